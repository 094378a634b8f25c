using System.Globalization;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Schema.Relations;
using SeedContent.Storage;

namespace SeedContent.Compiler.Checking;

/// <summary>Puts entries into collections and groups, and checks what only shows between seeds: keys, names, kinds.</summary>
public sealed class CollectionPlanner
{
    // One file an entry costs hundreds of milliseconds at every keystroke, one file for all is parsed whole after every edit of a
    // seed. With articles of 4 KB, files of 256 entries still cost 45 ms of parsing after an edit; with 64 it is a quarter of that,
    // and a keystroke costs hardly more. It also keeps the switches short that are compiled at a program's start.
    private const int EntriesPerGroup = 64;

    private readonly List<SeedDiagnostic> diagnostics = [];

    private readonly Dictionary<string, CollectionTypes> types;
    private readonly SchemaLookup schemas;
    private readonly Publication publication;

    private CollectionPlanner(Dictionary<string, CollectionTypes> types, SchemaLookup schemas, CompilerOptions options)
    {
        this.types = types;
        this.schemas = schemas;
        publication = new(options);
    }

    /// <summary>Plans all collections.</summary>
    /// <param name="entries">What is known of each entry, in any order.</param>
    /// <param name="types">The records of those collections that have any.</param>
    /// <param name="schemas">The declared types.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The plan; the same for the same entries in any order.</returns>
    public static PlanResult Plan(IEnumerable<EntryIdentity> entries, IEnumerable<CollectionTypes> types, SchemaLookup schemas, CompilerOptions options)
    {
        var planner = new CollectionPlanner(
            types.GroupBy(type => type.Collection, StringComparer.Ordinal).ToDictionary(type => type.Key, type => type.First(), StringComparer.Ordinal),
            schemas,
            options);
        var entryList = entries.ToList();
        var collections = entryList
            .GroupBy(entry => entry.Collection, StringComparer.Ordinal)
            .OrderBy(collection => collection.Key, StringComparer.Ordinal)
            .ToList();
        var plans = planner.WithoutClassClashes(collections)
            .Select(collection => planner.PlanCollection(collection.Key, collection))
            .Concat(planner.EmptyCollections(collections))
            .OrderBy(plan => plan.Name, StringComparer.Ordinal)
            .ToEquatableArray();
        planner.diagnostics.AddRange(ReferenceChecker.Check(entryList, plans, planner.publication));
        planner.diagnostics.AddRange(UniqueValues.Check(collections.SelectMany(collection => collection)));
        return new(plans, planner.diagnostics.ToEquatableArray());
    }

    // The code that names them shall compile before the first seed is written.
    private IEnumerable<CollectionPlan> EmptyCollections(List<IGrouping<string, EntryIdentity>> collections)
    {
        var names = new HashSet<string>(collections.Select(collection => collection.Key), StringComparer.Ordinal);
        return schemas.All
            .Where(schema => !names.Contains(schema.Collection))
            .Select(schema => new CollectionPlan(schema.Collection, MemberNames.ForCollection(schema.Collection), new(SeedKind.Data, null, schema), [], 1, [])
            {
                Lookups = LookupPlanner.Plan(LookupField.Of(schema.Type), [], MemberNames.ForCollection(schema.Collection)),
                MemberNames = schema.MemberNames,
            });
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
        var groupCount = GroupCount(ordered.Count);
        var typeNames = TypesOf(name);
        var type = new EntryType(byPath[0].Kind, schema is not null || typeNames.Count == 0 ? null : typeNames[0], schema);
        return new(name, className, type, typeNames, groupCount, Place(ordered, groupCount))
        {
            Lookups = LookupPlanner.Plan([.. schema is null ? [] : LookupField.Of(schema.Type), .. inferred?.Lookups ?? []], ordered, className),
            MemberNames = [.. schema?.MemberNames ?? [], .. inferred?.MemberNames ?? []],
        };
    }

    private List<EntryIdentity> WithOneKind(List<EntryIdentity> entries)
    {
        var first = entries[0];
        foreach (var entry in entries.Where(entry => entry.Kind != first.Kind))
        {
            diagnostics.Add(new(
                SeedDescriptors.MixedBodies,
                Text.SeedLocation.AtStart(entry.Path),
                [entry.DisplayPath, Describe(entry.Kind), entry.Collection, DescribeAll(first.Kind), first.DisplayPath]));
        }

        return entries.FindAll(entry => entry.Kind == first.Kind);
    }

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

    // The group is found by the key alone: a new entry moves no other entry to another group, until the collection doubles.
    private static EquatableArray<PlannedEntry> Place(List<EntryIdentity> ordered, int groupCount)
    {
        var slots = new Dictionary<string, (int Group, int Slot)>(StringComparer.Ordinal);
        var used = new int[groupCount];
        foreach (var entry in ordered.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var group = (int)KeyHash.Compute(entry.Key.AsSpan()) & (groupCount - 1);
            slots.Add(entry.Key, (group, used[group]++));
        }

        return ordered.Select(entry => new PlannedEntry(entry.Id, entry.Key, slots[entry.Key].Group, slots[entry.Key].Slot)).ToEquatableArray();
    }

    private static int GroupCount(int entries)
    {
        var groups = 1;
        while (groups * EntriesPerGroup < entries)
        {
            groups *= 2;
        }

        return groups;
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
