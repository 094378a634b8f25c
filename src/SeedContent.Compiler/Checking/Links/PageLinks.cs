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

    /// <summary>Its links and images to other sites, where the project asks for a list of them; else none.</summary>
    public EquatableArray<ExternalLink> External { get; init; } = [];

    /// <summary>Whether any address of its links and images can be another in the HTML than in the text.</summary>
    public bool HasAddresses => Uses.Any(static use => use.Index != LinkUse.InHtml);

    /// <summary>Takes them from what was read of a text.</summary>
    /// <param name="file">The seed.</param>
    /// <param name="model">What was read.</param>
    /// <param name="text">The seed's text.</param>
    /// <param name="bodyStart">Where the text below the fields begins in it.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The links.</returns>
    public static PageLinks Of(SeedFile file, MarkdownModel model, SeedText text, int bodyStart, CompilerOptions options)
    {
        return new(
            file.Path,
            file.SeedPath,
            model.Headings.Select(heading => heading.Id).Concat(model.Anchors.Select(anchor => anchor.Id)).Concat(model.FootnoteIds).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            UsesOf(model.Links, isImage: false).Concat(UsesOf(model.Images, isImage: true)).Concat(UsesInHtml()).ToEquatableArray())
        {
            External = options.WritesLinks ? ExternalOf() : [],
            Tag = file.Variant?.Tag,
        };

        IEnumerable<LinkUse> UsesOf(EquatableArray<MarkdownLink> links, bool isImage) => links
            .Select((link, index) => (Link: link, Index: index))
            .Where(found => found.Link.IsInternal)
            .Select(found => new LinkUse(
                found.Link.Target,
                LocationOf(found.Link.TargetSpan),
                isImage,
                found.Index));

        IEnumerable<LinkUse> UsesInHtml() => model.HtmlTargets
            .Where(found => !found.IsExternal)
            .Select(found => new LinkUse(found.Target, LocationOf(found.Span), found.IsImage, LinkUse.InHtml));

        EquatableArray<ExternalLink> ExternalOf() => model.Links.Concat(model.Images)
            .Select(link => (link.Target, Span: link.TargetSpan))
            .Concat(model.HtmlTargets.Select(found => (found.Target, found.Span)))
            .Where(found => LinkTargets.IsOnTheWeb(found.Target))
            .Select(found => new ExternalLink(found.Target, file.DisplayPath, LocationOf(found.Span).Start.Line + 1, LocationOf(found.Span).Start.Column + 1))
            .ToEquatableArray();

        SeedLocation LocationOf(TextSpan span) => text.GetLocation(span.Shift(bodyStart));
    }
}
