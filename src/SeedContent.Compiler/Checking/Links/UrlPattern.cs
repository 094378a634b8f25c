using System.Globalization;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Checking.Links;

/// <summary>A pattern of the addresses of entries, such as <c>/blog/{year}/{key}</c>.</summary>
public static class UrlPattern
{
    private static readonly string[] Names = ["key", "collection", "year", "month", "day"];
    private static readonly string[] OfDates = ["{year}", "{month}", "{day}"];

    /// <summary>Says what is wrong with a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The reason; null where nothing is.</returns>
    public static string? FindMistake(string pattern)
    {
        for (var start = 0; start < pattern.Length; start++)
        {
            if (pattern[start] == '}')
            {
                return "it has a '}' without a '{'";
            }

            if (pattern[start] == '{')
            {
                var end = pattern.IndexOf('}', start);
                var name = end < 0 ? null : pattern.Substring(start + 1, end - start - 1);
                if (name is null || Array.IndexOf(Names, name) < 0)
                {
                    var nearest = name is null ? null : EditDistance.FindNearest(name, Names);
                    return nearest is null ? $"in braces stands one of {string.Join(", ", Names)}" : $"did you mean '{{{nearest}}}'?";
                }

                start = end;
            }
        }

        return pattern.IndexOf("{key}", StringComparison.Ordinal) < 0 ? "without '{key}' all entries have one address" : null;
    }

    private static bool NeedsDate(string pattern) => Array.Exists(OfDates, name => pattern.IndexOf(name, StringComparison.Ordinal) >= 0);

    /// <summary>Fills a pattern. Characters that an address may not have are percent-encoded; slashes of the key stay.</summary>
    /// <param name="pattern">The pattern, without a mistake; null for none.</param>
    /// <param name="collection">The collection.</param>
    /// <param name="key">The entry's key.</param>
    /// <param name="date">The entry's day.</param>
    /// <param name="tag">The language tag of a variant, which stands in front of the path; null for an entry.</param>
    /// <returns>The address; null without a pattern, and where it needs a day that the entry does not have.</returns>
    public static string? Fill(string? pattern, string collection, string key, CalendarDate? date, string? tag = null)
    {
        if (pattern is null || (date is null && NeedsDate(pattern)))
        {
            return null;
        }

        return (tag is null ? pattern : InFront(tag, pattern))
            .Replace("{key}", Encode(key))
            .Replace("{collection}", Encode(collection))
            .Replace("{year}", date?.Year.ToString("D4", CultureInfo.InvariantCulture))
            .Replace("{month}", date?.Month.ToString("D2", CultureInfo.InvariantCulture))
            .Replace("{day}", date?.Day.ToString("D2", CultureInfo.InvariantCulture));
    }

    // The path of an absolute address begins behind its host.
    private static string InFront(string tag, string pattern)
    {
        var scheme = pattern.IndexOf("://", StringComparison.Ordinal);
        var path = scheme < 0 ? 0 : pattern.IndexOf('/', scheme + "://".Length);
        return path < 0 ? pattern
            : pattern[path] == '/' ? pattern.Insert(path, "/" + tag)
            : tag + "/" + pattern;
    }

    /// <summary>Percent-encodes a path's parts.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The path as an address has it.</returns>
    public static string Encode(string path) => string.Join("/", path.Split('/').Select(Uri.EscapeDataString));
}
