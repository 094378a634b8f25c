using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Schema.Relations;

namespace SeedContent.Compiler.Schema.Components;

/// <summary>The components of a text as their declared types have them. It lives within one step.</summary>
/// <param name="Values">The instances by the number of the component; those without a declared type are left out.</param>
/// <param name="References">The keys of other entries.</param>
/// <param name="Diagnostics">What is wrong, in the order of the text.</param>
internal sealed record ComponentValues(
    IReadOnlyList<(int Number, RecordValue Value)> Values,
    IReadOnlyList<KeyReference> References,
    IReadOnlyList<SeedDiagnostic> Diagnostics)
{
    /// <summary>Those of a text without any.</summary>
    public static readonly ComponentValues None = new([], [], []);
}
