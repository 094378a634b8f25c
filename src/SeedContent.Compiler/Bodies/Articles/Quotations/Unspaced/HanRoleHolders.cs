using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Who has an office in a Chinese article, to tell for whom the office stands alone: <c>市长李建国来了。市长说</c>.</summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
internal sealed class HanRoleHolders(QuoteText quotes, LanguageWords words, HanNameReader names)
{
    private const int LongestName = 3;

    private readonly string text = quotes.Text;
    private Dictionary<string, (TextSpan First, bool IsOne)>? holders;

    /// <summary>The only person of an office that is all that stands between the beginning of a clause and its verb, who has been named before.</summary>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where its verb begins.</param>
    public TextSpan? Alone(int start, int end)
    {
        var at = start;
        return words.Roles.TryRead(text, ref at, end) is not null && IsSole(start, at) && (at == end || names.Clauses.IsContinuer(at, end))
            && (holders ??= Find()).TryGetValue(TextSpan.FromBounds(start, at).In(text), out var found) && found.IsOne && found.First.Start < start ? found.First : null;
    }

    private Dictionary<string, (TextSpan First, bool IsOne)> Find()
    {
        var found = new Dictionary<string, (TextSpan First, bool IsOne)>(StringComparer.Ordinal);
        foreach (var paragraph in quotes.Paragraphs)
        {
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                var end = i;
                if (words.Roles.TryRead(text, ref end, paragraph.End) is null)
                {
                    continue;
                }

                if (IsSole(i, end))
                {
                    Add(found, TextSpan.FromBounds(i, end), paragraph);
                }

                i = end - 1;
            }
        }

        return found;
    }

    /// <summary>Notes an office with who has it; one of another place that nobody is named for makes it unclear: <c>西湖市市长</c>.</summary>
    private void Add(Dictionary<string, (TextSpan First, bool IsOne)> found, TextSpan role, TextSpan paragraph)
    {
        var key = role.In(text);
        var name = (names.NameAt(role.End, paragraph.End, titled: true) ?? NameBefore(role, paragraph)) is { } titled ? names.Resolve(titled) : null;
        var isKnown = found.TryGetValue(key, out var known);
        if (name is { } person)
        {
            found[key] = isKnown ? (known.First, known.IsOne && known.First == person) : (person, true);
        }
        else if (isKnown && role.Start > paragraph.Start && words.BodyEndings.IndexOf(text[role.Start - 1]) >= 0)
        {
            found[key] = (known.First, false);
        }
    }

    /// <summary><c>李建国市长</c></summary>
    private TextSpan? NameBefore(TextSpan role, TextSpan paragraph)
    {
        for (var length = LongestName; length > 1; length--)
        {
            if (role.Start - length >= paragraph.Start && names.NameAt(role.Start - length, paragraph.End, titled: false) is { } name && name.End == role.Start)
            {
                return name;
            }
        }

        return null;
    }

    private bool IsSole(int start, int end) => words.NameWords.Unspaced.SoleRoles.Contains(TextSpan.FromBounds(start, end).In(text));
}
