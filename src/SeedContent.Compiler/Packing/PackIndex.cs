using System.Globalization;
using System.Text;
using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Emission;

namespace SeedContent.Compiler.Packing;

/// <summary>
/// Which bodies a pack has, and where. A generator gets no binary files, so it is a text beside the pack: a first line with the version of this library, the pack's id, its
/// length, the number of bodies, the number of known texts, that of known seeds, and the hash of all other lines; then for each body, sorted by hash, its hash, offset and length; then what is known
/// of texts (<see cref="KnownBody"/>), and of seeds (<see cref="KnownSeed"/>). Equal when all of it is.
/// </summary>
public sealed class PackIndex : IEquatable<PackIndex>
{
    /// <summary>The index where there is no pack.</summary>
    public static readonly PackIndex None = new([], 0, [], []);

    private const string Head = "SeedContent.Pack";
    private const string FormatVersion = "4";

    // What is known of a text is what this library found, and no other version of it.
    private static readonly string Reader = typeof(PackIndex).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    private readonly Dictionary<TextHash, PackRow> byHash;
    private readonly IReadOnlyList<KnownBody> known;
    private readonly Dictionary<TextHash, KnownBody> bySource;
    private readonly IReadOnlyList<KnownSeed> seeds;
    private readonly Dictionary<string, KnownSeed> byPath;

    private PackIndex(IReadOnlyList<PackRow> rows, int length, IReadOnlyList<KnownBody> known, IReadOnlyList<KnownSeed> seeds)
    {
        Rows = rows;
        Length = length;
        this.known = known;
        this.seeds = seeds;
        byPath = new(StringComparer.Ordinal);
        foreach (var seed in seeds)
        {
            byPath[seed.Path] = seed;
        }

        bySource = [];
        foreach (var body in known)
        {
            bySource[body.Source] = body;
        }

        Table = PackTable.Write(rows);
        Id = PackTable.IdOf(Table);
        byHash = rows.ToDictionary(row => row.Hash);
    }

    internal PackIndex(IReadOnlyList<PackRow> rows, int length)
        : this(rows, length, [], [])
    {
    }

    /// <summary>The pack's id.</summary>
    public TextHash Id { get; }

    /// <summary>The pack's length in bytes.</summary>
    public int Length { get; }

    /// <summary>Of how many files it spares the reading.</summary>
    public int SeedCount => seeds.Count;

    /// <summary>The texts, sorted by hash.</summary>
    public IReadOnlyList<PackRow> Rows { get; }

    /// <summary>The rows in their binary form.</summary>
    internal byte[] Table { get; }

    /// <summary>Finds a body.</summary>
    /// <param name="numbers">Its numbers.</param>
    /// <param name="texts">Its texts.</param>
    /// <returns>Where it lies; null where the pack does not have it.</returns>
    public PackRow? Find(BodyNumbers numbers, IEnumerable<string> texts) => byHash.Count > 0 ? Find(TextHash.Of(PackedBody.Write(numbers, texts))) : null;

    /// <summary>Finds a body by its hash.</summary>
    /// <param name="hash">The hash.</param>
    /// <returns>Where it lies; null where the pack does not have it.</returns>
    public PackRow? Find(TextHash hash) => byHash.TryGetValue(hash, out var row) ? row : null;

    /// <summary>Finds the body of a text without reading it.</summary>
    /// <param name="source">The text.</param>
    /// <returns>What the entry and the checks across seeds need of it; null where it is not known.</returns>
    public BodyModel? Find(BodySource source) =>
        bySource.Count > 0 && bySource.TryGetValue(source.Hash(), out var found) && byHash.ContainsKey(found.Body) ? BodyFacts.Read(found, source) : null;

    /// <summary>Finds what spares the reading of a file.</summary>
    /// <param name="path">The file's full path.</param>
    /// <returns>What is known of it; null where it has to be read.</returns>
    public KnownSeed? FindSeed(string path) => byPath.TryGetValue(path, out var found) ? found : null;

    /// <summary>Adds what is known of texts and of files.</summary>
    /// <param name="bodies">What is known of texts.</param>
    /// <param name="files">What is known of files. Whoever reads the index takes them for what they were then.</param>
    /// <returns>The index of the same pack.</returns>
    public PackIndex With(IReadOnlyList<KnownBody> bodies, IReadOnlyList<KnownSeed> files) => new(Rows, Length, bodies, files);

    /// <summary>Reads what <see cref="ToString"/> gives.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The index; null for anything else, such as an index that was cut or changed.</returns>
    public static PackIndex? Parse(string text)
    {
        text = text.Replace("\r\n", "\n");
        var lines = text.Split('\n');
        if (lines[0].Split('\t') is not [Head, FormatVersion, var reader, var id, var lengthText, var countText, var knownText, var seedsText, var checksum]
            || Number(lengthText) is not { } length
            || Number(countText) is not { } count
            || Number(knownText) is not { } knownCount
            || Number(seedsText) is not { } seedCount
            || lines.Length != (long)count + knownCount + seedCount + 2
            || ChecksumOf(reader, text.Substring(lines[0].Length + 1)) != TextHash.Parse(checksum))
        {
            return null;
        }

        var rows = new List<PackRow>(count);
        foreach (var line in lines.Skip(1).Take(count))
        {
            if (line.Split('\t') is not [var hashText, var offsetText, var textLength]
                || TextHash.Parse(hashText) is not { } hash
                || Number(offsetText) is not { } offset
                || Number(textLength) is not { } rowLength)
            {
                return null;
            }

            rows.Add(new(hash, offset, rowLength));
        }

        var bodies = new List<KnownBody>(knownCount);
        foreach (var line in lines.Skip(1 + count).Take(reader == Reader ? knownCount : 0))
        {
            if (KnownBody.Parse(line) is not { } body)
            {
                return null;
            }

            bodies.Add(body);
        }

        var files = new List<KnownSeed>(seedCount);
        foreach (var line in lines.Skip(1 + count + knownCount).Take(reader == Reader ? seedCount : 0))
        {
            if (KnownSeed.Parse(line) is not { } seed)
            {
                return null;
            }

            files.Add(seed);
        }

        return IsSound(rows, length) && new PackIndex(rows, length, bodies, files) is var index && index.Id == TextHash.Parse(id) ? index : null;
    }

    /// <summary>Whether a table can be that of a pack: sorted, each text once, and all of them the data and nothing else.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="length">The pack's length.</param>
    /// <returns>Whether it can.</returns>
    internal static bool IsSound(IReadOnlyList<PackRow> rows, long length)
    {
        var data = PackTable.DataOffset(rows.Count);
        var end = data;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Offset < data || rows[i].Length < 0 || (long)rows[i].Offset + rows[i].Length > length || (i > 0 && TextHash.Compare(rows[i].Hash, rows[i - 1].Hash) <= 0))
            {
                return false;
            }

            end += rows[i].Length;
        }

        return end == length;
    }

    /// <summary>The index as it is written.</summary>
    /// <returns>Lines, each with its end.</returns>
    public override string ToString() => Write([.. known.Select(static body => body.ToString())], [.. seeds.Select(static seed => seed.ToString())]);

    /// <summary>Writes the index of this pack with what is known of texts and of files.</summary>
    /// <param name="bodies">Lines of <see cref="KnownBody"/>.</param>
    /// <param name="files">Lines of <see cref="KnownSeed"/>.</param>
    /// <returns>Lines, each with its end.</returns>
    public string Write(IReadOnlyList<string> bodies, IReadOnlyList<string> files)
    {
        var text = new StringBuilder();
        foreach (var row in Rows)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, "{0}\t{1}\t{2}\n", row.Hash, row.Offset, row.Length);
        }

        foreach (var line in bodies.Concat(files))
        {
            text.Append(line).Append('\n');
        }

        var lines = text.ToString();
        return string.Format(
            CultureInfo.InvariantCulture,
            "{0}\t{1}\t{2}\t{3}\t{4}\t{5}\t{6}\t{7}\t{8}\n{9}",
            Head,
            FormatVersion,
            Reader,
            Id,
            Length,
            Rows.Count,
            bodies.Count,
            files.Count,
            ChecksumOf(Reader, lines),
            lines);
    }

    /// <inheritdoc/>
    public bool Equals(PackIndex? other) => other is not null && Id == other.Id && Length == other.Length && known.SequenceEqual(other.known) && seeds.SequenceEqual(other.seeds);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PackIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    private static TextHash ChecksumOf(string reader, string lines) => TextHash.Of([reader, "\n", lines]);

    /// <summary>Reads a number as the index writes it: digits alone.</summary>
    /// <param name="text">The digits.</param>
    /// <returns>The number; null for anything else.</returns>
    internal static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
