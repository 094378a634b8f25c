using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SeedContent.Compiler.Formats.Yaml;

/// <summary>The parser's events with their places in the whole text. Whatever the parser throws is one problem, and the end of the events.</summary>
internal sealed class YamlEvents
{
    private readonly string text;
    private readonly TextSpan range;
    private readonly ICollection<SeedProblem> problems;
    private readonly Scanner scanner;
    private readonly Parser parser;
    private bool hasEnded;

    public YamlEvents(string text, TextSpan range, ICollection<SeedProblem> problems)
    {
        (this.text, this.range, this.problems) = (text, range, problems);
        scanner = new(new StringReader(YamlCharacters.Check(text, range, problems)));
        parser = new(scanner);
    }

    /// <summary>The event that was moved to last.</summary>
    public ParsingEvent? Current => parser.Current;

    /// <summary>Moves on to the next event, which must be of one type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>Whether it is.</returns>
    public bool MoveNext<T>()
        where T : ParsingEvent => MoveNext() && Current is T;

    /// <summary>Moves on to the next event; false at the end and after a syntax error, which is reported once and ends the reading.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        if (hasEnded)
        {
            return false;
        }

        try
        {
            return parser.MoveNext();
        }
        catch (YamlException error)
        {
            hasEnded = true;
            problems.Add(YamlSyntaxProblem.Describe(error, text, range));
            return false;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The parser's own bugs, such as an escape of half a character: to the user all of them are YAML that cannot be read.
            hasEnded = true;
            var start = Current is { } last ? SpanOf(last).End : range.Start;
            problems.Add(new(
                SeedDescriptors.YamlSyntax,
                TextSpan.FromBounds(start, Math.Max(start, Offset(scanner.CurrentPosition))),
                ["This YAML cannot be read; is a tag, an escape sequence, a bracket or a quotation mark in it wrong?"]));
            return false;
        }
    }

    /// <summary>Moves to the end of the collection that starts here, unless it is deeper than the parser reads in bounded time.</summary>
    /// <param name="maxDepth">The levels within it that are passed over.</param>
    public void SkipCollection(int maxDepth)
    {
        var depth = 1;
        while (depth > 0 && MoveNext())
        {
            depth += Current!.NestingIncrease;

            // The scanner looks at all open brackets for each token, so that a million of them would take hours.
            hasEnded |= depth > maxDepth;
        }
    }

    /// <summary>An event as the parser marks it.</summary>
    /// <param name="node">The event.</param>
    /// <returns>Its span in the whole text.</returns>
    public TextSpan SpanOf(ParsingEvent node) => TextSpan.FromBounds(Offset(node.Start), Math.Max(Offset(node.Start), Offset(node.End)));

    /// <summary>A scalar as written: without its anchor and tag, and without the white space that the parser counts to a block.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="properties">Its anchor and tag.</param>
    /// <returns>Its span in the whole text.</returns>
    public TextSpan ContentOf(Scalar scalar, YamlProperties properties)
    {
        if (scalar is { Style: ScalarStyle.Plain, Value: "" })
        {
            // The parser ends an empty value behind the token that follows it.
            return new(properties.End, 0);
        }

        var start = properties.ContentStart;
        var end = Math.Max(start, Offset(scalar.End));
        return scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded
            ? TextSpan.FromBounds(start, YamlBlockScalar.FindEnd(text, start, end, string.IsNullOrWhiteSpace(scalar.Value)))
            : TextSpan.FromBounds(start, end);
    }

    /// <summary>The anchor and the tag of a node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>Where they stand.</returns>
    public YamlProperties PropertiesOf(NodeEvent node)
    {
        var count = (node.Anchor.IsEmpty ? 0 : 1) + (node.Tag.IsEmpty ? 0 : 1);
        return YamlProperties.Find(text, Offset(node.Start), range.End, count);
    }

    private int Offset(Mark mark) => (int)Math.Min(range.Start + mark.Index, range.End);
}
