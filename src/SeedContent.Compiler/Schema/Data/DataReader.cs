using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Csv;
using SeedContent.Compiler.Formats.Json;
using SeedContent.Compiler.Formats.Toml;
using SeedContent.Compiler.Formats.Yaml;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>Reads a data file in the seed root: a collection, one entry an item.</summary>
internal static class DataReader
{
    /// <summary>Reads the whole file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">Its text.</param>
    /// <returns>Its items and what is wrong; never throws on any text.</returns>
    public static DataModel Read(SeedFile file, FileContent content)
    {
        var collection = file.Stem;
        var typeName = EntryTypeName.Of(MemberNames.ForCollection(collection));
        if (content.Problem is { } problem)
        {
            return new(collection, [], new(typeName, []), [], [problem]);
        }

        var text = content.Text;
        var data = ReadFormat(file, text.Content);
        if (data.Root is not { } root)
        {
            return new(collection, [], new(typeName, []), [], [.. data.Problems.Select(problem => problem.In(text))]);
        }

        var (items, problems) = ItemReader.Read(root);
        var shape = new Shape();
        foreach (var item in items)
        {
            shape.Add(item.Fields);
        }

        var inference = new Inference();
        var type = shape.ToRecord(typeName, inference);
        return new(collection, items, type, inference.TypeNames, [.. data.Problems.Concat(problems).Concat(inference.Problems).Select(problem => problem.In(text))]);
    }

    private static FormatResult ReadFormat(SeedFile file, string text)
    {
        var all = new TextSpan(0, text.Length);
        return SeedKinds.FormatOf(file.SeedPath) switch
        {
            DataFormat.Json => JsonReader.Read(text, all, default),
            DataFormat.Toml => TomlReader.Read(text, all),
            DataFormat.Csv => CsvReader.Read(text, all, file.SeedPath.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : ','),
            _ => YamlReader.Read(text, all),
        };
    }
}
