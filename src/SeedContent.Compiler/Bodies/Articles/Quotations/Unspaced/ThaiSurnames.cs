using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The last words of the full names of a Thai article, by which people of other countries are called; of two people who share one it is nobody's.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class ThaiSurnames(string text, LanguageWords words)
{
    /// <summary>Repeats the word before it.</summary>
    private const char Repeat = 'ๆ';
    private const int LongestFirstName = 12;
    private const int ShortestName = 2;
    private const int LongestName = 24;
    private const int LongestInitial = 3;

    /// <summary>Stands in surnames before a place: <c>ณ อยุธยา</c>.</summary>
    private const string From = "ณ ";

    private readonly Dictionary<string, TextSpan?> names = new(StringComparer.Ordinal);

    /// <summary><c>นายสมชาย ไม่ได้กังวล</c>: whether words begin what somebody does, and are no surname.</summary>
    public bool IsClause(int start, int end) =>
        words.NameWords.ClauseBeginnings.Any(word => string.CompareOrdinal(text, start, word, 0, word.Length) == 0) || text.IndexOf(Repeat, start, end - start) >= 0;

    /// <summary>Where a surname ends that begins at a position; null where none does.</summary>
    public int? EndOf(int start, int end)
    {
        var last = start;
        while (last < end && (Scripts.Of(text[last]) == Script.Thai || (text[last] == '-' && last > start)))
        {
            last++;
        }

        // 'ดา ซิลวา', 'ณ อยุธยา', 'ที. เบนสัน': what joins a word to a surname.
        if (last < end && (words.NameWords.Unspaced.SurnameParticles.Contains(text.Substring(start, last - start)) || (text[last] == '.' && last - start <= LongestInitial && ++last < end)) && text[last] == ' ' && EndOf(last + 1, end) is { } joined)
        {
            return joined;
        }

        if (last < end && text[last] == ' ' && string.CompareOrdinal(text, last + 1, From, 0, From.Length) == 0 && EndOf(last + 1, end) is { } place)
        {
            return place;
        }

        return last - start is > ShortestName and <= LongestName && !words.Roles.StartsAt(text, start, end) && !words.NameWords.Unspaced.PersonRoles.StartsAt(text, start, end) && !words.NameWords.Unspaced.Offices.StartsAt(text, start, end)
            && ThaiSayings.First(text, words, start, last) is null && !IsClause(start, last) && !IsThat(start, last) ? last : null;
    }

    /// <summary><c>พระสมชาย เทศน์สอนญาติโยมว่า</c>: a verb that is not known, with "that" behind it.</summary>
    private bool IsThat(int start, int end) => end - start > ThaiThat.Word.Length && TextSpan.FromBounds(start, end).EndsWith(text, ThaiThat.Word);

    /// <summary>Notes a full name.</summary>
    public void Add(TextSpan name)
    {
        var last = text.LastIndexOf(' ', name.End - 1, name.Length) + 1;
        var surname = text.Substring(last, name.End - last);
        if (!names.TryGetValue(surname, out var known))
        {
            names.Add(surname, name);
        }
        else if (known is { } other && !string.Equals(other.In(text), name.In(text), StringComparison.Ordinal))
        {
            names[surname] = null;
        }
    }

    /// <summary>Whether a word ends a full name.</summary>
    public bool Has(TextSpan surname) => names.ContainsKey(surname.In(text));

    /// <summary>Whether a word that ends one full name stands without what is before it there.</summary>
    public bool StandsAlone(TextSpan surname) =>
        Whole(surname) is { } whole && whole.Length - surname.Length is var before && !IsBehindHead(surname.Start) && !(surname.Start >= before && string.CompareOrdinal(text, surname.Start - before, text, whole.Start, before) == 0);

    /// <summary><c>สมหญิง ใจดี นักวิชาการ</c>: a short word that begins the line before it may be another first name.</summary>
    private bool IsBehindHead(int surname)
    {
        if (surname < 2 || text[surname - 1] != ' ')
        {
            return false;
        }

        var start = surname - 1;
        while (start > 0 && Scripts.Of(text[start - 1]) == Script.Thai)
        {
            start--;
        }

        return surname - 1 - start is > 1 and <= LongestFirstName && (start == 0 || text[start - 1] is '\n' or '\r');
    }

    /// <summary>The full name that a word ends; null where several do.</summary>
    public TextSpan? Whole(TextSpan surname) => names.TryGetValue(surname.In(text), out var name) ? name : null;
}
