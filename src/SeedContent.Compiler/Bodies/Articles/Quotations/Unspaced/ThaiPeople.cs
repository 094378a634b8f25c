using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Who is mentioned where in a Thai article, to tell whom a pronoun can only stand for.</summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
internal sealed class ThaiPeople(QuoteText quotes, LanguageWords words, ThaiNames names)
{
    /// <summary>What is put before a name and is shorter than <c>นาย</c> stands inside other words too.</summary>
    private const int ShortestTitle = 3;
    private const int LongestName = 24;
    private const int ShortestSpeech = 16;
    private const int MostMentions = 64;

    private readonly string text = quotes.Text;
    private List<(int At, TextSpan? Name)>? people;

    private List<(int At, TextSpan? Name)> All => people ??= Find();

    /// <summary>
    /// The only person whom the paragraph names before the pronoun; where it begins the paragraph, the only one of the paragraph above, who spoke last.
    /// </summary>
    /// <param name="paragraph">The paragraph's index.</param>
    /// <param name="position">Where the pronoun begins.</param>
    /// <param name="lastSpeaker">Who spoke last.</param>
    /// <param name="isFirst">Whether nothing stands before it in the paragraph but what it says.</param>
    public TextSpan? OnlyOneBefore(int paragraph, int position, TextSpan? lastSpeaker, bool isFirst)
    {
        var (count, name) = In(quotes.Paragraphs[paragraph].Start, position);
        if (count > 0)
        {
            return count == 1 || (name is not null && name == lastSpeaker) ? name : null;
        }

        if (!isFirst || paragraph == 0 || lastSpeaker is null)
        {
            return null;
        }

        var above = quotes.Paragraphs[paragraph - 1];
        (count, name) = In(above.Start, above.End);
        return count == 1 && name == lastSpeaker ? name : null;
    }

    /// <summary>The only person whom a range names.</summary>
    public TextSpan? OnlyOneIn(int start, int end) => In(start, end) is { Count: 1, Last: { } person } ? person : null;

    /// <summary>Whether a range names anybody.</summary>
    public bool IsAnyIn(int start, int end) => In(start, end).Count > 0;

    /// <summary>Whether a range names anybody but one person.</summary>
    public bool IsOtherIn(int start, int end, TextSpan? person) => In(start, end) is var found && found.Count > 0 && (found.Count > 1 || found.Last != person);

    /// <summary>How many people are named, where one who is not certain is as many; and the last of them.</summary>
    private (int Count, TextSpan? Last) In(int start, int end)
    {
        int low = 0, high = All.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = All[middle].At < end ? (middle + 1, high) : (low, middle);
        }

        var i = low - 1;
        if (i < 0 || All[i].At < start)
        {
            return (0, null);
        }

        var last = All[i].Name;
        for (var count = 0; i >= 0 && All[i].At >= start && count < MostMentions; i--, count++)
        {
            if (All[i].Name is not { } name || name != last)
            {
                return (2, last);
            }
        }

        return (1, last);
    }

    private List<(int At, TextSpan? Name)> Find()
    {
        var found = new List<(int At, TextSpan? Name)>();
        var quote = 0;
        foreach (var paragraph in quotes.Paragraphs)
        {
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                while (quote < quotes.Quotes.Count && quotes.Quotes[quote].Outer.Start < i)
                {
                    quote++;
                }

                if (quote < quotes.Quotes.Count && quotes.Quotes[quote].Outer.Start == i && quotes.Quotes[quote].Inner.Length >= ShortestSpeech)
                {
                    // Who is named in what somebody says is not who says it.
                    i = quotes.Quotes[quote].Outer.End - 1;
                    continue;
                }

                if (Scripts.Of(text[i]) != Script.Thai)
                {
                    continue;
                }

                var begins = i == paragraph.Start || Scripts.Of(text[i - 1]) != Script.Thai;
                if (begins && names.At(i, ThaiPhrases.EndOfThai(text, i, paragraph.End)) is { } name)
                {
                    found.Add((i, names.Resolve(name)));
                    i = name.End - 1;
                }
                else if (RoleEnd(i, paragraph.End) is { } role)
                {
                    // 'หัวหน้า', 'ทนายความ' hold what is put before names.
                    i = role - 1;
                }
                else if (TitledInside(i, paragraph.End) is { } inside)
                {
                    found.Add((i, inside.Name));
                    i = inside.End - 1;
                }
            }
        }

        return found;
    }

    /// <summary><c>ที่บ้านของนายสมชาย</c>: a name behind what is put before names; null where it is none that the article has elsewhere.</summary>
    private (TextSpan? Name, int End)? TitledInside(int start, int end)
    {
        var at = start;
        if (!names.Titles.Read(ref at, end))
        {
            return null;
        }

        for (var length = Math.Min(LongestName, end - at); length > 2; length--)
        {
            if (names.IsFirstName(new(at, length)))
            {
                return (names.Resolve(new(at, length)), at + length);
            }
        }

        return at - start >= ShortestTitle && text[start] == 'น' && (text[start + 1] is 'า' or '.') ? (null, at) : null;
    }

    private int? RoleEnd(int start, int end)
    {
        var at = start;
        return words.Roles.TryRead(text, ref at, end) is not null ? at : null;
    }
}
