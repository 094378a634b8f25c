using System.Runtime.InteropServices;

namespace SeedContent.Storage;

/// <summary>
/// The perfect hash over a collection's keys: where a key's entry is, if there is one, without a search. The generator finds the
/// numbers that make it perfect and the runtime library looks up with them, so this file is compiled into both, and a change of it is a
/// change of what has been generated before. The scheme is "hash and displace": Belazzougui, Botelho, Dietzfelbinger, ESA 2009.
/// </summary>
internal static class KeyHash
{
    /// <summary>Hashes a key or a part of it, four code units a step. The same on every platform and in every process.</summary>
    /// <param name="key">The key.</param>
    /// <param name="window">How many code units to look at: from the start where positive, up to the end where negative; 0 for all.</param>
    /// <param name="seed">Any number; each gives another function.</param>
    /// <returns>64 well-mixed bits.</returns>
    public static ulong Compute(ReadOnlySpan<char> key, int window = 0, int seed = 0)
    {
        unchecked
        {
            var hash = 0x9E3779B97F4A7C15UL ^ (((ulong)(uint)seed << 32) | (uint)key.Length);
            if (key.Length > 4 && window is (4 or -4))
            {
                // What most collections come to, and so without a loop.
                return Mix(hash ^ ReadFour(window > 0 ? key : key.Slice(key.Length - 4)));
            }

            if (window > 0 && window < key.Length)
            {
                key = key.Slice(0, window);
            }
            else if (window < 0 && -window < key.Length)
            {
                key = key.Slice(key.Length + window);
            }

            for (; key.Length >= 4; key = key.Slice(4))
            {
                hash = Mix(hash ^ ReadFour(key));
            }

            if (key.Length > 0)
            {
                var rest = 0UL;
                foreach (var c in key)
                {
                    rest = (rest << 16) | c;
                }

                hash = Mix(hash ^ rest);
            }

            return hash;
        }
    }

    /// <summary>Which displacement a key has.</summary>
    /// <param name="hash">The key's hash.</param>
    /// <param name="displacements">How many there are.</param>
    /// <returns>An index.</returns>
    public static int Bucket(ulong hash, int displacements) => Reduce((uint)hash, displacements);

    /// <summary>Where a key's entry is.</summary>
    /// <param name="hash">The key's hash.</param>
    /// <param name="displacement">The displacement of its bucket.</param>
    /// <param name="slots">How many places there are.</param>
    /// <returns>An index.</returns>
    public static int Slot(ulong hash, int displacement, int slots) => unchecked(
        Reduce((uint)Mix(hash + (0x9FB21C651E98DF25UL * (uint)displacement)), slots));

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value *= 0xD6E8FEB86659FD93UL;
            return value ^ (value >> 32);
        }
    }

    // From 0 up to, not including, the count, by a multiplication in place of a division.
    private static int Reduce(uint value, int count) => (int)(((ulong)value * (uint)count) >> 32);

    private static ulong ReadFour(ReadOnlySpan<char> key) => BitConverter.IsLittleEndian
        ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(key))
        : key[0] | ((ulong)key[1] << 16) | ((ulong)key[2] << 32) | ((ulong)key[3] << 48);
}
