using System.Text;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>
/// The languages whose words are known: one resource <c>Languages/xx.yml</c> each. A new file is a new language. Of all, a text needs no more than their
/// profiles; the words of a language are read when a text of it comes.
/// </summary>
internal static class LanguageCatalog
{
    private const string Folder = "Languages/";
    private const string Extension = ".yml";
    private const int MostLanguages = 32;

    private static readonly Lazy<LanguageProfile[]> Loaded = new(Load);
    private static readonly Lazy<WordTable<bool>> LoadedAgencies = new(
        () => new(All.SelectMany(l => l.Agencies).Select(WordText.Fold).Distinct(StringComparer.Ordinal).ToDictionary(name => name, _ => true, StringComparer.Ordinal)));

    private static readonly Lazy<WordTable<uint>> LoadedMonthWords = new(IndexMonthWords);

    /// <summary>All languages, in the order of their tags.</summary>
    public static IReadOnlyList<LanguageProfile> All => Loaded.Value;

    /// <summary>Whether a range of the text is an agency or outlet of any language: they report in each other's.</summary>
    public static bool IsAgency(string text, int start, int length) => LoadedAgencies.Value.Find(text, start, length).Value;

    /// <summary>The words for a tag: its own file, or that of its primary language (<c>en</c> for <c>en-GB</c>).</summary>
    /// <returns>The words, or <see cref="LanguageWords.None"/> where the language has no file.</returns>
    public static LanguageWords Find(string? tag)
    {
        if (tag is null)
        {
            return LanguageWords.None;
        }

        return WithTag(tag) ?? WithTag(Script(tag)) ?? WithTag(tag.Split('-', '_')[0])?.In(tag) ?? LanguageWords.None;
    }

    /// <summary>The languages that have a word for a month in a range of the text, in the order of their tags: the others cannot read a date there.</summary>
    public static IEnumerable<LanguageWords> WithMonthIn(string text, TextSpan range)
    {
        var found = 0u;
        for (var at = range.Start; at < range.End;)
        {
            var end = WordText.WordEnd(text, at, range.End);
            found |= end > at ? LoadedMonthWords.Value.Find(text, at, end - at).Value : 0;
            at = Math.Max(end, at + 1);
        }

        for (var i = 0; found != 0; i++, found >>= 1)
        {
            if ((found & 1) != 0)
            {
                yield return All[i].Words;
            }
        }
    }

    /// <summary>The first of the words for a month, with the languages as bits.</summary>
    private static WordTable<uint> IndexMonthWords()
    {
        var words = new Dictionary<string, uint>(StringComparer.Ordinal);
        for (var i = 0; i < All.Count; i++)
        {
            foreach (var word in All[i].MonthWords)
            {
                var first = word.Substring(0, WordText.WordEnd(word, 0, word.Length));
                words.TryGetValue(first, out var known);
                words[first] = known | (1u << i);
            }
        }

        return new(words);
    }

    /// <summary>Chinese has two scripts, and a region tells which: <c>zh-TW</c> is <c>zh-Hant</c>.</summary>
    private static string Script(string tag)
    {
        var parts = tag.Split('-', '_');
        if (!parts[0].Equals("zh", StringComparison.OrdinalIgnoreCase))
        {
            return tag;
        }

        return parts.Any(part => part.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO") ? "zh-Hant" : "zh-Hans";
    }

    private static LanguageWords? WithTag(string tag) =>
        All.FirstOrDefault(l => string.Equals(l.Tag, tag, StringComparison.OrdinalIgnoreCase))?.Words;

    // On all cores: the first article of a build waits for it.
    private static LanguageProfile[] Load()
    {
        var names = typeof(LanguageCatalog).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal)).OrderBy(name => name, StringComparer.Ordinal).ToList();
        if (names.Count > MostLanguages)
        {
            throw new InvalidOperationException("The languages are counted as the bits of a number of 32.");
        }

        var languages = new LanguageProfile[names.Count];
        Parallel.For(0, names.Count, i =>
        {
            var tag = names[i].Substring(Folder.Length, names[i].Length - Folder.Length - Extension.Length);
            languages[i] = LanguageProfile.Read(tag, Text(names[i]), new(() => LanguageFile.Read(tag, Text(names[i]))));
        });
        return languages;
    }

    private static string Text(string resource)
    {
        using var reader = new StreamReader(typeof(LanguageCatalog).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
