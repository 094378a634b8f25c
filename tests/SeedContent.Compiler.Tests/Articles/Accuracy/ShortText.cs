namespace SeedContent.Compiler.Tests.Articles.Accuracy;

/// <summary>A short text with what is to be read from it: a head, or a quotation with its speaker.</summary>
internal sealed record ShortText
{
    public required string Text { get; init; }

    /// <summary>The first words of a head's text.</summary>
    public string? Lead { get; init; }

    public string? Date { get; init; }

    public string? Headline { get; init; }

    public string? Byline { get; init; }

    /// <summary>The whole dateline, without its separator.</summary>
    public string? Dateline { get; init; }

    /// <summary>What stands between the marks; null for a head.</summary>
    public string? Quotation { get; init; }

    public string? Speaker { get; init; }

    /// <summary>The text with paragraphs of other articles behind the one that the lead begins, in lines as the text has them.</summary>
    public string WithBody(IEnumerable<string> paragraphs)
    {
        var lead = Lead is null ? -1 : Text.IndexOf(Lead, StringComparison.Ordinal);
        if (lead < 0)
        {
            return Text;
        }

        var end = Text.IndexOf('\n', lead) is var next and >= 0 ? next : Text.Length;
        var separator = Text.Contains("\n\n", StringComparison.Ordinal) ? "\n\n" : "\n";
        return Text[..end] + string.Concat(paragraphs.Select(paragraph => separator + paragraph)) + Text[end..];
    }
}
