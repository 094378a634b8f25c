using System.Globalization;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Packing;

/// <summary>What the checks across seeds need of Markdown: the ids that links can lead to (<c>#id</c>), and its links, images and tags of HTML that are not external, each with its number and place
/// (<c>L0:12+5:target</c>).</summary>
internal static class MarkdownFacts
{
    private const char Id = '#';
    private const char Link = 'L';
    private const char Image = 'I';
    private const char Tag = 'H';
    private const char ImageTag = 'S';

    /// <summary>Writes them.</summary>
    /// <param name="markdown">The text.</param>
    /// <returns>Words without white space.</returns>
    public static IEnumerable<string> Write(MarkdownModel markdown) => markdown.Headings
        .Select(heading => heading.Id)
        .Concat(markdown.Anchors.Select(anchor => anchor.Id))
        .Concat(markdown.FootnoteIds)
        .Distinct(StringComparer.Ordinal)
        .Select(id => Id + Uri.EscapeDataString(id))
        .Concat(Write(Link, markdown.Links))
        .Concat(Write(Image, markdown.Images))
        .Concat(markdown.HtmlTargets.Where(target => !target.IsExternal).Select(target => Write(target.IsImage ? ImageTag : Tag, 0, target.Span, target.Target)));

    /// <summary>Reads what <see cref="Write(MarkdownModel)"/> gives.</summary>
    /// <param name="words">The words.</param>
    /// <returns>Markdown with these and nothing else; its external links are empty.</returns>
    public static MarkdownModel Read(IEnumerable<string> words)
    {
        var ids = new List<MarkdownAnchor>();
        var (links, images) = (new List<MarkdownLink>(), new List<MarkdownLink>());
        var tags = new List<MarkdownHtmlTarget>();
        foreach (var word in words.Where(word => word.Length > 0))
        {
            if (word[0] == Id)
            {
                ids.Add(new(Uri.UnescapeDataString(word.Substring(1)), default));
                continue;
            }

            var (index, span, target) = Read(word);
            switch (word[0])
            {
                case Link or Image:
                    Put(word[0] == Link ? links : images, index, new(default, target, span, default, "", null));
                    break;
                default:
                    tags.Add(new(target, span, word[0] == ImageTag));
                    break;
            }
        }

        return new()
        {
            Html = "",
            PlainText = "",
            Targets = [],
            Headings = [],
            Anchors = ids.ToEquatableArray(),
            FootnoteIds = [],
            HtmlTargets = tags.ToEquatableArray(),
            Links = links.ToEquatableArray(),
            Images = images.ToEquatableArray(),
            CodeBlocks = [],
            Components = [],
            Excerpt = null,
            WordCount = 0,
            Problems = [],
        };
    }

    private static IEnumerable<string> Write(char kind, EquatableArray<MarkdownLink> links) => links
        .Select((link, index) => (Link: link, Index: index))
        .Where(found => found.Link.IsInternal)
        .Select(found => Write(kind, found.Index, found.Link.TargetSpan, found.Link.Target));

    private static string Write(char kind, int index, TextSpan span, string target) =>
        string.Format(CultureInfo.InvariantCulture, "{0}{1}:{2}+{3}:{4}", kind, index, span.Start, span.Length, Uri.EscapeDataString(target));

    private static (int Index, TextSpan Span, string Target) Read(string word)
    {
        var parts = word.Substring(1).Split(':');
        var place = parts[1].Split('+');
        return (Number(parts[0]), new(Number(place[0]), Number(place[1])), Uri.UnescapeDataString(parts[2]));
    }

    // A link's number is its place among all links, of which the external ones are not here.
    private static void Put(List<MarkdownLink> links, int index, MarkdownLink link)
    {
        while (links.Count < index)
        {
            links.Add(new(default, "", default, default, "", null));
        }

        links.Add(link);
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
