namespace SeedContent.Storage;

/// <summary>
/// The hash of an entry's key. The generator lays the table out with it and the runtime library looks up with it, so this file is
/// compiled into both, and a change of it is a change of what has been generated before.
/// </summary>
internal static class KeyHash
{
    /// <summary>Hashes a key, four code units a step on two independent lanes. The same on every platform and in every process.</summary>
    /// <param name="key">The key.</param>
    /// <returns>32 well-mixed bits.</returns>
    public static uint Compute(ReadOnlySpan<char> key)
    {
        unchecked
        {
            uint first = 0x9E3779B9u ^ (uint)key.Length;
            uint second = 0x85EBCA6Bu;
            var i = 0;
            for (; i + 4 <= key.Length; i += 4)
            {
                first = ((first << 5) | (first >> 27)) + first ^ (key[i] | ((uint)key[i + 1] << 16));
                second = ((second << 5) | (second >> 27)) + second ^ (key[i + 2] | ((uint)key[i + 3] << 16));
            }

            for (; i < key.Length; i++)
            {
                first = ((first << 5) | (first >> 27)) + first ^ key[i];
            }

            // The finaliser of MurmurHash3: the table takes the low bits, so all of them have to depend on all of the key.
            var hash = first + (second * 0x5D588B65u);
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
            return hash ^ (hash >> 16);
        }
    }
}
