using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace SeedContent.Storage;

/// <summary>A collection's index as generated: constant tables in the assembly, which cost nothing until they are read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "Only generated code fills it; accessors would be compiled at every start.")]
public ref struct IndexTables
{
    /// <summary>All keys one after another, in the order of the entries, in UTF-8.</summary>
    public ReadOnlySpan<byte> Keys;

    /// <summary>For each position, the offset in <see cref="Keys"/> at which its key ends.</summary>
    public ReadOnlySpan<int> KeyEnds;

    /// <summary>The hash table, a power of two in length: a position plus 1, or 0 for none, found by <see cref="KeyHash"/> and linear probing.</summary>
    public ReadOnlySpan<int> Table;

    /// <summary>For each position, the entry's group in the upper 16 bits and its slot there in the lower 16.</summary>
    public ReadOnlySpan<int> Places;
}
