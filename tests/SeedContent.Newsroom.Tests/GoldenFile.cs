using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex.Renderer;

namespace SeedContent.Newsroom.Tests;

/// <summary>
/// Compares with a file <c>Name.verified.txt</c> beside the test. What differs is written to <c>Name.received.txt</c>; whoever has
/// read it and agrees renames it.
/// </summary>
internal static class GoldenFile
{
    public static void Verify(string actual, string name, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Folder(caller), name);
        var verified = path + ".verified.txt";
        var received = path + ".received.txt";
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail($"{name} is not as verified:\n{UnidiffRenderer.GenerateUnidiff(expected, actual, name + ".verified.txt", name + ".received.txt")}");
    }

    // A deterministic build maps the sources' own path away; the project's folder is found from the solution then.
    private static string Folder(string caller)
    {
        var folder = Path.GetDirectoryName(caller)!;
        return Directory.Exists(folder) ? folder : Path.Combine(Compiler.Tests.Repository.Root, "tests", "SeedContent.Newsroom.Tests");
    }
}
