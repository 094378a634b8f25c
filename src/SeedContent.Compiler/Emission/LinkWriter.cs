using System.Globalization;
using System.Text;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission;

/// <summary>Puts the addresses that links lead to into HTML that is rendered already.</summary>
internal static class LinkWriter
{
    private static readonly char[] SuffixStarts = ['?', '#'];

    /// <summary>Writes them.</summary>
    /// <param name="model">The text.</param>
    /// <param name="links">What its links lead to.</param>
    /// <returns>The text with the addresses, and all places in its HTML moved.</returns>
    public static MarkdownModel Write(MarkdownModel model, EquatableArray<ResolvedLink> links)
    {
        var byTarget = links.ToDictionary(link => (link.IsImage, link.Index));
        var html = new StringBuilder(model.Html.Length);
        var moves = new List<(int Start, int Distance)>();
        var end = 0;
        foreach (var target in model.Targets)
        {
            var written = target.Place.In(model.Html);
            if (byTarget.TryGetValue((target.IsImage, target.Index), out var link) && Replacement(link, written) is { } text)
            {
                html.Append(model.Html, end, target.Place.Start - end).Append(text);
                end = target.Place.End;
                moves.Add((target.Place.Start, text.Length - target.Place.Length));
            }
        }

        return moves.Count == 0 ? model : model with
        {
            Html = html.Append(model.Html, end, model.Html.Length - end).ToString(),
            Headings = model.Headings.Select(heading => heading with { HtmlStart = heading.HtmlStart is { } start ? Move(start) : null }).ToEquatableArray(),
            Excerpt = model.Excerpt is { } excerpt ? TextSpan.FromBounds(Move(excerpt.Start), Move(excerpt.End)) : null,
        };

        int Move(int position) => position + moves.Where(move => move.Start < position).Sum(move => move.Distance);
    }

    // The value of the attribute, and behind it further ones: only the quotation mark that ends the last of them is there.
    private static string? Replacement(ResolvedLink link, string written)
    {
        var size = link is { IsImage: true, Width: { } width, Height: { } height }
            ? string.Format(CultureInfo.InvariantCulture, "\" width=\"{0}\" height=\"{1}", width, height)
            : "";
        return link.Url is null && size.Length == 0 ? null : Address(link, written) + size;
    }

    private static string Address(ResolvedLink link, string written)
    {
        var suffix = written.IndexOfAny(SuffixStarts);
        return link.Url is null ? written : link.Url.Replace("&", "&amp;").Replace("\"", "%22") + (suffix < 0 ? "" : written.Substring(suffix));
    }
}
