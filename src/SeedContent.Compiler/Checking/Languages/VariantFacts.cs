namespace SeedContent.Compiler.Checking.Languages;

/// <summary>What the collection of variants knows of that of their entries. Equality is by value.</summary>
/// <param name="ClassName">The class of the entries' collection.</param>
/// <param name="Tags">The language tags that there are, as the files' names have them, in ordinal order.</param>
public sealed record VariantFacts(string ClassName, EquatableArray<string> Tags)
{
    /// <summary>Where the entries' type does not say it, the language that most of them are written in; null where it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>The entries in other languages than that.</summary>
    public EquatableArray<EntryLanguage> OtherLanguages { get; init; } = [];

    /// <summary>Adds the languages of the entries themselves.</summary>
    /// <param name="entries">The languages of all entries.</param>
    /// <returns>The facts, the same for the same languages in any order.</returns>
    public VariantFacts WithLanguages(IReadOnlyCollection<EntryLanguage> entries)
    {
        var most = entries
            .GroupBy(entry => entry.Tag ?? "", StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.First().Tag;
        return this with
        {
            Language = most,
            OtherLanguages = entries
                .Where(entry => !string.Equals(entry.Tag, most, StringComparison.Ordinal))
                .OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .ToEquatableArray(),
        };
    }
}
