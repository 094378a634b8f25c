using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Csv;
using SeedContent.Compiler.Formats.Json;
using SeedContent.Compiler.Formats.Toml;
using SeedContent.Compiler.Formats.Yaml;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>Chooses the reader of a data file.</summary>
internal static class FormatReaders
{
    /// <summary>Reads a file's text.</summary>
    /// <param name="seedPath">The file's path; its extension says the format.</param>
    /// <param name="text">The text.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The nodes, and what is wrong.</returns>
    public static FormatResult Read(string seedPath, string text, CompilerOptions options)
    {
        var all = new TextSpan(0, text.Length);
        return SeedKinds.FormatOf(seedPath) switch
        {
            DataFormat.Json => JsonReader.Read(text, all, new(options.AllowsJsonComments, options.AllowsJsonComments)),
            DataFormat.Toml => TomlReader.Read(text, all),
            DataFormat.Csv => CsvReader.Read(text, all, seedPath.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : options.CsvDelimiter),
            _ => YamlReader.Read(text, all),
        };
    }
}
