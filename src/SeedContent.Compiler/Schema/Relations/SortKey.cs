namespace SeedContent.Compiler.Schema.Relations;

/// <summary>A value that entries are ordered by; both are null where the entry has none, which comes last.</summary>
/// <param name="Number">A number, or a date as one.</param>
/// <param name="Text">A text, ordered ordinally.</param>
public sealed record SortKey(decimal? Number, string? Text)
{
    /// <summary>An entry without a value.</summary>
    public static readonly SortKey None = new(null, null);
}
