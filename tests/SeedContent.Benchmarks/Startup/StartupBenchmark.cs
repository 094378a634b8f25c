using System.Diagnostics;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Benchmarks.Startup;

/// <summary>
/// From the start of a program to its end, with the first article printed between: packed consumers in Release with 1 and with 1,000
/// articles, against a program that prints a line of its own. The article is written as the bytes that it is, and as a string: the
/// runtime loads vector types before it decodes the first text of some length.
/// </summary>
internal static class StartupBenchmark
{
    private const int Rounds = 40;

    public static async Task RunAsync()
    {
        await using var package = new PackedPackage();
        await package.InitializeAsync();
        var empty = await BuildAsync(package.CreateConsumer(
            "Empty",
            ProjectFile.Plain("Empty.csproj", "<OutputType>Exe</OutputType><InvariantGlobalization>true</InvariantGlobalization>"),
            new("Program.cs", "System.Console.WriteLine(\"Korea Selatan dan NATO\");")));
        var one = await BuildAsync(CreateConsumer(package, 1));
        var thousand = await BuildAsync(CreateConsumer(package, 1000));

        var medians = Timing.Medians(
            Rounds,
            () => Start(empty),
            () => Start(one, "bytes"),
            () => Start(thousand, "bytes"),
            () => Start(one),
            () => Start(thousand));
        Console.WriteLine($"Start to first article printed, median of {Rounds} runs in turn:");
        string[] names = ["empty Main", "1 article, bytes", "1,000 articles, bytes", "1 article, string", "1,000 articles, string"];
        foreach (var (name, median) in names.Zip(medians))
        {
            Console.WriteLine($"  {name,-22} {median,7:F1} ms  {median / medians[0]:F2} x");
        }
    }

    private static Consumer CreateConsumer(PackedPackage package, int articles) => package.CreateConsumer(
        "Site",
        [
            ProjectFile.Console(package, "Site.csproj", "<InvariantGlobalization>true</InvariantGlobalization>"),
            new("Program.cs", """
                var lead = Site.Articles.KoreaNatoVilnius00000.Lead!;
                if (args.Length > 0)
                {
                    using var output = Console.OpenStandardOutput();
                    output.Write(lead.Utf8);
                }
                else
                {
                    Console.WriteLine(lead.Text);
                }
                """),
            .. Enumerable.Range(0, articles).Select(i => new ConsumerFile($"seeds/articles/{ArticleTexts.Key(i)}.txt", ArticleTexts.Text(i))),
        ]);

    private static async Task<string> BuildAsync(Consumer consumer)
    {
        (await consumer.BuildAsync("-c", "Release")).Succeeded();
        var name = Path.GetFileName(consumer.Folder);
        return consumer.PathOf($"bin/Release/net10.0/{name}.dll");
    }

    private static void Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        if (!process.StandardOutput.ReadToEnd().Contains("Korea Selatan dan NATO", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{program} printed something else.");
        }

        process.WaitForExit();
    }
}
