using System.Collections.Immutable;

namespace SeedContent;

/// <summary>A heading of a Markdown text.</summary>
public sealed class MarkdownHeading
{
    internal MarkdownHeading(int level, string text, string id)
    {
        Level = level;
        Text = text;
        Id = id;
    }

    /// <summary>From 1 to 6.</summary>
    public int Level { get; }

    /// <summary>Its text without markup.</summary>
    public string Text { get; }

    /// <summary>Its id in the HTML, made of the text by GitHub's rules or given by hand; no other heading of the text has it.</summary>
    public string Id { get; }

    /// <summary>The headings of lower levels that follow, up to the next one of its own level or a higher one.</summary>
    public ImmutableArray<MarkdownHeading> Children { get; internal set; } = [];

    /// <summary>The heading's text.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
