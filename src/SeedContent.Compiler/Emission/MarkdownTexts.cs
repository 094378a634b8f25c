using System.Text;
using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission;

/// <summary>
/// The texts of a Markdown entry, which are emitted one after another: the Markdown, its HTML, its plain text, and words that stand in none
/// of these. The build may leave out one of the first two. Ranges count bytes of UTF-8 from the first one's begin.
/// </summary>
internal sealed class MarkdownTexts
{
    private static readonly TextSpan None = new(0, -1);

    private readonly string plain;
    private readonly string?[] first;
    private readonly Utf8Offsets? htmlOffsets;
    private readonly Utf8Offsets plainOffsets;
    private readonly int plainStart;
    private readonly int wordsStart;
    private readonly StringBuilder words = new();
    private readonly Dictionary<string, TextSpan> placed = new(StringComparer.Ordinal);
    private int wordsLength;

    /// <summary>Takes the first three.</summary>
    /// <param name="source">The Markdown.</param>
    /// <param name="html">The HTML.</param>
    /// <param name="plain">The plain text.</param>
    /// <param name="parts">Which of the first two the assembly has.</param>
    public MarkdownTexts(string source, string html, string plain, BodyParts parts)
    {
        this.plain = plain;
        first = [parts == BodyParts.Html ? null : source, parts == BodyParts.Source ? null : html, plain];
        htmlOffsets = first[1] is null ? null : new(html);
        plainOffsets = new(plain);
        Lengths = (Length(first[0]), Length(first[1]), Length(plain));
        plainStart = Math.Max(Lengths.Source, 0) + Math.Max(Lengths.Html, 0);
        wordsStart = plainStart + Lengths.Plain;
    }

    /// <summary>The lengths of the first three in bytes; -1 of what is left out.</summary>
    public (int Source, int Html, int Plain) Lengths { get; }

    /// <summary>All texts that are not empty, in order.</summary>
    public IEnumerable<string> All => first.Append(words.ToString()).OfType<string>().Where(text => text.Length > 0);

    /// <summary>A range of the HTML, from the HTML's begin.</summary>
    /// <param name="span">The range in UTF-16; null for none.</param>
    /// <returns>The range in bytes; 0 and 0 for none, and where there is no HTML.</returns>
    public TextSpan InHtml(TextSpan? span) => htmlOffsets?.Convert(span) ?? default;

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
        return placed[text] = Shift(plainOffsets.Convert(new TextSpan(found, text.Length)), plainStart);
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
            place = new(wordsStart + wordsLength, Length(text));
            placed.Add(text!, place);
            words.Append(text);
            wordsLength += place.Length;
        }

        return place;
    }

    private static TextSpan Shift(TextSpan span, int distance) => new(span.Start + distance, span.Length);

    private static int Length(string? text) => text is null ? -1 : Encoding.UTF8.GetByteCount(text);
}
