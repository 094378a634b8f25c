namespace SeedContent.Compiler.Schema.Validation;

/// <summary>What a constraint asks of a value.</summary>
public enum ConstraintKind
{
    /// <summary>A value that is there and is no empty text: <c>[Required]</c>.</summary>
    Required,

    /// <summary>A number of characters or items: <c>[StringLength]</c>, <c>[MinLength]</c>, <c>[MaxLength]</c>, <c>[Length]</c>.</summary>
    Length,

    /// <summary>A number, date or time between two others: <c>[Range]</c>.</summary>
    Range,

    /// <summary>A text that matches as a whole: <c>[RegularExpression]</c>.</summary>
    Pattern,

    /// <summary>An address: <c>[EmailAddress]</c>.</summary>
    EmailAddress,

    /// <summary>An absolute URL of http, https or ftp: <c>[Url]</c>.</summary>
    Url,

    /// <summary>One of some values: <c>[AllowedValues]</c>.</summary>
    Allowed,

    /// <summary>None of some values: <c>[DeniedValues]</c>.</summary>
    Denied,

    /// <summary>Base64: <c>[Base64String]</c>.</summary>
    Base64,

    /// <summary>A value that no other entry has: <c>[Unique]</c>.</summary>
    Unique,

    /// <summary>A value after that of another field: <c>[After]</c>.</summary>
    After,

    /// <summary>A value that all variants of an entry share: <c>[SeedInvariant]</c>.</summary>
    Invariant,
}
