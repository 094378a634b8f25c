using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Checking;

/// <summary>What each data file is, now that all files are known.</summary>
/// <param name="Data">Those of the root that are collections.</param>
/// <param name="Folders">The folders that are collections of data.</param>
/// <param name="Sidecars">Those that stand beside a text.</param>
/// <param name="Diagnostics">What is wrong between files.</param>
public sealed record FileRoles(
    EquatableArray<DataCode> Data,
    EquatableArray<DataFolder> Folders,
    EquatableArray<FieldFile> Sidecars,
    EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>The few text seeds that roles depend on: those in the root, and one of each folder.</summary>
    /// <param name="texts">All text seeds.</param>
    /// <returns>The same while no text comes into the root, or into a folder that had none.</returns>
    public static EquatableArray<SeedFile> Places(IEnumerable<SeedFile> texts)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var last = "/";
        return texts
            .Where(text => !text.SeedPath.StartsWith(last, StringComparison.Ordinal) && text.Kind != SeedKind.Unknown && (text.IsInRoot || folders.Add(FolderOf(text.SeedPath, out last))))
            .OrderBy(text => text.SeedPath, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    // Files come folder by folder, so nearly all are known to be of the last one without a look-up.
    private static string FolderOf(string seedPath, out string prefix)
    {
        var folder = SeedName.CollectionOf(seedPath);
        prefix = folder + "/";
        return folder;
    }

    /// <summary>
    /// Tells them apart: a data file in the seed root is a collection, unless a text there has its stem; one in a folder stands beside a text,
    /// unless the folder has no text at all.
    /// </summary>
    /// <param name="texts">What <see cref="Places"/> gives.</param>
    /// <param name="data">The data files in the root, read as collections.</param>
    /// <param name="fields">All data files that can be sidecars or entries.</param>
    /// <param name="schemas">The declared types.</param>
    /// <returns>The roles.</returns>
    public static FileRoles Assign(IEnumerable<SeedFile> texts, IEnumerable<DataCode> data, IEnumerable<FieldFile> fields, SchemaLookup schemas)
    {
        var rootStems = new HashSet<string>(StringComparer.Ordinal);
        var textFolders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (text.IsInRoot)
            {
                rootStems.Add(text.Stem);
            }
            else
            {
                textFolders.Add(SeedName.CollectionOf(text.SeedPath));
            }
        }

        var byFolder = fields.ToLookup(file => file.File.IsInRoot ? "" : SeedName.CollectionOf(file.File.SeedPath), StringComparer.Ordinal);
        var folders = byFolder
            .Where(folder => folder.Key.Length > 0 && !textFolders.Contains(folder.Key))
            .OrderBy(folder => folder.Key, StringComparer.Ordinal)
            .Select(folder => new DataFolder(folder.Key, folder.OrderBy(file => file.File.SeedPath, StringComparer.Ordinal).ToEquatableArray()))
            .ToEquatableArray();
        var diagnostics = new List<SeedDiagnostic>();
        var collections = WithoutSecond(data.Where(file => !rootStems.Contains(file.File.Stem)), folders, schemas, diagnostics);
        return new(
            collections,
            folders,
            byFolder.Where(folder => folder.Key.Length == 0 || textFolders.Contains(folder.Key))
                .SelectMany(folder => folder)
                .Where(file => !file.File.IsInRoot || rootStems.Contains(file.File.Stem))
                .ToEquatableArray(),
            diagnostics.ToEquatableArray());
    }

    // Two files would infer one type each, both of one name. A declared type is one for both, unless the files add to it.
    private static EquatableArray<DataCode> WithoutSecond(IEnumerable<DataCode> data, EquatableArray<DataFolder> folders, SchemaLookup schemas, List<SeedDiagnostic> diagnostics)
    {
        var first = folders.ToDictionary(folder => folder.Collection, folder => folder.Files[0].File, StringComparer.Ordinal);
        var kept = new List<DataCode>();
        foreach (var code in data.OrderBy(code => code.File.SeedPath, StringComparer.Ordinal))
        {
            if (schemas.Find(code.Collection) is null or { Type.AllowsExtraFields: true } && first.TryGetValue(code.Collection, out var other))
            {
                diagnostics.Add(new(SeedDescriptors.CollectionTwice, SeedLocation.AtStart(code.File.Path), [code.Collection, other.DisplayPath])
                {
                    Related = [SeedLocation.AtStart(other.Path)],
                });
                continue;
            }

            first[code.Collection] = code.File;
            kept.Add(code);
        }

        return kept.ToEquatableArray();
    }

    /// <summary>The files of the inferred types, for the collections that are generated.</summary>
    /// <param name="data">The collections of data.</param>
    /// <param name="collections">The collections.</param>
    /// <returns>The files.</returns>
    public static IEnumerable<TypeFile> TypeFiles(EquatableArray<DataCode> data, EquatableArray<CollectionPlan> collections)
    {
        var classes = collections.Where(plan => plan.Kind == SeedKind.Data).ToDictionary(plan => plan.Name, plan => plan.ClassName, StringComparer.Ordinal);
        return data
            .Where(code => code.Types is not null && classes.ContainsKey(code.Collection))
            .Select(code => new TypeFile($"SeedContent.{classes[code.Collection]}.Types.g.cs", code.Types!));
    }

    /// <summary>The files of the types of text seeds that have fields of their own.</summary>
    /// <param name="types">The types.</param>
    /// <param name="collections">The collections that are generated.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The files.</returns>
    public static IEnumerable<TypeFile> TypeFiles(EquatableArray<TextType> types, EquatableArray<CollectionPlan> collections, CompilerOptions options)
    {
        var plans = collections.Where(plan => plan.Kind != SeedKind.Data).ToDictionary(plan => plan.Name, StringComparer.Ordinal);
        return types
            .Where(type => plans.ContainsKey(type.Collection))
            .Select(type => (Type: type, Plan: plans[type.Collection]))
            .Select(found => new TypeFile(
                $"SeedContent.{found.Plan.ClassName}.Types.g.cs",
                found.Plan.Schema is { } schema ? RecordEmitter.EmitExtra(schema, found.Type.Type, options) : RecordEmitter.EmitText(found.Type, found.Plan.Kind, options)));
    }
}
