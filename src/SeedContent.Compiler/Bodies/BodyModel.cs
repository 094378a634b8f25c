using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Packing;

namespace SeedContent.Compiler.Bodies;

/// <summary>What was read from an entry's text, by kind of body. Equality is by value.</summary>
public abstract record BodyModel
{
    /// <summary>
    /// The body in the content pack that this text was found to have, so that nobody read it again: of the model only what the entry and the checks across seeds need is
    /// there then. Null where the text was read.
    /// </summary>
    public TextHash? Packed { get; init; }

    /// <summary>What the links led to from which the packed body follows (<see cref="LinkHash"/>); null where it has no links to seeds or assets.</summary>
    public TextHash? PackedLinks { get; init; }

    /// <summary>The text, where nobody read it; else null.</summary>
    public BodySource? Unread { get; init; }
}
