using System.Runtime.InteropServices;

namespace SeedContent.Benchmarks.Scaling;

/// <summary>The memory of processes that ended.</summary>
internal static partial class ChildMemory
{
    private const int Children = -1;
    private const int MaxResidentSet = 4; // behind two times of two words each

    /// <summary>The largest resident set that any process had that this one started, or one of those, and that ended. It never falls, so measure in rising order.</summary>
    /// <returns>Megabytes; 0 where the system does not say.</returns>
    public static double LargestMegaBytes()
    {
        var usage = new long[18];
        return OperatingSystem.IsLinux() && ReadUsage(Children, usage) == 0 ? usage[MaxResidentSet] / 1024.0 : 0;
    }

    // getrusage(2): on Linux the size is in kilobytes.
    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ReadUsage(int who, [Out] long[] usage);
}
