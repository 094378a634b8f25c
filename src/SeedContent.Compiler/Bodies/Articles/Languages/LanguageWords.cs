using SeedContent.Compiler.Bodies.Articles.Heads;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Everything that the readers know of one language; immutable, made from its data file.</summary>
internal sealed record LanguageWords
{
    /// <summary>No language: nothing is known, so only marks, digits and capitals are read.</summary>
    public static LanguageWords None { get; } = new() { Tag = "", Vocabulary = new([]) };

    /// <summary>The BCP 47 tag, the data file's name.</summary>
    public required string Tag { get; init; }

    public required Vocabulary Vocabulary { get; init; }

    /// <summary>Month names and their short forms in lower case, with the month's number.</summary>
    public IReadOnlyDictionary<string, int> Months { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>How a whole date is written.</summary>
    public IReadOnlyList<DatePattern> DatePatterns { get; init; } = [];

    /// <summary>How a day without its year is written, inside a dateline.</summary>
    public IReadOnlyList<DatePattern> DayPatterns { get; init; } = [];

    public IReadOnlyList<string> DayEndings { get; init; } = [];

    public IReadOnlyList<string> DatePrefixes { get; init; } = [];

    public IReadOnlyList<string> UpdatePrefixes { get; init; } = [];

    public IReadOnlyList<string> TimeWords { get; init; } = [];

    public IReadOnlyList<string> BylineWords { get; init; } = [];

    public IReadOnlyList<string> BylineRoles { get; init; } = [];

    public IReadOnlyList<string> Agencies { get; init; } = [];

    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Endings that make a name a possessor; each begins with an apostrophe.</summary>
    public IReadOnlyList<string> PossessiveEndings { get; init; } = [];

    /// <summary>Whether a country or a body stands between a title and the name: <c>Presiden Korea Selatan Yoon Suk Yeol</c>.</summary>
    public bool PlaceAfterTitle { get; init; }
}
