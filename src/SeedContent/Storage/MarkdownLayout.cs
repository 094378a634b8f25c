using System.Collections.ObjectModel;
using System.Runtime.InteropServices;

namespace SeedContent.Storage;

/// <summary>Where the parts of a Markdown text stand, kept as numbers until somebody asks for the parts.</summary>
internal readonly struct MarkdownLayout(in DocumentFacts facts)
{
    private const int HeadingWidth = 6;
    private const int LinkWidth = 16;
    private const int ImageWidth = 14;
    private const int CodeWidth = 6;
    private const int ComponentHead = 5;
    private const int AttributeWidth = 4;

    private readonly int headingCount = facts.HeadingCount;
    private readonly int linkCount = facts.LinkCount;
    private readonly int imageCount = facts.ImageCount;
    private readonly int componentNumbers = facts.ComponentNumbers;
    private readonly Func<int, object?>? components = facts.Components;
    private readonly int[] numbers = facts.Numbers.ToArray();

    /// <summary>The length of the Markdown; -1 where the build left it out.</summary>
    public int SourceLength { get; } = facts.SourceLength;

    /// <summary>The length of the HTML; -1 where the build left it out.</summary>
    public int HtmlLength { get; } = facts.HtmlLength;

    public int PlainLength { get; } = facts.PlainLength;

    public int HtmlStart => Math.Max(SourceLength, 0);

    public int PlainStart => HtmlStart + Math.Max(HtmlLength, 0);

    public int ExcerptStart { get; } = facts.ExcerptStart;

    public int ExcerptLength { get; } = facts.ExcerptLength;

    private int LinksStart => headingCount * HeadingWidth;

    private int ImagesStart => LinksStart + (linkCount * LinkWidth);

    private int ComponentsStart => numbers.Length - componentNumbers;

    private int CodeStart => ImagesStart + (imageCount * ImageWidth);

    public MarkdownHeading[] CreateHeadings(EntryText text)
    {
        var headings = new MarkdownHeading[headingCount];
        for (var i = 0; i < headings.Length; i++)
        {
            var row = numbers.AsSpan(i * HeadingWidth, HeadingWidth);
            headings[i] = new(row[0], Decode(text, row[1], row[2])!, Decode(text, row[3], row[4])!);
        }

        return headings;
    }

    public MarkdownSection[] CreateSections(EntryText text, MarkdownHeading[] headings)
    {
        var sections = new List<MarkdownSection>();
        MarkdownHeading? heading = null;
        var start = 0;
        for (var i = 0; i <= headings.Length; i++)
        {
            var end = i < headings.Length ? numbers[(i * HeadingWidth) + HeadingWidth - 1] : HtmlLength;
            if (end < 0)
            {
                continue; // within a quotation or a list
            }

            if (heading is not null || end > start)
            {
                sections.Add(new(heading, text, HtmlStart + start, end - start));
            }

            (heading, start) = (i < headings.Length ? headings[i] : null, end);
        }

        return [.. sections];
    }

    public MarkdownLink[] CreateLinks(EntryText text)
    {
        var links = new MarkdownLink[linkCount];
        for (var i = 0; i < links.Length; i++)
        {
            var row = numbers.AsSpan(LinksStart + (i * LinkWidth), LinkWidth);
            links[i] = new(
                Decode(text, row[0], row[1])!,
                Decode(text, row[2], row[3])!,
                Decode(text, row[4], row[5]),
                new(row[6], row[6] + row[7]),
                Decode(text, row[8], row[9])!,
                Decode(text, row[10], row[11]),
                Decode(text, row[12], row[13]),
                Decode(text, row[14], row[15]));
        }

        return links;
    }

    public MarkdownImage[] CreateImages(EntryText text)
    {
        var images = new MarkdownImage[imageCount];
        for (var i = 0; i < images.Length; i++)
        {
            var row = numbers.AsSpan(ImagesStart + (i * ImageWidth), ImageWidth);
            images[i] = new(
                Decode(text, row[0], row[1])!,
                Decode(text, row[2], row[3])!,
                Decode(text, row[4], row[5]),
                new(row[6], row[6] + row[7]),
                Decode(text, row[8], row[9])!,
                Decode(text, row[10], row[11]),
                row[12] == 0 ? null : row[12],
                row[13] == 0 ? null : row[13]);
        }

        return images;
    }

    public MarkdownCodeBlock[] CreateCodeBlocks(EntryText text)
    {
        var blocks = new MarkdownCodeBlock[(ComponentsStart - CodeStart) / CodeWidth];
        for (var i = 0; i < blocks.Length; i++)
        {
            var row = numbers.AsSpan(CodeStart + (i * CodeWidth), CodeWidth);
            blocks[i] = new(Decode(text, row[0], row[1]), Decode(text, row[2], row[3]), Decode(text, row[4], row[5])!);
        }

        return blocks;
    }

    public MarkdownPart[] CreateParts(EntryText text)
    {
        var parts = new List<MarkdownPart>();
        var create = components;
        var (end, number) = (0, 0);
        for (var at = ComponentsStart; at < numbers.Length; number++)
        {
            var index = number;
            AddHtml(parts, text, end, numbers[at]);
            end = numbers[at] + numbers[at + 1];
            parts.Add(new MarkdownComponentPart(
                Decode(text, numbers[at + 2], numbers[at + 3])!,
                CreateAttributes(text, at + ComponentHead, numbers[at + 4]),
                create is null ? null : () => create(index)));
            at += ComponentHead + (numbers[at + 4] * AttributeWidth);
        }

        AddHtml(parts, text, end, HtmlLength);
        return [.. parts];
    }

    /// <summary>Puts headings under those of higher levels that stand before them.</summary>
    /// <param name="headings">All headings in the order of the text.</param>
    /// <returns>Those under no other.</returns>
    public static MarkdownHeading[] ToTree(MarkdownHeading[] headings)
    {
        var position = 0;
        return Take(headings, ref position, 0);
    }

    private static MarkdownHeading[] Take(MarkdownHeading[] headings, ref int position, int above)
    {
        var taken = new List<MarkdownHeading>();
        while (position < headings.Length && headings[position].Level > above)
        {
            var heading = headings[position++];
            heading.Children = ImmutableCollectionsMarshal.AsImmutableArray(Take(headings, ref position, heading.Level));
            taken.Add(heading);
        }

        return [.. taken];
    }

    private void AddHtml(List<MarkdownPart> parts, EntryText text, int start, int end)
    {
        if (end > start)
        {
            parts.Add(new MarkdownHtmlPart(text, HtmlStart + start, end - start));
        }
    }

    private ReadOnlyDictionary<string, string> CreateAttributes(EntryText text, int at, int count)
    {
        if (count == 0)
        {
            return ReadOnlyDictionary<string, string>.Empty;
        }

        // Nothing is ever removed, so they stay in their order.
        var attributes = new Dictionary<string, string>(count, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < count; i++)
        {
            var row = numbers.AsSpan(at + (i * AttributeWidth), AttributeWidth);
            attributes.Add(Decode(text, row[0], row[1])!, Decode(text, row[2], row[3])!);
        }

        return new(attributes);
    }

    private static string? Decode(EntryText text, int start, int length) => length < 0 ? null : Utf8Text.Decode(text.Utf8.Slice(start, length));
}
