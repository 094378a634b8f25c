using SeedContent.Compiler.Checking.Languages;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission;

/// <summary>All that comes of one text seed. Equal when its code, its place and its diagnostics are.</summary>
/// <param name="File">The seed.</param>
/// <param name="Code">The entry's C#; null where the seed gives no entry.</param>
/// <param name="Identity">What the checks across seeds need; null where the seed gives no entry.</param>
/// <param name="Diagnostics">What is wrong with the seed.</param>
public sealed record SeedCode(SeedFile File, EntryCode? Code, EntryIdentity? Identity, EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>The fields of its own, whose types follow from all seeds; null where a type is declared.</summary>
    public OwnFields? OwnFields { get; init; }

    /// <summary>The text that these stand in, so that what is reported of them moves with them; null where there are none.</summary>
    public string? OwnFieldsText => OwnFields is { Fields.Entries.Count: > 0 } ? OwnFields.Text.Content : null;

    /// <summary>Where its links lead, and what links can lead to in it; null where it is no Markdown.</summary>
    public PageLinks? Links { get; init; }

    /// <summary>What is wrong with the components of its text.</summary>
    public EquatableArray<SeedDiagnostic> ComponentDiagnostics { get; init; } = [];

    /// <summary>Its headings; null where it is no Markdown, or there is nothing to compare them with.</summary>
    public Outline? Outline { get; init; }

    /// <summary>What it has in the fields of its declared type, for others that do not. These values are in its code too.</summary>
    public EquatableArray<SiblingExample> Examples { get; init; } = [];

    /// <summary>Gathers what is wrong with text seeds. Of a field of the seed that is missing it says what another seed of the collection has there.</summary>
    /// <param name="seeds">The seeds.</param>
    /// <returns>The diagnostics.</returns>
    public static EquatableArray<SeedDiagnostic> DiagnosticsOf(IReadOnlyList<SeedCode> seeds)
    {
        // After every edit of one seed, and most seeds have nothing wrong with them.
        var all = new List<(string? Collection, SeedDiagnostic diagnostic)>();
        var components = new List<SeedDiagnostic>();
        foreach (var seed in seeds)
        {
            if (seed.Diagnostics.Count > 0)
            {
                all.AddRange(seed.Diagnostics.Select(diagnostic => (seed.Identity?.Collection, diagnostic)));
            }

            if (seed.ComponentDiagnostics.Count > 0)
            {
                components.AddRange(seed.ComponentDiagnostics);
            }
        }

        if (!all.Exists(found => found.diagnostic.Descriptor == SeedDescriptors.MissingField))
        {
            return all.Select(found => found.diagnostic).Concat(components).ToEquatableArray();
        }

        var byCollection = seeds
            .Where(seed => seed.Identity is not null && seed.Examples.Count > 0)
            .OrderBy(seed => seed.File.SeedPath, StringComparer.Ordinal)
            .ToLookup(seed => seed.Identity!.Collection, StringComparer.Ordinal);
        var examples = new Dictionary<string, SiblingExamples>(StringComparer.Ordinal);
        return all
            .Select(found => found.Collection is null ? found.diagnostic : found.diagnostic with { Arguments = Of(found.Collection).AddTo(found.diagnostic.Descriptor, found.diagnostic.Arguments) })
            .Concat(components)
            .ToEquatableArray();

        SiblingExamples Of(string collection)
        {
            if (!examples.TryGetValue(collection, out var found))
            {
                examples.Add(collection, found = new(byCollection[collection].SelectMany(seed => seed.Examples)));
            }

            return found;
        }
    }

    /// <inheritdoc/>
    public bool Equals(SeedCode? other) => ReferenceEquals(this, other)
        || (other is not null && File == other.File && Code == other.Code && Identity == other.Identity && Links == other.Links && Outline == other.Outline && Diagnostics.Equals(other.Diagnostics)
            && ComponentDiagnostics.Equals(other.ComponentDiagnostics)
            && EqualityComparer<OwnFields?>.Default.Equals(OwnFields, other.OwnFields) && string.Equals(OwnFieldsText, other.OwnFieldsText, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => File.GetHashCode();
}
