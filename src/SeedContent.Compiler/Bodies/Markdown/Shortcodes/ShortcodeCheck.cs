using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SeedContent.Compiler.Bodies.Markdown.Checks;
using SeedContent.Compiler.Bodies.Markdown.Parsing;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Bodies.Markdown.Shortcodes;

/// <summary>Finds, where a project declares its components, names that it does not, and text that was meant as a component.</summary>
internal static class ShortcodeCheck
{
    private const int MaxIndent = 3;

    public static void Check(MarkdownDocument document, MarkdownTree tree, string source, MarkdownOptions options, ProblemList problems)
    {
        if (options.Components.Count == 0)
        {
            return;
        }

        var declared = new HashSet<string>(options.Components, StringComparer.Ordinal);
        foreach (var shortcode in document.OfType<ShortcodeBlock>().Select(block => block.Shortcode).Where(shortcode => !declared.Contains(shortcode.Name)))
        {
            var hint = EditDistance.FindNearest(shortcode.Name, options.Components) is { } near ? $"did you mean '{near}'?" : $"there are {string.Join(", ", options.Components)}";
            problems.Add(SeedDescriptors.UnknownComponent, shortcode.NameSpan, Shown.Of(shortcode.Name), hint);
        }

        CheckTexts(document, tree, source, declared, problems);
    }

    private static void CheckTexts(MarkdownDocument document, MarkdownTree tree, string source, HashSet<string> declared, ProblemList problems)
    {
        var at = FindBraces(source, 0);
        if (at < 0)
        {
            return;
        }

        var paragraphs = new SpanList(document.OfType<ParagraphBlock>().Select(paragraph => Spans.Of(paragraph.Span, source)));
        var others = new SpanList(tree.Leaves.SelectMany(WithoutText).Select(part => Spans.Of(part.Span, source)));
        while (at >= 0)
        {
            if (others.Find(at) is { } other)
            {
                at = FindBraces(source, other.End);
                continue;
            }

            var next = at + 1;
            if (!IsEscaped(source, at) && ShortcodeReader.Read(source, at) is { } shortcode && declared.Contains(shortcode.Name))
            {
                Report(shortcode, isAlone: paragraphs.Find(at) is not null && IsLineStart(source, at), problems);
                next = shortcode.Span.End;
            }

            at = FindBraces(source, next);
        }
    }

    private static void Report(Shortcode shortcode, bool isAlone, ProblemList problems)
    {
        if (isAlone && shortcode.Mistake is { } mistake)
        {
            problems.Add(SeedDescriptors.ShortcodeSyntax, mistake.Span, Shown.Of(shortcode.Name), mistake.Reason);
        }
        else
        {
            problems.Add(SeedDescriptors.ShortcodeMisplaced, shortcode.Span, Shown.Of(shortcode.Name));
        }
    }

    /// <summary>The parts of a block in which braces are no text that is shown, or are found already.</summary>
    private static IEnumerable<MarkdownObject> WithoutText(LeafBlock leaf) => leaf switch
    {
        ShortcodeBlock or CodeBlock or LinkReferenceDefinition => [leaf],
        HtmlBlock { Type: not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock) } => [leaf],
        { Inline: { } inline } => inline.FindDescendants<Inline>().Where(part => part is CodeInline or HtmlInline or AutolinkInline or MathInline),
        _ => [],
    };

    private static int FindBraces(string source, int from) => source.IndexOf("{{", from, StringComparison.Ordinal);

    private static bool IsLineStart(string source, int at)
    {
        var start = at;
        while (start > 0 && source[start - 1] == ' ')
        {
            start--;
        }

        return at - start <= MaxIndent && (start == 0 || source[start - 1] is '\n' or '\r');
    }

    private static bool IsEscaped(string source, int at)
    {
        var start = at;
        while (start > 0 && source[start - 1] == '\\')
        {
            start--;
        }

        return (at - start) % 2 == 1;
    }
}
