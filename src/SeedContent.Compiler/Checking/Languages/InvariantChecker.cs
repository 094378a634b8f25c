using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Checking.Languages;

/// <summary>Finds values of a variant that are other ones than the entry's, though they are to be the same in all languages.</summary>
internal static class InvariantChecker
{
    /// <summary>Compares a variant with its entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="variant">The variant.</param>
    /// <returns>A warning for each field that differs. What could not be read is reported as such and is not compared.</returns>
    public static IEnumerable<SeedDiagnostic> Check(EntryIdentity entry, EntryIdentity variant) => variant.Invariants
        .Join(entry.Invariants, mine => mine.Field, own => own.Field, (mine, own) => (Mine: mine, Own: own), StringComparer.Ordinal)
        .Where(pair => !string.Equals(pair.Mine.Value, pair.Own.Value, StringComparison.Ordinal))
        .Select(pair => new SeedDiagnostic(SeedDescriptors.VariantValue, pair.Mine.Location, [pair.Mine.Field, pair.Mine.Shown, pair.Own.Shown, entry.DisplayPath])
        {
            Related = [pair.Own.Location],
        });
}
