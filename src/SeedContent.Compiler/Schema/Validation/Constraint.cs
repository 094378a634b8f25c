namespace SeedContent.Compiler.Schema.Validation;

/// <summary>What the values of a field must fulfil, as an attribute says. Equality is by value.</summary>
/// <param name="Kind">What is asked.</param>
public sealed record Constraint(ConstraintKind Kind)
{
    /// <summary>The attribute's name without its ending: <c>StringLength</c>.</summary>
    public string Attribute { get; init; } = "";

    /// <summary>The least length or value, as a seed would write it; null for none.</summary>
    public string? Min { get; init; }

    /// <summary>The greatest length or value; null for none.</summary>
    public string? Max { get; init; }

    /// <summary>Whether <see cref="Min"/> itself is too small.</summary>
    public bool ExcludesMin { get; init; }

    /// <summary>Whether <see cref="Max"/> itself is too great.</summary>
    public bool ExcludesMax { get; init; }

    /// <summary>The pattern, or the other member.</summary>
    public string? Text { get; init; }

    /// <summary>The values that are allowed or denied, as a seed would write them.</summary>
    public EquatableArray<string> Values { get; init; } = [];

    /// <summary>Whether null is one of <see cref="Values"/>.</summary>
    public bool HasNull { get; init; }

    /// <summary>The time that a pattern may take, in milliseconds; 0 for the default.</summary>
    public int TimeoutMilliseconds { get; init; }

    /// <summary>Whether an empty text is a value: <c>AllowEmptyStrings</c>.</summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>Whether null is no value, whatever the type says.</summary>
    public bool ForbidsNull => Kind == ConstraintKind.Required || (Kind == ConstraintKind.Denied && HasNull);

    /// <summary>What the user says in place of the message, in the form of <c>string.Format</c>; null for nothing.</summary>
    public string? Message { get; init; }
}
