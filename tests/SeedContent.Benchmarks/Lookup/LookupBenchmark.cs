using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace SeedContent.Benchmarks.Lookup;

/// <summary>Finding entries by their keys, and reading their text, against a dictionary of the same entries that was built at the start.</summary>
[MemoryDiagnoser]
public class LookupBenchmark
{
    private const int Articles = 10_000;
    private const int Lookups = 1000;

    private readonly string[] keys = new string[Lookups];
    private SeedCollection<Article> articles = null!;
    private FrozenDictionary<string, Article> dictionary = null!;
    private Article article = null!;

    public static void Run() => BenchmarkRunner.Run<LookupBenchmark>(
        ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)));

    /// <summary>Finds all entries once, so that what is measured is no creation; the keys come in another order than the entries.</summary>
    [GlobalSetup]
    public void Setup()
    {
        articles = GeneratedArticles.Load(Articles);
        dictionary = articles.ToFrozenDictionary(entry => entry.Key, StringComparer.Ordinal);
        if (!articles.All(entry => articles.TryGet(entry.Key, out var found) && ReferenceEquals(found, entry)))
        {
            throw new InvalidOperationException("An entry is not found by its key.");
        }

        var random = new Random(1);
        for (var i = 0; i < Lookups; i++)
        {
            // One in ten is missing; and never the very string that the entry holds.
            keys[i] = ArticleTexts.Key(random.Next(Articles * 10 / 9));
        }

        article = articles[0];
        _ = article.Paragraphs;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Lookups)]
    public int FrozenDictionary()
    {
        var found = 0;
        foreach (var key in keys)
        {
            found += dictionary.TryGetValue(key, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int TryGet()
    {
        var found = 0;
        foreach (var key in keys)
        {
            found += articles.TryGet(key, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark]
    public int ParagraphUtf8() => article.Paragraphs[0].Utf8.Length;
}
