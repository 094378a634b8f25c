using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>Parses a data file in a collection's folder.</summary>
public static class FieldFileReader
{
    /// <summary>Parses the whole file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">Its text.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>Its nodes; never throws on any text.</returns>
    public static FieldFile Read(SeedFile file, FileContent content, CompilerOptions options)
    {
        if (content.Problem is { } problem)
        {
            return new() { File = file, Text = new SeedText(file.Path, ""), Root = null, Diagnostics = [problem] };
        }

        var text = content.Text;
        var data = FormatReaders.Read(file.SeedPath, text.Content, options);
        return new() { File = file, Text = text, Root = data.Root, Diagnostics = data.Problems.Select(found => found.In(text)).ToEquatableArray() };
    }
}
