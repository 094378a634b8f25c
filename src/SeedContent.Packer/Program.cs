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

    private static void Say(FormattableString text) => Console.Out.WriteLine(text.ToString(CultureInfo.InvariantCulture));

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

            var request = PackRequest.Parse(File.ReadAllLines(path));
            var report = SeedPacker.Run(request);
            if (clock.Elapsed > Quiet || request.Reports)
            {
                Say($"SeedContent: {report.Seeds:N0} seeds, {report.FromCache:N0} from cache, {clock.Elapsed.TotalSeconds:0.0} s");
            }

            if (request.Reports)
            {
                Say($"SeedContent: {report.Bodies:N0} texts in a pack of {report.Bytes / 1e6:0.0} MB; {report.Seeds - report.Bodies:N0} seeds whose texts stand in code, elsewhere or nowhere");
                foreach (var (seedPath, time) in report.Slowest)
                {
                    Say($"SeedContent: {time.TotalMilliseconds,8:0.0} ms  {seedPath}");
                }
            }

            return 0;
        }
        catch (Exception error)
        {
            // Whatever it is, the build goes on without a pack, and says why.
            Console.Error.WriteLine((error is AggregateException { InnerException: { } inner } ? inner : error).Message.ReplaceLineEndings(" "));
            return 1;
        }
    }
}
