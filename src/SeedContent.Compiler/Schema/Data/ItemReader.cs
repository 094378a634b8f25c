using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Formats;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>Takes a data file's root apart into items with keys: the pairs of a mapping, or the mappings of a list.</summary>
internal sealed class ItemReader
{
    // What peers name the field that tells items apart, the more telling first.
    private static readonly string[] KeyFields = ["id", "key", "slug"];

    // Shown in messages: a name is a key wherever no two items share one.
    private static readonly string[] UsualKeys = [.. KeyFields, "name"];

    private readonly List<SeedProblem> problems = [];
    private readonly string? declaredKey;

    private ItemReader(string? declaredKey) => this.declaredKey = declaredKey;

    /// <summary>Reads the items.</summary>
    /// <param name="root">The file's root.</param>
    /// <param name="declaredKey">The field that the declared type calls its key; null where it calls none so.</param>
    /// <returns>The items that have keys, and what is wrong with the others.</returns>
    public static (List<DataItem> Items, List<SeedProblem> Problems) Read(SeedNode root, string? declaredKey)
    {
        var reader = new ItemReader(declaredKey);
        var items = root switch
        {
            MappingNode mapping => mapping.Entries.Select(entry => new DataItem(entry.Key.Value, entry.Key.Span, FieldsOf(entry))).ToList(),
            SequenceNode sequence => reader.ReadSequence(sequence),
            _ => reader.Unexpected(root, "entries: a mapping, or a list of mappings"),
        };
        return (items.FindAll(reader.HasKey), reader.problems);
    }

    // What is no mapping itself is the one field of its entry.
    private static MappingNode FieldsOf(MappingEntry entry) =>
        entry.Value as MappingNode ?? new([new(new ScalarNode("value", ScalarKind.Text, entry.Key.Span), entry.Value)], entry.Value.Span);

    private List<DataItem> ReadSequence(SequenceNode sequence)
    {
        var mappings = new List<MappingNode>();
        foreach (var item in sequence.Items)
        {
            if (item is MappingNode mapping)
            {
                mappings.Add(mapping);
            }
            else
            {
                Unexpected(item, "an entry's fields");
            }
        }

        if (mappings.Count == 0)
        {
            return [];
        }

        if (FindKeyField(mappings) is not { } name)
        {
            problems.Add(new(SeedDescriptors.ItemWithoutKey, Head(mappings[0]), [string.Join("', '", UsualKeys)]));
            return [];
        }

        var items = new List<DataItem>();
        foreach (var mapping in mappings)
        {
            if (KeyOf(mapping, name) is { } key)
            {
                items.Add(new(key.Value, key.Span, mapping, name));
            }
            else
            {
                problems.Add(new(SeedDescriptors.ItemWithoutKey, Head(mapping), [name]));
            }
        }

        return items;
    }

    // One of the usual names, else the first field that tells all items apart.
    private string? FindKeyField(List<MappingNode> mappings)
    {
        var names = mappings[0].Entries.Select(entry => entry.Key.Value).ToList();
        if (declaredKey is not null && names.Find(name => FieldName.AreSame(name, declaredKey)) is { } declared)
        {
            return declared;
        }

        return KeyFields.Select(usual => Named(names, usual)).FirstOrDefault(name => name is not null)
            ?? (Named(names, "name") is { } title && TellsApart(mappings, title) ? title : null)
            ?? names.Find(name => TellsApart(mappings, name))
            ?? Named(names, "name");
    }

    private static string? Named(List<string> names, string usual) => names.Find(name => string.Equals(name, usual, StringComparison.OrdinalIgnoreCase));

    // Where a few items share their name or title, these have a slug beside it.
    private static ScalarNode? KeyOf(MappingNode mapping, string name) =>
        (KeyFields.Contains(name, StringComparer.OrdinalIgnoreCase) ? null : ScalarOf(mapping, "slug")) ?? ScalarOf(mapping, name);

    private static ScalarNode? ScalarOf(MappingNode mapping, string name) => mapping.Find(name)?.Value is ScalarNode { IsNull: false } scalar ? scalar : null;

    private static bool TellsApart(List<MappingNode> mappings, string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return mappings.TrueForAll(mapping => KeyOf(mapping, name) is { } key && seen.Add(key.Value) && EntryKey.FindMistake(key.Value, isPath: false) is null);
    }

    private bool HasKey(DataItem item)
    {
        if (EntryKey.FindMistake(item.Key, isPath: false) is not { } reason)
        {
            return true;
        }

        problems.Add(new(SeedDescriptors.InvalidSlug, item.KeySpan, [item.Key, reason]));
        return false;
    }

    private List<DataItem> Unexpected(SeedNode node, string expected)
    {
        problems.Add(new(SeedDescriptors.DataExpected, node.Span, [expected, NodeText.Describe(node)]));
        return [];
    }

    // The whole item would underline pages.
    private static Text.TextSpan Head(MappingNode mapping) => mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Span : mapping.Span;
}
