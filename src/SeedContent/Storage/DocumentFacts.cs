using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace SeedContent.Storage;

/// <summary>What generated code hands to <see cref="Document"/>. Offsets and lengths count bytes of UTF-8.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "Only generated code fills it; accessors would be compiled at every start.")]
public ref struct DocumentFacts
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

    /// <summary>Where in the block the texts begin: the Markdown, its HTML, its plain text, and words that stand in none of these.</summary>
    public int Start;

    /// <summary>The length of all of them.</summary>
    public int Length;

    /// <summary>The length of the Markdown; -1 where the build left it out (<c>SeedContentBodies</c>).</summary>
    public int SourceLength;

    /// <summary>The length of the HTML; -1 where the build left it out.</summary>
    public int HtmlLength;

    /// <summary>The length of the plain text.</summary>
    public int PlainLength;

    /// <summary>Where in the HTML the excerpt begins.</summary>
    public int ExcerptStart;

    /// <summary>The excerpt's length; 0 for none.</summary>
    public int ExcerptLength;

    /// <summary>The number of words.</summary>
    public int WordCount;

    /// <summary>The number of headings.</summary>
    public int HeadingCount;

    /// <summary>The number of links.</summary>
    public int LinkCount;

    /// <summary>The number of images.</summary>
    public int ImageCount;

    /// <summary>The number of <see cref="Numbers"/> that are about components.</summary>
    public int ComponentNumbers;

    /// <summary>Creates the instance of a component by its number; null where no component of the text has a declared type.</summary>
    public Func<int, object?>? Components;

    /// <summary>
    /// For each heading its level, offset and length of the text and of the id, and where its element begins in the HTML (-1 where it is
    /// not at the top level); then for each link, and then for each image, offset and length of the target, the text and the title,
    /// where it stands in the Markdown, in UTF-16, and offset and length of the address and of the path of the asset that it leads to, and of a link those of the collection and the key, of an
    /// image width and height (0 where they are not known); then for each code block offset and length of the language, the info string and the code;
    /// then for each component offset and length of its element, counted from the HTML's begin, and of its name, the number of its attributes, and for each
    /// of these offset and length of the key and the value.
    /// Other offsets count from <see cref="Start"/>; a length of -1 is nothing. Where there is no HTML, nothing stands in it: offsets there are 0.
    /// </summary>
    public ReadOnlySpan<int> Numbers;

    /// <summary>The texts themselves, where hot reload brought them; null where they lie in <see cref="Storage"/>.</summary>
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
}
