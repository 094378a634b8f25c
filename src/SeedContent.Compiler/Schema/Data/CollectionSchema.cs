namespace SeedContent.Compiler.Schema.Data;

/// <summary>
/// A collection whose entries' type the user declares. It has no places in the user's code: a line that moves there changes no model.
/// Equality is by value.
/// </summary>
/// <param name="Collection">The collection's name.</param>
/// <param name="Type">The declared type.</param>
public sealed record CollectionSchema(string Collection, RecordType Type)
{
    /// <summary>The namespace of the declared type; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The types that it is nested in and itself, outermost first, as a further part of each begins: <c>partial record Post</c>.</summary>
    public required EquatableArray<string> Declarations { get; init; }

    /// <summary>Whether only its own project can see it.</summary>
    public required bool IsInternal { get; init; }

    /// <summary>Whether it is a struct.</summary>
    public bool IsStruct { get; init; }

    /// <summary>Whether it is a struct that says nothing of where its fields lie.</summary>
    public bool LeavesLayout { get; init; }

    /// <summary>What it derives from.</summary>
    public EntryBase Base { get; init; }

    /// <summary>Whether a member takes the text below the fields.</summary>
    public bool HasBody => Type.Fields.Any(static member => member.Source is FieldSource.Markdown or FieldSource.Article or FieldSource.BodyText);

    /// <summary>Whether a member takes the text as it is written.</summary>
    public bool TakesSource => Type.Fields.Any(static member => member.Source is FieldSource.BodyText);

    /// <summary>Whether entries have the text of their seed in any way.</summary>
    public bool TakesText => Base != EntryBase.None || HasBody;

    /// <summary>Whether the constructor that the base needs has to be generated.</summary>
    public bool NeedsConstructor { get; init; }

    /// <summary>
    /// Of a record, the members that its text has. It is generated: the compiler's would have the other entries too that generated members
    /// lead to, and of a circle of these there is no end. Null where the user writes the text, or it is no record.
    /// </summary>
    public EquatableArray<string>? PrintedMembers { get; init; }

    /// <summary>Whether it derives from another record.</summary>
    public bool IsDerivedRecord { get; init; }

    /// <summary>Whether the record is sealed.</summary>
    public bool IsSealed { get; init; }

    /// <summary>What the projects of its shards have to know of it; null where there are none.</summary>
    public RecordShape? Shape { get; init; }

    /// <summary>Whether another project declares it, so that nothing can be added to it here: its entries of this project are a shard.</summary>
    public bool IsShard { get; init; }

    /// <summary>Whether each entry is told which collection it is in: its neighbours are there, and its type cannot know.</summary>
    public bool HasHome => Shape is not null && Order.Count > 0 && !MemberNames.Contains("Next", StringComparer.Ordinal) && !MemberNames.Contains("Previous", StringComparer.Ordinal);

    /// <summary>The pattern of the entries' addresses; null where none is declared.</summary>
    public string? Url { get; init; }

    /// <summary>Which entries are properties; <see cref="MemberSelection.Auto"/> for what the project says.</summary>
    public MemberSelection Members { get; init; }

    /// <summary>The pattern of the property with the address that is generated: the declared one, else the project's.</summary>
    /// <param name="options">The project's options.</param>
    /// <returns>The pattern; null where no property is generated: there is no pattern, or the type has a member of the name.</returns>
    public string? GeneratedUrl(CompilerOptions options) => Base == EntryBase.None && !MemberNames.Contains("Url", StringComparer.Ordinal) ? Url ?? options.Url : null;

    /// <summary>The members that the entries are ordered by.</summary>
    public EquatableArray<OrderTerm> Order { get; init; } = [];

    /// <summary>The names that its members have already.</summary>
    public EquatableArray<string> MemberNames { get; init; } = [];
}
