using System.Globalization;

namespace SeedContent.Benchmarks;

/// <summary>As many articles as wanted, each about as long as a real one, and different from the others in its words and its length.</summary>
internal static class ArticleTexts
{
    private static readonly string Real = File.ReadAllText(Repository.PathOf("seeds", "articles", "000_3a3c653853a5083d.txt"));

    // Constants of many lengths load more slowly than as many of one length.
    private const int MaxLongerBy = 1000;

    /// <summary>The text of an article.</summary>
    /// <param name="number">Its number.</param>
    public static string Text(int number) =>
        Real.Replace("2030", (1000 + number).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        + "\n" + new string('.', number % MaxLongerBy) + "\n";

    /// <summary>The key of an article, of the length that keys have.</summary>
    /// <param name="number">Its number.</param>
    public static string Key(int number) => string.Create(CultureInfo.InvariantCulture, $"korea-nato-vilnius-{number:D5}");
}
