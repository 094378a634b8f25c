using System.Globalization;
using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Bodies;

/// <summary>A text, and all that reading it depends on.</summary>
/// <param name="Kind">Whether it is an article or Markdown.</param>
/// <param name="Text">The text below the fields, or its beginning where <see cref="KnownText"/> is there.</param>
/// <param name="Language">The language that its fields say; null for none. Of no matter to Markdown.</param>
/// <param name="DefaultLanguage">The language that the project says; null for none. Of no matter to Markdown.</param>
/// <param name="Markdown">How Markdown is read. Of no matter to an article.</param>
public sealed record BodySource(SeedKind Kind, string Text, string? Language, string? DefaultLanguage, MarkdownOptions Markdown)
{
    /// <summary>
    /// What the assembly has of a Markdown body. Reading the text does not depend on it, but the packed body does, which is found by the source's hash. Of no matter to an article.
    /// </summary>
    public BodyParts Parts { get; init; }

    /// <summary>The hash of the whole text, where no more than its beginning is at hand; else null.</summary>
    public TextHash? KnownText { get; init; }

    /// <summary>The file that has the whole text, where no more than its beginning is at hand; else null.</summary>
    public IUnreadFile? Unread { get; init; }

    /// <summary>Reads the text.</summary>
    /// <returns>The body.</returns>
    public BodyModel Read() => Unread is not null ? Whole(Unread.Read().Text.Content).Read()
        : Kind == SeedKind.Article
        ? new ArticleBody(ArticleReader.Read(Text, Language, DefaultLanguage))
        : MarkdownReader.Read(Text, Markdown);

    /// <summary>Hashes all of it: two sources of one hash have the same body, as the same version of this library reads and packs them.</summary>
    /// <returns>The hash.</returns>
    public TextHash Hash() => TextHash.Of([Kind == SeedKind.Article ? $"{Language}\n{DefaultLanguage}" : $"{Describe(Markdown)} {Parts}", "\n", HashText().ToString()]);

    /// <summary>Hashes the text alone.</summary>
    /// <returns>The hash.</returns>
    public TextHash HashText() => KnownText ?? TextHash.Of([Text]);

    private BodySource Whole(string content) => this with { Text = FrontMatter.Find(content).Body.In(content), KnownText = null, Unread = null };

    private static string Describe(MarkdownOptions options) => string.Format(
        CultureInfo.InvariantCulture,
        "{0} {1} {2} {3} {4}",
        (int)options.Features,
        (int)options.RawHtml,
        options.ChecksHeadingLevels,
        options.ChecksImageTexts,
        string.Join(" ", options.Components));
}
