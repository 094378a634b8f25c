using System.Text.Json;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>What must be read from an article, written from reading it. A missing property says nothing; null says that there is none.</summary>
internal sealed record ArticleTruth
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public required string? Language { get; init; }

    public required string? Date { get; init; }

    public required string? Headline { get; init; }

    public required string? Byline { get; init; }

    public required DatelineTruth? Dateline { get; init; }

    public string? Lead { get; init; }

    /// <summary>Whole paragraphs, or their first and last words with <c> … </c> between.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    public required IReadOnlyList<QuoteTruth> Quotes { get; init; }

    public required IReadOnlyList<ListTruth> Lists { get; init; }

    public static ArticleTruth Load(string path) => JsonSerializer.Deserialize<ArticleTruth>(File.ReadAllText(path), Options)!;

    internal sealed record DatelineTruth(string Text, string? Place, string? Country, string? Agency, string? Date = null);

    /// <summary><paramref name="Attribution"/> is compared where the truth has it.</summary>
    internal sealed record QuoteTruth(int Paragraph, string Text, string? Speaker, string? SpeakerMayAlsoBe = null, string? Attribution = null);

    internal sealed record ListTruth(int Paragraph, IReadOnlyList<string> Items);
}
