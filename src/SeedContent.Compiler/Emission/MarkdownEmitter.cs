using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes what a Markdown text has beyond what every entry has.</summary>
internal static class MarkdownEmitter
{
    /// <summary>Writes the lines of the text's facts.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="model">What was read.</param>
    /// <param name="links">What its links lead to, by whether they are images and by their index.</param>
    /// <param name="texts">The entry's texts; takes further ones.</param>
    /// <returns>Where its parts stand, in the order that <c>DocumentFacts.Numbers</c> has.</returns>
    public static NumberRows Emit(SourceWriter writer, MarkdownModel model, IReadOnlyDictionary<(bool IsImage, int Index), ResolvedLink> links, MarkdownTexts texts)
    {
        var excerpt = texts.InHtml(model.Excerpt);
        Optional(writer, "SourceLength", texts.Lengths.Source);
        Optional(writer, "HtmlLength", texts.Lengths.Html);
        Optional(writer, "PlainLength", texts.Lengths.Plain);
        Optional(writer, "ExcerptStart", excerpt.Start);
        Optional(writer, "ExcerptLength", excerpt.Length);
        Optional(writer, "WordCount", model.WordCount);
        Optional(writer, "HeadingCount", model.Headings.Count);
        Optional(writer, "LinkCount", model.Links.Count);
        Optional(writer, "ImageCount", model.Images.Count);
        var rows = Rows(model, links, texts);
        Optional(writer, "ComponentNumbers", AddComponents(rows, model, texts));
        return rows;
    }

    private static void Optional(SourceWriter writer, string name, int number) => EntryEmitter.Optional(writer, name, number == 0 ? null : Literals.Number(number));

    private static NumberRows Rows(MarkdownModel model, IReadOnlyDictionary<(bool IsImage, int Index), ResolvedLink> resolved, MarkdownTexts texts)
    {
        var rows = new NumberRows();
        var position = 0;
        foreach (var heading in model.Headings)
        {
            var start = heading.HtmlStart is { } html ? texts.InHtml(new TextSpan(html, 0)).Start : -1;
            rows.Add([heading.Level, .. Pair(texts.Place(heading.Text, ref position)), .. Pair(texts.Place(heading.Id)), start], CommentText.Of(heading.Text));
        }

        Add(model.Links, isImage: false);
        Add(model.Images, isImage: true);
        position = 0;
        foreach (var code in model.CodeBlocks)
        {
            rows.Add(
                [.. Pair(texts.Place(code.Language)), .. Pair(texts.Place(code.Info)), .. Pair(texts.Place(code.Text, ref position))],
                CommentText.Of(code.Info ?? code.Text));
        }

        return rows;

        void Add(EquatableArray<MarkdownLink> links, bool isImage)
        {
            position = 0;
            for (var i = 0; i < links.Count; i++)
            {
                var link = links[i];
                var found = resolved.TryGetValue((isImage, i), out var known) ? known : null;
                int[] end = isImage
                    ? [found?.Width ?? 0, found?.Height ?? 0]
                    : [.. Pair(texts.Place(found?.Collection)), .. Pair(texts.Place(found?.Key))];
                rows.Add(
                    [
                        .. Pair(texts.Place(link.Target)), .. Pair(texts.Place(link.Text, ref position)), .. Pair(texts.Place(link.Title)), link.Span.Start, link.Span.Length,
                        .. Pair(texts.Place(found?.Url is { } url ? url + LinkPath.SuffixOf(link.Target) : link.Target)), .. Pair(texts.Place(found?.Asset)), .. end,
                    ],
                    CommentText.Of(link.Target));
            }
        }
    }

    private static int AddComponents(NumberRows rows, MarkdownModel model, MarkdownTexts texts)
    {
        var before = rows.Count;
        foreach (var component in model.Components)
        {
            rows.Add(
                [
                    .. Pair(texts.InHtml(component.Html)), .. Pair(texts.Place(component.Name)), component.Attributes.Count,
                    .. component.Attributes.SelectMany(attribute => (int[])[.. Pair(texts.Place(attribute.Key)), .. Pair(texts.Place(attribute.Value))]),
                ],
                CommentText.Of(component.Name));
        }

        return rows.Count - before;
    }

    private static int[] Pair(TextSpan span) => [span.Start, span.Length];
}
