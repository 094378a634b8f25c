using System.Text.Json.Serialization;
using SeedContent;

namespace Newsroom.Commands;

/// <summary>
/// The serialiser of articles, written at compile time, so that trimming and Native AOT leave it whole. It works because
/// <see cref="Article"/> lives in a library: a type that another generator emits into this project would be invisible to this one.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(IReadOnlyList<Article>))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;
