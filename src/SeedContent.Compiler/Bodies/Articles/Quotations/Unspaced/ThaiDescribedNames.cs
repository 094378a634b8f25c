using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Reads names of two to four words that have nothing but a role before them, where a verb of saying or a relative follows: <c>นักเทนนิสทีมชาติ สมหญิง ใจดี เผยว่า</c>,
/// <c>ประธานาธิบดีบราซิล ราฟาเอล ดา ซิลวา ให้สัมภาษณ์</c>.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="surnames">Tells what is no surname.</param>
internal sealed class ThaiDescribedNames(string text, LanguageWords words, ThaiSurnames surnames)
{
    private const int MostWords = 4;
    private const int ShortestWord = 2;
    private const int ShortestTitle = 3;
    private const int LongestFirstName = 14;
    private const int LongestWord = 24;
    private const char More = 'ก';
    private const string Relative = "ซึ่ง";

    /// <summary>The name behind the role that begins at a position, and its first word.</summary>
    public (TextSpan First, TextSpan Name)? Read(int start, int end)
    {
        if (!words.NameWords.Unspaced.PersonRoles.StartsAt(text, start, end))
        {
            return Untitled(start, end);
        }

        var role = Blanks.EndOfWord(text, start, end);
        if (ThaiSayings.First(text, words, start, role) is not null)
        {
            return null;
        }

        var first = BehindOffice(start, role) ?? Blanks.Skip(text, role, end);
        var (next, last, firstEnd) = (first, first, first);
        for (var count = 0; next < end; count++)
        {
            if (count >= 2 && (Ends(next, end) || (IsOfBody(next, end) && Ends(Blanks.Skip(text, Blanks.EndOfWord(text, next, end), end), end))))
            {
                return (TextSpan.FromBounds(first, firstEnd), TextSpan.FromBounds(first, last));
            }

            var word = Blanks.EndOfWord(text, next, end);
            if (count == MostWords || !MayBeName(next, word, end) || (count == 0 && word - next > LongestFirstName))
            {
                return null;
            }

            firstEnd = count == 0 ? word : firstEnd;
            last = word;
            next = Blanks.Skip(text, word, end);
        }

        return null;
    }

    /// <summary><c>ประธานาธิบดีโจเอล แบรนดอน กล่าวว่า</c>: where a name begins right behind the office of a state, which its country may follow as well.</summary>
    private int? BehindOffice(int start, int end)
    {
        var at = start + StateOffice.LengthAt(text, start, words);
        return at > start && at < end && MayBeName(at, end, end) && !BeginsWithPlace(at, end) ? at : null;
    }

    private bool BeginsWithPlace(int start, int end)
    {
        for (var length = ShortestWord; start + length <= end; length++)
        {
            if (words.PlaceNames.Find(text, new(start, length)) != PlaceKinds.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>สมหญิง วงศ์ทอง เล่าว่า</c>: two words of which one is as names are, and a verb of saying.</summary>
    private (TextSpan First, TextSpan Name)? Untitled(int start, int end)
    {
        if (start > 0 && !Blanks.IsBlank(text[start - 1]))
        {
            return null;
        }

        // 'จริยา ศรีทอง หัวหน้าทีมวิจัย บอกว่า'
        var isHead = start == 0 || text[start - 1] == '\n';
        words.Continuers.TryRead(text, ref start, end);
        start = Blanks.Skip(text, start, end);
        var first = Blanks.EndOfWord(text, start, end);
        var next = Blanks.Skip(text, first, end);
        var last = Blanks.EndOfWord(text, next, end);
        var verb = Blanks.Skip(text, last, end);
        words.Continuers.TryRead(text, ref verb, end);
        return first - start <= LongestFirstName && verb < end && (words.Sayings.StartsAt(text, verb, end) || (isHead && words.NameWords.Unspaced.PersonRoles.StartsAt(text, verb, end))) && MayBeName(start, first, end) && MayBeName(next, last, end)
            && (words.NameWords.Unspaced.NameParts.FindFirst(text, start, first) is not null || words.NameWords.Unspaced.NameParts.FindFirst(text, next, last) is not null)
            ? (TextSpan.FromBounds(start, first), TextSpan.FromBounds(start, last)) : null;
    }

    /// <summary>What is put before a name; one letter is that only with its full stop.</summary>
    private bool IsTitle(int start, int end)
    {
        var at = start;
        return words.HonorificMarks.TryRead(text, ref at, end) is not null && (text[at - 1] == '.' || at - start >= ShortestTitle);
    }

    /// <summary><c>ประธานาธิบดี อิวาน เปตรอฟ ของฝรั่งเศส</c>: what the office is of, behind the name.</summary>
    private bool IsOfBody(int at, int end) => words.NameWords.Unspaced.OfWords.Any(word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0) && at < end;

    private bool Ends(int at, int end)
    {
        if (string.CompareOrdinal(text, at, Relative, 0, Relative.Length) == 0)
        {
            return true;
        }

        words.Continuers.TryRead(text, ref at, end);
        at = Blanks.Skip(text, at, end);
        var word = Blanks.EndOfWord(text, at, end);
        var that = text.IndexOf(ThaiThat.Word, at, word - at, StringComparison.Ordinal);
        return ThaiSayings.First(text, words, at, word) is not null || (that > at && text[that - 1] != More);
    }

    /// <summary>Whether a word may be a part of a name: no role, title, verb or body begins with it.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="limit">Where the sentence ends.</param>
    public bool MayBeName(int start, int end, int limit)
    {
        for (var i = start; i < end; i++)
        {
            if (Scripts.Of(text[i]) != Script.Thai && !(text[i] == '.' && i == end - 1) && text[i] != '-')
            {
                return false;
            }
        }

        return end - start is >= ShortestWord and <= LongestWord && !words.Roles.StartsAt(text, start, limit) && !words.NameWords.Unspaced.PersonRoles.StartsAt(text, start, limit)
            && !words.Continuers.StartsAt(text, start, limit) && !words.Pronouns.StartsAt(text, start, limit) && !words.UnnamedSubjects.StartsAt(text, start, limit)
            && !IsTitle(start, limit) && ThaiSayings.First(text, words, start, end) is null && !surnames.IsClause(start, end)
            && !words.NameWords.Unspaced.NameBodies.StartsAt(text, start, limit);
    }
}
