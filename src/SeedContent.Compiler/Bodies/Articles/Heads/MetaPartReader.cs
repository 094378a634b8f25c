using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Tells what a part of a line about the article is.</summary>
internal static class MetaPartReader
{
    private const int MostUnknownWords = 4;
    private const int LongestUnspaced = 12;
    private const int LongestInThai = 24;
    private const int MostNames = 8;
    private const int FewestOfDay = 4;

    /// <param name="text">The text.</param>
    /// <param name="range">The part.</param>
    /// <param name="words">The language.</param>
    /// <param name="belowTitle">Whether a title stands above its line.</param>
    /// <param name="isWhole">Whether it has no parts of its own.</param>
    /// <returns>What it is, <see cref="MetaPartKind.Unknown"/> where its parts may tell.</returns>
    public static MetaPart Read(string text, TextSpan range, LanguageWords words, bool belowTitle, bool isWhole)
    {
        if (DatedLineReader.TryRead(text, range, words) is { } dated)
        {
            return dated is { IsUpdate: false, Place: null, Before: null, Date: not null } ? new(range, MetaPartKind.Date, dated)
                : dated is { Place: null, Before: null } || isWhole ? new(range, dated.Place is null ? MetaPartKind.Time : MetaPartKind.Date, dated) : new(range, MetaPartKind.Unknown);
        }

        if (PageWords.Are(text, range, words))
        {
            return new(range, MetaPartKind.Page);
        }

        if (StampLine.Is(text, range, words) && (IsDayOrTime(text, range, words) || words.Dates.UpdatePrefixes.Any(prefix => IsDayBehind(text, range, prefix, words))))
        {
            return new(range, MetaPartKind.Time);
        }

        // 'By Jane Doe | July 12, 2023': the name ends where the parts do.
        var hasDigit = Digits.StandIn(text, range);
        if ((isWhole || !hasDigit) && BylineReader.TryRead(text, range, words, belowTitle) is { } byline)
        {
            return new(range, MetaPartKind.Author, Byline: byline);
        }

        return new(range, hasDigit ? MetaPartKind.Unknown : KindOf(text, range, words));
    }

    /// <summary>Whether words that nothing is known of may stand in such a line.</summary>
    public static bool MayBeUnknown(string text, TextSpan range) =>
        TitleWords.Count(text, range) <= MostUnknownWords && !SentenceEnd.EndsSentence(text, range)
        && (Scripts.IsUnspaced(text[range.Start]) ? range.Length <= (Scripts.Of(text[range.Start]) == Script.Thai ? LongestInThai : LongestUnspaced) : !char.IsLower(text[range.Start]));

    private static MetaPartKind KindOf(string text, TextSpan range, LanguageWords words)
    {
        if (AgencyName.IsKnown(text, range) || OutletLine.Is(text, range, words))
        {
            return MetaPartKind.Outlet;
        }

        if (KnownPlace.Is(text, range, words))
        {
            return MetaPartKind.Place;
        }

        if (KindBehindWord(text, range, words) is { } behind)
        {
            return behind;
        }

        if (KickerLine.IsNamed(text, range, words))
        {
            return MetaPartKind.Section;
        }

        if (IsAddress(text, range))
        {
            return MetaPartKind.Address;
        }

        if (RoleLine.IsAuthor(text, range, words))
        {
            return MetaPartKind.Role;
        }

        if (RoleLine.IsCredit(text, range, words))
        {
            return MetaPartKind.Credit;
        }

        return IsName(text, range, words) || InitialsLine.IsInCapitals(text, range, words) ? MetaPartKind.Name : MetaPartKind.Unknown;
    }

    /// <summary><c>Do UOL</c>, <c>em São Paulo</c>: behind a word for "of" or "in" in Romance languages the paper, or where the author is.</summary>
    private static MetaPartKind? KindBehindWord(string text, TextSpan range, LanguageWords words)
    {
        var end = WordText.WordEnd(text, range.Start, range.End);
        var rest = words.IsRomance && end < range.End ? Blanks.Trim(text, end, range.End) : default;
        if (rest.Length == 0)
        {
            return null;
        }

        return (words.Vocabulary.Find(text, range.Start, end - range.Start) & (WordKinds.TitleLinker | WordKinds.Article)) != WordKinds.None && AgencyName.IsKnown(text, rest) ? MetaPartKind.Outlet
            : CityBehindName.IsFrom(text, range.Start, range.End, words) ? MetaPartKind.Place : null;
    }

    /// <summary>Names by their capitals, and where there are none by first names or surnames that are known.</summary>
    public static bool IsName(string text, TextSpan range, LanguageWords words) => words.Script switch
    {
        Script.Kana => HanNameLine.AreNames(text, range, words) || HanNameLine.IsParted(text, range, words),
        Script.Han => HanNameLine.AreChineseNames(text, range, words),
        Script.Hangul => SharedLineReader.IsKoreanName(text, range, words),
        Script.Thai => ThaiAuthor.TryRead(text, range, words) == range,
        _ when words.NamesByContext => NameLine.IsKnownName(text, range, words),
        _ => TitleWords.Count(text, range) <= MostNames && (NameLine.IsName(text, range, words) || NameLine.AreKnownNames(text, range, words)),
    };

    /// <summary><c>@janedoe</c>, <c>jane.doe@example.org</c>, <c>www.example.org</c>, <c>https://example.org</c></summary>
    public static bool IsAddress(string text, TextSpan range)
    {
        var scheme = text.IndexOf("://", range.Start, range.Length, StringComparison.Ordinal);
        return TitleWords.Count(text, range) == 1 && (text.IndexOf('@', range.Start, range.Length) >= 0 || AgencyName.IsAddress(text, scheme > 0 ? TextSpan.FromBounds(scheme + 3, range.End) : range));
    }

    /// <summary><c>Last Updated: August 23</c></summary>
    private static bool IsDayBehind(string text, TextSpan range, string prefix, LanguageWords words) =>
        Prefixes.After(text, range.Start, range.End, prefix) is { } after && MetaMarks.Trim(text, TextSpan.FromBounds(after, range.End)) is var day
        && (day.Length == 0 || IsDayOrTime(text, day.Length > 1 && text[day.Start] == ':' ? Blanks.Trim(text, day.Start + 1, day.End) : day, words));

    private static bool IsDayOrTime(string text, TextSpan range, LanguageWords words) =>
        (range.Length >= FewestOfDay && StampLine.IsDateOnly(text, range, words)) || StampLine.IsClock(text, range, words);
}
