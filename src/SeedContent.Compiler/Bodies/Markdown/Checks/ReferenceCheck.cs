using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using SeedContent.Compiler.Bodies.Markdown.Parsing;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>
/// Finds <c>[text][label]</c> and <c>[label][]</c> whose label has no definition: they are written as they stand, brackets and all. A bare
/// <c>[label]</c> may well be text.
/// </summary>
internal sealed class ReferenceCheck
{
    // CommonMark, 4.7.
    private const int MaxLabel = 999;

    private readonly MarkdownDocument document;
    private readonly string source;
    private readonly ProblemList problems;
    private readonly List<string> labels;

    private ReferenceCheck(MarkdownDocument document, string source, ProblemList problems)
    {
        (this.document, this.source, this.problems) = (document, source, problems);
        labels = [.. document.GetLinkReferenceDefinitions(addGroup: false).Links
            .Where(definition => definition.Value is not FootnoteLinkReferenceDefinition)
            .Select(definition => definition.Key)
            .OrderBy(label => label, StringComparer.Ordinal)];
    }

    public static void Check(MarkdownDocument document, MarkdownTree tree, string source, ProblemList problems)
    {
        var check = new ReferenceCheck(document, source, problems);
        foreach (var leaf in tree.Leaves)
        {
            if (leaf.Inline is { } inline)
            {
                var marks = new LiteralMarks(source);
                marks.Add(inline);
                check.CheckPairs(marks.Brackets);
                foreach (var comment in marks.Comments)
                {
                    problems.Add(SeedDescriptors.CommentNotClosed, new TextSpan(comment, 4));
                }
            }
        }
    }

    private void CheckPairs(List<LiteralMark> brackets)
    {
        var open = new Stack<int>();
        TextSpan? text = null;
        foreach (var bracket in brackets)
        {
            if (bracket.IsOpening)
            {
                open.Push(bracket.Position);
                continue;
            }

            if (open.Count == 0)
            {
                continue;
            }

            var pair = TextSpan.FromBounds(open.Pop(), bracket.Position + 1);
            if (text is { } before && before.End == pair.Start && IsReference(before, pair))
            {
                Report(before, pair);
                text = null;
            }
            else
            {
                text = pair;
            }
        }
    }

    // 'values[i][j]' is an element of an array, and '[x]' a ticked box; '[^1]' is a note.
    private bool IsReference(TextSpan text, TextSpan label) =>
        (text.Start == 0 || !(char.IsLetterOrDigit(source[text.Start - 1]) || source[text.Start - 1] is '_' or ']' or ')'))
        && Inner(text).Trim().Length > 1
        && source[text.Start + 1] != '^'
        && source[label.Start + 1] != '^'
        && label.Length <= MaxLabel
        && Inner(label).IndexOf('[') < 0;

    private void Report(TextSpan text, TextSpan label)
    {
        var used = string.IsNullOrWhiteSpace(Inner(label)) ? text : label;
        var name = string.Join(" ", Inner(used).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length > 0 && name.Length <= MaxLabel && !document.TryGetLinkReferenceDefinition(name, out _))
        {
            var nearest = EditDistance.FindNearest(name, labels);
            problems.Add(
                SeedDescriptors.UndefinedReference,
                new TextSpan(used.Start + 1, used.Length - 2),
                Shown.Of(name),
                nearest is null ? "" : $"; did you mean '{Shown.Of(nearest)}'?");
        }
    }

    private string Inner(TextSpan pair) => source.Substring(pair.Start + 1, pair.Length - 2);
}
