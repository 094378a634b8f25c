using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Toml;

/// <summary>A table that is still being read.</summary>
/// <param name="kind">How it came to be.</param>
/// <param name="definedAt">The part of a key that made it.</param>
/// <param name="emptyAt">Where it stands if nothing is ever put in it.</param>
/// <param name="depth">The number of collections down to it, with it.</param>
internal sealed class TomlTable(TomlTableKind kind, TextSpan definedAt, int emptyAt, int depth) : TomlItem(definedAt)
{
    private readonly List<(ScalarNode Key, TomlItem Item)> entries = [];
    private readonly Dictionary<string, TomlItem> items = new(StringComparer.Ordinal);
    private int emptyPosition = emptyAt;

    public TomlTableKind Kind { get; private set; } = kind;

    public int Depth { get; } = depth;

    public TomlItem? Find(string key) => items.TryGetValue(key, out var item) ? item : null;

    public void Add(ScalarNode key, TomlItem item)
    {
        items.Add(key.Value, item);
        entries.Add((key, item));
    }

    /// <summary>Says how a table that was only named came to be.</summary>
    public void Define(TomlTableKind definition, TextSpan at, int headerEnd)
    {
        Kind = definition;
        DefinedAt = at;
        emptyPosition = headerEnd;
    }

    public override SeedNode ToNode()
    {
        var nodes = new List<MappingEntry>(entries.Count);
        foreach (var (key, item) in entries)
        {
            if (item.ToNode() is { } value)
            {
                nodes.Add(new(key, value));
            }
        }

        // Headers of one table may stand anywhere, so the first entry need not be the first in the text.
        var span = nodes.Count == 0
            ? new TextSpan(emptyPosition, 0)
            : TextSpan.FromBounds(nodes.Min(entry => Math.Min(entry.Key.Span.Start, entry.Value.Span.Start)), nodes.Max(entry => entry.Value.Span.End));
        return new MappingNode(nodes.ToEquatableArray(), span);
    }
}
