using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Checking;

/// <summary>Finds sidecars that belong to no text seed.</summary>
public static class OrphanedSidecars
{
    /// <summary>Checks all sidecars.</summary>
    /// <param name="seeds">The text seeds.</param>
    /// <param name="sidecars">The sidecars.</param>
    /// <returns>What is wrong.</returns>
    public static EquatableArray<SeedDiagnostic> Find(IEnumerable<SeedFile> seeds, IEnumerable<SeedFile> sidecars)
    {
        var ordered = sidecars.OrderBy(sidecar => sidecar.SeedPath, StringComparer.Ordinal).ToList();
        if (ordered.Count == 0)
        {
            return [];
        }

        var seedPaths = seeds.Where(seed => seed.Kind != SeedKind.Unknown).Select(seed => seed.SeedPath).ToList();
        var stems = new HashSet<string>(seedPaths.Select(SeedKinds.StemOf), StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return ordered
            .Where(sidecar => !stems.Contains(sidecar.Stem) || !taken.Add(sidecar.Stem))
            .Select(sidecar => Describe(sidecar, stems.Contains(sidecar.Stem), stems))
            .ToEquatableArray();
    }

    private static SeedDiagnostic Describe(SeedFile sidecar, bool isSecond, HashSet<string> stems)
    {
        var hint = isSecond
            ? "; the seed has another sidecar already"
            : Nearest(sidecar.Stem, stems) is { } nearest ? $"; did you mean '{nearest}'?" : "";
        var stem = Path.GetFileName(sidecar.Stem);
        return isSecond
            ? new(SeedDescriptors.FieldsTwice, SeedLocation.AtStart(sidecar.Path), [sidecar.Stem, sidecar.DisplayPath])
            : new(SeedDescriptors.SidecarWithoutSeed, SeedLocation.AtStart(sidecar.Path), [sidecar.DisplayPath, stem, hint]);
    }

    // The same folder only: a sidecar stands beside its seed.
    private static string? Nearest(string stem, HashSet<string> stems)
    {
        var folder = stem.LastIndexOf('/') + 1;
        var names = stems.Where(other => other.LastIndexOf('/') + 1 == folder && string.CompareOrdinal(other, 0, stem, 0, folder) == 0);
        return EditDistance.FindNearest(stem.Substring(folder), names.Select(name => name.Substring(folder)));
    }
}
