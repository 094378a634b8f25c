using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Schema.Relations;

/// <summary>A field that the entries of a collection can be looked up by.</summary>
/// <param name="Member">Its property.</param>
/// <param name="IsList">Whether an entry can have several values of it.</param>
/// <param name="Type">The type of a value: a reference, or a text.</param>
public sealed record LookupField(string Member, bool IsList, DataType Type)
{
    /// <summary>Finds those of a type: references, and lists of texts.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The fields.</returns>
    public static EquatableArray<LookupField> Of(RecordType type) => type.Fields.Where(IsOne).Select(Create).ToEquatableArray();

    /// <summary>Whether a field is one.</summary>
    /// <param name="field">The field.</param>
    /// <returns>Whether it is a reference, several, or a list of texts.</returns>
    public static bool IsOne(RecordField field) => field.Type switch
    {
        { Kind: DataTypeKind.Reference } or { Kind: DataTypeKind.Text, Target: not null } => true,
        { Kind: DataTypeKind.List, Item: { Kind: DataTypeKind.Reference or DataTypeKind.Text, IsMixed: false } } => true,
        _ => false,
    };

    private static LookupField Create(RecordField field) => field.Type.Kind == DataTypeKind.List
        ? new(field.Member, true, field.Type.Item! with { IsNullable = false })
        : new(field.Member, false, field.Type with { IsNullable = false });
}
