using System.Globalization;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>What a seed's path says: its collection, its key, and its place and day where the file name starts with them.</summary>
/// <param name="Collection">The first folder below the root; <c>articles</c> for a file in the root itself.</param>
/// <param name="Key">The rest of the path without extension, order number and date; empty where nothing is left of the file name.</param>
/// <param name="Order">The number in front (<c>000_</c>, <c>01-</c>).</param>
/// <param name="Date">The date in front (<c>2024-05-01-</c>).</param>
public sealed record SeedName(string Collection, string Key, int? Order, CalendarDate? Date)
{
    private const string RootCollection = "articles";

    /// <summary>The folder that is the entry, since the file is its index; null for a file that is an entry by itself.</summary>
    public string? BundleFolder { get; private init; }

    /// <summary>Reads a path.</summary>
    /// <param name="seedPath">The path below the seed root, with <c>/</c>.</param>
    /// <returns>What it says.</returns>
    public static SeedName Parse(string seedPath)
    {
        var parts = SeedKinds.StemOf(seedPath).Split('/');
        var first = parts.Length == 1 ? 0 : 1;
        var last = parts.Length - 1;

        // A folder with an index is one entry, named after the folder.
        string? bundle = null;
        if (string.Equals(parts[last], "index", StringComparison.Ordinal) && last > first)
        {
            bundle = string.Join("/", parts, 0, last);
            last--;
        }

        var rest = parts[last];
        var order = TakeDate(rest) is null ? TakeOrder(ref rest) : null;
        var date = TakeDate(rest);
        if (date is not null)
        {
            rest = rest.Substring("2024-05-01-".Length);
        }

        parts[last] = rest;
        var key = rest.Length == 0 ? "" : string.Join("/", parts, first, last - first + 1);
        return new(parts.Length == 1 ? RootCollection : parts[0], key, order, date) { BundleFolder = bundle };
    }

    /// <summary>The collection of a file.</summary>
    /// <param name="seedPath">The path below the seed root, with <c>/</c>.</param>
    /// <returns>The first folder; of a data file in the root its name without the extension.</returns>
    public static string CollectionOf(string seedPath)
    {
        var slash = seedPath.IndexOf('/');
        return slash >= 0 ? seedPath.Substring(0, slash) : SeedKinds.Of(seedPath) == SeedKind.Data ? SeedKinds.StemOf(seedPath) : RootCollection;
    }

    // Four digits and a hyphen are a year in a name ("1984-revisited"), not its place in a list.
    private static int? TakeOrder(ref string name)
    {
        var digits = 0;
        while (digits < name.Length && name[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        if (digits == 0 || digits == name.Length || digits > 9 || !(name[digits] == '_' || (name[digits] == '-' && digits <= 3)))
        {
            return null;
        }

        var order = int.Parse(name.Substring(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        name = name.Substring(digits + 1);
        return order;
    }

    private static CalendarDate? TakeDate(string name) =>
        name.Length > 10 && name[10] is ('-' or '_') ? CalendarDate.TryParseIso(name.Substring(0, 10)) : null;
}
