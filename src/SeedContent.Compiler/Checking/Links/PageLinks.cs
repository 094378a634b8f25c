using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Checking.Links;

/// <summary>What links can lead to in a text, and where its own lead. Equality is by value, places included.</summary>
/// <param name="Id">The entry.</param>
/// <param name="SeedPath">The seed's path below the seed root.</param>
/// <param name="Anchors">The ids in its HTML.</param>
/// <param name="Uses">Its links and images that are not external.</param>
public sealed record PageLinks(string Id, string SeedPath, EquatableArray<string> Anchors, EquatableArray<LinkUse> Uses)
{
    /// <summary>The language tag of a variant, whose links lead to texts in that language; null for an entry.</summary>
    public string? Tag { get; init; }

    /// <summary>Takes them from what was read of a text.</summary>
    /// <param name="file">The seed.</param>
    /// <param name="model">What was read.</param>
    /// <param name="text">The seed's text.</param>
    /// <param name="bodyStart">Where the text below the fields begins in it.</param>
    /// <returns>The links.</returns>
    public static PageLinks Of(SeedFile file, MarkdownModel model, SeedText text, int bodyStart)
    {
        return new(
            file.Path,
            file.SeedPath,
            model.Headings.Select(heading => heading.Id).Concat(model.Anchors.Select(anchor => anchor.Id)).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            UsesOf(model.Links, isImage: false).Concat(UsesOf(model.Images, isImage: true)).ToEquatableArray())
        {
            Tag = file.Variant?.Tag,
        };

        IEnumerable<LinkUse> UsesOf(EquatableArray<MarkdownLink> links, bool isImage) => links
            .Select((link, index) => (Link: link, Index: index))
            .Where(found => !found.Link.IsExternal && found.Link.Target.Length > 0)
            .Select(found => new LinkUse(
                found.Link.Target,
                text.GetLocation(new(found.Link.TargetSpan.Start + bodyStart, found.Link.TargetSpan.Length)),
                isImage,
                found.Index));
    }
}
