namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Words of a language whose names are found by what stands around them; the groups of its data file, where each is explained with an example.</summary>
internal sealed record ContextWords
{
    /// <summary>The groups of the data file.</summary>
    public static readonly IReadOnlyList<string> Groups =
    [
        "unmarkedVerbs", "contrasts", "titlesInNames", "formsOfAddress", "noDescriptions", "relativesOf", "objectBeginnings",
    ];

    /// <summary>Nothing is known.</summary>
    public static ContextWords None { get; } = new();

    /// <summary>Parts of verbs whose subject has no mark: <c>कहते हैं</c>.</summary>
    public IReadOnlyList<string> UnmarkedVerbs { get; init; } = [];

    /// <summary>Lead to a clause that is another's: <c>लेकिन</c>.</summary>
    public ISet<string> Contrasts { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Titles that are names too, behind a first name or a title: <c>विधायक मुख्तार शेख</c>.</summary>
    public ISet<string> TitlesInNames { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Before a full name behind a title, and surnames elsewhere: <c>जिलाध्यक्ष चौधरी राम कुमार</c>.</summary>
    public ISet<string> FormsOfAddress { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Surnames that begin as what describes does: <c>הלוי</c>.</summary>
    public ISet<string> NoDescriptions { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Relatives, whose name follows and is not theirs: <c>والدة</c>.</summary>
    public ISet<string> RelativesOf { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Begin what a verb is about, with a preposition of one letter: <c>بأداء</c>.</summary>
    public IReadOnlyList<string> ObjectBeginnings { get; init; } = [];

    /// <summary>Reads the groups.</summary>
    /// <param name="list">The words of a group.</param>
    public static ContextWords Read(Func<string, IReadOnlyList<string>> list)
    {
        return new()
        {
            UnmarkedVerbs = list("unmarkedVerbs"),
            Contrasts = Set("contrasts"),
            TitlesInNames = Set("titlesInNames"),
            FormsOfAddress = Set("formsOfAddress"),
            NoDescriptions = Set("noDescriptions"),
            RelativesOf = Set("relativesOf"),
            ObjectBeginnings = list("objectBeginnings"),
        };

        ISet<string> Set(string group) => new HashSet<string>(list(group), StringComparer.Ordinal);
    }
}
