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

    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="words">The language.</param>
    /// <param name="belowTitle">Whether a title stands above it, so that a name is the author's.</param>
    /// <returns>What it says, or null where it is none.</returns>
    public static MetaLine? TryRead(string text, TextSpan line, LanguageWords words, bool belowTitle)
    {
        if (line.Length is 0 or > MaxLength)
        {
            return null;
        }

        var parts = new List<MetaPart>();
        if (!Split(text, line, words, belowTitle, MetaMarks.First, parts) || parts.Count(part => part.Kind == MetaPartKind.Unknown) > MostUnknown)
        {
            return null;
        }

        return parts.Exists(IsStrong) && !parts.TrueForAll(part => part.Kind == MetaPartKind.Time) ? Make(parts, belowTitle) : null;
    }

    private static MetaLine Make(List<MetaPart> parts, bool belowTitle)
    {
        var date = parts.Find(part => part is { Kind: MetaPartKind.Date, Dated.Date: not null });
        var author = parts.Find(part => part.Kind == MetaPartKind.Author);

        // A name beside the day or the paper is the author's.
        var name = belowTitle && author is null && parts.Exists(part => part.Kind is MetaPartKind.Date or MetaPartKind.Time or MetaPartKind.Address or MetaPartKind.Role)
            ? parts.Find(part => part.Kind == MetaPartKind.Name) : null;
        return new(date?.Dated?.Date, author?.Byline ?? name?.Range, IsCertain: date is not null || author is not null, (date ?? parts.Find(part => part.Dated?.Problem is not null))?.Dated?.Problem);
    }

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
        if (MetaPartReader.Read(text, range, words, belowTitle, isWhole: isLast) is { Kind: not MetaPartKind.Unknown } part)
        {
            parts.Add(part);
            return part.Kind != MetaPartKind.Prose;
        }

        if (isLast)
        {
            parts.Add(new(range, MetaPartKind.Unknown));
            return MetaPartReader.MayBeUnknown(text, range);
        }

        var at = range.Start;
        for (var i = range.Start + 1; i < range.End; i++)
        {
            if (MetaMarks.LengthAt(text, i, range, level, words) is >= 0 and var length)
            {
                if (!Split(text, TextSpan.FromBounds(at, i), words, belowTitle, level + 1, parts))
                {
                    return false;
                }

                at = i + length;
                i = Math.Max(i, at - 1);
            }
        }

        return Split(text, TextSpan.FromBounds(at, range.End), words, belowTitle, level + 1, parts);
    }
}
