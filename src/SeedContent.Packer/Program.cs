using System.Diagnostics;
using System.Globalization;

namespace SeedContent.Packer;

/// <summary>
/// Writes the texts of seeds into a content pack. The package's targets run it before the compiler:
/// <c>dotnet SeedContent.Packer.dll @response-file</c>. What the file says is in <see cref="PackRequest"/>.
/// </summary>
internal static class Program
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">The response file, behind an <c>@</c>.</param>
    /// <returns>0; 1 where no pack could be written, and then the reason stands on standard error.</returns>
    public static int Main(string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            if (arguments is not [['@', .. var path]])
            {
                throw new FormatException("Usage: dotnet SeedContent.Packer.dll @response-file");
            }

            var report = SeedPacker.Run(PackRequest.Parse(File.ReadAllLines(path)));
            if (clock.Elapsed > Quiet)
            {
                Console.Out.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"SeedContent: {report.Seeds:N0} seeds, {report.FromCache:N0} from cache, {clock.Elapsed.TotalSeconds:0.0} s"));
            }

            return 0;
        }
        catch (Exception error)
        {
            // Whatever it is, the build goes on without a pack, and says why.
            Console.Error.WriteLine((error.InnerException ?? error).Message.ReplaceLineEndings(" "));
            return 1;
        }
    }
}
