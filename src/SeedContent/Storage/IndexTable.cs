namespace SeedContent.Storage;

/// <summary>
/// A collection's keys and the perfect hash over them as one text, of which nothing is copied. It begins with numbers, see <see cref="IndexDigits"/>; the generator writes it and
/// the runtime library reads it, so this file is compiled into both:
/// <code>
/// 1 number   the part of a key that is hashed: so many code units from the start, or, where negative, up to the end; 0 for all
/// 1 number   the seed of the hash
/// 1 number   how many displacements there are
/// 1 number   how many slots there are
///   numbers  for each bucket of keys its displacement, what KeyHash.Slot adds to their hashes
///   numbers  for each slot a position plus 1, or 0 for none
///   numbers  for each position where its key ends in the text of all keys, in bytes of UTF-8
///   numbers  for each position two: the entry's group and its slot there
///   text     all keys one after another, in the order of the entries
/// </code>
/// </summary>
internal static class IndexTable
{
    /// <summary>Where the window of the hash stands.</summary>
    public const int Window = 0;

    /// <summary>Where the seed of the hash stands.</summary>
    public const int Seed = 1;

    /// <summary>Where the number of displacements stands.</summary>
    public const int DisplacementCount = 2;

    /// <summary>Where the number of slots stands.</summary>
    public const int SlotCount = 3;

    /// <summary>Where the displacements begin.</summary>
    public const int Displacements = 4;

    /// <summary>How many groups there may be, numbered from 0 on.</summary>
    public const int MaxGroups = 128;
}
