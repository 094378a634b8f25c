using System.Text.Json;
using SeedContent.Compiler.Formats;

namespace SeedContent.Compiler.Tests.Formats;

/// <summary>What System.Text.Json, which shares nothing with our reader, says a text is.</summary>
internal static class JsonOracle
{
    /// <summary>The tree without its spans: <c>{"key":value}</c>, a scalar as its kind and its value.</summary>
    public static string Show(SeedNode? node) => node switch
    {
        MappingNode mapping => "{" + string.Join(",", mapping.Entries.Select(entry => $"{Quote(entry.Key.Value)}:{Show(entry.Value)}")) + "}",
        SequenceNode sequence => "[" + string.Join(",", sequence.Items.Select(Show)) + "]",
        ScalarNode scalar => $"{scalar.Kind} {Quote(scalar.Value)}",
        _ => "nothing",
    };

    /// <summary>The same of what System.Text.Json reads; null where it refuses the text.</summary>
    public static string? Read(string text, bool allowExtras = false)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new()
            {
                AllowDuplicateProperties = false,
                AllowTrailingCommas = allowExtras,
                CommentHandling = allowExtras ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
                MaxDepth = 64,
            });
            return Show(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, which it finds when the text is asked for.
            return null;
        }
    }

    private static string Show(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(",", element.EnumerateObject().Select(entry => $"{Quote(entry.Name)}:{Show(entry.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(",", element.EnumerateArray().Select(Show)) + "]",
        JsonValueKind.String => $"Text {Quote(element.GetString()!)}",
        JsonValueKind.Number when element.GetRawText().AsSpan().IndexOfAny('.', 'e', 'E') >= 0 => $"Float {Quote(element.GetRawText())}",
        JsonValueKind.Number => $"Integer {Quote(element.GetRawText())}",
        JsonValueKind.Null => "Null \"null\"",
        _ => $"Boolean {Quote(element.GetRawText())}",
    };

    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
