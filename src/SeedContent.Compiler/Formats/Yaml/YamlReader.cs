using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SeedContent.Compiler.Formats.Yaml;

/// <summary>
/// Reads YAML 1.2 into the node tree, from the events of YamlDotNet's parser. Spans count in the text that was given, so that front
/// matter is read in place.
/// </summary>
public sealed class YamlReader
{
    /// <summary>The number of nodes that all aliases together may stand for, beyond those that are written.</summary>
    public const int MaxAliasedNodes = 10_000;

    private readonly string text;
    private readonly SeedText lines;
    private readonly TextSpan range;
    private readonly List<SeedProblem> problems = [];
    private readonly YamlEvents events;
    private readonly YamlAnchors anchors;
    private readonly YamlTags tags;

    /// <summary>The end of the scalar, alias or bracket that was read last: a block ends with its last child.</summary>
    private int contentEnd;

    private YamlReader(string text, TextSpan range)
    {
        (this.text, this.range, lines) = (text, range, new("", text));
        contentEnd = range.Start;
        events = new(text, range, problems);
        anchors = new(problems);
        tags = new(text, problems);
    }

    /// <summary>Reads one YAML document.</summary>
    /// <param name="text">The seed's whole text.</param>
    /// <param name="range">The part of it that is YAML.</param>
    /// <returns>The tree and what is wrong with it; never throws on any text.</returns>
    public static FormatResult Read(string text, TextSpan range)
    {
        var reader = new YamlReader(text, range);
        var root = reader.ReadStream();
        return new(root, reader.problems.OrderBy(problem => problem.Span.Start).ToEquatableArray());
    }

    private SeedNode? ReadStream()
    {
        SeedNode? root = null;
        if (events.MoveNext<StreamStart>() && events.MoveNext<DocumentStart>() && events.MoveNext())
        {
            root = ReadNode(depth: 0);
            if (events.MoveNext<DocumentEnd>() && events.MoveNext<DocumentStart>())
            {
                Report(SeedDescriptors.SeveralDocuments, events.SpanOf(events.Current!));
            }
        }

        return root;
    }

    /// <summary>Reads the node that the current event starts, and leaves the events at its last one.</summary>
    private SeedNode? ReadNode(int depth)
    {
        if (events.Current is AnchorAlias alias)
        {
            var span = events.SpanOf(alias);
            contentEnd = span.End;
            return anchors.Resolve(alias.Value.Value, span, depth);
        }

        if (events.Current is not NodeEvent start)
        {
            return null;
        }

        var anchor = start.Anchor.IsEmpty ? null : anchors.Open(start.Anchor.Value);
        var properties = events.PropertiesOf(start);
        var node = start is Scalar scalar ? ReadScalar(scalar, properties) : ReadCollection(start, properties, depth);
        anchor?.Complete(node);
        return node;
    }

    private ScalarNode? ReadScalar(Scalar scalar, YamlProperties properties)
    {
        var span = events.ContentOf(scalar, properties);
        contentEnd = Math.Max(contentEnd, span.End);
        return tags.Resolve(scalar, span, properties.Tag) is { } kind ? new(scalar.Value, kind, span) : null;
    }

    private SeedNode? ReadCollection(NodeEvent start, YamlProperties properties, int depth)
    {
        if (depth == SeedNode.MaxDepth)
        {
            var indicator = new TextSpan(properties.ContentStart, Math.Min(1, range.End - properties.ContentStart));
            problems.Add(NodeProblems.TooDeep(indicator));
            events.SkipCollection(maxDepth: SeedNode.MaxDepth);
            EndCollection(start is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow });
            return null;
        }

        tags.Check(start, properties);
        return start is MappingStart mapping
            ? ReadMapping(mapping, properties.ContentStart, depth + 1)
            : ReadSequence((SequenceStart)start, properties.ContentStart, depth + 1);
    }

    private MappingNode ReadMapping(MappingStart start, int from, int depth)
    {
        // A pair within a list, [a: b], is a mapping without braces. The parser gives it no place, which reads as the start of the text.
        var isPair = start.Style == MappingStyle.Flow && depth > 1 && from == range.Start && (contentEnd > from || text[from] != '{');
        var entries = new List<MappingEntry>();
        var keys = new YamlKeys(lines, problems);
        SeedNode? merged = null;
        var first = default(TextSpan?);
        while (events.MoveNext() && events.Current is not MappingEnd)
        {
            var isMerge = events.Current is Scalar { Style: ScalarStyle.Plain, Value: YamlMerge.Key, Tag.IsEmpty: true };
            var key = ReadNode(depth);
            first ??= key?.Span;
            if (!events.MoveNext())
            {
                break;
            }

            var value = ReadNode(depth);
            if (key is null || !keys.Add(key) || value is null)
            {
                continue;
            }

            if (isMerge)
            {
                merged = value;
            }
            else
            {
                entries.Add(new((ScalarNode)key, value));
            }
        }

        if (merged is not null)
        {
            YamlMerge.Add(merged, new HashSet<string>(keys.Names, StringComparer.Ordinal), entries, problems);
        }

        EndCollection(start.Style == MappingStyle.Flow && !isPair);
        return new(entries.ToEquatableArray(), SpanFrom(isPair && first is { } place ? place.Start : from));
    }

    private SequenceNode ReadSequence(SequenceStart start, int from, int depth)
    {
        var items = new List<SeedNode>();
        while (events.MoveNext() && events.Current is not SequenceEnd)
        {
            if (ReadNode(depth) is { } item)
            {
                items.Add(item);
            }
        }

        EndCollection(start.Style == SequenceStyle.Flow);
        return new(items.ToEquatableArray(), SpanFrom(from));
    }

    /// <summary>A flow collection ends behind its bracket, which is where the parser's event starts.</summary>
    private void EndCollection(bool hasBracket)
    {
        if (hasBracket && events.Current is MappingEnd or SequenceEnd)
        {
            contentEnd = Math.Max(contentEnd, Math.Min(events.SpanOf(events.Current).Start + 1, range.End));
        }
    }

    private TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, Math.Max(start, contentEnd));

    private void Report(SeedDescriptor descriptor, TextSpan span, params string[] arguments) =>
        problems.Add(new(descriptor, span, arguments.ToEquatableArray()));
}
