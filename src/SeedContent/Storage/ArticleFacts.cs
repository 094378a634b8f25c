using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace SeedContent.Storage;

/// <summary>What generated code hands to <see cref="Article"/>. Offsets and lengths count bytes of UTF-8.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "Only generated code fills it; accessors would be compiled at every start.")]
public ref struct ArticleFacts
{
    /// <summary>The entry's key.</summary>
    public required string Key;

    /// <summary>The seed's path.</summary>
    public required string Path;

    /// <summary>The address.</summary>
    public string? Url;

    /// <summary>Where the text lies.</summary>
    public required TextStorage Storage;

    /// <summary>The block of <see cref="Storage"/> that the text is in.</summary>
    public int Block;

    /// <summary>Where in the block the text begins.</summary>
    public int Start;

    /// <summary>The text's length.</summary>
    public int Length;

    /// <summary>The text itself, where hot reload brought it; null where it lies in <see cref="Storage"/>.</summary>
    public string? Text;

    /// <summary>The place in the collection.</summary>
    public int? Order;

    /// <summary>Whether the entry is a draft.</summary>
    public bool Draft;

    /// <summary>The day.</summary>
    public DateOnly? Date;

    /// <summary>The language's BCP 47 tag.</summary>
    public string? Language;

    /// <summary>The headline.</summary>
    public string? Headline;

    /// <summary>The section above the headline.</summary>
    public string? Kicker;

    /// <summary>The author's name.</summary>
    public string? Byline;

    /// <summary>Where the report was filed.</summary>
    public Dateline? Dateline;

    /// <summary>The number of words in the paragraphs.</summary>
    public int WordCount;

    /// <summary>The number of paragraphs.</summary>
    public int ParagraphCount;

    /// <summary>The number of quotations.</summary>
    public int QuoteCount;

    /// <summary>The number of lists.</summary>
    public int ListCount;

    /// <summary>The number of lines at the end that are no text.</summary>
    public int CreditCount;

    /// <summary>
    /// For each paragraph its offset and length; then for each quotation the paragraph's index, offset and length of the text, the
    /// speaker and the attribution (0, 0 for none), and the kind; then for each list the paragraph's index, the number of items, and
    /// each item's offset and length; then for each credit its offset and length; then for each name the kind, its offset and length, the number of mentions, and each mention's
    /// paragraph, offset and length.
    /// </summary>
    public ReadOnlySpan<int> Numbers;
}
