using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The text around the quotations of an article.</summary>
/// <param name="text">The text.</param>
/// <param name="paragraphs">The paragraphs' spans.</param>
/// <param name="quotes">The quotations.</param>
/// <param name="stops">Whether a full stop ends a sentence, which in Thai shortens words only.</param>
/// <param name="isPart">Tells of each quotation whether it is a part of the clause around it, as a title in marks is (<c>李明对《东湖时报》说</c>), and is read over; null where none is.</param>
internal sealed class QuoteText(string text, IReadOnlyList<TextSpan> paragraphs, IReadOnlyList<QuoteSpan> quotes, bool stops, Func<QuoteSpan, bool>? isPart = null)
{
    /// <summary>How far around a quotation is looked.</summary>
    private const int MaxLength = 240;

    private readonly bool[] isPart = isPart is null ? new bool[quotes.Count] : [.. quotes.Select(isPart)];
    private Dictionary<int, int>? partsByEnd;

    public string Text { get; } = text;

    public IReadOnlyList<QuoteSpan> Quotes { get; } = quotes;

    public IReadOnlyList<TextSpan> Paragraphs { get; } = paragraphs;

    /// <summary>
    /// What stands before a quotation in its sentence, in pieces, the nearest first: quotations that the sentence holds too are left out.
    /// </summary>
    public List<TextSpan> Before(int quote)
    {
        var pieces = new List<TextSpan>();
        var paragraph = Paragraphs[Quotes[quote].Paragraph];
        var end = Quotes[quote].Outer.Start;
        var furthest = Math.Max(paragraph.Start, end - MaxLength);
        for (var other = PieceBefore(quote, furthest); ; other = PieceBefore(other, furthest))
        {
            var hasOther = other >= 0 && Quotes[other].Paragraph == Quotes[quote].Paragraph;
            var floor = Math.Max(furthest, hasOther ? Quotes[other].Outer.End : furthest);
            var start = end;
            while (start > floor && !IsEndAt(start - 1))
            {
                start--;
            }

            var piece = Blanks.Trim(Text, start, end);
            if (piece.Length > 0)
            {
                pieces.Add(piece);
            }

            // A sentence ends inside the quotation before where nothing but a mark of its own closes it, and no particle hangs on it.
            if (start > floor || !hasOther || floor <= furthest || (EndsInside(other) && piece.Length > 0 && !IsComma(Text[piece.Start]) && !(piece.Start == floor && Scripts.Of(Text[floor]) == Script.Hangul)))
            {
                return pieces;
            }

            end = Quotes[other].Outer.Start;
        }
    }

    /// <summary>The last sentence of the paragraph above a quotation that begins its own; null where it does not.</summary>
    public TextSpan? Above(int quote)
    {
        var number = Quotes[quote].Paragraph;
        if (number == 0 || Quotes[quote].Outer.Start != Paragraphs[number].Start)
        {
            return null;
        }

        var paragraph = Paragraphs[number - 1];
        var start = paragraph.End - 1;
        var furthest = Math.Max(paragraph.Start, paragraph.End - MaxLength);
        while (start > furthest && !IsEndAt(start - 1))
        {
            start--;
        }

        return Blanks.Trim(Text, start, paragraph.End);
    }

    /// <summary>What stands behind a quotation, up to the end of the sentence or the next quotation.</summary>
    public TextSpan After(int quote)
    {
        var paragraph = Paragraphs[Quotes[quote].Paragraph];
        var start = Quotes[quote].Outer.End;
        var limit = Math.Min(paragraph.End, start + MaxLength);
        var next = quote + 1;
        while (next < Quotes.Count && isPart[next] && Quotes[next].Outer.Start < limit)
        {
            next++;
        }

        if (next < Quotes.Count && Quotes[next].Paragraph == Quotes[quote].Paragraph)
        {
            limit = Math.Min(limit, Quotes[next].Outer.Start);
        }

        var end = start;
        while (end < limit && !IsEndAt(end))
        {
            end++;
        }

        return Blanks.Trim(Text, start, end);
    }

    /// <summary>Whether a mark at the end of what is quoted ends its sentence.</summary>
    public bool EndsInside(int quote) => Quotes[quote].Inner is var inner && IsEnd(Text[inner.End - 1]);

    /// <summary>Whether a comma or the like stands at the end of what is quoted.</summary>
    public bool HasCommaInside(int quote) => IsComma(Text[Quotes[quote].Inner.End - 1]);

    /// <summary>Whether a quotation is a part of the clause around it.</summary>
    public bool IsPart(int quote) => isPart[quote];

    /// <summary>Where the quotation begins that ends at a position and is a part of its clause; null where none does.</summary>
    public int? StartOfPartEndingAt(int end)
    {
        partsByEnd ??= Enumerable.Range(0, Quotes.Count).Where(i => isPart[i]).ToDictionary(i => Quotes[i].Outer.End, i => Quotes[i].Outer.Start);
        return partsByEnd.TryGetValue(end, out var start) ? start : null;
    }

    public bool IsEnd(char c) => c is '。' or '！' or '？' or '!' or '?' or '…' or '；' || (stops && c == '.');

    /// <summary>Whether a sentence ends at a position: the point in <c>3.2</c> ends none.</summary>
    public bool IsEndAt(int at) => IsEnd(Text[at]) && !(Text[at] == '.' && at > 0 && at + 1 < Text.Length && char.IsDigit(Text[at - 1]) && char.IsDigit(Text[at + 1]));

    /// <summary>The quotation before that is no part of its clause, or that stands too far away.</summary>
    private int PieceBefore(int quote, int furthest)
    {
        quote--;
        while (quote >= 0 && isPart[quote] && Quotes[quote].Outer.End > furthest)
        {
            quote--;
        }

        return quote;
    }

    public static bool IsComma(char c) => c is '，' or ',' or '、' or '；' or '—' or '－';
}
