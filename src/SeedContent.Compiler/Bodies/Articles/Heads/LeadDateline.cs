using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads the dateline where the body begins and lets the paragraph begin behind it. Below a head, what a picture shows or what sums the article up may stand above the paragraph with the dateline.</summary>
internal static class LeadDateline
{
    private const int LongestCaption = 240;
    private const int MostCaptionLines = 3;
    private const int MostCaptions = 4;

    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="paragraphs">The paragraphs, of which that with the dateline begins behind it afterwards.</param>
    /// <param name="bodyLine">The first line that may be one of the body.</param>
    /// <param name="words">The language.</param>
    public static DatelineRead? Cut(string text, List<Line> lines, List<Paragraph> paragraphs, int bodyLine, LanguageWords words)
    {
        // The head may end inside a paragraph, above a line that begins as texts do.
        var first = paragraphs.FindIndex(p => p.LastLine >= bodyLine);
        if (first < 0)
        {
            return null;
        }

        var read = paragraphs[first].FirstLine >= bodyLine ? DatelineReader.TryRead(text, paragraphs[first].Span, words) : null;
        if (read is null && bodyLine == 0)
        {
            read = HeadlineBeforeDateline.TryRead(text, paragraphs[first].Span, words);
        }

        // Below no head a sentence is the text's first.
        if (read is null && (bodyLine > 0 || !SentenceEnd.EndsWithFullStop(text, paragraphs[first].Span)))
        {
            read = BelowCaption(text, lines, paragraphs, ref first, words);
        }

        if (read is not null)
        {
            paragraphs[first] = paragraphs[first] with { Span = TextSpan.FromBounds(read.LeadStart, paragraphs[first].Span.End) };
        }

        return read;
    }

    /// <summary>In one of the next few paragraphs, or on one of the next lines, which then begins a paragraph of its own.</summary>
    private static DatelineRead? BelowCaption(string text, List<Line> lines, List<Paragraph> paragraphs, ref int first, LanguageWords words)
    {
        var caption = paragraphs[first];
        if (words.Script == Script.Hangul && BehindKoreanCaption(text, caption.Span, words) is { } glued)
        {
            paragraphs[first] = caption with { Span = Blanks.Trim(text, caption.Span.Start, glued.Dateline.Text.Start) };
            paragraphs.Insert(++first, caption with { Span = TextSpan.FromBounds(glued.Dateline.Text.Start, caption.Span.End) });
            return glued;
        }

        for (var line = caption.FirstLine + 1; line <= caption.LastLine && line - caption.FirstLine <= MostCaptionLines; line++)
        {
            var above = TextSpan.FromBounds(caption.Span.Start, lines[line - 1].Content.End);
            var below = TextSpan.FromBounds(lines[line].Content.Start, caption.Span.End);
            if (!lines[line].IsBlank && IsCaption(text, above, words) && (DatelineReader.TryRead(text, below, words) ?? Alone(text, lines[line].Content, below, words)) is { } read && IsSure(text, read, words))
            {
                paragraphs[first] = new(above, caption.FirstLine, line - 1);
                paragraphs.Insert(++first, new(below, line, caption.LastLine));
                return read;
            }
        }

        for (var next = first; next + 1 < paragraphs.Count && next - first < MostCaptions && IsCaption(text, paragraphs[next].Span, words); next++)
        {
            if (DatelineReader.TryRead(text, paragraphs[next + 1].Span, words) is { } below && IsSure(text, below, words))
            {
                first = next + 1;
                return below;
            }
        }

        return null;
    }

    /// <summary><c>다시 열린 다리 © News1(대전=뉴스1) 김하늘 기자 = …</c>: on the line of what a picture shows, and nothing but the whole of place, agency and reporter is a dateline there.</summary>
    private static DatelineRead? BehindKoreanCaption(string text, TextSpan paragraph, LanguageWords words)
    {
        var limit = Math.Min(paragraph.End, paragraph.Start + LongestCaption);
        for (var i = paragraph.Start + 1; i < limit; i++)
        {
            if (text[i] is '.' && text[i - 1] is '다')
            {
                return null;
            }

            if (text[i] is '(' or '[' && BracketedDatelineReader.TryRead(text, TextSpan.FromBounds(i, paragraph.End), paragraph.End, words) is { Reporter: not null, Dateline: { Place: not null, Agency: not null } } read)
            {
                return read;
            }
        }

        return null;
    }

    /// <summary>On a line of its own with its separator or, in Chinese, its reporter, above the rest of the paragraph: <c>MADRID, 5 Nov. (EFE) -</c>, <c>記者王小明／台北報導</c>.</summary>
    private static DatelineRead? Alone(string text, TextSpan line, TextSpan paragraph, LanguageWords words) =>
        line.End < paragraph.End && DatelineReader.TryReadLine(text, line, words) is { } read && (DatelineSeparator.DashLength(text, line.End - 1, line.End) > 0 || (words.Script == Script.Han && read.Reporter is not null))
            ? read with { LeadStart = Blanks.Skip(text, line.End, paragraph.End) } : null;

    private static bool IsCaption(string text, TextSpan above, LanguageWords words) => above.Length <= LongestCaption && !IsKoreanStatement(text, above, words);

    /// <summary>Whether it names its source, or its place stands in capitals, or a city and its region are known.</summary>
    private static bool IsSure(string text, DatelineRead read, LanguageWords words) =>
        read.Dateline.Agency is not null || (words.Script == Script.Han && read.Reporter is not null) || (read.Dateline.Place is { } place && (PlaceName.IsInCapitals(text, place) || (read.Dateline.Country is { } country && KnownPlace.IsCity(text, place, words) && KnownPlace.Is(text, country, words))));

    /// <summary>What a picture shows is going on (<c>…하고 있다.</c>): another verb with its full stop is the text's own first sentence.</summary>
    private static bool IsKoreanStatement(string text, TextSpan paragraph, LanguageWords words) =>
        words.Script == Script.Hangul && paragraph.EndsWith(text, "다.") && !paragraph.EndsWith(text, "있다.");
}
