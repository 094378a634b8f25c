using SeedContent.Compiler.Schema.Validation;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>A field of a record.</summary>
/// <param name="Name">Its name as it is written in the seed, or as messages call it.</param>
/// <param name="Member">Its property.</param>
/// <param name="Type">Its type.</param>
/// <param name="Example">A value of it, as written; for the property's doc comment.</param>
public sealed record RecordField(string Name, string Member, DataType Type, string? Example)
{
    /// <summary>What the seed has for it.</summary>
    public FieldSource Source { get; init; }

    /// <summary>What the record is without it.</summary>
    public FieldPresence Presence { get; init; }

    /// <summary>The name of the constructor's parameter; null where it is set by an initializer.</summary>
    public string? Parameter { get; init; }

    /// <summary>The property that is generated for it, so that its entries are created only when they are asked for; null where there is none.</summary>
    public LazyProperty? Lazy { get; init; }

    /// <summary>What a seed without the field is read as having; null for nothing.</summary>
    public string? Default { get; init; }

    /// <summary>Whether C# asks for the member to be set: <c>required</c>.</summary>
    public bool MustBeSet { get; init; }

    /// <summary>Whether its own name, not those of any casing, is the field's.</summary>
    public bool HasExactName { get; init; }

    /// <summary>What its values must fulfil.</summary>
    public EquatableArray<Constraint> Constraints { get; init; } = [];

    /// <summary>Whether null is no value, whatever the type says.</summary>
    public bool ForbidsNull => Constraints.Any(static constraint => constraint.ForbidsNull);
}
