using System.Runtime.CompilerServices;
using DiffPlex.Renderer;

namespace SeedContent.Tests;

/// <summary>
/// Compares output with a file that somebody has read and accepted. The names are those of Verify: <c>Name.verified.txt</c> is the
/// accepted one, <c>Name.received.txt</c> is written beside it where the output differs; whoever has read it and agrees renames it.
/// </summary>
internal static class GoldenFile
{
    // What a deterministic build writes for the repository's folder.
    private const string MappedRoot = "/_/";

    /// <summary>Compares.</summary>
    /// <param name="actual">The output.</param>
    /// <param name="name">The file's name without its last two extensions.</param>
    /// <param name="extension">The last extension, with its dot.</param>
    /// <param name="testPath">The test's source file, beside which the golden file stands.</param>
    public static void Check(string actual, string name, string extension, [CallerFilePath] string testPath = "")
    {
        var stem = Path.Combine(Folder(testPath), name);
        var verified = stem + ".verified" + extension;
        var received = stem + ".received" + extension;
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        var diff = UnidiffRenderer.GenerateUnidiff(expected, actual, Path.GetFileName(verified), Path.GetFileName(received));
        Assert.Fail($"{name} is not what was accepted. Read the new file; if it is right, rename it to {Path.GetFileName(verified)}.\n{diff}");
    }

    private static string Folder(string testPath)
    {
        var folder = Path.GetDirectoryName(testPath)!.Replace('\\', '/');
        return folder.StartsWith(MappedRoot, StringComparison.Ordinal) ? Repository.PathOf(folder[MappedRoot.Length..]) : folder;
    }
}
