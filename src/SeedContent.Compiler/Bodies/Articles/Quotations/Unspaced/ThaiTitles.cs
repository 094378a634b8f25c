using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>What is put before Thai names, <c>นาย</c> and the like, and the first names behind it.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="surnames">Tells surnames.</param>
internal sealed class ThaiTitles(string text, LanguageWords words, ThaiSurnames surnames)
{
    private const int ShortestName = 2;
    private const int LongestName = 24;
    private const int LongestFirstName = 12;

    /// <summary>Such a title begins no name.</summary>
    private const int LongTitle = 6;

    /// <summary>The first name that begins at a position, behind what is put before it: up to a space or a verb of saying.</summary>
    public TextSpan? NameBehind(int start, int end)
    {
        var at = start;
        if (!Read(ref at, end) || IsRole(words.Roles, start, at - 1, end) || IsRole(words.NameWords.Unspaced.PersonRoles, start, at, end) || IsHolderOf(start, at, end))
        {
            return null;
        }

        at = Blanks.Skip(text, at, end);
        for (var next = at; words.HonorificMarks.TryRead(text, ref next, end) is not null && (text[next - 1] == '.' || next - at >= LongTitle); next = at)
        {
            at = next = Blanks.Skip(text, next, end);
        }

        var last = at;
        while (last < end && Scripts.Of(text[last]) == Script.Thai && !words.Sayings.StartsAt(text, last, end))
        {
            last++;
        }

        // 'นายโจ เบนสัน', 'นายโจ (นามสมมติ)': two letters are a first name before a surname, or before what the paper says of it.
        var isShort = last - at == ShortestName && last + 1 < text.Length && text[last] == ' ' && (text[last + 1] == '(' || surnames.EndOf(last + 1, text.Length) is not null);
        return last - at is > ShortestName and <= LongestName || isShort ? TextSpan.FromBounds(at, last) : null;
    }

    /// <summary>Reads what is put before a name; one letter is that only with its full stop: <c>ศ.</c></summary>
    public bool Read(ref int at, int end)
    {
        var start = at;
        if (words.HonorificMarks.TryRead(text, ref at, end) is null || at - start <= 1)
        {
            return false;
        }

        var stop = text.LastIndexOf('.', at - 1, at - start);
        if (stop > start && stop == at - 2 && words.HonorificMarks.Is(text, start, stop))
        {
            // 'พล.อ.อนุชา': the last letter is the name's, since no full stop follows it.
            at = stop + 1;
        }

        return true;
    }

    /// <summary>'นายแบบ', 'แพทย์' and 'แพทย์หญิง': whether a role goes on where what is put before names ends.</summary>
    private bool IsRole(NameTable roles, int start, int title, int end)
    {
        var at = start;
        return roles.TryRead(text, ref at, end) is not null && at > title;
    }

    /// <summary><c>นายกสมชาย</c>, <c>อาจารย์คณะรัฐศาสตร์</c>: whether what is put before names is a role here, before a known first name or the name of a body.</summary>
    private bool IsHolderOf(int start, int title, int end)
    {
        var at = start;
        return (words.NameWords.Unspaced.FamiliarTitles.TryRead(text, ref at, end) is not null && at > title && IsBeforeGivenName(at, end))
            || (words.NameWords.Unspaced.PersonRoles.Is(text, start, title) && words.NameWords.Unspaced.NameBodies.StartsAt(text, title, end) && !IsBeforeGivenName(title, end));
    }

    private bool IsBeforeGivenName(int start, int end)
    {
        for (var length = Math.Min(LongestFirstName, end - start); length > ShortestName; length--)
        {
            if (words.GivenNames.Contains(text.Substring(start, length)))
            {
                return true;
            }
        }

        return false;
    }
}
