using SeedContent.Compiler.Schema;

namespace SeedContent.Packer;

/// <summary>
/// What the targets ask for, a line each: <c>pack=</c>, <c>index=</c> and <c>cache=</c> with the files to write, <c>property=</c> with the name of a property, a
/// further <c>=</c> and its value as the compiler sees it, <c>assets=</c> with the facts about assets, where there are any, and for each file under the seed roots <c>seed=</c> with its path below the root, a tab and its full path,
/// behind which what tells its versions apart may stand, after another tab; and <c>report=true</c> where the run is to say in detail what it did.
/// </summary>
internal sealed record PackRequest
{
    /// <summary>The pack to write.</summary>
    public required string Pack { get; init; }

    /// <summary>The index to write.</summary>
    public required string Index { get; init; }

    /// <summary>The file that remembers what was read.</summary>
    public required string Cache { get; init; }

    /// <summary>The file with the facts about assets; null where there is none.</summary>
    public string? Assets { get; init; }

    /// <summary>Whether the run is to say in detail what it did.</summary>
    public bool Reports { get; init; }

    /// <summary>The project's properties.</summary>
    public required IReadOnlyDictionary<string, string> Properties { get; init; }

    /// <summary>The seeds and sidecars.</summary>
    public required IReadOnlyList<SeedFile> Files { get; init; }

    /// <summary>What tells a file's versions apart without reading it, by its full path; a file that is not here has to be read.</summary>
    public required IReadOnlyDictionary<string, string> Versions { get; init; }

    /// <summary>Reads a response file.</summary>
    /// <param name="lines">Its lines.</param>
    /// <returns>The request.</returns>
    /// <exception cref="FormatException">A line is of no known kind, or one is missing.</exception>
    public static PackRequest Parse(IEnumerable<string> lines)
    {
        var outputs = new Dictionary<string, string>(StringComparer.Ordinal);
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        var files = new List<SeedFile>();
        var versions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            var (kind, value) = Split(line, '=');
            switch (kind)
            {
                case "pack" or "index" or "cache" or "assets" or "report":
                    outputs[kind] = value;
                    break;
                case "property":
                    var (name, text) = Split(value, '=');
                    properties[name] = text;
                    break;
                case "seed":
                    var (seedPath, rest) = Split(value, '\t');
                    var (path, version) = Split(rest, '\t');
                    files.Add(new(path, seedPath));
                    if (version.Length > 0)
                    {
                        versions[path] = version;
                    }

                    break;
                default:
                    throw new FormatException($"The response file has a line that begins with '{kind}='.");
            }
        }

        return new()
        {
            Pack = Output("pack"),
            Index = Output("index"),
            Cache = Output("cache"),
            Assets = outputs.GetValueOrDefault("assets"),
            Reports = outputs.GetValueOrDefault("report") == "true",
            Properties = properties,
            Files = files,
            Versions = versions,
        };

        string Output(string name) => outputs.TryGetValue(name, out var path) ? path : throw new FormatException($"The response file has no line '{name}='.");
    }

    private static (string Before, string After) Split(string text, char separator)
    {
        var index = text.IndexOf(separator, StringComparison.Ordinal);
        return index < 0 ? (text, "") : (text[..index], text[(index + 1)..]);
    }
}
