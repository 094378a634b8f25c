using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Articles.Accuracy;

/// <summary>
/// What a careful reader finds in an article, by spans, so that none of its text need stand here. README.md beside the truths says how they were
/// made and what the fields mean.
/// </summary>
internal sealed record SpanTruth
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new SpanConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The article: a file beside the truth, or one below the folder of other people's content.</summary>
    public required string Path { get; init; }

    /// <summary>The checksum of the article's bytes: spans count in this text and no other.</summary>
    public required string Sha256 { get; init; }

    /// <summary><c>own</c> (written for these tests), <c>dev</c> (rules were mended with them) or <c>held-out</c>.</summary>
    public required string Set { get; init; }

    public required string Language { get; init; }

    public required string? Date { get; init; }

    public required TextSpan? Headline { get; init; }

    public required TextSpan? Byline { get; init; }

    public required TextSpan? Kicker { get; init; }

    public required DatelineTruth? Dateline { get; init; }

    public required int LeadStart { get; init; }

    public required int Paragraphs { get; init; }

    public required IReadOnlyList<QuoteTruth> Quotes { get; init; }

    public required IReadOnlyList<IReadOnlyList<TextSpan>> Lists { get; init; }

    public required IReadOnlyList<TextSpan> Credits { get; init; }

    /// <summary>Reads a truth.</summary>
    public static SpanTruth Load(string path) => JsonSerializer.Deserialize<SpanTruth>(File.ReadAllText(path), Options)!;

    /// <summary>The article's text.</summary>
    public string ReadArticle(string folder)
    {
        var bytes = File.ReadAllBytes(System.IO.Path.Combine(folder, Path));
        Assert.Equal(Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        return System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
    }

    internal sealed record DatelineTruth(TextSpan Text, TextSpan? Place, TextSpan? Country, TextSpan? Agency, string? Date);

    /// <param name="Text">What stands between the marks.</param>
    /// <param name="Kind"><c>speech</c>, <c>fragment</c>, <c>term</c> or <c>unknown</c>.</param>
    /// <param name="Speaker">The fullest form of the speaker's name in the article.</param>
    /// <param name="MayAlsoBe">Other answers that are right too; null among them says that naming nobody is.</param>
    /// <param name="Attribution">The words that attribute it.</param>
    internal sealed record QuoteTruth(TextSpan Text, string Kind, string? Speaker, IReadOnlyList<string?> MayAlsoBe, TextSpan? Attribution)
    {
        /// <summary>Whether naming nobody would be wrong.</summary>
        public bool NeedsSpeaker => Speaker is not null && !MayAlsoBe.Contains(value: null);
    }
}
