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
    private readonly Lazy<PackIndex> lastIndex;
    private readonly IReadOnlyDictionary<string, FieldFile> sidecars;
    private readonly IReadOnlyDictionary<string, string> versions;

    private SeedPacker(PackRequest request, CompilerOptions options, string fingerprint)
    {
        this.options = options;
        versions = request.Versions;
        reader = new(options, new Publication(options));
        var pack = Task.Run(() => ReadPack(request.Pack));
        cache = PackCache.Read(request.Cache, fingerprint);
        lastIndex = new(() => cache.IsCurrent ? ReadIndex(request.Index) : PackIndex.None);
        lastPack = pack.GetAwaiter().GetResult();
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
        var packer = new SeedPacker(request, project.Options, fingerprint);
        var seeds = packer.Mark(request.Files);
        var outcomes = new SeedOutcome[seeds.Count];
        var times = new TimeSpan[seeds.Count];
        Parallel.For(0, seeds.Count, i =>
        {
            var start = Stopwatch.GetTimestamp();
            outcomes[i] = packer.Read(seeds[i], isCached: true);
            times[i] = Stopwatch.GetElapsedTime(start);
        });
        var assets = request.Assets is { } path && File.Exists(path) ? File.ReadAllText(path) : "";
        var site = SiteOf(seeds, outcomes, assets);
        var texts = packer.TextsOf(seeds, outcomes, site, assets);
        var index = packer.Write(request, texts, fingerprint, site, seeds, outcomes);
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

    private List<PackedSeedText> TextsOf(List<SeedFile> seeds, SeedOutcome[] outcomes, TextHash? site, string assets)
    {
        var leftOut = seeds.Where((_, i) => outcomes[i].Kind == SeedOutcomeKind.LeftOut).Select(seed => seed.Path).ToHashSet(StringComparer.Ordinal);
        var kept = Enumerable.Range(0, seeds.Count)
            .Where(i => outcomes[i].Kind is SeedOutcomeKind.Packed or SeedOutcomeKind.Linked && !(seeds[i].Variant is { } variant && leftOut.Contains(variant.EntryPath)))
            .ToList();
        if (kept.Exists(i => outcomes[i].Kind == SeedOutcomeKind.Linked))
        {
            var isSame = site is not null && site == cache.Site && kept.TrueForAll(i => !outcomes[i].IsFromCache || !outcomes[i].Text.Utf8.IsEmpty);
            FindLinks(seeds, outcomes, isSame, assets);
        }

        // A file that went away meanwhile has none.
        return [.. kept.Select(i => outcomes[i].Text).Where(text => !text.Utf8.IsEmpty)];
    }

    // Where links can lead to the same as the last time, those of the other seeds do. Else all of them are looked at again: for that the fields of the seeds that have any are read, and the files
    // that neither cache nor index knows.
    private void FindLinks(List<SeedFile> seeds, SeedOutcome[] outcomes, bool isSame, string assets)
    {
        if (isSame && !Array.Exists(outcomes, outcome => outcome.Linked is not null))
        {
            return;
        }

        Parallel.For(0, seeds.Count, i =>
        {
            if (outcomes[i].IsFromCache)
            {
                outcomes[i] = outcomes[i].CachedIdentity is not null && (isSame || outcomes[i].Kind != SeedOutcomeKind.Linked) ? WithIdentity(outcomes[i], seeds[i]) : Read(seeds[i], isCached: false);
            }
        });
        var linked = LinkedTexts.Find(outcomes, AssetFactsReader.Read(assets), options, lastPack);
        for (var i = 0; i < outcomes.Length; i++)
        {
            if (linked.TryGetValue(seeds[i].Path, out var body))
            {
                outcomes[i] = outcomes[i] with { Text = body.Text, Known = body.Known?.ToString() };
            }
        }
    }

    private static SeedOutcome WithIdentity(SeedOutcome outcome, SeedFile seed)
    {
        var (entry, page) = CachedIdentity.Read(outcome.CachedIdentity, seed);
        return outcome with { Identity = entry, Links = page };
    }

    // All that the links of texts can depend on, beside these texts.
    private static TextHash? SiteOf(List<SeedFile> seeds, SeedOutcome[] outcomes, string assets) =>
        Array.Exists(outcomes, outcome => outcome is { Checksum: not null, CachedIdentity: null })
            ? null
            : TextHash.Of([.. seeds.SelectMany((seed, i) => (string[])[seed.Path, "\t", seed.Variant?.Tag ?? "", "\t", outcomes[i].CachedIdentity ?? "", "\n"]), assets]);

    private SeedOutcome Read(SeedFile file, bool isCached)
    {
        sidecars.TryGetValue(file.Stem, out var sidecar);
        var known = cache.ContentOf(file.Path, versions.GetValueOrDefault(file.Path));
        var bytes = known is null ? reader.ReadBytes(file) : null;
        if ((known ?? (bytes is null ? null : TextHash.Of(bytes).ToString())) is not { } content)
        {
            return default;
        }

        var checksum = string.Join('-', content, sidecar is null ? "" : TextHash.Of([sidecar.File.SeedPath, "\n", sidecar.Text.Content]), file.Variant?.Tag, file.HasVariants ? "v" : "");
        try
        {
            return isCached && cache.Find(file.Path, checksum, lastPack) is { } found ? found
                : bytes is null && cache.SeedOf(file.Path, checksum) is { } seed ? reader.Read(file, FileContent.FromBeginning(seed, new UnreadFile(file, reader)), sidecar, lastIndex.Value) with { Checksum = checksum }
                : (bytes ?? reader.ReadBytes(file)) is { } read ? reader.Read(file, FileContent.FromBytes(file, read, options), sidecar, cache.HadContent(file.Path, content) ? lastIndex.Value : PackIndex.None) with { Checksum = checksum }
                : default;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A bug of ours, which the generator will report at this seed.
            return default;
        }
    }

    // Only what is another one: what the compiler was given has then not changed for it. The cache comes last, since it says what the others have.
    private PackIndex Write(PackRequest request, IReadOnlyList<PackedSeedText> texts, string fingerprint, TextHash? site, IReadOnlyList<SeedFile> seeds, SeedOutcome[] outcomes)
    {
        var index = PackWriter.Plan(texts);
        var known = Array.FindAll(outcomes, outcome => outcome.Known is not null);
        var indexText = Task.Run(() => index.Write([.. known.Select(outcome => outcome.Known!)], [.. known.Select(outcome => outcome.Seed).OfType<string>()]));
        var cacheBytes = Task.Run(() => PackCache.Write(fingerprint, site, seeds.Select((seed, i) => (seed.Path, outcomes[i])), request.Versions));
        if (lastPack is null || !lastPack.Index.Equals(index) || !lastPack.IsWhole())
        {
            OutputFile.Write(request.Pack, stream => PackWriter.Write(texts, stream));
        }

        OutputFile.WriteIfDifferent(request.Index, indexText.GetAwaiter().GetResult());
        OutputFile.Write(request.Cache, stream => stream.Write(cacheBytes.GetAwaiter().GetResult()));
        return index;
    }
}
