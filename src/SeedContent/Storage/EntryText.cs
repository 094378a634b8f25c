using System.Reflection.Metadata;
using System.Text;

namespace SeedContent.Storage;

/// <summary>One entry's text: a storage and the entry's number in it.</summary>
internal sealed class EntryText
{
    private readonly TextStorage storage;
    private readonly int id;

    // Hot reload replaces the text under the entries that a program still holds, whose offsets belong to the text they were
    // created with. So a process that can be hot-reloaded keeps a copy; any other (IsSupported is constant there) never does.
    private readonly byte[]? snapshot;

    public EntryText(TextStorage storage, int id, string? text)
    {
        this.storage = storage;
        this.id = id;
        if (MetadataUpdater.IsSupported)
        {
            snapshot = Copy(text);
        }
    }

    public ReadOnlySpan<byte> Utf8 => snapshot ?? storage.GetUtf8(id);

    private byte[] Copy(string? text) => text is null ? storage.GetUtf8(id).ToArray() : Encoding.UTF8.GetBytes(text);
}
