using System.Diagnostics.CodeAnalysis;

namespace SeedContent.Storage;

/// <summary>
/// The entries of a collection whose few keys one code unit and the length tell apart: a key is found without a hash. It knows all keys, so what is none of them creates nothing; an entry is kept
/// once it was found.
/// </summary>
internal sealed class FewEntries
{
    /// <summary>How many keys there may be. More of them seldom differ in one code unit, and would have to be read for a program that looks up few.</summary>
    public const int MaxCount = 32;

    // So many places for each key that two of them seldom come to the same. The factor is odd, so that keys of different lengths are spread over all of them.
    private const int Places = 8 * MaxCount;
    private const int LengthFactor = 37;

    private readonly FewEntry[] entries = new FewEntry[Places];

    // Where the code unit stands: so far from the start, or, where the mask is all ones and the offset negative, from the end.
    private readonly int offset;
    private readonly int lengthMask;

    private FewEntries(int offset, int lengthMask)
    {
        this.offset = offset;
        this.lengthMask = lengthMask;
    }

    /// <summary>Looks for a code unit that tells keys apart, at the end first, where keys with numbers differ.</summary>
    /// <param name="keys">The keys, in the collection's order.</param>
    /// <param name="entries">No entry yet, and all keys.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryCreate(string[] keys, [NotNullWhen(true)] out FewEntries? entries)
    {
        var shortest = keys.Min(key => key.Length);
        for (var distance = 0; distance < shortest; distance++)
        {
            if (TryFill(entries = new(-1 - distance, -1), keys) || TryFill(entries = new(distance, 0), keys))
            {
                return true;
            }
        }

        entries = null;
        return false;
    }

    /// <summary>Where a key has its entry, if it has any: the key there says so.</summary>
    /// <param name="key">The key.</param>
    public ref FewEntry PlaceOf(ReadOnlySpan<char> key)
    {
        // A key that is too short is compared with whatever stands at the first place, and is another one.
        var unit = (key.Length & lengthMask) + offset;
        return ref entries[(uint)unit < (uint)key.Length ? ((key.Length * LengthFactor) + key[unit]) & (Places - 1) : 0];
    }

    private static bool TryFill(FewEntries few, string[] keys)
    {
        for (var position = 0; position < keys.Length; position++)
        {
            ref var place = ref few.PlaceOf(keys[position]);
            if (place.Key is not null)
            {
                return false;
            }

            place = new(keys[position], position);
        }

        return true;
    }
}
