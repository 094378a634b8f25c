using System.Text;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission;

/// <summary>
/// The texts of a Markdown entry, which are emitted one after another: the Markdown, its HTML, its plain text, and words that stand in none
/// of these. Ranges count bytes of UTF-8 from the first one's begin.
/// </summary>
/// <param name="source">The Markdown.</param>
/// <param name="html">The HTML.</param>
/// <param name="plain">The plain text.</param>
internal sealed class MarkdownTexts(string source, string html, string plain)
{
    private static readonly TextSpan None = new(0, -1);

    private readonly Utf8Offsets htmlOffsets = new(html);
    private readonly Utf8Offsets plainOffsets = new(plain);
    private readonly StringBuilder words = new();
    private readonly Dictionary<string, TextSpan> placed = new(StringComparer.Ordinal);
    private int wordsLength;

    /// <summary>The lengths of the first three in bytes.</summary>
    public (int Source, int Html, int Plain) Lengths { get; } = (Length(source), Length(html), Length(plain));

    /// <summary>All texts that are not empty, in order.</summary>
    public IEnumerable<string> All => new[] { source, html, plain, words.ToString() }.Where(text => text.Length > 0);

    /// <summary>A range of the HTML, from the HTML's begin.</summary>
    /// <param name="span">The range in UTF-16; null for none.</param>
    /// <returns>The range in bytes; 0 and 0 for none.</returns>
    public TextSpan InHtml(TextSpan? span) => htmlOffsets.Convert(span);

    /// <summary>Finds a place for words: where the plain text has them, behind those found before, else at the end.</summary>
    /// <param name="text">The words; null for none.</param>
    /// <param name="position">Where to look in the plain text from; moved behind what is found.</param>
    /// <returns>The range; of length -1 for none.</returns>
    public TextSpan Place(string? text, ref int position)
    {
        if (string.IsNullOrEmpty(text) || placed.ContainsKey(text!))
        {
            return Place(text);
        }

        var found = plain.IndexOf(text, position, StringComparison.Ordinal);
        if (found < 0)
        {
            return Place(text);
        }

        position = found + text!.Length;
        return placed[text] = Shift(plainOffsets.Convert(new TextSpan(found, text.Length)), Lengths.Source + Lengths.Html);
    }

    /// <summary>Puts words at the end, unless they have a place already.</summary>
    /// <param name="text">The words; null for none.</param>
    /// <returns>The range; of length -1 for none.</returns>
    public TextSpan Place(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text is null ? None : default;
        }

        if (!placed.TryGetValue(text!, out var place))
        {
            place = new(Lengths.Source + Lengths.Html + Lengths.Plain + wordsLength, Length(text!));
            placed.Add(text!, place);
            words.Append(text);
            wordsLength += place.Length;
        }

        return place;
    }

    private static TextSpan Shift(TextSpan span, int distance) => new(span.Start + distance, span.Length);

    private static int Length(string text) => Encoding.UTF8.GetByteCount(text);
}
