using System.ComponentModel;
using System.Text.Json.Serialization;
using SeedContent.Storage;

namespace SeedContent;

/// <summary>An entry with a Markdown body.</summary>
public class Document : SeedEntry
{
    /// <summary>Called by generated code.</summary>
    /// <param name="facts">What the generator read from the seed.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Document(in DocumentFacts facts)
        : base(facts.Key, facts.Path, facts.Order, facts.Draft)
    {
        Url = facts.Url;
        Date = facts.Date;
        Language = facts.Language;
        Headline = facts.Headline;
        Body = new(facts);
    }

    /// <summary>The day: of the front matter, else of the file name.</summary>
    public DateOnly? Date { get; }

    /// <summary>The headline of the front matter.</summary>
    public string? Headline { get; }

    /// <summary>The language of the front matter, else of the project, as a BCP 47 tag such as <c>id</c>.</summary>
    public string? Language { get; }

    /// <summary>The text.</summary>
    public MarkdownBody Body { get; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The build left out the Markdown (<c>SeedContentBodies</c>).</exception>
    [JsonIgnore]
    public override ReadOnlySpan<byte> Utf8 => Body.SourceUtf8;

    private protected override TextStorage Storage => Body.Storage;
}
