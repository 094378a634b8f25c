using System.Buffers.Binary;
using SeedContent.Storage;

namespace SeedContent.Compiler.Packing;

/// <summary>A pack that was read. It is taken for what it says only where it is what it says: a file in a build folder may have been cut, or be another's.</summary>
public sealed class Pack
{
    private readonly byte[] bytes;
    private readonly Dictionary<TextHash, PackRow> rows;

    private Pack(byte[] bytes, PackIndex index)
    {
        this.bytes = bytes;
        Index = index;
        rows = index.Rows.ToDictionary(row => row.Hash);
    }

    /// <summary>Which texts it has.</summary>
    public PackIndex Index { get; }

    /// <summary>Reads a pack's header and table.</summary>
    /// <param name="bytes">All its bytes; the pack keeps them.</param>
    /// <returns>The pack; null where the bytes are none.</returns>
    public static Pack? Read(byte[] bytes)
    {
        var span = bytes.AsSpan();
        if (span.Length < PackFormat.TableOffset
            || BinaryPrimitives.ReadUInt64BigEndian(span) != PackFormat.Magic
            || BinaryPrimitives.ReadInt32LittleEndian(span.Slice(PackFormat.VersionOffset)) != PackFormat.Version
            || BinaryPrimitives.ReadInt64LittleEndian(span.Slice(PackFormat.LengthOffset)) != span.Length)
        {
            return null;
        }

        var count = BinaryPrimitives.ReadInt32LittleEndian(span.Slice(PackFormat.CountOffset));
        if (count < 0 || PackTable.DataOffset(count) > span.Length)
        {
            return null;
        }

        var table = new List<PackRow>(count);
        for (var i = 0; i < count; i++)
        {
            table.Add(PackTable.ReadRow(span.Slice(PackFormat.TableOffset + (i * PackFormat.RowLength), PackFormat.RowLength)));
        }

        return PackIndex.IsSound(table, span.Length)
            && new PackIndex(table, span.Length) is var index
            && index.Id == TextHash.Read(span.Slice(PackFormat.IdOffset))
                ? new(bytes, index)
                : null;
    }

    /// <summary>Finds a text.</summary>
    /// <param name="hash">The text's hash.</param>
    /// <returns>The text; null where the pack does not have it, or has other bytes in its place.</returns>
    public PackedSeedText? Find(TextHash hash) => rows.TryGetValue(hash, out var row) && TextHash.Of(bytes, row.Offset, row.Length) == hash
        ? new(hash, bytes.AsMemory(row.Offset, row.Length))
        : null;

    /// <summary>Whether each text is the one that the table says.</summary>
    /// <returns>Whether it is.</returns>
    public bool IsWhole() => Index.Rows.All(row => Find(row.Hash) is not null);
}
