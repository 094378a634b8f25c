using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Lists the names of an article, in the order of their first mention. Mentions are joined where they are certainly one name; a short form that
/// fits two names is a name of its own. What stands between quotation marks is not looked at.
/// </summary>
internal sealed class NameListReader
{
    private readonly NameKinds kinds;
    private readonly NameIndex index;
    private readonly Dictionary<TextSpan, Found> byName = [];
    private readonly Dictionary<string, TextSpan> uncertain = new(StringComparer.Ordinal);
    private readonly List<Found> order = [];

    private NameListReader(NameIndex index, NameKinds kinds)
    {
        this.index = index;
        this.kinds = kinds;
    }

    /// <summary>Lists them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">The runs of each paragraph, with their names decided.</param>
    /// <param name="index">The index of all names.</param>
    /// <param name="dateline">The dateline, whose places are places.</param>
    /// <param name="words">The language.</param>
    /// <returns>The names.</returns>
    public static IEnumerable<NameModel> Read(string text, IReadOnlyList<ParagraphNames> paragraphs, NameIndex index, DatelineModel? dateline, LanguageWords words)
    {
        var reader = new NameListReader(index, new(text, dateline, words));
        for (var paragraph = 0; paragraph < paragraphs.Count; paragraph++)
        {
            foreach (var run in paragraphs[paragraph].Runs)
            {
                reader.Add(run, paragraph);
            }
        }

        return reader.order.Select(found => new NameModel(found.Name, found.Kind, found.Mentions.ToEquatableArray()));
    }

    private void Add(NameRun run, int paragraph)
    {
        if (!run.HasName || IsMonth(run))
        {
            return;
        }

        if (Name(run) is not { } name)
        {
            return;
        }

        if (!byName.TryGetValue(name, out var found))
        {
            var kind = kinds.Of(name);
            if (run.IsNoun && kind == NameKind.Unknown)
            {
                return;
            }

            byName.Add(name, found = new(name, kind));
            order.Add(found);
        }

        found.Mentions.Add(new(run.NameSpan, paragraph));
        found.Kind = found.Kind == NameKind.Unknown && run.Title == TitleContext.Adjacent ? NameKind.Person : found.Kind;
    }

    /// <summary>The fullest form; the mention's own where that is not certain, and null where it is not certain either that it is a name.</summary>
    private TextSpan? Name(NameRun run)
    {
        if (index.Resolve(run) is { } full)
        {
            return full;
        }

        if (run.IsWeak)
        {
            return null;
        }

        if (!uncertain.TryGetValue(run.Name, out var first))
        {
            uncertain.Add(run.Name, first = run.NameSpan);
        }

        return first;
    }

    /// <summary><c>in July</c></summary>
    private static bool IsMonth(NameRun run)
    {
        for (var i = run.NameFirst; i <= run.Last; i++)
        {
            if (!run.Paragraph.Tokens[i].Is(WordKinds.Month | WordKinds.Weekday))
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Found(TextSpan name, NameKind kind)
    {
        public TextSpan Name { get; } = name;

        public NameKind Kind { get; set; } = kind;

        public List<NameMention> Mentions { get; } = [];
    }
}
