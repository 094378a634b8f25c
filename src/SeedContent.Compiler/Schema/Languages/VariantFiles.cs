namespace SeedContent.Compiler.Schema.Languages;

/// <summary>
/// The text seeds that are variants, which only shows when all files are known. It holds nothing else, so that it stays equal while no
/// variant comes or goes. Equality is by value.
/// </summary>
public sealed class VariantFiles : IEquatable<VariantFiles>
{
    /// <summary>That of a project without variants.</summary>
    public static readonly VariantFiles None = new([]);

    private readonly EquatableArray<VariantFile> all;
    private readonly Dictionary<string, SeedVariant> byPath;
    private readonly HashSet<string> entries;

    private VariantFiles(EquatableArray<VariantFile> all)
    {
        this.all = all;
        byPath = all.ToDictionary(file => file.Path, file => file.Variant, StringComparer.Ordinal);
        entries = new(all.Select(file => file.Variant.EntryPath), StringComparer.Ordinal);
    }

    /// <summary>Finds them.</summary>
    /// <typeparam name="T">The host's files.</typeparam>
    /// <param name="files">All files.</param>
    /// <param name="pathOf">The path of a file, as the compiler was given it.</param>
    /// <param name="isSeed">Whether a file is a seed; asked only of those that can be a variant or its entry.</param>
    /// <param name="languages">The tags that the project names; none where it names none.</param>
    /// <returns>The variants.</returns>
    public static VariantFiles Find<T>(IReadOnlyList<T> files, Func<T, string> pathOf, Func<T, bool> isSeed, EquatableArray<string> languages)
    {
        var candidates = new List<(T File, string Path, string Stem, string Tag)>();
        for (var i = 0; i < files.Count; i++)
        {
            var file = files[i];
            if (VariantName.Split(pathOf(file), languages) is var (stem, tag) && isSeed(file))
            {
                candidates.Add((file, pathOf(file), stem, tag));
            }
        }

        if (candidates.Count == 0)
        {
            return None;
        }

        var stems = new HashSet<string>(candidates.Select(candidate => candidate.Stem), StringComparer.Ordinal);
        var texts = files
            .Where(file => VariantName.IsText(pathOf(file)) && stems.Contains(SeedKinds.StemOf(pathOf(file))) && isSeed(file))
            .Select(pathOf)
            .OrderBy(path => path, StringComparer.Ordinal)
            .ToLookup(SeedKinds.StemOf, StringComparer.Ordinal);

        // The shorter stems first: what is a variant itself has none.
        var found = new Dictionary<string, SeedVariant>(StringComparer.Ordinal);
        foreach (var (_, path, stem, tag) in candidates.OrderBy(candidate => candidate.Stem.Length))
        {
            if (texts[stem].FirstOrDefault(text => !found.ContainsKey(text)) is { } entry)
            {
                found[path] = new(tag, entry);
            }
        }

        return found.Count == 0 ? None : new(found.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => new VariantFile(file.Key, file.Value)).ToEquatableArray());
    }

    /// <summary>Says of a file whether it is a variant, or an entry that has some.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The file; the same object where it is neither.</returns>
    public SeedFile Mark(SeedFile file) => byPath.TryGetValue(file.Path, out var variant) ? file with { Variant = variant }
        : entries.Contains(file.Path) ? file with { HasVariants = true }
        : file;

    /// <inheritdoc/>
    public bool Equals(VariantFiles? other) => other is not null && all.Equals(other.all);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VariantFiles);

    /// <inheritdoc/>
    public override int GetHashCode() => all.GetHashCode();
}
