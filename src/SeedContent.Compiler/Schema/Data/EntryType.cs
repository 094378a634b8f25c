namespace SeedContent.Compiler.Schema.Data;

/// <summary>The type of a collection's entries. Equality is by value.</summary>
/// <param name="Kind">The kind of the collection's seeds.</param>
/// <param name="InferredName">The name of the type that was inferred; null where none was.</param>
/// <param name="Schema">The declared type; null where none is declared.</param>
public sealed record EntryType(SeedKind Kind, string? InferredName, CollectionSchema? Schema)
{
    /// <summary>Whether the entries have the text of their seeds.</summary>
    public bool TakesText => Kind != SeedKind.Data && Schema is not { TakesText: false };

    /// <summary>Whether the text is handed to a declared type as a body.</summary>
    public bool TakesBody => TakesText && Schema is { Base: EntryBase.None };

    /// <summary>Whether the type is one of the runtime library's, or derives from one.</summary>
    public bool HasLibraryBase => Schema is null ? Kind != SeedKind.Data : Schema.Base != EntryBase.None;

    /// <summary>Whether members can be added to the type.</summary>
    public bool IsOwn => Schema is { IsShard: false } || InferredName is not null;

    /// <summary>The types that a further part of the type stands in, and itself.</summary>
    public EquatableArray<string> Declarations => Schema?.Declarations ?? [$"partial {(Kind == SeedKind.Data ? "record" : "class")} {InferredName}"];
}
