namespace SeedContent.Compiler.Tests.Articles.Accuracy;

/// <summary>A whole article with what is to be read from it, in words.</summary>
internal sealed record LongText
{
    public required string Text { get; init; }

    public string? Date { get; init; }

    public string? Headline { get; init; }

    public string? Byline { get; init; }

    /// <summary>The whole dateline, without its separator.</summary>
    public string? Dateline { get; init; }

    public required IReadOnlyList<LongTextQuotation> Quotations { get; init; }
}
