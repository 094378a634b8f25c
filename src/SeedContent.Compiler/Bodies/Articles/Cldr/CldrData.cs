using System.Text;

namespace SeedContent.Compiler.Bodies.Articles.Cldr;

/// <summary>
/// The names of the Unicode CLDR, from the resources <c>Cldr/cldr.txt</c> (dates) and <c>Cldr/places.txt</c>, which <c>make-cldr.mjs</c> writes.
/// Each is read when the first name of it is asked for.
/// </summary>
internal static class CldrData
{
    private static readonly Lazy<Dictionary<string, CldrSection>> Sections = new(() => Load("Cldr/cldr.txt"));
    private static readonly Lazy<Dictionary<string, CldrSection>> Places = new(() => Load("Cldr/places.txt"));

    /// <summary>The digits of each numbering system, from zero to nine.</summary>
    public static IEnumerable<string> Digits => Of("digits").Texts;

    /// <summary>The names of a language; none where CLDR's have not been taken.</summary>
    public static CldrSection Of(string tag) => Sections.Value.TryGetValue(tag, out var section) ? section : CldrSection.Empty;

    /// <summary>The countries and cities of a language; none where CLDR's have not been taken.</summary>
    public static CldrSection PlacesOf(string tag) => Places.Value.TryGetValue(tag, out var section) ? section : CldrSection.Empty;

    private static Dictionary<string, CldrSection> Load(string resource)
    {
        using var reader = new StreamReader(typeof(CldrData).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        var sections = new Dictionary<string, CldrSection>(StringComparer.Ordinal);
        var section = CldrSection.Empty;
        while (reader.ReadLine() is { } line)
        {
            var equals = line.IndexOf(" = ", StringComparison.Ordinal);
            if (line.StartsWith("[", StringComparison.Ordinal))
            {
                sections.Add(line.Substring(1, line.Length - 2), section = new());
            }
            else if (equals > 0 && line[0] != '#')
            {
                section.Add(line.Substring(0, equals), line.Substring(equals + 3));
            }
        }

        return sections;
    }
}
