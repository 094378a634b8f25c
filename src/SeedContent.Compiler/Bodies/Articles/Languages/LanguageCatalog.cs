using System.Text;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>The languages whose words are known: one resource <c>Languages/xx.yml</c> each. A new file is a new language.</summary>
internal static class LanguageCatalog
{
    private const string Folder = "Languages/";
    private const string Extension = ".yml";

    private static readonly Lazy<List<LanguageWords>> Loaded = new(Load);
    private static readonly Lazy<IReadOnlyList<string>> LoadedAgencies = new(
        () => [.. All.SelectMany(l => l.Agencies).Distinct(StringComparer.OrdinalIgnoreCase)]);

    /// <summary>All languages, in the order of their tags.</summary>
    public static IReadOnlyList<LanguageWords> All => Loaded.Value;

    /// <summary>The agencies of all languages: they report in each other's.</summary>
    public static IReadOnlyList<string> Agencies => LoadedAgencies.Value;

    /// <summary>The words for a tag: its own file, or that of its primary language (<c>en</c> for <c>en-GB</c>).</summary>
    /// <returns>The words, or <see cref="LanguageWords.None"/> where the language has no file.</returns>
    public static LanguageWords Find(string? tag)
    {
        if (tag is null)
        {
            return LanguageWords.None;
        }

        var primary = tag.Split('-', '_')[0];
        return WithTag(tag) ?? WithTag(primary) ?? LanguageWords.None;
    }

    private static LanguageWords? WithTag(string tag) =>
        All.FirstOrDefault(l => string.Equals(l.Tag, tag, StringComparison.OrdinalIgnoreCase));

    private static List<LanguageWords> Load()
    {
        var assembly = typeof(LanguageCatalog).Assembly;
        var languages = new List<LanguageWords>();
        foreach (var name in assembly.GetManifestResourceNames().OrderBy(n => n, StringComparer.Ordinal))
        {
            if (!name.StartsWith(Folder, StringComparison.Ordinal) || !name.EndsWith(Extension, StringComparison.Ordinal))
            {
                continue;
            }

            using var reader = new StreamReader(assembly.GetManifestResourceStream(name), Encoding.UTF8);
            languages.Add(LanguageFile.Read(name.Substring(Folder.Length, name.Length - Folder.Length - Extension.Length), reader.ReadToEnd()));
        }

        return languages;
    }
}
