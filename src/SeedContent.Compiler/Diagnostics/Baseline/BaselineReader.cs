using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Diagnostics.Baseline;

/// <summary>Reads a baseline, whatever the file holds.</summary>
public static class BaselineReader
{
    // A file that is no baseline at all need not be reported line by line.
    private const int MaxDiagnostics = 20;
    private const int MaxFound = 60;

    private static readonly string[] ConflictMarks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    /// <summary>Reads the lines.</summary>
    /// <param name="path">The file's path, as the compiler was given it.</param>
    /// <param name="content">Its text.</param>
    /// <returns>The known mistakes, and what is wrong with the file.</returns>
    public static BaselineModel Read(string path, string content)
    {
        var text = new SeedText(path, content);
        var lines = new List<BaselineLine>();
        var diagnostics = new List<SeedDiagnostic>();
        for (var start = 0; start < content.Length;)
        {
            var end = content.IndexOfAny(['\r', '\n'], start);
            end = end < 0 ? content.Length : end;
            var line = content.Substring(start, end - start).Trim().Trim('\uFEFF');
            if (BaselineLine.IsWellFormed(line))
            {
                lines.Add(new(line, text.GetLocation(TextSpan.FromBounds(start, end))));
            }
            else if (!BaselineText.IsComment(line) && diagnostics.Count < MaxDiagnostics)
            {
                diagnostics.Add(new(SeedDescriptors.BaselineSyntax, text.GetLocation(TextSpan.FromBounds(start, end)), [Found(line), Advice(line)]));
            }

            start = end + 1;
        }

        return new(lines.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private static string Found(string line) => BaselineText.Escape(line.Length <= MaxFound ? line : line.Substring(0, MaxFound) + "…");

    private static string Advice(string line) => Array.Exists(ConflictMarks, mark => line.StartsWith(mark, StringComparison.Ordinal))
        ? "a merge conflict is not resolved here: keep the lines of both sides, and delete its marks"
        : "delete the line, or write the file again with 'dotnet build -p:SeedContentWriteBaseline=true'";
}
