using System.Globalization;
using System.Text;
using SeedContent;

namespace Newsroom.Layout;

/// <summary>The quotations of an article, each in the marks that it has in the text, with its speaker and, where it is no whole sentence, what it is.</summary>
internal static class QuotationList
{
    private const string Indent = "  ";

    // Stays with the word beside it when a line is broken.
    private const string NoBreakSpace = "\u00A0";

    /// <summary>Lays them out.</summary>
    /// <param name="article">The article.</param>
    /// <param name="width">The columns there are.</param>
    /// <returns>The lines, an empty one before each quotation.</returns>
    public static IEnumerable<string> Layout(Article article, int width) => article.Quotes.SelectMany(quote => (string[])
    [
        "",
        .. LineWrapper.Wrap(InMarks(article, quote), width, Indent, Indent),
        .. LineWrapper.Wrap("— " + Said(quote), width, Indent + Indent, Indent + Indent + Indent),
    ]);

    private static string Said(Quote quote) => quote switch
    {
        { Kind: QuoteKind.Term, Speaker: null } => "(a title or a term)",
        { Kind: QuoteKind.Fragment, Speaker: { } speaker } => speaker + " (part of a sentence)",
        { Speaker: { } speaker } => speaker,
        _ => "(the article does not say for certain)",
    };

    private static string InMarks(Article article, Quote quote)
    {
        var before = article.Utf8[..quote.Range.Start.Value];
        var after = article.Utf8[quote.Range.End.Value..];
        var (opens, openSpace) = Mark(before, isBefore: true);
        var (closes, closeSpace) = Mark(after, isBefore: false);

        // Straight marks, and the dash of a dialogue, are no pair: the page has marks of its own.
        return IsOpening(opens) && IsClosing(closes) ? opens + openSpace + quote.Text + closeSpace + closes : $"“{quote.Text}”";
    }

    /// <summary>The character beside a quotation, and the space between: French has one.</summary>
    private static (string Mark, string Space) Mark(ReadOnlySpan<byte> utf8, bool isBefore)
    {
        var space = "";
        while (!utf8.IsEmpty)
        {
            var length = 0;
            _ = isBefore ? Rune.DecodeLastFromUtf8(utf8, out var rune, out length) : Rune.DecodeFromUtf8(utf8, out rune, out length);
            if (!Rune.IsWhiteSpace(rune))
            {
                return (rune.ToString(), space);
            }

            space = NoBreakSpace;
            utf8 = isBefore ? utf8[..^length] : utf8[length..];
        }

        return ("", space);
    }

    private static bool IsOpening(string mark) => mark.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(mark, 0)
        is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;

    // German closes with the mark that opens in English, Swedish opens with the one that closes.
    private static bool IsClosing(string mark) => mark.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(mark, 0)
        is UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;
}
