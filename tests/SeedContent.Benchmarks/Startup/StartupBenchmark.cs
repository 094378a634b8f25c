using System.Diagnostics;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Benchmarks.Startup;

/// <summary>
/// From the start of a program to its end, with the first article printed between: packed consumers in Release with 1 and with 1,000
/// articles, against a program that prints a line of its own.
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

        var medians = Timing.Medians(Rounds, () => Start(empty), () => Start(one), () => Start(thousand));
        Console.WriteLine($"Start to first article printed, median of {Rounds} runs in turn:");
        Console.WriteLine($"  empty Main       {medians[0],7:F1} ms");
        Console.WriteLine($"  1 article        {medians[1],7:F1} ms  {medians[1] / medians[0]:F2} x");
        Console.WriteLine($"  1,000 articles   {medians[2],7:F1} ms  {medians[2] / medians[0]:F2} x");
    }

    private static Consumer CreateConsumer(PackedPackage package, int articles) => package.CreateConsumer(
        "Site",
        [
            ProjectFile.Console(package, "Site.csproj", "<InvariantGlobalization>true</InvariantGlobalization>"),
            new("Program.cs", "System.Console.WriteLine(Site.Articles.KoreaNatoVilnius00000.Lead);"),
            .. Enumerable.Range(0, articles).Select(i => new ConsumerFile($"seeds/articles/{ArticleTexts.Key(i)}.txt", ArticleTexts.Text(i))),
        ]);

    private static async Task<string> BuildAsync(Consumer consumer)
    {
        (await consumer.BuildAsync("-c", "Release")).Succeeded();
        var name = Path.GetFileName(consumer.Folder);
        return consumer.PathOf($"bin/Release/net10.0/{name}.dll");
    }

    private static void Start(string program)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        if (!process.StandardOutput.ReadToEnd().Contains("Korea Selatan dan NATO", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{program} printed something else.");
        }

        process.WaitForExit();
    }
}
