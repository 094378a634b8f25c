using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>The fields that front matter or a sidecar gives an entry. Null: not given, or given wrongly and reported.</summary>
public sealed record EntryFields
{
    /// <summary>The fields of a seed that has none.</summary>
    public static readonly EntryFields None = new();

    /// <summary>The key.</summary>
    public string? Slug { get; init; }

    /// <summary>Where the slug stands; null without one.</summary>
    public SeedLocation? SlugLocation { get; init; }

    /// <summary>The headline.</summary>
    public string? Headline { get; init; }

    /// <summary>The day.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>The language as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Where the language stands; null without one.</summary>
    public SeedLocation? LanguageLocation { get; init; }

    /// <summary>Whether the entry is a draft.</summary>
    public bool Draft { get; init; }

    /// <summary>The place in the collection.</summary>
    public int? Order { get; init; }
}
