using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// The full name of people whom a Chinese article calls in short: <c>老周</c>, <c>曾董</c> by the only one who has the surname, <c>高斯达</c> by the characters that stand before it wherever it stands
/// (<c>迪高斯达</c>), or behind a title once (<c>主帅卡路士杜兰</c>). <c>王妇</c>, <c>林母</c> are nobody's name.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="names">The names of the article.</param>
internal sealed class HanFullNames(string text, LanguageWords words, HanNameReader names)
{
    private const int LongestPart = 5;
    private const int LongestShort = 4;
    private const int MaxMentions = 200;

    private readonly Dictionary<string, TextSpan?> found = new(StringComparer.Ordinal);

    /// <summary>The full name; null where several may be meant, or what is read is no name.</summary>
    public TextSpan? Of(TextSpan name)
    {
        var key = name.In(text);
        if (!found.TryGetValue(key, out var full))
        {
            found.Add(key, full = Find(name));
        }

        return full;
    }

    private TextSpan? Find(TextSpan name)
    {
        if (name.Length > LongestShort || !Scripts.AreAll(text, name, Script.Han))
        {
            return name;
        }

        if (name.Length == 2)
        {
            var (first, second) = (text.Substring(name.Start, 1), text.Substring(name.Start + 1, 1));
            if (names.IsFamiliar(name))
            {
                return OfSurname(second, name);
            }

            if (words.NameWords.CalledPersons.IndexOf(second, StringComparison.Ordinal) >= 0)
            {
                return OfSurname(first, none: null);
            }

            if (words.NameWords.FamiliarEndings.IndexOf(second, StringComparison.Ordinal) >= 0)
            {
                return OfSurname(first, name);
            }
        }

        return BehindTitle(name) ?? Always(names.Whole(name));
    }

    private TextSpan? OfSurname(string surname, TextSpan? none) => names.People.WithSurname(surname) is var persons && persons.Count == 0 ? none : persons.Count == 1 ? persons[0] : null;

    /// <summary><c>迪高斯达</c>: the name with the characters of sounds that stand before it wherever the article has it, more than once.</summary>
    private TextSpan Always(TextSpan name)
    {
        for (var length = 0; length < LongestPart && name.Start > 0 && words.SoundCharacters.IndexOf(text[name.Start - 1]) >= 0 && words.Roles.StartOfEndingAt(text, Math.Max(0, name.Start - words.Roles.Longest), name.Start) is null; length++)
        {
            var (key, before, count) = (name.In(text), text[name.Start - 1], 0);
            for (var at = text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = text.IndexOf(key, at + 1, StringComparison.Ordinal))
            {
                if (at == 0 || text[at - 1] != before || ++count > MaxMentions)
                {
                    return name;
                }
            }

            if (count < 2)
            {
                return name;
            }

            name = TextSpan.FromBounds(name.Start - 1, name.End);
        }

        return name;
    }

    /// <summary><c>主帅卡路士杜兰</c>, <c>西班牙人卡路士杜兰</c>: a name of sounds with more before it, behind a title.</summary>
    private TextSpan? BehindTitle(TextSpan name)
    {
        if (!IsSpelt(name.Start, name.End, wide: false))
        {
            return null;
        }

        var (key, count) = (name.In(text), 0);
        for (var at = text.IndexOf(key, StringComparison.Ordinal); at >= 0 && count < MaxMentions; at = text.IndexOf(key, at + 1, StringComparison.Ordinal), count++)
        {
            for (var start = at - 1; start > 0 && at - start <= LongestPart && IsSpelt(start, start + 1, wide: true); start--)
            {
                if (at - start > 1 && (words.Roles.StartOfEndingAt(text, Math.Max(0, start - words.Roles.Longest), start) is not null || text[start - 1] == '人') && names.Clauses.GoesOn(at + name.Length, text.Length))
                {
                    return TextSpan.FromBounds(start, at + name.Length);
                }
            }
        }

        return null;
    }

    private bool IsSpelt(int start, int end, bool wide)
    {
        while (start < end && (words.SoundCharacters.IndexOf(text[start]) >= 0 || (wide && words.NameWords.RareSounds.IndexOf(text[start]) >= 0)))
        {
            start++;
        }

        return start == end;
    }
}
