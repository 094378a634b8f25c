using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Checking.Languages;

/// <summary>Gives variants to their entries, and puts them into a collection of their own, which generated code finds them in.</summary>
internal sealed class VariantPlanner
{
    private readonly List<SeedDiagnostic> diagnostics;
    private readonly CompilerOptions options;
    private readonly Dictionary<string, List<EntryIdentity>> byEntry = new(StringComparer.Ordinal);
    private readonly HashSet<string> collections;

    /// <summary>Tells variants and entries apart.</summary>
    /// <param name="all">All of them.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public VariantPlanner(IReadOnlyList<EntryIdentity> all, CompilerOptions options, List<SeedDiagnostic> diagnostics)
    {
        this.diagnostics = diagnostics;
        this.options = options;
        var variants = all.Where(entry => entry.Variant is not null).ToList();
        collections = new(variants.Select(variant => variant.Collection), StringComparer.Ordinal);
        Entries = variants.Count == 0 ? all : [.. all.Where(entry => entry.Variant is null)];
        if (variants.Count == 0)
        {
            return;
        }

        // Of an entry that could not be read that is reported, and nothing of its variants.
        var byId = Entries.GroupBy(entry => entry.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var group in variants.GroupBy(variant => variant.Variant!.EntryPath, StringComparer.Ordinal).Where(group => byId.ContainsKey(group.Key)))
        {
            byEntry.Add(group.Key, Check(byId[group.Key], group));
        }
    }

    /// <summary>The entries, which are no variants.</summary>
    public IReadOnlyList<EntryIdentity> Entries { get; }

    /// <summary>The variants, each with the key of its entry.</summary>
    public IEnumerable<EntryIdentity> Variants => byEntry.Values.SelectMany(variants => variants);

    /// <summary>Plans the variants of a collection's entries.</summary>
    /// <param name="plan">The collection.</param>
    /// <param name="entries">Its entries in their order, without those that the build leaves out: these take their variants with them.</param>
    /// <param name="publication">Knows which variants the build leaves out.</param>
    /// <returns>The collection of variants; null where the entries are to know nothing of languages.</returns>
    public CollectionPlan? Plan(CollectionPlan plan, IReadOnlyList<EntryIdentity> entries, Publication publication)
    {
        // Code that asks for a language shall compile when the last variant goes, and in a build without drafts.
        if ((plan.Kind == SeedKind.Data && entries.Count > 0) || (options.Languages.Count == 0 && !collections.Contains(plan.Name)))
        {
            return null;
        }

        var variants = publication.FilterVariants([.. entries.Where(entry => byEntry.ContainsKey(entry.Id)).SelectMany(entry => byEntry[entry.Id])], diagnostics);
        var byId = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        diagnostics.AddRange(variants.SelectMany(variant => InvariantChecker.Check(byId[variant.Variant!.EntryPath], variant)));
        var placed = variants.ConvertAll(variant => variant with { Key = $"{variant.Key}.{variant.Variant!.Tag}" });
        var facts = new VariantFacts(
            plan.ClassName,
            placed.Select(variant => variant.Variant!.Tag).Distinct(StringComparer.Ordinal).OrderBy(tag => tag, StringComparer.Ordinal).ToEquatableArray());
        var groupCount = EntryGroups.Count(placed.Count);
        return new(plan.Name, plan.ClassName + "Variants_", plan.Type, [], groupCount, EntryGroups.Place(placed, groupCount))
        {
            VariantsOf = plan.Schema is { Base: EntryBase.None } ? facts.WithLanguages([.. entries.Select(entry => new EntryLanguage(entry.Key, entry.Language))]) : facts,
        };
    }

    private List<EntryIdentity> Check(EntryIdentity entry, IEnumerable<EntryIdentity> variants)
    {
        var kept = new List<EntryIdentity>();
        foreach (var same in variants.OrderBy(variant => variant.DisplayPath, StringComparer.Ordinal).GroupBy(variant => variant.Variant!.Tag, StringComparer.OrdinalIgnoreCase))
        {
            var (first, second) = (same.First(), same.ElementAtOrDefault(1));
            if (second is not null)
            {
                diagnostics.AddRange(same.Select(variant => Twice(variant, variant == first ? second : first, entry)));
            }

            if (first.Kind != entry.Kind)
            {
                diagnostics.Add(CollectionPlanner.MixedBodies(first, entry));
            }
            else if (!string.Equals(first.Key, entry.Key, StringComparison.Ordinal))
            {
                diagnostics.Add(new(SeedDescriptors.VariantKey, first.KeyLocation, [first.Key, entry.DisplayPath, entry.Key, $"write 'slug: {entry.Key}' here"])
                {
                    Related = [entry.KeyLocation],
                });
            }
            else
            {
                kept.Add(first);
            }
        }

        return kept;
    }

    private static SeedDiagnostic Twice(EntryIdentity variant, EntryIdentity other, EntryIdentity entry) =>
        new(SeedDescriptors.VariantTwice, SeedLocation.AtStart(variant.Path), [variant.DisplayPath, entry.DisplayPath, variant.Variant!.Tag, other.DisplayPath])
        {
            Related = [SeedLocation.AtStart(other.Path)],
        };
}
