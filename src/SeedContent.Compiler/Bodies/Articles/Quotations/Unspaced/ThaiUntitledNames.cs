using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Finds names of two words that have nothing before them, where more than their sound shows them: what somebody is called by in marks before
/// (<c>“โค้ชหนึ่ง” มานพ ใจดี</c>), a first name that is known and a role behind (<c>มาลี ใจดี กองหน้า</c>), or a first name that tells something elsewhere (<c>“…” มาลี เล่า</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="described">Tells what may be a name.</param>
/// <param name="surnames">Tells surnames.</param>
internal sealed class ThaiUntitledNames(QuoteText quotes, LanguageWords words, ThaiDescribedNames described, ThaiSurnames surnames)
{
    private const int ShortestName = 2;
    private const int LongestName = 14;
    private const int ShortestSound = 3;
    private const int LongestNickname = 12;
    private const int LongestSpelling = 40;
    private const int MostPhrases = 6;
    private const string Relative = "ซึ่ง";
    private const string Or = "หรือ";

    private readonly string text = quotes.Text;

    /// <summary>First words that tell something alone.</summary>
    private readonly HashSet<string> telling = new(StringComparer.Ordinal);
    private readonly HashSet<int> behindNicknames = [];

    /// <summary>Where a subject is looked for: at the head of a paragraph and behind a quotation.</summary>
    private readonly HashSet<int> subjects = [];

    /// <summary>First words that tell something alone, and behind which a surname may stand elsewhere.</summary>
    public HashSet<string> Doubtful { get; } = new(StringComparer.Ordinal);

    /// <summary>The names, with their first words.</summary>
    public List<(TextSpan First, TextSpan Name)> Read()
    {
        var nicknames = new ThaiNicknames(quotes, words);
        for (var i = 0; i < quotes.Quotes.Count; i++)
        {
            var after = quotes.After(i);
            if (after.Length > 0 && after.Start <= quotes.Quotes[i].Outer.End + 1)
            {
                NoteTelling(after);
                (nicknames.MayBe(i) ? behindNicknames : subjects).Add(after.Start);
            }
        }

        foreach (var paragraph in quotes.Paragraphs)
        {
            var start = SkipLinks(paragraph.Start, paragraph.End);
            subjects.Add(start);
            NoteTelling(TextSpan.FromBounds(start, paragraph.End));
        }

        var found = new List<(TextSpan First, TextSpan Name)>();
        foreach (var (start, end) in ThaiPhrases.Beginnings(quotes))
        {
            if ((At(start, end) ?? Chinese(start, end)) is { } name)
            {
                found.Add(name);
            }
        }

        return found;
    }

    private int SkipLinks(int start, int end)
    {
        while (words.Continuers.TryRead(text, ref start, end) is not null)
        {
            start = Blanks.Skip(text, start, end);
        }

        return start;
    }

    /// <summary><c>“…” มาลี เล่า</c>: the word before a verb of saying behind a quotation.</summary>
    private void NoteTelling(TextSpan after)
    {
        var end = ThaiPhrases.EndOfThai(text, after.Start, after.End);
        if (ThaiSayings.First(text, words, after.Start, end) is { } joined)
        {
            end = joined.Start;
        }
        else if (!words.Sayings.StartsAt(text, Blanks.Skip(text, end, after.End), after.End))
        {
            return;
        }

        if (end - after.Start is >= ShortestName and <= LongestName && described.MayBeName(after.Start, end, after.End))
        {
            telling.Add(text.Substring(after.Start, end - after.Start));
        }
    }

    private (TextSpan First, TextSpan Name)? At(int start, int end)
    {
        start = SkipLinks(start, end);
        var first = ThaiPhrases.EndOfThai(text, start, end);
        if (first - start is < ShortestName or > LongestName || first >= end || text[first] != ' ' || !described.MayBeName(start, first, end) || surnames.EndOf(first + 1, end) is not { } last
            || words.NameWords.Unspaced.NameBodies.StartsAt(text, first + 1, end))
        {
            return null;
        }

        var key = text.Substring(start, first - start);
        var (isDescribed, hasPart) = (IsDescribed(last, end), HasNamePart(start, last));

        // 'มาลี เดินออกมา กล่าวว่า': before a verb of saying the second word has to sound like a name.
        var isShown = isDescribed || (hasPart && TellsAt(last, end));
        if (telling.Contains(key))
        {
            Doubtful.Add(key);
        }

        return (behindNicknames.Contains(start) ? isDescribed || TellsAt(last, end)
            : (subjects.Contains(start) && IsSubject(start, first, last, end)) || IsNicknamed(last, end) ? true
            : telling.Contains(key) ? isShown || hasPart
            : isShown && (IsSpelt(last, end) || (words.GivenNames.Contains(key) && !IsBehindGivenName(start)) || telling.Contains(text.Substring(first + 1, last - first - 1))))
            ? (TextSpan.FromBounds(start, first), TextSpan.FromBounds(start, last)) : null;
    }

    /// <summary><c>วีรดา โสดา นักวิจัยจากตรัง เล่าว่า</c>: whether two words with what somebody is behind them do what the verb of saying says that follows.</summary>
    private bool IsSubject(int start, int first, int last, int end)
    {
        var at = Blanks.Skip(text, last, end);
        if (first - start < ShortestSound || last - first <= ShortestSound || at == last || !IsDescribed(last, end) || words.NameWords.Unspaced.OtherSubjects.StartsAt(text, at, end))
        {
            return false;
        }

        for (var count = 0; at < end && count < MostPhrases; count++)
        {
            var word = Blanks.EndOfWord(text, at, end);
            if (ThaiSayings.First(text, words, at, word) is { } verb)
            {
                return count > 0 && SkipLinks(at, word) == verb.Start;
            }

            at = Blanks.Skip(text, word, end);
        }

        return false;
    }

    /// <summary><c>วีรดา โสดา (แพรว)</c>, <c>วีรดา โสดา หรือ “แพรว”</c>: whether what somebody is called by stands behind two words.</summary>
    private bool IsNicknamed(int last, int end)
    {
        var at = Blanks.Skip(text, last, end);
        var isOr = string.CompareOrdinal(text, at, Or, 0, Or.Length) == 0;
        var open = isOr ? Blanks.Skip(text, at + Or.Length, end) : at;
        var close = open + 1 < end ? ThaiPhrases.EndOfThai(text, open + 1, end) : end;
        return at > last && close < end && close - open is > ShortestName and <= LongestNickname
            && (isOr ? text[open] is '“' or '"' or '‘' or '\'' && text[close] is '”' or '"' or '’' or '\'' : text[open] == '(' && text[close] == ')');
    }

    /// <summary><c>สมหญิง มานะ</c>: whether the word before is a first name, whose surname this is.</summary>
    private bool IsBehindGivenName(int start)
    {
        var end = start > 0 && text[start - 1] == ' ' ? start - 1 : 0;
        var at = end;
        while (at > 0 && end - at <= LongestName && Scripts.Of(text[at - 1]) == Script.Thai)
        {
            at--;
        }

        return end > at && words.GivenNames.Contains(text.Substring(at, end - at));
    }

    /// <summary><c>หลี่ชุนฮวา วัย 47 ปี</c>: one word that a surname begins.</summary>
    private (TextSpan First, TextSpan Name)? Chinese(int start, int end)
    {
        var last = ThaiPhrases.EndOfThai(text, start, end);
        var given = start;
        return last - start <= LongestName && last < end && words.NameWords.Unspaced.ChineseSurnames.TryRead(text, ref given, last) is not null && last - given >= ShortestName
            && described.MayBeName(start, last, end) && IsDescribed(last, end) ? (TextSpan.FromBounds(start, last), TextSpan.FromBounds(start, last)) : null;
    }

    /// <summary>Whether what stands behind two words shows them to be a name: a role, an age or a relative.</summary>
    private bool IsDescribed(int last, int end)
    {
        var at = Blanks.Skip(text, SkipSpelling(last, end), end);
        return at > last && (string.CompareOrdinal(text, at, Relative, 0, Relative.Length) == 0 || ThaiPhrases.AgeIn(text, at, Blanks.EndOfWord(text, at, end), end) is not null
            || words.NameWords.Unspaced.PersonRoles.StartsAt(text, at, end) || words.NameWords.Unspaced.Offices.StartsAt(text, at, end));
    }

    private bool TellsAt(int last, int end) => words.Sayings.StartsAt(text, Blanks.Skip(text, SkipSpelling(last, end), end), end);

    /// <summary><c>เอมี่ ฟอสเตอร์ (Amy Foster) นักวิจัย</c>: behind a foreign name may stand how it is spelt in Latin letters.</summary>
    private int SkipSpelling(int last, int end)
    {
        var open = Blanks.Skip(text, last, end);
        var close = open < end && text[open] == '(' ? text.IndexOf(')', open, Math.Min(end - open, LongestSpelling)) : -1;
        return close > open + 1 && char.IsUpper(text[open + 1]) && Scripts.Of(text[open + 1]) == Script.Latin ? close + 1 : last;
    }

    /// <summary>Whether two Latin words with capitals stand in brackets behind two Thai ones.</summary>
    private bool IsSpelt(int last, int end)
    {
        var close = SkipSpelling(last, end);
        var blank = close > last ? text.IndexOf(' ', last + 1, close - last - 1) : -1;
        return blank > 0 && blank + 1 < close && char.IsUpper(text[blank + 1]) && char.IsLower(text[close - ShortestSound]) && text.IndexOf(' ', blank + 1, close - blank - 1) < 0;
    }

    private bool HasNamePart(int start, int last) => words.NameWords.Unspaced.NameParts.FindFirst(text, start, last) is not null;
}
