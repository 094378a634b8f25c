using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Checking.Links;

namespace SeedContent.Compiler.Packing;

/// <summary>A line of a pack's index that spares the generator the reading of a text: what it would find out.</summary>
/// <param name="Source">The hash of the text, and of all that reading it depends on (<see cref="BodySource.Hash"/>).</param>
/// <param name="Body">The body in the pack.</param>
/// <param name="Facts">What the entry and the checks across seeds need of it, as <see cref="BodyFacts"/> writes it.</param>
public readonly record struct KnownBody(TextHash Source, TextHash Body, string Facts)
{
    /// <summary>Takes what was read.</summary>
    /// <param name="source">The text.</param>
    /// <param name="model">Its body.</param>
    /// <param name="body">The same in the pack.</param>
    /// <param name="links">What its links lead to; null where it has none to seeds or assets.</param>
    /// <returns>What is known now; null where the body has more than can be said.</returns>
    public static KnownBody? Of(BodySource source, BodyModel model, TextHash body, EquatableArray<ResolvedLink>? links) =>
        BodyFacts.Write(model, links is { } found ? LinkHash.Of(found) : null) is { } facts ? new(source.Hash(), body, facts) : null;

    /// <summary>Reads what <see cref="ToString"/> gives.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The body; null for anything else.</returns>
    public static KnownBody? Parse(string line) => line.Split(['\t'], 3) is [var sourceText, var bodyText, var facts]
        && TextHash.Parse(sourceText) is { } source
        && TextHash.Parse(bodyText) is { } body
            ? new(source, body, facts)
            : null;

    /// <summary>The line.</summary>
    /// <returns>It, without its end.</returns>
    public override string ToString() => $"{Source}\t{Body}\t{Facts}";
}
