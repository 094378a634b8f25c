using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission;

/// <summary>Says where the parts of a Markdown text stand.</summary>
internal static class MarkdownEmitter
{
    // As MarkdownLayout of the runtime library counts them.
    private const int ComponentHead = 5;
    private const int AttributeWidth = 4;

    /// <summary>Takes the numbers of a text.</summary>
    /// <param name="model">What was read.</param>
    /// <param name="links">What its links lead to, by whether they are images and by their index.</param>
    /// <param name="texts">The entry's texts; takes further ones.</param>
    /// <returns>Where its parts stand, in the order that <c>DocumentFacts.Numbers</c> has.</returns>
    public static BodyNumbers NumbersOf(MarkdownModel model, IReadOnlyDictionary<(bool IsImage, int Index), ResolvedLink> links, MarkdownTexts texts)
    {
        var excerpt = texts.InHtml(model.Excerpt);
        var rows = new BodyNumbers(
            ("SourceLength", texts.Lengths.Source),
            ("HtmlLength", texts.Lengths.Html),
            ("PlainLength", texts.Lengths.Plain),
            ("ExcerptStart", excerpt.Start),
            ("ExcerptLength", excerpt.Length),
            ("WordCount", model.WordCount),
            ("HeadingCount", model.Headings.Count),
            ("LinkCount", model.Links.Count),
            ("ImageCount", model.Images.Count),
            ("ComponentNumbers", model.Components.Sum(component => ComponentHead + (component.Attributes.Count * AttributeWidth))));
        var position = 0;
        foreach (var heading in model.Headings)
        {
            var start = heading.HtmlStart is { } html ? texts.InHtml(new TextSpan(html, 0)).Start : -1;
            rows.Add([heading.Level, .. Pair(texts.Place(heading.Text, ref position)), .. Pair(texts.Place(heading.Id)), start], heading.Text);
        }

        Add(model.Links, isImage: false);
        Add(model.Images, isImage: true);
        position = 0;
        foreach (var code in model.CodeBlocks)
        {
            rows.Add(
                [.. Pair(texts.Place(code.Language)), .. Pair(texts.Place(code.Info)), .. Pair(texts.Place(code.Text, ref position))],
                code.Info ?? code.Text);
        }

        foreach (var component in model.Components)
        {
            rows.Add(
                [
                    .. Pair(texts.InHtml(component.Html)), .. Pair(texts.Place(component.Name)), component.Attributes.Count,
                    .. component.Attributes.SelectMany(attribute => (int[])[.. Pair(texts.Place(attribute.Key)), .. Pair(texts.Place(attribute.Value))]),
                ],
                component.Name);
        }

        return rows;

        void Add(EquatableArray<MarkdownLink> all, bool isImage)
        {
            position = 0;
            for (var i = 0; i < all.Count; i++)
            {
                var link = all[i];
                var found = links.TryGetValue((isImage, i), out var known) ? known : null;
                int[] end = isImage
                    ? [found?.Width ?? 0, found?.Height ?? 0]
                    : [.. Pair(texts.Place(found?.Collection)), .. Pair(texts.Place(found?.Key))];
                rows.Add(
                    [
                        .. Pair(texts.Place(link.Target)), .. Pair(texts.Place(link.Text, ref position)), .. Pair(texts.Place(link.Title)), link.Span.Start, link.Span.Length,
                        .. Pair(texts.Place(found?.Url is { } url ? url + LinkPath.SuffixOf(link.Target) : link.Target)), .. Pair(texts.Place(found?.Asset)), .. end,
                    ],
                    link.Target);
            }
        }
    }

    private static int[] Pair(TextSpan span) => [span.Start, span.Length];
}
