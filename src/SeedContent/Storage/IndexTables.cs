using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace SeedContent.Storage;

/// <summary>
/// The numbers of a collection's index as generated. They are arrays, which are made when the first entry is looked up: the compiler
/// makes a constant span of numbers point at data that has to be aligned, which it is not where hot reload adds it, so the runtime would throw.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "Only generated code fills it; accessors would be compiled at every start.")]
public ref struct IndexTables
{
    /// <summary>For each position, the offset in the text of all keys at which its key ends.</summary>
    public required int[] KeyEnds;

    /// <summary>The part of a key that is hashed: so many code units from the start, or, where negative, up to the end; 0 for all.</summary>
    public required int Window;

    /// <summary>The seed of the hash.</summary>
    public required int Seed;

    /// <summary>For each bucket of keys, what <see cref="KeyHash.Slot"/> adds to their hashes.</summary>
    public required int[] Displacements;

    /// <summary>For each slot of the perfect hash a position plus 1, or 0 for none.</summary>
    public required int[] Slots;

    /// <summary>For each position, the entry's group in the upper 16 bits and its slot there in the lower 16.</summary>
    public required int[] Places;
}
