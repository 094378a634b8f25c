using Markdig.Helpers;
using Markdig.Syntax.Inlines;
using SeedContent.Compiler.Bodies.Markdown.Parsing;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Links;

/// <summary>Reads a link or an image with the place of its target.</summary>
internal static class LinkReader
{
    private const string MailScheme = "mailto:";

    public static bool IsImage(Inline inline) => inline is LinkInline { IsImage: true };

    public static MarkdownLink Read(Inline inline, string source) => inline switch
    {
        AutolinkInline autolink => ReadAutolink(autolink, source),
        _ => ReadLink((LinkInline)inline, source),
    };

    private static MarkdownLink ReadAutolink(AutolinkInline link, string source)
    {
        var span = Spans.Of(link.Span, source);
        return new(
            MarkdownLinkKind.Autolink,
            (link.IsEmail ? MailScheme : "") + link.Url,
            Spans.FromBounds(span.Start + 1, span.End - 1, source),
            span,
            link.Url,
            null);
    }

    private static MarkdownLink ReadLink(LinkInline link, string source)
    {
        var kind = link.IsAutoLink ? MarkdownLinkKind.Autolink : link.Reference is null ? MarkdownLinkKind.Inline : MarkdownLinkKind.Reference;
        var span = Spans.Of(link.Span, source);
        var target = link.Url ?? "";
        return new(
            kind,
            target,
            kind == MarkdownLinkKind.Autolink ? span : FindTarget(link, target, span, source),
            span,
            InlineText.Of(link),
            string.IsNullOrEmpty(link.Title) ? null : link.Title);
    }

    private static TextSpan FindTarget(LinkInline link, string target, TextSpan span, string source)
    {
        var place = link.Reference is { } definition ? Spans.Of(definition.Span, source) : span;
        var found = WithoutBrackets(Spans.Of(link.Reference?.UrlSpan ?? link.UrlSpan, source), source);
        if (target.Length > 0 && string.Equals(HtmlHelper.Unescape(found.In(source), removeBackSlash: true), target, StringComparison.Ordinal))
        {
            return found;
        }

        if (target.Length == 0)
        {
            // Between the parentheses or the angle brackets.
            return source[Math.Max(place.End - 1, 0)] is ')' or '>' ? new(place.End - 1, 0) : new(place.End, 0);
        }

        var at = source.LastIndexOf(target, Math.Max(place.End - 1, 0), Math.Max(place.Length, 0), StringComparison.Ordinal);
        return at < 0 ? place : new(at, target.Length);
    }

    private static TextSpan WithoutBrackets(TextSpan span, string source) =>
        span.Length >= 2 && source[span.Start] == '<' && source[span.End - 1] == '>' ? new(span.Start + 1, span.Length - 2) : span;
}
