using System.Globalization;
using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Benchmarks.Reading;

/// <summary>
/// 10,000 articles of the seed's size, each read on one core, against splitting their texts at white space; then one article that gets longer and
/// longer, whose time a character must stay the same.
/// </summary>
internal static class ReadingBenchmark
{
    private const int Articles = 10_000;
    private const int Rounds = 5;
    private const int Longest = 64;

    public static void Run()
    {
        var texts = Enumerable.Range(0, Articles).Select(ArticleTexts.Text).ToArray();
        var medians = Timing.Medians(Rounds, () => Read(texts), () => Split(texts));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Articles} articles of {texts.Sum(text => (long)text.Length) / Articles} characters, median of {Rounds} runs in turn, one core:"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  read {medians[0],8:F0} ms, split at white space {medians[1],8:F0} ms, {medians[0] / medians[1]:F1} x"));

        for (var times = 1; times <= Longest; times *= 4)
        {
            var text = string.Join("\n\n", Enumerable.Range(0, times).Select(ArticleTexts.Text));
            var runs = Longest * 4 / times;
            var time = Timing.Medians(Rounds, () => Read(Enumerable.Repeat(text, runs)))[0] / runs;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {text.Length,8} characters {time,8:F2} ms, {time * 1e6 / text.Length,6:F1} ns a character"));
        }
    }

    private static void Read(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            ArticleReader.Read(text, language: null);
        }
    }

    private static void Split(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            _ = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        }
    }
}
