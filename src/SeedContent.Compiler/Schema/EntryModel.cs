using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>
/// An entry as it was read from its seed: all that its generated code says, and nothing else. Equality is by value, and the model
/// has no line or column, so a change that only moves lines of the front matter generates nothing anew.
/// </summary>
public sealed record EntryModel
{
    /// <summary>The seed's path as the compiler was given it; it tells entries apart and is never emitted.</summary>
    public required string Path { get; init; }

    /// <summary>The seed's path as it is emitted.</summary>
    public required string DisplayPath { get; init; }

    /// <summary>The entry's key.</summary>
    public required string Key { get; init; }

    /// <summary>The name of its property.</summary>
    public required string Member { get; init; }

    /// <summary>The kind of its seed.</summary>
    public required SeedKind Kind { get; init; }

    /// <summary>The place in the collection.</summary>
    public required int? Order { get; init; }

    /// <summary>Whether it is a draft.</summary>
    public required bool Draft { get; init; }

    /// <summary>The day.</summary>
    public required CalendarDate? Date { get; init; }

    /// <summary>The language as a BCP 47 tag.</summary>
    public required string? Language { get; init; }

    /// <summary>The headline.</summary>
    public required string? Headline { get; init; }

    /// <summary>The address; null where the project has no pattern of addresses, or it needs a day and there is none.</summary>
    public string? Url { get; init; }

    /// <summary>Whether the seed or its sidecar has an error, so that the rest of this is only what could be read.</summary>
    public required bool IsBroken { get; init; }

    /// <summary>The text after the front matter, as written.</summary>
    public required string Text { get; init; }

    /// <summary>What was read from the text.</summary>
    public required BodyModel Body { get; init; }

    /// <summary>What the assembly has of it. Of no matter to an article.</summary>
    public BodyParts Parts { get; init; }
}
