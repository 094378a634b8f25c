using System.Diagnostics;
using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Assets;
using SeedContent.Compiler.Schema.Languages;

namespace SeedContent.Packer;

/// <summary>Reads all text seeds, on all cores, and writes their texts into a pack.</summary>
internal sealed class SeedPacker
{
    private const int Slowest = 10;

    private readonly CompilerOptions options;
    private readonly SeedTextReader reader;
    private readonly PackCache cache;
    private readonly Pack? lastPack;
    private readonly PackIndex lastIndex;
    private readonly IReadOnlyDictionary<string, FieldFile> sidecars;
    private readonly IReadOnlyDictionary<string, string> versions;

    private SeedPacker(PackRequest request, CompilerOptions options, PackCache cache)
    {
        this.options = options;
        this.cache = cache;
        versions = request.Versions;
        reader = new(options, new Publication(options));
        lastPack = ReadPack(request.Pack);
        lastIndex = cache.IsCurrent ? ReadIndex(request.Index) : PackIndex.None;
        var stems = request.Files.Where(IsText).Select(file => file.Stem).ToHashSet(StringComparer.Ordinal);
        sidecars = FieldFile.ByStem(request.Files
            .Where(file => SeedKinds.FormatOf(file.SeedPath) is not (null or DataFormat.Csv) && stems.Contains(file.Stem))
            .Select(reader.ReadFields)
            .OfType<FieldFile>());
    }

    /// <summary>Writes the pack, its index, and what the next run need not do again.</summary>
    /// <param name="request">What to write, and of what.</param>
    /// <returns>What was done.</returns>
    public static PackReport Run(PackRequest request)
    {
        var project = ProjectReader.Read(name => request.Properties.GetValueOrDefault(name), isHotReload: false);
        var fingerprint = PackCache.FingerprintOf(request);
        var packer = new SeedPacker(request, project.Options, PackCache.Read(request.Cache, fingerprint));
        var seeds = packer.Mark(request.Files);
        var outcomes = new SeedOutcome[seeds.Count];
        var times = new TimeSpan[seeds.Count];
        Parallel.For(0, seeds.Count, i =>
        {
            var start = Stopwatch.GetTimestamp();
            outcomes[i] = packer.Read(seeds[i], isCached: true);
            times[i] = Stopwatch.GetElapsedTime(start);
        });
        var texts = packer.TextsOf(seeds, outcomes, request);
        var index = packer.Write(request, texts, [.. outcomes.Select(outcome => outcome.Known).OfType<KnownBody>()], [.. outcomes.Where(outcome => outcome.Known is not null).Select(outcome => outcome.Seed).OfType<KnownSeed>()]);
        OutputFile.Write(request.Cache, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(PackCache.Write(fingerprint, seeds.Select((seed, i) => (seed.Path, outcomes[i])), request.Versions))));
        var slowest = seeds.Select((seed, i) => (seed.SeedPath, Time: times[i])).OrderByDescending(seed => seed.Time).Take(request.Reports ? Slowest : 0);
        return new(seeds.Count, outcomes.Count(outcome => outcome.IsFromCache), index.Rows.Count, index.Length, [.. slowest]);
    }

    private static bool IsText(SeedFile file) => file.Kind is SeedKind.Article or SeedKind.Markdown;

    private static Pack? ReadPack(string path)
    {
        try
        {
            return File.Exists(path) ? Pack.Read(File.ReadAllBytes(path)) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static PackIndex ReadIndex(string path)
    {
        try
        {
            return (File.Exists(path) ? PackIndex.Parse(File.ReadAllText(path)) : null) ?? PackIndex.None;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return PackIndex.None;
        }
    }

    // In the order of their paths, in which the pack has their texts.
    private List<SeedFile> Mark(IReadOnlyList<SeedFile> files)
    {
        var variants = VariantFiles.Find(files, file => file.Path, _ => true, options.Languages);
        return [.. files.Where(IsText).OrderBy(file => file.SeedPath, StringComparer.Ordinal).ThenBy(file => file.Path, StringComparer.Ordinal).Select(variants.Mark)];
    }

    private List<PackedSeedText> TextsOf(List<SeedFile> seeds, SeedOutcome[] outcomes, PackRequest request)
    {
        var linked = Array.Exists(outcomes, outcome => outcome.Kind == SeedOutcomeKind.Linked) ? FindLinked(seeds, outcomes, request) : null;
        var leftOut = seeds.Where((_, i) => outcomes[i].Kind == SeedOutcomeKind.LeftOut).Select(seed => seed.Path).ToHashSet(StringComparer.Ordinal);
        var texts = new List<PackedSeedText>(seeds.Count);
        for (var i = 0; i < seeds.Count; i++)
        {
            if (seeds[i].Variant is { } variant && leftOut.Contains(variant.EntryPath))
            {
                continue;
            }

            if (outcomes[i].Kind == SeedOutcomeKind.Packed)
            {
                texts.Add(outcomes[i].Text);
            }
            else if (linked is not null && linked.TryGetValue(seeds[i].Path, out var body))
            {
                texts.Add(body.Text);
                outcomes[i] = outcomes[i] with { Known = body.Known };
            }
        }

        return texts;
    }

    // One link is enough: where it leads to may have changed, which the cache does not know. The fields of all seeds are read then, and the files that neither cache nor index knows.
    private IReadOnlyDictionary<string, LinkedBody> FindLinked(List<SeedFile> seeds, SeedOutcome[] outcomes, PackRequest request)
    {
        Parallel.For(0, seeds.Count, i =>
        {
            if (outcomes[i].IsFromCache)
            {
                outcomes[i] = Read(seeds[i], isCached: false);
            }
        });
        var assets = request.Assets is { } path && File.Exists(path) ? AssetFactsReader.Read(File.ReadAllText(path)) : [];
        return LinkedTexts.Find(outcomes, assets, options, lastPack);
    }

    private SeedOutcome Read(SeedFile file, bool isCached)
    {
        sidecars.TryGetValue(file.Stem, out var sidecar);
        var known = cache.ContentOf(file.Path, versions.GetValueOrDefault(file.Path));
        var bytes = known is null ? reader.ReadBytes(file) : null;
        if ((known ?? (bytes is null ? null : TextHash.Of(bytes))) is not { } content)
        {
            return default;
        }

        var checksum = string.Join('-', content, sidecar is null ? "" : TextHash.Of([sidecar.File.SeedPath, "\n", sidecar.Text.Content]), file.Variant?.Tag, file.HasVariants ? "v" : "");
        try
        {
            return isCached && cache.Find(file.Path, checksum, lastPack) is { } found ? found
                : bytes is null && cache.SeedOf(file.Path, checksum) is { } seed ? reader.Read(file, FileContent.FromBeginning(seed, new UnreadFile(file, reader)), sidecar, lastIndex) with { Checksum = checksum }
                : (bytes ?? reader.ReadBytes(file)) is { } read ? reader.Read(file, FileContent.FromBytes(file, read, options), sidecar, lastIndex) with { Checksum = checksum }
                : default;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A bug of ours, which the generator will report at this seed.
            return default;
        }
    }

    // Only what is another one: what the compiler was given has then not changed for it.
    private PackIndex Write(PackRequest request, IReadOnlyList<PackedSeedText> texts, IReadOnlyList<KnownBody> known, IReadOnlyList<KnownSeed> seeds)
    {
        var index = PackWriter.Plan(texts);
        if (lastPack is null || !lastPack.Index.Equals(index) || !lastPack.IsWhole())
        {
            OutputFile.Write(request.Pack, stream => PackWriter.Write(texts, stream));
        }

        OutputFile.WriteIfDifferent(request.Index, index.With(known, seeds).ToString());
        return index;
    }
}
