using System.Globalization;
using System.Text;
using SeedContent.Compiler.Emission;

namespace SeedContent.Compiler.Packing;

/// <summary>
/// Which texts a pack has, and where. A generator gets no binary files, so it is a text beside the pack: a first line with the pack's id, its
/// length and the number of texts, then for each text, sorted by hash, its hash, offset and length. Equal when the id is, which follows from all the rest.
/// </summary>
public sealed class PackIndex : IEquatable<PackIndex>
{
    /// <summary>The index where there is no pack.</summary>
    public static readonly PackIndex None = new([], 0);

    private const string Head = "SeedContent.Pack";
    private const string FormatVersion = "1";

    private readonly Dictionary<TextHash, PackRow> byHash;

    internal PackIndex(IReadOnlyList<PackRow> rows, int length)
    {
        Rows = rows;
        Length = length;
        Table = PackTable.Write(rows);
        Id = PackTable.IdOf(Table);
        byHash = rows.ToDictionary(row => row.Hash);
    }

    /// <summary>The pack's id.</summary>
    public TextHash Id { get; }

    /// <summary>The pack's length in bytes.</summary>
    public int Length { get; }

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

    /// <summary>Reads what <see cref="ToString"/> gives.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The index; null for anything else, such as an index that was cut or changed.</returns>
    public static PackIndex? Parse(string text)
    {
        var lines = text.Split('\n');
        if (lines[0].TrimEnd('\r').Split('\t') is not [Head, FormatVersion, var id, var lengthText, var countText]
            || Number(lengthText) is not { } length
            || Number(countText) is not { } count
            || lines.Length != count + 2
            || lines[count + 1].Length > 0)
        {
            return null;
        }

        var rows = new List<PackRow>(count);
        foreach (var line in lines.Skip(1).Take(count))
        {
            if (line.TrimEnd('\r').Split('\t') is not [var hashText, var offsetText, var textLength]
                || TextHash.Parse(hashText) is not { } hash
                || Number(offsetText) is not { } offset
                || Number(textLength) is not { } rowLength)
            {
                return null;
            }

            rows.Add(new(hash, offset, rowLength));
        }

        return IsSound(rows, length) && new PackIndex(rows, length) is var index && index.Id == TextHash.Parse(id) ? index : null;
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
    public override string ToString()
    {
        var text = new StringBuilder().AppendFormat(CultureInfo.InvariantCulture, "{0}\t{1}\t{2}\t{3}\t{4}\n", Head, FormatVersion, Id, Length, Rows.Count);
        foreach (var row in Rows)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, "{0}\t{1}\t{2}\n", row.Hash, row.Offset, row.Length);
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public bool Equals(PackIndex? other) => other is not null && Id == other.Id && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PackIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
