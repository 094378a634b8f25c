using System.Globalization;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Benchmarks.Building;

/// <summary>
/// A whole <c>dotnet build</c> of a project whose content is one table of 10,000 rows, or 10,000 small JSON files, against the same rows as C#
/// that somebody wrote, and against a project without rows, which is what every build costs.
/// </summary>
internal static class BuildingBenchmark
{
    private const int Rows = 10_000;
    private const int Rounds = 3; // a round takes a minute

    public static async Task RunAsync()
    {
        await using var package = new PackedPackage();
        await package.InitializeAsync();
        var rows = Enumerable.Range(0, Rows).ToList();
        var empty = package.CreateConsumer(
            "Empty",
            ProjectFile.Plain("Empty.csproj", "<OutputType>Exe</OutputType>"),
            new("Program.cs", "System.Console.WriteLine();\n"));
        var written = package.CreateConsumer(
            "Site",
            ProjectFile.Plain("Site.csproj", "<OutputType>Exe</OutputType>"),
            new("Program.cs", Program("Length")),
            new("Products.cs", $"namespace Site;\n\n{ProductRow.Record}\npublic static class Products\n{{\n    public static readonly Product[] All =\n    [\n        {string.Join("\n        ", rows.Select(ProductRow.CSharp))}\n    ];\n}}\n"));
        var ours = package.CreateConsumer(
            "Site",
            ProjectFile.Console(package, "Site.csproj"),
            new("Program.cs", Program("Count")),
            new("seeds/products.csv", $"{ProductRow.Header}\n{string.Join('\n', rows.Select(ProductRow.Csv))}\n"));

        var files = package.CreateConsumer(
            "Site",
            [
                ProjectFile.Console(package, "Site.csproj"),
                new("Program.cs", Program("Count")),
                .. rows.Select(row => new ConsumerFile($"seeds/products/p{row:D6}.json", ProductRow.Json(row))),
            ]);

        var medians = Timing.Medians(Rounds, () => Build(empty), () => Build(written), () => Build(ours), () => Build(files));
        var expected = await RunAsync(written);
        foreach (var consumer in new[] { ours, files })
        {
            if (await RunAsync(consumer) is var actual && !string.Equals(expected, actual, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"The rows differ: '{expected}' as C#, '{actual}' as seeds.");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"dotnet build --no-incremental of {Rows} rows of 8 fields, median of {Rounds} runs in turn:"));
        string[] names = ["no rows", "C# initializers", "one CSV file", "JSON files"];
        foreach (var (name, median) in names.Zip(medians))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-16} {median,8:F0} ms  {median / medians[1]:F2} x"));
        }

        for (var i = 2; i < names.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  the rows alone, {names[i]} against C#: {(medians[i] - medians[0]) / (medians[1] - medians[0]):F2} x"));
        }
    }

    // The sums show that both have the same rows.
    private static string Program(string count) => $$"""
        using System;
        using System.Globalization;
        using System.Linq;
        using Site;

        var all = Products.All;
        FormattableString text = $"{all.{{count}}} {all.Sum(row => row.Name.Length + (row.Description?.Length ?? -1))} {all.Sum(row => row.Quantity)} {all.Sum(row => row.Price):F2} {all.Sum(row => (long)row.Released.DayNumber)} {all.Count(row => row.InStock)} {all.Sum(row => row.Discount ?? -1)}";
        Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

        """;

    private static void Build(Consumer consumer) => consumer.BuildAsync().GetAwaiter().GetResult().SucceededWithoutWarnings();

    private static async Task<string> RunAsync(Consumer consumer) => (await consumer.RunAsync()).Succeeded().Output;
}
