using System.Globalization;
using System.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Headings;

/// <summary>
/// Makes ids of headings by GitHub's rules: lower case; letters, marks, digits, <c>_</c>, <c>-</c> and spaces stay, spaces as <c>-</c>;
/// <c>-1</c>, <c>-2</c> and so on behind one that is taken.
/// </summary>
internal sealed class Slugger
{
    // GitHub gives a heading without letters an empty id, which is none.
    private const string Unnamed = "section";

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Takes an id that is given by hand.</summary>
    public void Reserve(string id) => counts[id] = 0;

    public string Next(string text)
    {
        var slug = Slug(text);
        slug = slug.Length == 0 ? Unnamed : slug;
        var id = slug;
        while (counts.ContainsKey(id))
        {
            id = slug + "-" + (++counts[slug]).ToString(CultureInfo.InvariantCulture);
        }

        counts[id] = 0;
        return id;
    }

    internal static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (text[i] == ' ')
            {
                slug.Append('-');
            }
            else if (IsKept(text, i))
            {
                AppendLower(text, i, isPair ? 2 : 1, slug);
            }

            i += isPair ? 1 : 0;
        }

        return slug.ToString();
    }

    private static bool IsKept(string text, int at) => text[at] == '-' || CharUnicodeInfo.GetUnicodeCategory(text, at) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.ConnectorPunctuation => true,
        // Circled letters are symbols, and letters all the same (Other_Alphabetic).
        UnicodeCategory.OtherSymbol => text[at] is >= '\u24B6' and <= '\u24E9',
        _ => false,
    };

    // As browsers and Ruby do it; .NET keeps the two special cases of the Unicode Standard (SpecialCasing.txt) as they are.
    private static void AppendLower(string text, int at, int length, StringBuilder slug)
    {
        if (text[at] == 'İ')
        {
            slug.Append("i\u0307");
        }
        else if (text[at] == 'Σ' && at > 0 && char.IsLetter(text[at - 1]) && (at + 1 == text.Length || !char.IsLetter(text[at + 1])))
        {
            slug.Append('ς');
        }
        else
        {
            slug.Append(text.Substring(at, length).ToLowerInvariant());
        }
    }
}
