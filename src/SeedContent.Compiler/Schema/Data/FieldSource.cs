namespace SeedContent.Compiler.Schema.Data;

/// <summary>Where a member's value comes from.</summary>
public enum FieldSource
{
    /// <summary>A field of the seed.</summary>
    Field,

    /// <summary>The entry's key.</summary>
    Key,

    /// <summary>The text below the fields, as Markdown.</summary>
    Markdown,

    /// <summary>The text below the fields, as an article.</summary>
    Article,

    /// <summary>The text below the fields, as text; in a file of data a field like others.</summary>
    BodyText,
}
