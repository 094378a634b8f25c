using SeedContent.Compiler.Bodies.Articles.Cldr;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>
/// The countries and cities of one language: those of CLDR, and those of its data file. The table is made when the first name is looked up,
/// for most articles have no words that may be a place where a dateline stands.
/// </summary>
internal sealed class PlaceNames
{
    private readonly Lazy<WordTable<PlaceKinds>> table;

    /// <param name="tag">The language's tag.</param>
    /// <param name="cities">Cities of its data file.</param>
    /// <param name="countries">Countries and regions of its data file.</param>
    public PlaceNames(string tag, IEnumerable<string> cities, IEnumerable<string> countries) => table = new(() => Index(tag, cities, countries));

    /// <summary>No places.</summary>
    public static PlaceNames None { get; } = new("", [], []);

    /// <summary>What the words at a range of the text are, whatever their case.</summary>
    public PlaceKinds Find(string text, TextSpan range) => table.Value.Find(text, range.Start, range.Length).Value;

    private static WordTable<PlaceKinds> Index(string tag, IEnumerable<string> cities, IEnumerable<string> countries)
    {
        var cldr = CldrData.PlacesOf(tag);
        var names = new Dictionary<string, PlaceKinds>(StringComparer.Ordinal);
        Add(names, cities.Concat(cldr.Names("cities", first: 0).Select(n => n.Name)), PlaceKinds.City);
        Add(names, countries.Concat(cldr.Names("countries", first: 0).Select(n => n.Name)), PlaceKinds.Country);
        return new(names);
    }

    private static void Add(Dictionary<string, PlaceKinds> names, IEnumerable<string> entries, PlaceKinds kind)
    {
        foreach (var entry in entries)
        {
            var name = WordText.Fold(entry);
            names.TryGetValue(name, out var known);
            names[name] = known | kind;
        }
    }
}
