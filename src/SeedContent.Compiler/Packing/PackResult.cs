using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Packing;

/// <summary>The index of a pack as the build handed it in. Equality is by value.</summary>
/// <param name="Index">The index; an empty one where it cannot be read.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record PackResult(PackIndex Index, EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>Reads the index. One that is none costs time and nothing else, so it is no more than said.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    /// <returns>The index and what is wrong with it.</returns>
    public static PackResult Read(string path, string text) => PackIndex.Parse(text) is { } index
        ? new(index, [])
        : new(PackIndex.None, [new(SeedDescriptors.PackIndexUnreadable, SeedLocation.AtStart(path), [Path.GetFileName(path)])]);
}
