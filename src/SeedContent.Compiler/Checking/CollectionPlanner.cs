using System.Globalization;
using SeedContent.Compiler.Checking.Languages;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Schema.Relations;

namespace SeedContent.Compiler.Checking;

/// <summary>Puts entries into collections and groups, and checks what only shows between seeds: keys, names, kinds.</summary>
public sealed class CollectionPlanner
{
    private readonly List<SeedDiagnostic> diagnostics = [];

    private readonly Dictionary<string, CollectionTypes> types;
    private readonly SchemaLookup schemas;
    private readonly Publication publication;
    private readonly CompilerOptions options;
    private readonly VariantPlanner variants;

    private CollectionPlanner(IReadOnlyList<EntryIdentity> all, Dictionary<string, CollectionTypes> types, SchemaLookup schemas, CompilerOptions options)
    {
        variants = new(all, options, diagnostics);
        this.types = types;
        this.schemas = schemas;
        publication = new(options);
        this.options = options;
    }

    /// <summary>Plans all collections.</summary>
    /// <param name="entries">What is known of each entry, in any order.</param>
    /// <param name="types">The records of those collections that have any.</param>
    /// <param name="schemas">The declared types.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The plan; the same for the same entries in any order.</returns>
    public static PlanResult Plan(IEnumerable<EntryIdentity> entries, IEnumerable<CollectionTypes> types, SchemaLookup schemas, CompilerOptions options)
    {
        var all = entries.ToList();
        var planner = new CollectionPlanner(
            all,
            types.GroupBy(type => type.Collection, StringComparer.Ordinal).ToDictionary(type => type.Key, type => type.First(), StringComparer.Ordinal),
            schemas,
            options);
        var collections = planner.variants.Entries
            .GroupBy(entry => entry.Collection, StringComparer.Ordinal)
            .OrderBy(collection => collection.Key, StringComparer.Ordinal)
            .ToList();
        var plans = planner.WithoutClassClashes(collections)
            .Select(collection => planner.PlanCollection(collection.Key, collection))
            .Concat(planner.EmptyCollections(collections))
            .OrderBy(plan => plan.Name, StringComparer.Ordinal)
            .ToEquatableArray();
        planner.diagnostics.AddRange(ReferenceChecker.Check(all, plans, planner.publication));
        planner.diagnostics.AddRange(UniqueValues.Check(planner.variants.Entries.Concat(planner.variants.Variants)));
        return new(plans, planner.diagnostics.ToEquatableArray());
    }

    // The code that names them shall compile before the first seed is written.
    private IEnumerable<CollectionPlan> EmptyCollections(List<IGrouping<string, EntryIdentity>> collections)
    {
        var names = new HashSet<string>(collections.Select(collection => collection.Key), StringComparer.Ordinal);
        return schemas.All
            .Where(schema => !names.Contains(schema.Collection))
            .Select(schema => WithVariants(new CollectionPlan(schema.Collection, MemberNames.ForCollection(schema.Collection), new(SeedKind.Data, null, schema), [], 1, [])
            {
                Lookups = LookupPlanner.Plan(LookupField.Of(schema.Type), [], MemberNames.ForCollection(schema.Collection)),
                MemberNames = schema.MemberNames,
            }, []));
    }

    // Casing alone does not tell two classes apart: they would also be two files that differ in nothing else.
    private List<IGrouping<string, EntryIdentity>> WithoutClassClashes(List<IGrouping<string, EntryIdentity>> collections)
    {
        var classes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var kept = new List<IGrouping<string, EntryIdentity>>();
        foreach (var collection in collections)
        {
            string[] names = [MemberNames.ForCollection(collection.Key), .. TypesOf(collection.Key)];
            if (Array.Find(names, classes.ContainsKey) is not { } taken)
            {
                Array.ForEach(names, name => classes.Add(name, collection.Key));
                kept.Add(collection);
                continue;
            }

            var first = collection.OrderBy(entry => entry.DisplayPath, StringComparer.Ordinal).First();
            diagnostics.Add(new(SeedDescriptors.CollectionClash, Text.SeedLocation.AtStart(first.Path), [collection.Key, taken, classes[taken]]));
        }

        return kept;
    }

    private EquatableArray<string> TypesOf(string collection) => types.TryGetValue(collection, out var found) ? found.Names : [];

    private CollectionPlan PlanCollection(string name, IEnumerable<EntryIdentity> all)
    {
        var className = MemberNames.ForCollection(name);
        var byPath = all.OrderBy(entry => entry.DisplayPath, StringComparer.Ordinal).ThenBy(entry => entry.Path, StringComparer.Ordinal).ToList();
        var kept = WithoutClashes(WithOneKind(byPath), className);
        var schema = schemas.Find(name);
        var inferred = types.TryGetValue(name, out var found) ? found : null;
        var ordered = EntryOrder.Sort(publication.Filter(kept, diagnostics), schema);
        var groupCount = EntryGroups.Count(ordered.Count);
        var typeNames = TypesOf(name);
        var type = new EntryType(byPath[0].Kind, schema is not null || typeNames.Count == 0 ? null : typeNames[0], schema);
        var plan = new CollectionPlan(name, className, type, typeNames, groupCount, EntryGroups.Place(ordered, groupCount))
        {
            Lookups = LookupPlanner.Plan([.. schema is null ? [] : LookupField.Of(schema.Type), .. inferred?.Lookups ?? []], ordered, className),
            MemberNames = [.. schema?.MemberNames ?? [], .. inferred?.MemberNames ?? []],
        };
        return WithVariants(plan with { HasMembers = MemberPlanner.HasMembers(plan, byPath[0].Path, options, diagnostics) }, ordered);
    }

    private CollectionPlan WithVariants(CollectionPlan plan, List<EntryIdentity> ordered) => plan with { Variants = variants.Plan(plan, ordered, publication) };

    private List<EntryIdentity> WithOneKind(List<EntryIdentity> entries)
    {
        var first = entries[0];
        foreach (var entry in entries.Where(entry => entry.Kind != first.Kind))
        {
            diagnostics.Add(MixedBodies(entry, first));
        }

        return entries.FindAll(entry => entry.Kind == first.Kind);
    }

    /// <summary>Says that a seed is of another kind than those of its collection.</summary>
    internal static SeedDiagnostic MixedBodies(EntryIdentity entry, EntryIdentity first) => new(
        SeedDescriptors.MixedBodies,
        Text.SeedLocation.AtStart(entry.Path),
        [entry.DisplayPath, Describe(entry.Kind), entry.Collection, DescribeAll(first.Kind), first.DisplayPath]);

    private List<EntryIdentity> WithoutClashes(List<EntryIdentity> entries, string className)
    {
        var byKey = new Dictionary<string, EntryIdentity>(StringComparer.Ordinal);
        var byMember = new Dictionary<string, EntryIdentity>(StringComparer.Ordinal);
        var kept = new List<EntryIdentity>(entries.Count);
        foreach (var entry in entries)
        {
            if (byKey.TryGetValue(entry.Key, out var other))
            {
                ReportBoth(SeedDescriptors.DuplicateKey, entry, other, (one, two) => [one.Key, one.Collection, Place(two), Remedy(one)]);
            }
            else if (byMember.TryGetValue(entry.Member, out other))
            {
                ReportBoth(SeedDescriptors.MemberClash, entry, other, (one, two) => [one.Key, className, one.Member, two.Key, Place(two), Remedy(one)]);
            }
            else
            {
                byKey.Add(entry.Key, entry);
                byMember.Add(entry.Member, entry);
                kept.Add(entry);
            }
        }

        return kept;
    }

    private void ReportBoth(
        SeedDescriptor descriptor,
        EntryIdentity entry,
        EntryIdentity other,
        Func<EntryIdentity, EntryIdentity, EquatableArray<string>> arguments)
    {
        diagnostics.Add(new(descriptor, entry.KeyLocation, arguments(entry, other)) { Related = [other.KeyLocation] });
        diagnostics.Add(new(descriptor, other.KeyLocation, arguments(other, entry)) { Related = [entry.KeyLocation] });
    }

    // A file of data has many entries, each in its line.
    private static string Place(EntryIdentity entry) =>
        $"'{entry.DisplayPath}'" + (entry.Kind == SeedKind.Data ? $" (line {(entry.KeyLocation.Start.Line + 1).ToString(CultureInfo.InvariantCulture)})" : "");

    private static string Remedy(EntryIdentity entry) => entry.Kind == SeedKind.Data ? "change one of the two keys" : "rename one file, or give one a 'slug'";

    private static string Describe(SeedKind kind) => kind switch
    {
        SeedKind.Article => "a plain-text article",
        SeedKind.Data => "a file of data",
        _ => "a Markdown document",
    };

    private static string DescribeAll(SeedKind kind) => kind switch
    {
        SeedKind.Article => "plain-text",
        SeedKind.Data => "data",
        _ => "Markdown",
    };
}
