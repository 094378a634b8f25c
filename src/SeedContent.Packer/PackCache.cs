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
    private const string Head = "SeedContent.PackCache\t6";

    // What is known of a body, and of a seed, each has tabs of its own.
    private const char Between = '\u0001';

    // No identity begins with it.
    private const string Nothing = "?";

    private readonly Dictionary<string, CachedSeed> known = new(StringComparer.Ordinal);

    /// <summary>Whether the file is one of this program and of these properties.</summary>
    public bool IsCurrent { get; private init; }

    /// <summary>What the links of all texts depended on; null where that is not known.</summary>
    public TextHash? Site { get; private init; }

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
            var bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
            var end = bytes.AsSpan().IndexOf((byte)'\n') + 1;
            if (Encoding.UTF8.GetString(bytes, 0, end) == HeadOf(fingerprint, TextHash.Of(bytes, end, bytes.Length - end)))
            {
                var lines = Encoding.UTF8.GetString(bytes, end, bytes.Length - end).Split('\n');
                var cache = new PackCache { IsCurrent = true, Site = TextHash.Parse(lines[0]) };
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
    public string? ContentOf(string path, string? version) => version is not null && known.TryGetValue(path, out var found) && found.Version == version ? found.Content : null;

    /// <summary>Whether a file had the same content the last time.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">The hash of what it has now.</param>
    /// <returns>Whether it had; what was made of it may be another thing all the same.</returns>
    public bool HadContent(string path, string content) => known.TryGetValue(path, out var found) && found.Content == content;

    /// <summary>What spares the opening of a file that is what it was.</summary>
    /// <param name="path">The file.</param>
    /// <param name="checksum">What it would be read from now.</param>
    /// <returns>What is known of it; null where it has to be opened.</returns>
    public KnownSeed? SeedOf(string path, string checksum) => known.TryGetValue(path, out var found) && found.Checksum == checksum ? KnownSeed.Parse(found.Seed) : null;

    /// <summary>Finds what became of a seed the last time.</summary>
    /// <param name="path">The seed.</param>
    /// <param name="checksum">What it would be read from now.</param>
    /// <param name="pack">The last pack.</param>
    /// <returns>The outcome; null where it is not known, or the pack lacks the text. The text of one with links is right only where they lead where they led.</returns>
    public SeedOutcome? Find(string path, string checksum, Pack? pack)
    {
        if (!known.TryGetValue(path, out var found) || found.Checksum != checksum)
        {
            return null;
        }

        var text = found.Kind is SeedOutcomeKind.Packed or SeedOutcomeKind.Linked ? pack?.Find(found.Hash) : null;
        return text is null && found.Kind == SeedOutcomeKind.Packed ? null : new(found.Kind, text ?? default)
        {
            Checksum = checksum,
            CachedIdentity = found.Identity,
            IsFromCache = true,
            Known = found.Known.Length == 0 ? null : found.Known,
            Seed = found.Seed.Length == 0 ? null : found.Seed,
        };
    }

    /// <summary>Writes what a run found.</summary>
    /// <param name="fingerprint">That of the request.</param>
    /// <param name="site">What the links of all texts depended on; null where that is not known.</param>
    /// <param name="outcomes">The seeds' paths and outcomes.</param>
    /// <param name="versions">The versions that were read.</param>
    /// <returns>The file's content.</returns>
    public static byte[] Write(string fingerprint, TextHash? site, IEnumerable<(string Path, SeedOutcome Outcome)> outcomes, IReadOnlyDictionary<string, string> versions)
    {
        var text = new StringBuilder().Append(site).Append('\n');
        foreach (var (path, outcome) in outcomes.Where(seed => seed.Outcome.Checksum is not null))
        {
            text.Append(versions.GetValueOrDefault(path)).Append('\t').Append(outcome.Checksum).Append('\t').Append(outcome.Kind).Append('\t').Append(outcome.Text.Hash).Append('\t')
                .Append(outcome.CachedIdentity ?? Nothing).Append('\t').Append(path).Append('\t').Append(outcome.Known).Append(Between).Append(outcome.Seed).Append('\n');
        }

        var lines = Encoding.UTF8.GetBytes(text.ToString());
        return [.. Encoding.UTF8.GetBytes(HeadOf(fingerprint, TextHash.Of(lines))), .. lines];
    }

    // A file that was cut, or that somebody changed, has other lines than it says.
    private static string HeadOf(string fingerprint, TextHash lines) => string.Join('\t', Head, fingerprint, lines) + '\n';

    private void Add(string line)
    {
        if (line.Split('\t', 7) is [var version, var checksum, var kindText, var hashText, var identity, var path, var body]
            && Enum.TryParse<SeedOutcomeKind>(kindText, out var kind)
            && TextHash.Parse(hashText) is { } hash
            && body.Split(Between, 2) is [var ofBody, var ofSeed])
        {
            known[path] = new(version, checksum, kind, hash, identity == Nothing ? null : identity, ofBody, ofSeed);
        }
    }
}
