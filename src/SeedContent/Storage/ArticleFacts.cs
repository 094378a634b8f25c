using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace SeedContent.Storage;

/// <summary>What generated code hands to <see cref="Article"/>. Offsets and lengths count bytes of the entry's text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "Only generated code fills it; accessors would be compiled at every start.")]
public ref struct ArticleFacts
{
    /// <summary>The entry's key.</summary>
    public required string Key;

    /// <summary>The seed's path.</summary>
    public required string Path;

    /// <summary>Where the text lies.</summary>
    public required TextStorage Storage;

    /// <summary>The entry's number in <see cref="Storage"/>.</summary>
    public required int TextId;

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

    /// <summary>The author's name.</summary>
    public string? Byline;

    /// <summary>Where the report was filed.</summary>
    public Dateline? Dateline;

    /// <summary>The number of words in the paragraphs.</summary>
    public int WordCount;

    // Arrays, not spans: the compiler makes a constant span of numbers point at data that has to be aligned, which it is not where
    // hot reload adds it, so the runtime would throw. An array is copied from there.

    /// <summary>For each paragraph its offset and length.</summary>
    public int[]? Paragraphs;

    /// <summary>For each quotation the paragraph's index, then offset and length of the text, the speaker and the attribution (0, 0 for none).</summary>
    public int[]? Quotes;

    /// <summary>For each list the paragraph's index, the number of items, then each item's offset and length.</summary>
    public int[]? Lists;
}
