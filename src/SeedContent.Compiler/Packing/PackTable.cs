using System.Buffers.Binary;
using SeedContent.Storage;

namespace SeedContent.Compiler.Packing;

/// <summary>The table of a pack in its binary form, and the id that follows from it.</summary>
internal static class PackTable
{
    /// <summary>Where the data begins behind a table.</summary>
    /// <param name="count">The number of texts.</param>
    /// <returns>The offset from the pack's begin.</returns>
    public static long DataOffset(int count) => PackFormat.TableOffset + ((long)count * PackFormat.RowLength);

    /// <summary>Writes a table.</summary>
    /// <param name="rows">The rows, sorted by hash.</param>
    /// <returns>Its bytes.</returns>
    public static byte[] Write(IReadOnlyList<PackRow> rows)
    {
        var table = new byte[rows.Count * PackFormat.RowLength];
        for (var i = 0; i < rows.Count; i++)
        {
            var row = table.AsSpan(i * PackFormat.RowLength);
            rows[i].Hash.Write(row);
            BinaryPrimitives.WriteInt32LittleEndian(row.Slice(PackFormat.HashLength), rows[i].Offset);
            BinaryPrimitives.WriteInt32LittleEndian(row.Slice(PackFormat.HashLength + 4), rows[i].Length);
        }

        return table;
    }

    /// <summary>Reads one row.</summary>
    /// <param name="row">Its bytes.</param>
    /// <returns>The row.</returns>
    public static PackRow ReadRow(ReadOnlySpan<byte> row) => new(
        TextHash.Read(row),
        BinaryPrimitives.ReadInt32LittleEndian(row.Slice(PackFormat.HashLength)),
        BinaryPrimitives.ReadInt32LittleEndian(row.Slice(PackFormat.HashLength + 4)));

    /// <summary>The id of the pack that has a table. Since the table has the hash of each text, two packs of one id are the same.</summary>
    /// <param name="table">The table's bytes.</param>
    /// <returns>The id.</returns>
    public static TextHash IdOf(byte[] table)
    {
        var hashed = new byte[4 + table.Length];
        BinaryPrimitives.WriteInt32LittleEndian(hashed, PackFormat.Version);
        table.CopyTo(hashed, 4);
        return TextHash.Of(hashed);
    }
}
