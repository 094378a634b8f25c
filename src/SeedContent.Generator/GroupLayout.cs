using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Checking.Assets;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator;

/// <summary>
/// Where each entry's code goes: a look-up that is built once for a plan, so that an edit that leaves the plan as it is pays only for
/// filling it. Equal when the collections are.
/// </summary>
internal sealed class GroupLayout : IEquatable<GroupLayout>
{
    private readonly EquatableArray<CollectionPlan> collections;
    private readonly Dictionary<string, (int Group, int Slot)> places = new(StringComparer.Ordinal);
    private readonly List<(CollectionPlan Collection, int Number, int Count)> groups = [];

    private GroupLayout(EquatableArray<CollectionPlan> collections)
    {
        this.collections = collections;
        foreach (var collection in collections.SelectMany(plan => plan.Parts))
        {
            foreach (var group in collection.Entries.GroupBy(entry => entry.Group).OrderBy(group => group.Key))
            {
                var count = 0;
                foreach (var entry in group)
                {
                    places[entry.Id] = (groups.Count, entry.Slot);
                    count++;
                }

                groups.Add((collection, group.Key, count));
            }
        }
    }

    /// <summary>Builds the look-up.</summary>
    /// <param name="collections">The collections to write.</param>
    /// <returns>The look-up.</returns>
    public static GroupLayout Create(EquatableArray<CollectionPlan> collections) => new(collections);

    /// <summary>Makes the groups of all collections.</summary>
    /// <param name="entries">The code of all entries; those that the plan leaves out are left out.</param>
    /// <param name="types">The types of text seeds with fields of their own.</param>
    /// <param name="pages">What links lead to.</param>
    /// <param name="assets">The assets.</param>
    /// <param name="pack">The texts that need not stand in code.</param>
    /// <returns>The groups.</returns>
    public IEnumerable<GroupModel> Fill(IEnumerable<EntryCode> entries, EquatableArray<TextType> types, EquatableArray<ResolvedPage> pages, AssetPlan assets, PackIndex pack)
    {
        var links = pages.ToDictionary(page => page.Id, page => page.Links, StringComparer.Ordinal);
        var textTypes = types.ToDictionary(type => type.Collection, type => type.Type, StringComparer.Ordinal);
        var filled = groups.ConvertAll(group => new EntryCode[group.Count]);
        foreach (var entry in entries)
        {
            if (places.TryGetValue(entry.Id, out var place))
            {
                // Of two items with one key the plan has the first.
                filled[place.Group][place.Slot] ??= entry;
            }
        }

        return groups.Select((group, i) => new GroupModel(group.Collection.ClassName, group.Collection.Type, group.Number, filled[i].ToEquatableArray())
        {
            Links = links.Count > 0 && filled[i].Any(entry => links.ContainsKey(entry.Id))
                ? filled[i].Select(entry => links.TryGetValue(entry.Id, out var found) ? found : []).ToEquatableArray()
                : [],
            AssetClass = group.Collection.Type.HasLibraryBase ? assets.ClassOf(group.Collection.Name) : null,
            HasMembers = group.Collection.HasMembers,
            IsHidden = group.Collection.VariantsOf is not null,
            Pack = pack,
            OwnFields = textTypes.TryGetValue(group.Collection.Name, out var type) ? type : null,
        });
    }

    /// <inheritdoc/>
    public bool Equals(GroupLayout? other) => other is not null && collections.Equals(other.collections);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GroupLayout);

    /// <inheritdoc/>
    public override int GetHashCode() => collections.GetHashCode();
}
