using System.Text.Json;
using System.Text.Json.Serialization;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Articles.Accuracy;

/// <summary>A span as <c>[start, length]</c>.</summary>
internal sealed class SpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<int[]>(ref reader) is [var start, var length] ? new(start, length) : throw new JsonException("A span is [start, length].");

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new[] { value.Start, value.Length });
}
