using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Json;

/// <summary>
/// Reads JSON (RFC 8259) into the node tree, in one pass. Spans count in the text that was given.
/// </summary>
/// <remarks>
/// Written by hand: a compiler loads the libraries of its generators into its own process, where System.Text.Json and Newtonsoft.Json
/// meet the versions that the host brought, and fail to load. Neither goes on after the first mistake, nor says where a value stands.
/// </remarks>
public sealed class JsonReader
{
    private readonly JsonCursor cursor;

    private JsonReader(JsonCursor cursor) => this.cursor = cursor;

    /// <summary>Reads one JSON text.</summary>
    /// <param name="text">The seed's whole text, without a byte order mark.</param>
    /// <param name="range">The part of it that is JSON.</param>
    /// <param name="options">What is read beyond RFC 8259.</param>
    /// <returns>
    /// The tree and what is wrong with it, up to a thousand mistakes; never throws on any text. An item with a mistake is left out,
    /// unless it can be told what is meant.
    /// </returns>
    public static FormatResult Read(string text, TextSpan range, JsonReaderOptions options)
    {
        var reader = new JsonReader(new(text, range, options));
        return new(reader.ReadText(), reader.cursor.Problems());
    }

    // RFC 8259, 2: one value, of any kind.
    private SeedNode? ReadText()
    {
        JsonSpace.Skip(cursor);
        if (cursor.AtEnd || cursor.Current is ',' or ']' or '}')
        {
            // A comment that is not closed has been reported.
            if (!cursor.IsLost)
            {
                cursor.Report(JsonWord.TokenSpan(cursor), $"Expected a value, found {JsonWords.Found(cursor)}");
            }

            return null;
        }

        var root = ReadValue(depth: 0);
        if (cursor.IsLost || cursor.HasLostBrackets)
        {
            return root;
        }

        JsonSpace.Skip(cursor);
        if (!cursor.AtEnd)
        {
            var mend = cursor.Current is ']' or '}' ? "no bracket is open here, remove it" : "several values stand in a list, in '[' and ']'";
            cursor.Report(JsonWord.TokenSpan(cursor), $"Expected the end of the text, found {JsonWords.Found(cursor)}; {mend}");
        }

        return root;
    }

    private SeedNode? ReadValue(int depth)
    {
        switch (cursor.Current)
        {
            case '"':
                return JsonString.Read(cursor);
            case '[' or '{' when depth == SeedNode.MaxDepth:
                cursor.Report(NodeProblems.TooDeep(new(cursor.Position, 1)));
                JsonRecovery.SkipContainer(cursor);
                return null;
            case '{':
                return ReadObject(depth + 1);
            case '[':
                return ReadArray(depth + 1);
            case ':':
                cursor.Report(new(cursor.Position, 1), "Expected a value, found ':'; keys and their values stand in '{' and '}'");
                cursor.IsLost = true;
                return null;
            default:
                return JsonWord.ReadValue(cursor);
        }
    }

    private SequenceNode ReadArray(int depth)
    {
        var container = new JsonContainer(cursor);
        var items = new List<SeedNode>();
        while (container.MoveNext())
        {
            if (ReadValue(depth) is { } item)
            {
                items.Add(item);
            }
        }

        return new(items.ToEquatableArray(), container.Span);
    }

    private MappingNode ReadObject(int depth)
    {
        var container = new JsonContainer(cursor);
        var entries = new List<MappingEntry>();
        var keys = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        while (container.MoveNext())
        {
            var key = cursor.Current == '"' ? JsonString.Read(cursor) : JsonWord.ReadKey(cursor);
            if (key is null || cursor.IsLost)
            {
                continue;
            }

            var value = JsonColon.MoveToValue(cursor, key, out var isOdd) ? ReadValue(depth) : null;
            cursor.IsLost |= isOdd;
            if (keys.TryGetValue(key.Value, out var first))
            {
                // RFC 8259, 4 leaves open which of the two counts.
                cursor.ReportDuplicate(key, first);
                continue;
            }

            keys.Add(key.Value, key.Span);
            if (value is not null)
            {
                entries.Add(new(key, value));
            }
        }

        return new(entries.ToEquatableArray(), container.Span);
    }
}
