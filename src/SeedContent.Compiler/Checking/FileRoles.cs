using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Checking;

/// <summary>What each data file is, now that all files are known.</summary>
/// <param name="Data">Those that are collections.</param>
/// <param name="Sidecars">Those that stand beside a text.</param>
public sealed record FileRoles(EquatableArray<DataCode> Data, EquatableArray<SidecarModel> Sidecars)
{
    /// <summary>Tells the two apart: a data file in the seed root is a collection, unless a text there has its stem.</summary>
    /// <param name="rootTexts">The text seeds in the root.</param>
    /// <param name="data">The data files in the root, read as collections.</param>
    /// <param name="sidecars">All data files that could be sidecars.</param>
    /// <returns>The roles.</returns>
    public static FileRoles Assign(IEnumerable<SeedFile> rootTexts, IEnumerable<DataCode> data, IEnumerable<SidecarModel> sidecars)
    {
        var stems = new HashSet<string>(rootTexts.Select(text => text.Stem), StringComparer.Ordinal);
        return new(
            data.Where(file => !stems.Contains(file.File.Stem)).ToEquatableArray(),
            sidecars.Where(file => !file.File.IsInRoot || stems.Contains(file.File.Stem)).ToEquatableArray());
    }

    /// <summary>The files of the inferred types, for the collections that are generated.</summary>
    /// <param name="data">The data files.</param>
    /// <param name="collections">The collections.</param>
    /// <returns>The files.</returns>
    public static IEnumerable<TypeFile> TypeFiles(EquatableArray<DataCode> data, EquatableArray<CollectionPlan> collections)
    {
        var classes = collections.Where(plan => plan.Kind == SeedKind.Data).ToDictionary(plan => plan.Name, plan => plan.ClassName, StringComparer.Ordinal);
        return data
            .Where(file => file.Types is not null && classes.ContainsKey(file.File.Stem))
            .Select(file => new TypeFile($"SeedContent.{classes[file.File.Stem]}.Types.g.cs", file.Types!));
    }
}
