using Markdig.Renderers.Html;
using Markdig.Syntax;
using SeedContent.Compiler.Bodies.Markdown.Parsing;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>The ids that are given by hand; one that stands twice is reported.</summary>
internal sealed class AnchorList(ProblemList problems)
{
    private readonly List<MarkdownAnchor> found = [];

    public void Add(string id, TextSpan span) => found.Add(new(id, span));

    public void AddAttributes(MarkdownTree tree, string source)
    {
        foreach (var part in tree.WithId)
        {
            var attributes = part.GetAttributes();
            var id = attributes.Id!;
            Add(id, Find(id, Spans.Of(attributes.Span, source), source) ?? FindFrom(part, id, source));
        }
    }

    /// <summary>The ids in the order of the text, each once.</summary>
    public EquatableArray<MarkdownAnchor> InOrder()
    {
        var first = new Dictionary<string, MarkdownAnchor>(StringComparer.Ordinal);
        foreach (var anchor in found.OrderBy(anchor => anchor.Span.Start))
        {
            if (!first.TryGetValue(anchor.Id, out var other))
            {
                first.Add(anchor.Id, anchor);
            }
            else if (other.Span != anchor.Span)
            {
                problems.Add(new SeedProblem(SeedDescriptors.DuplicateAnchor, anchor.Span, [Shown.Of(anchor.Id)]) { Related = other.Span });
            }
        }

        return first.Values.OrderBy(anchor => anchor.Span.Start).ToEquatableArray();
    }

    private static TextSpan? Find(string id, TextSpan braces, string source)
    {
        var at = source.IndexOf("#" + id, braces.Start, braces.Length, StringComparison.Ordinal);
        return at < 0 ? null : new(at + 1, id.Length);
    }

    // Where Markdig does not say where the braces stand: behind what they belong to, or before it.
    private static TextSpan FindFrom(MarkdownObject part, string id, string source)
    {
        var span = Spans.Of(part.Span, source);
        return Find(id, TextSpan.FromBounds(span.Start, LineEnd(source, span.End)), source)
            ?? Find(id, TextSpan.FromBounds(LineBefore(source, span.Start), span.Start), source)
            ?? span;
    }

    private static int LineEnd(string source, int at)
    {
        var end = source.IndexOf('\n', at);
        return end < 0 ? source.Length : end;
    }

    private static int LineBefore(string source, int at)
    {
        var end = at < 2 ? -1 : source.LastIndexOf('\n', at - 1);
        return end < 1 ? 0 : source.LastIndexOf('\n', end - 1) + 1;
    }
}
