using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Checking.Languages;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema.Components;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Schema;

/// <summary>A seed that was read: the entry, and apart from it what is wrong. Both are null or empty where there is none.</summary>
/// <param name="Entry">The entry; there is one wherever the seed has a key, so that one mistake is not a second one in the code that names it.</param>
/// <param name="Identity">What the checks across seeds need.</param>
/// <param name="Diagnostics">What is wrong, in the order of the text; what is wrong with its components is said apart.</param>
public sealed record SeedResult(EntryModel? Entry, EntryIdentity? Identity, EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>The text that the entry's body was read from; null where there is no entry.</summary>
    public BodySource? BodySource { get; init; }

    /// <summary>The fields as the declared type has them; null where none is declared.</summary>
    internal RecordValue? Value { get; init; }

    /// <summary>The components of its text, as their declared types have them.</summary>
    internal ComponentValues Components { get; init; } = ComponentValues.None;

    /// <summary>The fields of its own, whose types follow from all seeds; null where a type is declared.</summary>
    public OwnFields? OwnFields { get; init; }

    /// <summary>Where its links lead, and what links can lead to in it; null where it is no Markdown.</summary>
    public PageLinks? Links { get; init; }

    /// <summary>Its headings; null where it is no Markdown, or there is nothing to compare them with.</summary>
    public Outline? Outline { get; init; }
}
