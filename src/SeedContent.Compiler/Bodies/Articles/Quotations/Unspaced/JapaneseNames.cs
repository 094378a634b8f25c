using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The names of a Japanese article: those before <c>さん</c> or a title (<c>田中花子さん</c>, <c>山本市長</c>), those that an age, a trade or their spelling shows, and surnames alone.</summary>
internal sealed class JapaneseNames
{
    private const int WholeName = 3;

    private readonly string text;
    private readonly LanguageWords words;
    private readonly PersonNames known = new();
    private readonly JapaneseAgedNames aged;
    private readonly JapaneseUntitledNames untitled;
    private readonly JapaneseSpeltNames spelt;
    private readonly JapaneseTitledNames titled;

    public JapaneseNames(QuoteText quotes, LanguageWords words)
    {
        text = quotes.Text;
        this.words = words;
        aged = new(quotes, words);
        untitled = new(quotes, words);
        spelt = new(text, words);
        titled = new(text, words, spelt);
        Holders = new(text, words);
        foreach (var paragraph in quotes.Paragraphs)
        {
            for (var i = paragraph.Start + 1; i < paragraph.End; i++)
            {
                AddBefore(i, paragraph);
            }
        }
    }

    /// <summary>Who has a title.</summary>
    public JapaneseRoleHolders Holders { get; }

    /// <summary>The only person of a title.</summary>
    /// <param name="title">The title.</param>
    /// <param name="before">Where the person is to have been named.</param>
    public TextSpan? HolderOf(string title, int before) => Holders.Of(title, before) is { } name ? Resolve(name) : null;

    /// <summary>The name, with what is put behind it, that ends at a position; an age may stand in brackets there.</summary>
    /// <returns>The mention from the name's beginning on; null where nobody's name ends there.</returns>
    public TextSpan? MentionEndingAt(int position, int floor)
    {
        var end = JapaneseBrackets.Skip(text, position, floor);
        for (var i = Math.Max(floor, end - Math.Max(words.Roles.Longest, words.HonorificMarks.Longest)); i < end; i++)
        {
            var honored = words.HonorificMarks.Is(text, i, end);
            if (honored || words.Roles.Is(text, i, end))
            {
                return titled.Before(i, floor, honored) ?? titled.BeforeReading(i, floor);
            }
        }

        return aged.MentionEndingAt(end, floor) ?? untitled.MentionEndingAt(end, floor) ?? SurnameEndingAt(end, floor) ?? spelt.EndingAt(end, floor);
    }

    /// <summary>Where the fullest form of a name stands.</summary>
    public TextSpan? Resolve(TextSpan name) => known.Resolve(name.In(text), isWhole: name.Length > 1) ?? aged.Resolve(name) ?? untitled.Resolve(name) ?? (IsShortSurname(name) ? name : (TextSpan?)null) ?? (spelt.EndingAt(name.End, name.Start) is { } own && own.Start == name.Start ? name : null);

    /// <summary><c>林氏は</c>: a surname in one character before <c>氏</c> or the like.</summary>
    private bool IsShortSurname(TextSpan name) => name.Length == 1 && words.Surnames.Is(text, name.Start, name.End) && words.HonorificMarks.StartsAt(text, name.End, text.Length);

    /// <summary>Notes the name whose title or <c>さん</c> begins at a position.</summary>
    private void AddBefore(int at, TextSpan paragraph)
    {
        var end = at;
        if (Blanks.IsBlank(text[at - 1]) && words.Roles.TryRead(text, ref end, paragraph.End) is not null && titled.SetOffBefore(at, paragraph.Start) is { } setOff)
        {
            known.Add(text, setOff);
            return;
        }

        if ((Blanks.IsBlank(text[at - 1]) || text[at - 1] is '）' or ')') && words.Roles.StartsAt(text, at, paragraph.End) && titled.BeforeReading(at, paragraph.Start) is { Length: > 1 } read)
        {
            known.Add(text, read);
            return;
        }

        end = at;
        if ((words.HonorificMarks.TryRead(text, ref end, paragraph.End) ?? words.Roles.TryRead(text, ref end, paragraph.End)) is not null
            && !IsInsideRole(at, end, paragraph.Start) && titled.Before(at, paragraph.Start, words.HonorificMarks.Is(text, at, end)) is { Length: > 1 } name)
        {
            known.Add(text, name);
            Holders.Add(name, TextSpan.FromBounds(at, end));
        }
    }

    /// <summary><c>准教授</c>: a title that ends another is none by itself.</summary>
    private bool IsInsideRole(int start, int end, int floor) => words.Roles.StartOfEndingAt(text, floor, end) is { } role && role < start;

    /// <summary><c>田中大和選手が来た。田中は</c>: a known surname alone, of somebody whom the article names whole.</summary>
    private TextSpan? SurnameEndingAt(int end, int floor)
    {
        var start = JapaneseScript.StartOfHan(text, end, floor, WholeName - 1);
        return end - start > 1 && (start == floor || Scripts.Of(text[start - 1]) != Script.Han) && words.Surnames.Is(text, start, end)
            && known.Resolve(text.Substring(start, end - start), isWhole: false) is { } full && string.CompareOrdinal(text, full.Start, text, start, end - start) == 0 ? TextSpan.FromBounds(start, end) : null;
    }
}
