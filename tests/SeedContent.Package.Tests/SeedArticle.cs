using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests;

/// <summary>The seed article and its sidecar, as they stand in this repository.</summary>
internal static class SeedArticle
{
    private const string Stem = "000_3a3c653853a5083d";

    /// <summary>Both files, for a consumer.</summary>
    /// <param name="folder">The folder to put them in.</param>
    public static IEnumerable<ConsumerFile> Files(string folder = "seeds/articles") =>
    [
        new(folder + "/" + Stem + ".txt", File.ReadAllBytes(Repository.PathOf("seeds", "articles", Stem + ".txt"))),
        new(folder + "/" + Stem + ".yml", File.ReadAllBytes(Repository.PathOf("seeds", "articles", Stem + ".yml"))),
    ];

    /// <summary>The truth about it, written by hand from its text.</summary>
    public static string TruthFile { get; } = Repository.PathOf("tests", "SeedContent.Compiler.Tests", "Articles", "Truth", Stem + ".json");

    /// <summary>A program that prints all that was read from it.</summary>
    /// <param name="name">The project's name.</param>
    public static ConsumerFile Program(string name) => new("Program.cs", $$"""
        using System.Globalization;
        using {{name}};

        var article = Articles.KoreaNatoVilnius;
        Console.WriteLine(article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Console.WriteLine($"dateline: {article.Dateline?.Text}|{article.Dateline?.Place}|{article.Dateline?.Country}|{article.Dateline?.Agency}");
        foreach (var paragraph in article.Paragraphs)
        {
            Console.WriteLine("paragraph: " + paragraph.Text);
        }

        foreach (var quote in article.Quotes)
        {
            Console.WriteLine($"quote in {quote.Paragraph} by {quote.Speaker}: {quote.Text}");
        }

        foreach (var list in article.Lists)
        {
            foreach (var item in list.Items)
            {
                Console.WriteLine($"item in {list.Paragraph}: {item.Text}");
            }
        }

        Console.WriteLine($"{article.Utf8.Length} bytes");
        """);
}
