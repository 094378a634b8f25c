using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Publishing;

/// <summary>
/// What the SDK needs beside itself to publish a native program: a compiler that links, and on Linux zlib, which SDKs that a
/// distribution built take from the system.
/// </summary>
internal static class NativeTools
{
    private static readonly string[] Linkers = ["clang", "gcc"];
    private static readonly string[] ZlibFiles = ["libz.so", "libz.a"];

    /// <summary>Names what is missing on this machine. Nothing is asked for on Windows, where the SDK finds its tools itself.</summary>
    /// <param name="consumer">The project to publish.</param>
    public static async Task<IReadOnlyList<string>> FindMissingAsync(Consumer consumer)
    {
        if (OperatingSystem.IsWindows())
        {
            return [];
        }

        if (Linkers.FirstOrDefault(IsInstalled) is not { } linker)
        {
            return ["clang"];
        }

        return !OperatingSystem.IsLinux() || await HasZlibAsync(consumer, linker) ? [] : ["zlib"];
    }

    // The linker knows its folders, which differ from one distribution to the next. A file that it does not find it names without one.
    private static async Task<bool> HasZlibAsync(Consumer consumer, string linker)
    {
        foreach (var file in ZlibFiles)
        {
            var found = await consumer.RunProgramAsync(linker, "-print-file-name=" + file);
            if (Path.IsPathRooted(found.Succeeded().Output.Trim()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
