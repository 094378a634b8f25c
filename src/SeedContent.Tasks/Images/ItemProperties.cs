namespace SeedContent.Tasks.Images;

/// <summary>The table that says which properties an item has (<c>ipma</c>, ISO/IEC 23008-12).</summary>
internal static class ItemProperties
{
    /// <summary>Finds an item's properties.</summary>
    /// <param name="table">The box's content.</param>
    /// <param name="item">The item.</param>
    /// <returns>Their indexes in the list of all, from 1; none where the table has not the item or is broken.</returns>
    public static IReadOnlyList<int> Find(byte[] table, long item)
    {
        if (table.Length < 8)
        {
            return [];
        }

        var idLength = table[0] == 0 ? 2 : 4;
        var indexLength = (table[3] & 1) == 0 ? 1 : 2;
        var entries = table.BigEndian32(4);
        var offset = 8;
        for (var i = 0L; i < entries && offset <= table.Length - idLength - 1; i++)
        {
            var id = idLength == 2 ? table.BigEndian16(offset) : table.BigEndian32(offset);
            int count = table[offset + idLength];
            offset += idLength + 1;
            if (count * indexLength > table.Length - offset)
            {
                return [];
            }

            if (id == item)
            {
                return ReadIndexes(table, offset, count, indexLength);
            }

            offset += count * indexLength;
        }

        return [];
    }

    // The highest bit says that a reader has to know the property.
    private static List<int> ReadIndexes(byte[] table, int offset, int count, int length) =>
    [
        .. Enumerable.Range(0, count).Select(i => length == 1 ? table[offset + i] & 0x7F : table.BigEndian16(offset + (i * 2)) & 0x7FFF),
    ];
}
