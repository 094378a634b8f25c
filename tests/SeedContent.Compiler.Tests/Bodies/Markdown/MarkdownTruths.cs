using System.Net;
using System.Text.RegularExpressions;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Bodies.Markdown;

/// <summary>What holds for every text.</summary>
internal static partial class MarkdownTruths
{
    public static void Check(MarkdownModel model, string text)
    {
        CheckSpans(model, text);
        CheckTargets(model);
        CheckHeadings(model, text);
        CheckComponents(model, text);
        Assert.True(model.Excerpt is not { } excerpt || IsWithin(excerpt, model.Html), "The excerpt lies outside the HTML.");
        Assert.InRange(model.WordCount, 0, model.PlainText.Length);
    }

    public static void CheckSpans(MarkdownModel model, string text)
    {
        var spans = model.Headings.Select(heading => heading.Span)
            .Concat(model.Anchors.Select(anchor => anchor.Span))
            .Concat(model.Links.Concat(model.Images).SelectMany(link => new[] { link.Span, link.TargetSpan }))
            .Concat(model.Components.SelectMany(component => component.Attributes.SelectMany(attribute => new[] { attribute.KeySpan, attribute.ValueSpan }).Append(component.NameSpan)))
            .Concat(model.HtmlTargets.Select(target => target.Span))
            .Concat(model.Problems.SelectMany(problem => new[] { problem.Span, problem.Related ?? default }));
        Assert.All(spans, span => Assert.True(IsWithin(span, text), $"{span} lies outside the text."));
        foreach (var link in model.Links.Concat(model.Images))
        {
            Assert.True(link.Kind == MarkdownLinkKind.Reference || link.Span.Contains(link.TargetSpan), $"The target of '{link}' lies outside of it.");
        }
    }

    private static void CheckTargets(MarkdownModel model)
    {
        var end = 0;
        foreach (var target in model.Targets)
        {
            var link = (target.IsImage ? model.Images : model.Links)[target.Index];
            Assert.False(link.IsExternal, $"'{link.Target}' is external.");
            Assert.True(target.Place.Start >= end && IsWithin(target.Place, model.Html), $"{target} lies outside the HTML, or before the one before.");
            Assert.Matches(target.IsImage ? "<img src=\"$" : "<a href=\"$", model.Html[..target.Place.Start]);
            Assert.Equal('"', model.Html[target.Place.End]);
            Assert.Equal(Decode(Escaped(link.Target)), Decode(target.Place.In(model.Html)));
            end = target.Place.End;
        }

        Assert.Equal(model.Targets.Count, model.Targets.Select(target => (target.IsImage, target.Index)).Distinct().Count());
    }

    private static void CheckHeadings(MarkdownModel model, string text)
    {
        // One id that is given by hand to two headings is an error.
        Assert.True(
            model.Headings.Select(heading => heading.Id).Distinct(StringComparer.Ordinal).Count() == model.Headings.Count
                || model.Problems.Any(problem => problem.Descriptor == SeedDescriptors.DuplicateAnchor),
            "Two headings have one id.");
        foreach (var heading in model.Headings)
        {
            Assert.InRange(heading.Level, 1, 6);
            if (heading.HtmlStart is { } start)
            {
                Assert.StartsWith($"<h{heading.Level} id=\"{heading.Id}\"", model.Html[start..], StringComparison.Ordinal);
            }

            Assert.DoesNotMatch("^[ \t]|\n$", heading.Span.In(text));
        }
    }

    private static void CheckComponents(MarkdownModel model, string text)
    {
        var end = 0;
        foreach (var component in model.Components)
        {
            Assert.Equal(component.Name, component.NameSpan.In(text));
            Assert.All(component.Attributes, attribute => Assert.Equal(attribute.Key, attribute.KeySpan.In(text)));
            Assert.True(component.Html.Start >= end && IsWithin(component.Html, model.Html), $"{component} lies outside the HTML, or before the one before.");
            Assert.Matches("^<div[^<]* data-component=\"[^<]*></div>\n$", component.Html.In(model.Html));
            end = component.Html.End;
        }
    }

    private static bool IsWithin(TextSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;

    // Lone surrogates and names of hosts are written otherwise than they are read; their number of characters says nothing then.
    private static string Decode(string address) => Uri.UnescapeDataString(WebUtility.HtmlDecode(address));

    private static string Escaped(string target) => Percent().Replace(target, "%25").Replace("&", "&amp;", StringComparison.Ordinal);

    [GeneratedRegex("%(?![0-9A-Fa-f]{2})", RegexOptions.None, 10_000)]
    private static partial Regex Percent();
}
