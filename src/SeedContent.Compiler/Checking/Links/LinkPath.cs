namespace SeedContent.Compiler.Checking.Links;

/// <summary>A target in its parts (RFC 3986, section 3).</summary>
/// <param name="Path">The path, percent-decoded; empty for the text itself.</param>
/// <param name="Fragment">The fragment, percent-decoded; null where there is none.</param>
internal readonly record struct LinkPath(string Path, string? Fragment)
{
    private static readonly char[] SuffixStarts = ['?', '#'];

    /// <summary>The query and the fragment of a target, or of an address, as they are written.</summary>
    /// <param name="target">The target.</param>
    /// <returns>What stands behind the path, with its mark.</returns>
    public static string SuffixOf(string target) => target.IndexOfAny(SuffixStarts) is >= 0 and var start ? target.Substring(start) : "";

    /// <summary>Takes a target apart.</summary>
    /// <param name="target">The target.</param>
    /// <returns>The parts; the query is left out.</returns>
    public static LinkPath Parse(string target)
    {
        var hash = target.IndexOf('#');
        var path = hash < 0 ? target : target.Substring(0, hash);
        var query = path.IndexOf('?');
        return new(Decode(query < 0 ? path : path.Substring(0, query)), hash < 0 ? null : Decode(target.Substring(hash + 1)));
    }

    /// <summary>Resolves a relative path against a folder (RFC 3986, 5.2.4).</summary>
    /// <param name="folder">The folder below the seed root, without a slash at the end; empty for the root.</param>
    /// <param name="path">The path.</param>
    /// <returns>The path below the seed root; null where it leads out of it.</returns>
    public static string? Resolve(string folder, string path)
    {
        var parts = new List<string>(folder.Split(['/'], StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    // What is no escape stays as it is.
    private static string Decode(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);
}
