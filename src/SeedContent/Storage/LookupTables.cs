using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace SeedContent.Storage;

/// <summary>A look-up of a collection as generated: which entries have which value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "Only generated code fills it; accessors would be compiled at every start.")]
public ref struct LookupTables
{
    /// <summary>The values, each once, in ordinal order.</summary>
    public required string[] Values;

    /// <summary>For each value, where its entries end in <see cref="Positions"/>: numbers in six digits of base 64 each.</summary>
    public required ReadOnlySpan<byte> Ends;

    /// <summary>The entries' positions in the collection, value by value, ascending: numbers in six digits of base 64 each.</summary>
    public required ReadOnlySpan<byte> Positions;
}
