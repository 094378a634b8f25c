using System.Text.Json.Serialization;
using SeedContent.Storage;

namespace SeedContent;

/// <summary>A piece of an entry's text. It stays UTF-8 in the assembly until <see cref="Text"/> is asked for.</summary>
public abstract class TextPart
{
    private readonly EntryText entry;
    private readonly int start;
    private readonly int length;
    private string? text;

    private protected TextPart(EntryText entry, int start, int length)
    {
        this.entry = entry;
        this.start = start;
        this.length = length;
    }

    /// <summary>The piece as written, decoded on first use and kept.</summary>
    public string Text => text ??= Utf8Text.Decode(entry.Utf8.Slice(start, length));

    /// <summary>Where the piece stands in the entry's <see cref="SeedEntry.Utf8"/>, in bytes.</summary>
    [JsonIgnore]
    public Range Range => start..(start + length);

    /// <summary>The piece as written, in UTF-8. It is the assembly's own memory: no copy, no allocation.</summary>
    [JsonIgnore]
    public ReadOnlySpan<byte> Utf8 => entry.Utf8.Slice(start, length);

    /// <summary>The piece as written.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
