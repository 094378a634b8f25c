using System.Runtime.CompilerServices;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace SeedContent.Generator.Tests.Golden;

/// <summary>
/// Compares generated code with a file that somebody has read and accepted. The names are those of Verify.SourceGenerators:
/// <c>Test.Method#File.verified.cs</c> is the accepted one, <c>….received.cs</c> is written beside it where the code differs.
/// </summary>
internal static class GoldenFile
{
    /// <summary>Compares.</summary>
    /// <param name="fileName">The generated file's name.</param>
    /// <param name="code">The generated code.</param>
    /// <param name="test">The test.</param>
    /// <param name="testPath">The test's source file, beside which the golden file stands.</param>
    public static void Check(string fileName, string code, [CallerMemberName] string test = "", [CallerFilePath] string testPath = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(testPath)!, $"{Path.GetFileNameWithoutExtension(testPath)}.{test}#{Path.GetFileNameWithoutExtension(fileName)}");
        var verified = File.Exists(stem + ".verified.cs") ? File.ReadAllText(stem + ".verified.cs") : "";
        if (string.Equals(verified, code, StringComparison.Ordinal))
        {
            File.Delete(stem + ".received.cs");
            return;
        }

        File.WriteAllText(stem + ".received.cs", code);
        Assert.Fail($"{fileName} is not what was accepted. Read the new file; if it is right, rename it to {Path.GetFileName(stem)}.verified.cs.\n{Diff(verified, code)}");
    }

    private static string Diff(string before, string after)
    {
        var lines = InlineDiffBuilder.Diff(before, after).Lines
            .Where(line => line.Type != ChangeType.Unchanged)
            .Select(line => (line.Type == ChangeType.Inserted ? "+ " : "- ") + line.Text);
        return string.Join('\n', lines);
    }
}
