using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Reads at one place how a Thai name is written: what is put before it, the first name up to a space, and the surname behind that.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="surnames">Tells what is no surname.</param>
internal sealed class ThaiNameReader(string text, LanguageWords words, ThaiSurnames surnames)
{
    private const int ShortestName = 2;
    private const int LongestName = 24;

    /// <summary>What stands up to a space or a verb behind what is put before a name: the first name.</summary>
    public TextSpan? TitledAt(int start, int end)
    {
        var at = start;
        if (words.Roles.StartsAt(text, start, end) || !ReadTitle(ref at, end))
        {
            return null;
        }

        at = Blanks.Skip(text, at, end);
        var next = at;
        if (words.HonorificMarks.TryRead(text, ref next, end) is not null && text[next - 1] == '.')
        {
            at = next;
        }

        var last = at;
        while (last < end && Scripts.Of(text[last]) == Script.Thai && !words.Sayings.StartsAt(text, last, end))
        {
            last++;
        }

        // 'นายโจ เบนสัน': two letters are a first name before a surname.
        return (last - at is > ShortestName and <= LongestName) || (last - at == ShortestName && last < text.Length && text[last] == ' ' && SurnameEnd(last + 1, text.Length) is not null) ? TextSpan.FromBounds(at, last) : null;
    }

    /// <summary>Where the word at a position ends, if it may be a surname.</summary>
    public int? SurnameEnd(int start, int end)
    {
        var last = EndOfWord(start, end);
        return last - start is > ShortestName and <= LongestName && !words.Roles.StartsAt(text, start, end) && !HasVerb(start, last) && !surnames.IsClause(start, last) ? last : null;
    }

    /// <summary>Where the letters that stand without a space end.</summary>
    public int EndOfWord(int start, int end)
    {
        while (start < end && Scripts.Of(text[start]) == Script.Thai)
        {
            start++;
        }

        return start;
    }

    /// <summary>Reads what is put before a name; one letter is that only with its full stop: <c>ศ.</c></summary>
    public bool ReadTitle(ref int at, int end)
    {
        var start = at;
        if (words.HonorificMarks.TryRead(text, ref at, end) is null || at - start <= 1)
        {
            return false;
        }

        var stop = text.LastIndexOf('.', at - 1, at - start);
        if (stop > start && stop < at - 1 && words.HonorificMarks.Is(text, start, stop))
        {
            // 'พล.อ.อนุชา': the last letter is the name's, since no full stop follows it.
            at = stop + 1;
        }

        return true;
    }

    public bool HasVerb(int start, int end) => words.Sayings.FindFirst(text, start, end) is not null;
}
