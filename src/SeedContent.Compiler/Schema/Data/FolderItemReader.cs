using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>Reads a data file that is an entry: its key and its fields.</summary>
internal static class FolderItemReader
{
    // Of a text seed's fields these two name the entry and place it; data may well have fields of its own of the other names.
    private const string SlugField = "slug";
    private const string OrderField = "order";

    /// <summary>Reads the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The entry; null where the file gives none.</returns>
    public static LocatedItem? Read(FieldFile file, List<SeedDiagnostic> diagnostics)
    {
        var name = SeedName.Parse(file.File.SeedPath);
        var root = file.Root;
        if (root is null or ScalarNode { IsNull: true })
        {
            if (file.Diagnostics.Count == 0)
            {
                diagnostics.Add(new(SeedDescriptors.EmptySeed, SeedLocation.AtStart(file.File.Path), [file.File.DisplayPath]));
            }

            root = new MappingNode([], default);
        }

        if (root is not MappingNode mapping)
        {
            diagnostics.Add(new(SeedDescriptors.DataExpected, file.Text.GetLocation(root.Span), ["an entry's fields", NodeText.Describe(root)]));
            mapping = new([], default);
        }

        var (fields, problems) = FieldReader.Read(new MappingNode(mapping.Entries.Where(IsOurs).ToEquatableArray(), mapping.Span), file.Text);
        diagnostics.AddRange(problems.Select(problem => problem.In(file.Text)));
        var key = fields.Slug ?? name.Key;
        if (key.Length == 0)
        {
            diagnostics.Add(new(SeedDescriptors.NoKey, SeedLocation.AtStart(file.File.Path), [Path.GetFileName(file.File.SeedPath)]));
            return null;
        }

        var slug = FieldName.Find(mapping, SlugField);
        return new(file.File, file.Text, new(key, slug is null ? default : slug.Value.Span, mapping), fields.Order ?? name.Order)
        {
            IsFile = true,
            OtherFields = [SlugField, OrderField],
        };
    }

    private static bool IsOurs(MappingEntry entry) => FieldName.Canonical(entry.Key.Value) is SlugField or OrderField;
}
