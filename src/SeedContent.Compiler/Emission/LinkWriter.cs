using System.Globalization;
using System.Text;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission;

/// <summary>Puts the addresses that links lead to into HTML that is rendered already.</summary>
internal static class LinkWriter
{
    /// <summary>Writes them.</summary>
    /// <param name="model">The text.</param>
    /// <param name="links">What its links lead to, by whether they are images and by their index.</param>
    /// <returns>The text with the addresses, and all places in its HTML moved.</returns>
    public static MarkdownModel Write(MarkdownModel model, IReadOnlyDictionary<(bool IsImage, int Index), ResolvedLink> links)
    {
        var html = new StringBuilder(model.Html.Length);
        var starts = new List<int>();
        var distances = new List<int> { 0 };
        var end = 0;
        foreach (var target in model.Targets)
        {
            var written = target.Place.In(model.Html);
            if (links.TryGetValue((target.IsImage, target.Index), out var link) && Replacement(link, written) is { } text)
            {
                html.Append(model.Html, end, target.Place.Start - end).Append(text);
                end = target.Place.End;
                starts.Add(target.Place.Start);
                distances.Add(html.Length - end);
            }
        }

        return starts.Count == 0 ? model : model with
        {
            Html = html.Append(model.Html, end, model.Html.Length - end).ToString(),
            Headings = model.Headings.Select(heading => heading with { HtmlStart = heading.HtmlStart is { } start ? Move(start) : null }).ToEquatableArray(),
            Components = model.Components.Select(component => component with { Html = TextSpan.FromBounds(Move(component.Html.Start), Move(component.Html.End)) }).ToEquatableArray(),
            Excerpt = model.Excerpt is { } excerpt ? TextSpan.FromBounds(Move(excerpt.Start), Move(excerpt.End)) : null,
        };

        // What stands behind the last address that begins before it has moved as far as the end of that address.
        int Move(int position)
        {
            var before = starts.BinarySearch(position);
            return position + distances[before < 0 ? ~before : before];
        }
    }

    // The value of the attribute, and behind it further ones: only the quotation mark that ends the last of them is there.
    private static string? Replacement(ResolvedLink link, string written)
    {
        var size = link is { IsImage: true, Width: { } width, Height: { } height }
            ? string.Format(CultureInfo.InvariantCulture, "\" width=\"{0}\" height=\"{1}", width, height)
            : "";
        var address = link.Url is { } url ? url.Replace("&", "&amp;").Replace("\"", "%22") + LinkPath.SuffixOf(written) : written;
        return link.Url is null && size.Length == 0 ? null : address + size;
    }
}
