using System.ComponentModel;
using System.Text;
using System.Text.Json.Serialization;
using SeedContent.Storage;

namespace SeedContent;

/// <summary>A Markdown text.</summary>
public sealed class MarkdownBody
{
    private readonly EntryText text;
    private string? source;

    /// <summary>Called by generated code.</summary>
    /// <param name="facts">What the generator read from the seed.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public MarkdownBody(in DocumentFacts facts)
        : this(new EntryText(facts.Storage, facts.Block, facts.Start, facts.Length, facts.Text))
    {
    }

    internal MarkdownBody(EntryText text) => this.text = text;

    /// <summary>The Markdown as written, decoded on first use and kept.</summary>
    public string Source => source ??= Encoding.UTF8.GetString(SourceUtf8);

    /// <summary>The Markdown as written, in UTF-8. It is the assembly's own memory: no copy, no allocation.</summary>
    [JsonIgnore]
    public ReadOnlySpan<byte> SourceUtf8 => text.Utf8;

    /// <summary>The Markdown as written.</summary>
    /// <returns><see cref="Source"/>.</returns>
    public override string ToString() => Source;
}
