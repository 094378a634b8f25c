using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Checking.Languages;

/// <summary>The headings of an entry that has variants, or of a variant. Equality is by value.</summary>
/// <param name="Id">The entry or the variant.</param>
/// <param name="DisplayPath">The seed's path as messages name it.</param>
/// <param name="EntryPath">The path of a variant's entry, which is that entry's id; null for an entry.</param>
/// <param name="Head">Where the body begins; null in an entry.</param>
/// <param name="Headings">The headings in the order of the text.</param>
public sealed record Outline(string Id, string DisplayPath, string? EntryPath, SeedLocation? Head, EquatableArray<OutlineHeading> Headings)
{
    /// <summary>Takes it from what was read of a text.</summary>
    /// <param name="file">The seed.</param>
    /// <param name="model">What was read.</param>
    /// <param name="text">The seed's text.</param>
    /// <param name="bodyStart">Where the text below the fields begins in it.</param>
    /// <returns>The outline.</returns>
    public static Outline Of(SeedFile file, MarkdownModel model, SeedText text, int bodyStart)
    {
        var isVariant = file.Variant is not null;
        var byHand = new HashSet<string>(model.Anchors.Select(anchor => anchor.Id), StringComparer.Ordinal);
        return new(
            file.Path,
            file.DisplayPath,
            file.Variant?.EntryPath,
            isVariant ? text.GetLocation(new(bodyStart, 0)) : null,
            model.Headings
                .Select(heading => new OutlineHeading(
                    heading.Level,
                    byHand.Contains(heading.Id) ? heading.Id : null,
                    heading.Text,
                    isVariant ? text.GetLocation(heading.Span.Shift(bodyStart)) : null))
                .ToEquatableArray());
    }
}
