using System.Text;
using SeedContent.Compiler.Checking;
using SeedContent.Storage;

namespace SeedContent.Compiler.Emission;

/// <summary>The hash table over a collection's keys, laid out as the runtime library's <c>SeedIndex</c> reads it.</summary>
/// <param name="KeyEnds">For each position, where its key ends in the text of all keys, in bytes of UTF-8.</param>
/// <param name="Slots">A power of two in length and at least half empty: a position plus 1, or 0.</param>
internal sealed record KeyTable(int[] KeyEnds, int[] Slots)
{
    public static KeyTable Create(EquatableArray<PlannedEntry> entries)
    {
        var ends = new int[entries.Count];
        var slots = new int[TableLength(entries.Count)];
        var end = 0;
        for (var position = 0; position < entries.Count; position++)
        {
            var key = entries[position].Key;
            end += Encoding.UTF8.GetByteCount(key);
            ends[position] = end;

            var slot = (int)KeyHash.Compute(key.AsSpan()) & (slots.Length - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = position + 1;
        }

        return new(ends, slots);
    }

    private static int TableLength(int entries)
    {
        var length = 2;
        while (length < entries * 2)
        {
            length *= 2;
        }

        return length;
    }
}
