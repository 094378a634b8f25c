using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The names of a Thai article: what follows <c>นาย</c> and the like up to a space, and the surname behind it. Later the first name alone is enough.</summary>
internal sealed class ThaiNames
{
    private const int ShortestName = 2;
    private const int LongestName = 24;

    /// <summary>With more names than an article has, none is looked through for a beginning.</summary>
    private const int MostNames = 200;

    private readonly string text;
    private readonly LanguageWords words;

    /// <summary>First names with the full name; null where two people have it.</summary>
    private readonly Dictionary<string, TextSpan?> full;

    /// <summary>Last words of the full names.</summary>
    private readonly ThaiSurnames surnames;

    /// <summary>Words that may be a part of a longer name.</summary>
    private readonly HashSet<string> doubtful;

    public ThaiNames(QuoteText quotes, LanguageWords words)
    {
        text = quotes.Text;
        this.words = words;
        surnames = new(text, words);
        Titles = new(text, words, surnames);
        var found = new ThaiNameFinder(quotes, words, Titles, surnames);
        (full, doubtful) = (found.Full, found.Doubtful);
    }

    /// <summary>What is put before names.</summary>
    public ThaiTitles Titles { get; }

    /// <summary>The first name that begins at a position, behind what is put before it, or as one that the article has.</summary>
    public TextSpan? At(int start, int end)
    {
        var titled = Titles.NameBehind(start, end);
        var first = titled ?? TextSpan.FromBounds(start, end);

        // A first name that the article has with a surname ends before whatever follows it.
        for (var length = ShortestName + 1; length <= Math.Min(LongestName, first.Length); length++)
        {
            if (full.TryGetValue(text.Substring(first.Start, length), out var name) && (name is null || name.Value.Length > length || length == first.Length))
            {
                return new(first.Start, length);
            }
        }

        if (titled is null && Familiar(start, end) is { } familiar)
        {
            return familiar;
        }

        for (var length = Math.Min(LongestName, first.Length); length > ShortestName && titled is not null; length--)
        {
            // 'นายไวลด์ประกาศ': a surname of the article ends before whatever follows it.
            if (surnames.Has(new(first.Start, length)))
            {
                return new(first.Start, length);
            }
        }

        return titled ?? (first.Length is >= ShortestName and <= LongestName && (surnames.StandsAlone(first) || Longer(first) is not null) ? first : null);
    }

    /// <summary>Whether the article has a first name.</summary>
    public bool IsFirstName(TextSpan name) => full.ContainsKey(name.In(text));

    /// <summary>Whether a name of one word may be but a part of the article's full one, which is not certain.</summary>
    public bool IsDoubtful(TextSpan name) => doubtful.Contains(name.In(text));

    /// <summary>The full name, where it is one person's.</summary>
    public TextSpan? Resolve(TextSpan first)
    {
        if (!full.TryGetValue(first.In(text), out var found))
        {
            return surnames.Has(first) ? surnames.Whole(first) : Longer(first);
        }

        if (found is { } name && name.Length == first.Length && surnames.Has(first))
        {
            return surnames.Whole(first);
        }

        // A first name that the article has without a surname alone may end before the word that follows it, unless a space or a verb does.
        return found is { } other && (other.Length > first.Length || EndsClearly(other)) ? found : null;
    }

    /// <summary><c>หมอสมชาย</c>, <c>ประธานาธิบดีโจเอล</c>: a first name that the article has with a surname, behind a word that stands before other words too.</summary>
    private TextSpan? Familiar(int start, int end)
    {
        var at = start;
        if (words.NameWords.Unspaced.FamiliarTitles.TryRead(text, ref at, end) is null)
        {
            at += StateOffice.LengthAt(text, start, words);
        }

        if (at == start)
        {
            return null;
        }

        for (var length = Math.Min(LongestName, end - at); length > ShortestName; length--)
        {
            if (full.TryGetValue(text.Substring(at, length), out var name) && name is { } known && known.Length > length)
            {
                return new(at, length);
            }
        }

        return null;
    }

    private bool EndsClearly(TextSpan name) => name.End >= text.Length || Scripts.Of(text[name.End]) != Script.Thai || words.Sayings.StartsAt(text, name.End, text.Length);

    /// <summary>'หลี่' of 'หลี่ชุนฮวา': the one name that begins so.</summary>
    private TextSpan? Longer(TextSpan first)
    {
        if (full.Count > MostNames)
        {
            return null;
        }

        var beginning = first.In(text);
        var starts = full.Where(name => name.Key.Length > beginning.Length && name.Key.StartsWith(beginning, StringComparison.Ordinal)).Take(2).ToList();
        return starts.Count == 1 ? starts[0].Value : null;
    }
}
