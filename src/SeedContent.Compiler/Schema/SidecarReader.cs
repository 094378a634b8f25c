using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Formats.Yaml;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>Reads a sidecar: a data file beside a text seed, which plays the part of front matter.</summary>
public static class SidecarReader
{
    /// <summary>Reads the whole file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">Its text.</param>
    /// <returns>The sidecar; never throws on any text.</returns>
    public static SidecarModel Read(SeedFile file, FileContent content)
    {
        if (content.Problem is { } problem)
        {
            return new(file, EntryFields.None, [problem]);
        }

        var text = content.Text;
        var yaml = YamlReader.Read(text.Content, new TextSpan(0, text.Content.Length));
        var (fields, problems) = FieldReader.Read(yaml.Root, text);
        return new(file, fields, Located(yaml.Problems, problems, text));
    }

    /// <summary>Gives the mistakes of the two readers their places, in the order of the text.</summary>
    internal static EquatableArray<SeedDiagnostic> Located(EquatableArray<SeedProblem> syntax, EquatableArray<SeedProblem> fields, SeedText text) =>
        syntax.Concat(fields).OrderBy(problem => problem.Span.Start).Select(problem => problem.In(text)).ToEquatableArray();
}
