using System.Reflection.Metadata;
using System.Text;

namespace SeedContent.Storage;

/// <summary>One entry's text: a piece of a storage.</summary>
internal sealed class EntryText
{
    private readonly int block;
    private readonly int start;
    private readonly int length;

    // Hot reload replaces the text under the entries that a program still holds, whose offsets belong to the text they were
    // created with. So a process that can be hot-reloaded keeps a copy; any other (IsSupported is constant there) never does.
    private readonly byte[]? snapshot;

    public EntryText(TextStorage storage, int block, int start, int length, string? text)
    {
        Storage = storage;
        this.block = block;
        this.start = start;
        this.length = length;
        if (MetadataUpdater.IsSupported)
        {
            snapshot = Copy(text);
        }
    }

    public TextStorage Storage { get; }

    public ReadOnlySpan<byte> Utf8 => snapshot ?? Storage.GetUtf8(block).Slice(start, length);

    private byte[] Copy(string? text) =>
        text is null ? Storage.GetUtf8(block).Slice(start, length).ToArray() : Encoding.UTF8.GetBytes(text);
}
