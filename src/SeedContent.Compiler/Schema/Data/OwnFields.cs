using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>
/// The fields of a text seed that not every text seed has. Their types follow from all seeds of the collection. Equal when they say the
/// same, wherever they stand.
/// </summary>
/// <param name="collection">The collection.</param>
/// <param name="id">The entry.</param>
/// <param name="fields">The fields; none where the seed has none of its own.</param>
/// <param name="text">The text that they stand in.</param>
public sealed class OwnFields(string collection, string id, MappingNode fields, SeedText text) : IEquatable<OwnFields>
{
    /// <summary>The collection.</summary>
    public string Collection { get; } = collection;

    /// <summary>The entry.</summary>
    public string Id { get; } = id;

    /// <summary>The fields.</summary>
    public MappingNode Fields { get; } = fields;

    /// <summary>The text that they stand in.</summary>
    public SeedText Text { get; } = text;

    /// <summary>Whether the collection needs a type of its own even where no seed has such a field.</summary>
    public bool NeedsType { get; init; }

    /// <summary>Whether the collection has a type of its own for this seed.</summary>
    public bool AsksForType => NeedsType || Fields.Entries.Count > 0;

    /// <inheritdoc/>
    public bool Equals(OwnFields? other) => ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Id, other.Id, StringComparison.Ordinal)
            && string.Equals(Collection, other.Collection, StringComparison.Ordinal)
            && NeedsType == other.NeedsType
            && NodeEquality.AreSame(Fields, other.Fields)
            && Fields.Entries.Zip(other.Fields.Entries, (mine, others) => IsWrittenAlike(mine, others, other)).All(alike => alike));

    // Values of mixed shapes are read as they are written.
    private bool IsWrittenAlike(MappingEntry mine, MappingEntry others, OwnFields other) =>
        mine.Value is ScalarNode || string.Equals(mine.Value.Span.In(Text.Content), others.Value.Span.In(other.Text.Content), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OwnFields);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id) ^ Fields.Entries.Count;
}
