using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads a line about the article: parts in any order with bars, dashes, commas or wide spaces between, or none before a date and a word for "by", each of which
/// is a day, a time, an author, a paper, a place, a section, an address or words of the page: <c>Jane Doe · CBC News · Posted: Aug 22, 2023 5:00 AM CST | Last Updated: August 23</c>.
/// One part may be words that nothing is known of.
/// </summary>
internal static class MetaLineReader
{
    private const int MaxLength = 220;
    private const int MostParts = 12;
    private const int MostUnknown = 1;
    private const int MostWordsOfPaper = 3;
    private const int LongestPaperUnspaced = 8;

    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="words">The language.</param>
    /// <param name="belowTitle">Whether a title stands above it, so that a name is the author's.</param>
    /// <returns>What it says, or null where it is none.</returns>
    public static MetaLine? TryRead(string text, TextSpan line, LanguageWords words, bool belowTitle)
    {
        return Parts(text, line, words, belowTitle) is { } parts && parts.Count(part => part.Kind == MetaPartKind.Unknown) <= MostUnknown
            && !HaveTwoDays(parts) && parts.Exists(IsStrong) && !parts.TrueForAll(part => part.Kind == MetaPartKind.Time) ? Make(text, parts, words, belowTitle) : null;
    }

    /// <summary>The parts of a line; null where it is text.</summary>
    public static List<MetaPart>? Parts(string text, TextSpan line, LanguageWords words, bool belowTitle)
    {
        var parts = new List<MetaPart>();
        return line.Length is > 0 and <= MaxLength && Split(text, line, words, belowTitle, MetaMarks.First, parts) ? parts : null;
    }

    /// <summary>Of two days neither is certain.</summary>
    private static bool HaveTwoDays(List<MetaPart> parts)
    {
        var days = parts.FindAll(part => part is { Kind: MetaPartKind.Date, Dated.Date: not null });
        return days.Exists(day => day.Dated!.Date != days[0].Dated!.Date);
    }

    private static bool IsPaper(string text, TextSpan range) =>
        Scripts.IsUnspaced(text[range.Start]) ? range.Length <= LongestPaperUnspaced : PlaceName.IsName(text, range, MostWordsOfPaper);

    private static MetaLine Make(string text, List<MetaPart> parts, LanguageWords words, bool belowTitle)
    {
        var date = parts.Find(part => part is { Kind: MetaPartKind.Date, Dated.Date: not null });
        var author = parts.Find(part => part.Kind == MetaPartKind.Author);

        // A name beside the day or the paper is the author's.
        var name = belowTitle && author is null && parts.Exists(part => part.Kind is MetaPartKind.Date or MetaPartKind.Time or MetaPartKind.Address or MetaPartKind.Role)
            ? parts.Find(part => part.Kind == MetaPartKind.Name) ?? (date is not null ? parts.Find(part => part.Kind == MetaPartKind.Unknown && IsCaselessName(text, part.Range, words)) : null) : null;
        return new(date?.Dated?.Date, parts.Find(part => part.Dated is { IsUpdate: true, Date: not null })?.Dated?.Date, author?.Byline ?? name?.Range, IsCertain: date is not null || author is not null, parts[0].Kind is MetaPartKind.Place or MetaPartKind.Outlet, (date ?? parts.Find(part => part.Dated?.Problem is not null))?.Dated?.Problem);
    }

    /// <summary><c>נעמה בן־גיגי | 03 בנובמבר 2022</c>: the one part that nothing is known of may be a name, and the text has it nowhere.</summary>
    private static bool IsCaselessName(string text, TextSpan part, LanguageWords words) =>
        words.NamesByContext && NameLine.IsUnknownName(text, part, TextSpan.FromBounds(part.End, text.Length), words);

    private static bool IsStrong(MetaPart part) =>
        part.Kind is MetaPartKind.Date or MetaPartKind.Time or MetaPartKind.Author or MetaPartKind.Role or MetaPartKind.Credit or MetaPartKind.Address or MetaPartKind.Page;

    /// <summary>Tells what a range is, or what its parts are.</summary>
    /// <returns>Whether none is text.</returns>
    private static bool Split(string text, TextSpan range, LanguageWords words, bool belowTitle, int level, List<MetaPart> parts)
    {
        range = MetaMarks.Trim(text, range);
        if (range.Length == 0)
        {
            return true;
        }

        if (parts.Count > MostParts)
        {
            return false;
        }

        var isLast = level > MetaMarks.Last;
        if (MetaPartReader.Read(text, range, words, belowTitle, isWhole: isLast) is { Kind: not MetaPartKind.Unknown } known)
        {
            parts.Add(known);
            return known.Kind != MetaPartKind.Prose;
        }

        if (isLast)
        {
            parts.Add(new(range, MetaPartKind.Unknown));
            return MetaPartReader.MayBeUnknown(text, range);
        }

        if (level == MetaMarks.Dates && MetaDate.Find(text, range, words) is { } date)
        {
            // 'How the law of 12 July 2023 will change' is a title: what no mark parts from the date has to be known, or a name of some kind.
            var first = parts.Count;
            var before = MetaMarks.WithoutLink(text, MetaMarks.Trim(text, TextSpan.FromBounds(range.Start, date.Range.Start)), words);
            if (!Split(text, before, words, belowTitle, level + 1, parts))
            {
                return false;
            }

            parts.Add(date);
            return Split(text, TextSpan.FromBounds(date.Range.End, range.End), words, belowTitle, level, parts)
                && parts.FindIndex(first, part => part.Kind == MetaPartKind.Unknown && !(belowTitle && IsPaper(text, part.Range))) < 0;
        }

        var at = range.Start;
        for (var i = range.Start + 1; i <= range.End; i++)
        {
            var length = i == range.End ? 0 : MetaMarks.LengthAt(text, i, range, level, words);
            if (length < 0)
            {
                continue;
            }

            // 'Translated by Jane Doe': the word before says that she is not the author.
            var before = parts.Count > 0 && parts[parts.Count - 1] is { Kind: MetaPartKind.Unknown } last && level == MetaMarks.Last && last.Range.End >= at - 1 ? last : null;
            var part = TextSpan.FromBounds(at, i);
            if (!Split(text, level == MetaMarks.Last && i < range.End ? MetaMarks.WithoutLink(text, MetaMarks.Trim(text, part), words) : part, words, belowTitle, level + 1, parts))
            {
                return false;
            }

            if (before is not null && parts[parts.Count - 1] is { Kind: MetaPartKind.Author } author)
            {
                parts[parts.Count - 1] = author with { Kind = MetaPartKind.Credit };
                parts.Remove(before);
            }

            at = i + length;
            i = Math.Max(i, at - 1);
        }

        return true;
    }
}
