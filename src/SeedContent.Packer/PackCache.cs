using System.Text;
using SeedContent.Compiler;
using SeedContent.Compiler.Packing;

namespace SeedContent.Packer;

/// <summary>
/// What the last run found, by the checksum of what it read, and of which version of a file it read that. It only says which text of the last pack is a seed's; the pack has the text, and is asked
/// whether it is that one. A file that is no cache, or that of another version or of other properties, is as good as none.
/// </summary>
internal sealed class PackCache
{
    private const string Head = "SeedContent.PackCache\t5\t";

    // What is known of a body, and of a seed, each has tabs of its own.
    private const char Between = '\u0001';

    private readonly Dictionary<string, (string Version, string Checksum, SeedOutcomeKind Kind, TextHash Hash, KnownBody? Known, KnownSeed? Seed)> known = new(StringComparer.Ordinal);

    /// <summary>Whether the file is one of this program and of these properties.</summary>
    public bool IsCurrent { get; private init; }

    /// <summary>What the outcome of all seeds depends on: this program and the properties.</summary>
    /// <param name="request">The request.</param>
    /// <returns>A hash.</returns>
    public static string FingerprintOf(PackRequest request) => TextHash.Of([
        typeof(CompilerOptions).Assembly.ManifestModule.ModuleVersionId.ToString(),
        typeof(PackCache).Assembly.ManifestModule.ModuleVersionId.ToString(),
        .. request.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"\n{property.Key}={property.Value}"),
    ]).ToString();

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="fingerprint">That of the request.</param>
    /// <returns>The cache; an empty one where the file is of no use.</returns>
    public static PackCache Read(string path, string fingerprint)
    {
        try
        {
            var lines = File.Exists(path) ? File.ReadAllLines(path) : [];
            if (lines.Length > 0 && lines[0] == Head + fingerprint)
            {
                var cache = new PackCache { IsCurrent = true };
                foreach (var line in lines.Skip(1))
                {
                    cache.Add(line);
                }

                return cache;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // As if it were not there.
        }

        return new();
    }

    /// <summary>The hash of what a file had when it was of this version.</summary>
    /// <param name="path">The file.</param>
    /// <param name="version">The version; null where nobody says.</param>
    /// <returns>The hash; null where it is not known.</returns>
    public TextHash? ContentOf(string path, string? version) =>
        version is not null && known.TryGetValue(path, out var found) && found.Version == version ? TextHash.Parse(found.Checksum.Split('-')[0]) : null;

    /// <summary>What spares the opening of a file that is what it was.</summary>
    /// <param name="path">The file.</param>
    /// <param name="checksum">What it would be read from now.</param>
    /// <returns>What is known of it; null where it has to be opened.</returns>
    public KnownSeed? SeedOf(string path, string checksum) => known.TryGetValue(path, out var found) && found.Checksum == checksum ? found.Seed : null;

    /// <summary>Finds what became of a seed the last time.</summary>
    /// <param name="path">The seed.</param>
    /// <param name="checksum">What it would be read from now.</param>
    /// <param name="pack">The last pack.</param>
    /// <returns>The outcome; null where it is not known, or the pack lacks the text.</returns>
    public SeedOutcome? Find(string path, string checksum, Pack? pack)
    {
        if (!known.TryGetValue(path, out var found) || found.Checksum != checksum)
        {
            return null;
        }

        if (found.Kind != SeedOutcomeKind.Packed)
        {
            return new(found.Kind, default) { Checksum = checksum, IsFromCache = true };
        }

        return pack?.Find(found.Hash) is { } text ? new(found.Kind, text) { Checksum = checksum, IsFromCache = true, Known = found.Known, Seed = found.Seed } : null;
    }

    /// <summary>Writes what a run found.</summary>
    /// <param name="fingerprint">That of the request.</param>
    /// <param name="outcomes">The seeds' paths and outcomes.</param>
    /// <param name="versions">The versions that were read.</param>
    /// <returns>The file's text.</returns>
    public static string Write(string fingerprint, IEnumerable<(string Path, SeedOutcome Outcome)> outcomes, IReadOnlyDictionary<string, string> versions)
    {
        var text = new StringBuilder(Head).Append(fingerprint).Append('\n');
        foreach (var (path, outcome) in outcomes.Where(seed => seed.Outcome.Checksum is not null))
        {
            text.Append(versions.GetValueOrDefault(path)).Append('\t').Append(outcome.Checksum).Append('\t').Append(outcome.Kind).Append('\t').Append(outcome.Text.Hash).Append('\t').Append(path).Append('\t').Append(outcome.Known).Append(Between).Append(outcome.Seed).Append('\n');
        }

        return text.ToString();
    }

    private void Add(string line)
    {
        if (line.Split('\t', 6) is [var version, var checksum, var kindText, var hashText, var path, var body]
            && Enum.TryParse<SeedOutcomeKind>(kindText, out var kind)
            && TextHash.Parse(hashText) is { } hash)
        {
            var parts = body.Split(Between);
            known[path] = (version, checksum, kind, hash, KnownBody.Parse(parts[0]), parts.Length > 1 ? KnownSeed.Parse(parts[1]) : null);
        }
    }
}
