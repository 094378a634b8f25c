using System.Buffers.Binary;
using System.Runtime.InteropServices;
using SeedContent.Storage;

namespace SeedContent.Compiler.Packing;

/// <summary>Writes packs. Same texts in the same order, same bytes.</summary>
public static class PackWriter
{
    /// <summary>Writes texts, each once.</summary>
    /// <param name="texts">The texts; those that would make the pack longer than can be addressed are left out, and are emitted as source.</param>
    /// <param name="output">Takes the pack.</param>
    /// <param name="maxLength">The length that the pack may have.</param>
    /// <returns>The pack's index.</returns>
    public static PackIndex Write(IEnumerable<PackedSeedText> texts, Stream output, int maxLength = int.MaxValue)
    {
        var (kept, index) = Plan(texts, maxLength);
        var header = new byte[PackFormat.TableOffset];
        BinaryPrimitives.WriteUInt64BigEndian(header, PackFormat.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(PackFormat.VersionOffset), PackFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(PackFormat.CountOffset), index.Rows.Count);
        index.Id.Write(header.AsSpan(PackFormat.IdOffset));
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(PackFormat.LengthOffset), index.Length);
        output.Write(header, 0, header.Length);
        output.Write(index.Table, 0, index.Table.Length);
        foreach (var text in kept)
        {
            var bytes = MemoryMarshal.TryGetArray(text.Utf8, out var own) ? own : new(text.Utf8.ToArray());
            output.Write(bytes.Array!, bytes.Offset, bytes.Count);
        }

        return index;
    }

    /// <summary>Finds out which pack would be written.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>Its index.</returns>
    public static PackIndex Plan(IEnumerable<PackedSeedText> texts) => Plan(texts, int.MaxValue).Index;

    private static (List<PackedSeedText> Kept, PackIndex Index) Plan(IEnumerable<PackedSeedText> texts, int maxLength)
    {
        var seen = new HashSet<TextHash>();
        var kept = new List<PackedSeedText>();
        var length = PackTable.DataOffset(0);
        foreach (var text in texts.Where(text => !seen.Contains(text.Hash)))
        {
            if (length + PackFormat.RowLength + text.Utf8.Length <= maxLength)
            {
                seen.Add(text.Hash);
                kept.Add(text);
                length += PackFormat.RowLength + text.Utf8.Length;
            }
        }

        var offset = (int)PackTable.DataOffset(kept.Count);
        var rows = new List<PackRow>(kept.Count);
        foreach (var text in kept)
        {
            rows.Add(new(text.Hash, offset, text.Utf8.Length));
            offset += text.Utf8.Length;
        }

        rows.Sort(static (left, right) => TextHash.Compare(left.Hash, right.Hash));
        return (kept, new(rows, offset));
    }
}
