using System.Globalization;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SeedContent.Compiler.Formats.Yaml;

/// <summary>
/// Reads YAML into the node tree, from the events of YamlDotNet's parser. Spans count in the text that was given, so that front
/// matter is read in place.
/// </summary>
public sealed class YamlReader
{
    /// <summary>The number of nested collections that are read; more is a mistake or an attack.</summary>
    public const int MaxDepth = 64;

    private readonly string text;
    private readonly TextSpan range;
    private readonly Parser parser;
    private readonly List<SeedProblem> problems = [];
    private bool hasFailed;

    private YamlReader(string text, TextSpan range)
    {
        this.text = text;
        this.range = range;
        parser = new Parser(new StringReader(range.In(text)));
    }

    /// <summary>Reads one YAML document.</summary>
    /// <param name="text">The seed's whole text.</param>
    /// <param name="range">The part of it that is YAML.</param>
    /// <returns>The tree and what is wrong with it; never throws on any text.</returns>
    public static FormatResult Read(string text, TextSpan range)
    {
        var reader = new YamlReader(text, range);
        return new(reader.ReadStream(), reader.problems.ToEquatableArray());
    }

    private SeedNode? ReadStream()
    {
        SeedNode? root = null;
        if (MoveNext<StreamStart>() && MoveNext<DocumentStart>() && MoveNext())
        {
            root = ReadNode(depth: 0);
            if (MoveNext<DocumentEnd>() && MoveNext<DocumentStart>())
            {
                Report(SeedDescriptors.SeveralDocuments, SpanOf(parser.Current!));
            }
        }

        return root;
    }

    /// <summary>Reads the node that the current event starts, and leaves the parser at its last event.</summary>
    private SeedNode? ReadNode(int depth)
    {
        var current = parser.Current;
        if (current is NodeEvent node)
        {
            ReportProperties(node);
        }

        switch (current)
        {
            case Scalar scalar:
                var kind = scalar.Style == ScalarStyle.Plain ? YamlCoreSchema.Resolve(scalar.Value) : ScalarKind.Text;
                return new ScalarNode(scalar.Value, kind, SpanOf(scalar));
            case MappingStart or SequenceStart when depth == MaxDepth:
                Report(SeedDescriptors.TooDeep, SpanOf(current), MaxDepth.ToString(CultureInfo.InvariantCulture));
                SkipCollection();
                return null;
            case MappingStart start:
                return ReadMapping(start, depth + 1);
            case SequenceStart start:
                return ReadSequence(start, depth + 1);
            case AnchorAlias alias:
                Report(SeedDescriptors.AnchorNotRead, SpanOf(alias), "alias", "*" + alias.Value);
                return null;
            default:
                return null;
        }
    }

    private MappingNode ReadMapping(MappingStart start, int depth)
    {
        var entries = new List<MappingEntry>();
        var keys = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        while (MoveNext() && parser.Current is not MappingEnd)
        {
            var keyEvent = parser.Current;
            var key = ReadNode(depth);
            if (key is not null and not ScalarNode)
            {
                Report(SeedDescriptors.YamlSyntax, SpanOf(keyEvent!), "Expected a name as the key, found a collection");
            }

            if (!MoveNext())
            {
                break;
            }

            var value = ReadNode(depth);
            if (key is not ScalarNode name)
            {
                continue;
            }

            if (keys.TryGetValue(name.Value, out var first))
            {
                var line = new SeedText("", text).GetPosition(first.Start).Line + 1;
                problems.Add(new(SeedDescriptors.DuplicateField, name.Span, [name.Value, line.ToString(CultureInfo.InvariantCulture)])
                {
                    Related = first,
                });
                continue;
            }

            keys.Add(name.Value, name.Span);
            if (value is not null)
            {
                entries.Add(new(name, value));
            }
        }

        return new(entries.ToEquatableArray(), SpanTo(start, entries.Count == 0 ? null : entries[entries.Count - 1].Value));
    }

    private SequenceNode ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<SeedNode>();
        while (MoveNext() && parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth) is { } item)
            {
                items.Add(item);
            }
        }

        return new(items.ToEquatableArray(), SpanTo(start, items.Count == 0 ? null : items[items.Count - 1]));
    }

    private void SkipCollection()
    {
        var depth = 1;
        while (depth > 0 && MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
        }
    }

    private void ReportProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            Report(SeedDescriptors.AnchorNotRead, PropertySpan(node, "&" + node.Anchor.Value), "anchor", "&" + node.Anchor.Value);
        }

        if (!node.Tag.IsEmpty)
        {
            var span = PropertySpan(node, "!");
            Report(SeedDescriptors.AnchorNotRead, span, "tag", span.Length == 0 ? node.Tag.Value : span.In(text));
        }
    }

    /// <summary>An anchor or a tag as written, which stands at or after the event's start.</summary>
    private TextSpan PropertySpan(NodeEvent node, string prefix)
    {
        var start = text.IndexOf(prefix, Offset(node.Start), StringComparison.Ordinal);
        if (start < 0 || start >= range.End)
        {
            return new(Offset(node.Start), 0);
        }

        var end = start + prefix.Length;
        while (end < range.End && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or ']' or '}'))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private bool MoveNext<T>()
        where T : ParsingEvent => MoveNext() && parser.Current is T;

    /// <summary>Moves on to the next event; false at the end and after a syntax error, which is reported once and ends the reading.</summary>
    private bool MoveNext()
    {
        if (hasFailed)
        {
            return false;
        }

        try
        {
            return parser.MoveNext();
        }
        catch (YamlException error)
        {
            hasFailed = true;
            problems.Add(YamlSyntaxProblem.Describe(error, text, range));
            return false;
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The parser's own bugs, such as a bracket that is never closed: to the user all of them are YAML that cannot be read.
            hasFailed = true;
            var after = parser.Current is { } last ? Offset(last.Start) : range.Start;
            Report(SeedDescriptors.YamlSyntax, new(after, 0), "The YAML after this place cannot be read; is a bracket or a quotation mark not closed?");
            return false;
        }
    }

    private void Report(SeedDescriptor descriptor, TextSpan span, params string[] arguments) =>
        problems.Add(new(descriptor, span, arguments.ToEquatableArray()));

    private int Offset(Mark mark) => Math.Min(range.Start + (int)mark.Index, range.End);

    private TextSpan SpanOf(ParsingEvent node) => TextSpan.FromBounds(Offset(node.Start), Math.Max(Offset(node.Start), Offset(node.End)));

    /// <summary>
    /// From a collection's start to its bracket or, of a block, to its last child: the parser puts a block's end behind the white
    /// space that follows, and a bracket's end before the bracket.
    /// </summary>
    private TextSpan SpanTo(ParsingEvent start, SeedNode? last)
    {
        var from = Offset(start.Start);
        var isFlow = start is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
        var end = isFlow && parser.Current is (MappingEnd or SequenceEnd)
            ? Math.Min(Offset(parser.Current.Start) + 1, range.End)
            : last?.Span.End ?? Offset(start.End);
        return TextSpan.FromBounds(from, Math.Max(from, end));
    }
}
