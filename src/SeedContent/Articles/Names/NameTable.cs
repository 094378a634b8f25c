using System.Reflection.Metadata;
using System.Runtime.CompilerServices;

namespace SeedContent;

/// <summary>The entries of a collection by their names, whatever the case; null for a name that two have.</summary>
/// <typeparam name="T">The entries' type.</typeparam>
internal sealed class NameTable<T>(SeedCollection<T> collection, Func<T, string?> name)
    where T : class
{
    private static readonly ConditionalWeakTable<SeedCollection<T>, NameTable<T>> Known = [];

    private readonly Func<T, string?> name = name;
    private readonly Dictionary<string, T?> byName = Read(collection, name);

    /// <summary>The table of the collection; another way to name its entries makes another one.</summary>
    public static NameTable<T> Of(SeedCollection<T> collection, Func<T, string?> name)
    {
        // An entry that hot reload changes may have another name.
        if (!MetadataUpdater.IsSupported && Known.TryGetValue(collection, out var known) && known.name == name)
        {
            return known;
        }

        var table = new NameTable<T>(collection, name);
        Known.AddOrUpdate(collection, table);
        return table;
    }

    public T? Find(string? text) => text is null ? null : byName.GetValueOrDefault(Join(text));

    private static Dictionary<string, T?> Read(SeedCollection<T> collection, Func<T, string?> name)
    {
        var entries = new Dictionary<string, T?>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in collection)
        {
            if (name(entry) is { } text && !entries.TryAdd(Join(text), entry))
            {
                entries[Join(text)] = null;
            }
        }

        return entries;
    }

    /// <summary>A name may be broken over two lines.</summary>
    private static string Join(string text) => text.AsSpan().ContainsAny("\r\n\t") ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
}
