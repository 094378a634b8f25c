namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>How words of a language end, or which form they have, in a case, for a woman or where nobody is the subject; the groups of its data file, where each is explained with an example.</summary>
internal sealed record WordForms
{
    /// <summary>The groups of the data file.</summary>
    public static readonly IReadOnlyList<string> Groups =
    [
        "genitiveEndings", "accusativeEndings", "locativeEndings", "instrumentalEndings", "reportedClauseEndings", "impersonalVerbEndings", "obliqueArticlesOfWomen", "titleEndingsOfWomen", "nounEndingsOfWomen",
        "adjectiveEndings", "speakerFormsOfWomen", "speakerFormsOfMen", "ownerPronounsOfWomen", "ownerPronounsOfMen",
    ];

    /// <summary>Nothing is known.</summary>
    public static WordForms None { get; } = new();

    /// <summary>How nouns and adjectives end in the case of whom or what something is of: <c>köprünün</c>, <c>ministra spraw zagranicznych</c>.</summary>
    public IReadOnlyList<string> GenitiveEndings { get; init; } = [];

    /// <summary>How nouns end in the case of an object: <c>köprüyü</c>.</summary>
    public IReadOnlyList<string> AccusativeEndings { get; init; } = [];

    /// <summary>How nouns end in the cases of where something is or whence it comes: <c>toplantıda</c>.</summary>
    public IReadOnlyList<string> LocativeEndings { get; init; } = [];

    /// <summary>How nouns of somebody's end in the case of "with": <c>Türkçesiyle</c>.</summary>
    public IReadOnlyList<string> InstrumentalEndings { get; init; } = [];

    /// <summary>How the verb of a clause ends that somebody reports: <c>köprünün “kapalı” olduğunu söyledi</c>.</summary>
    public IReadOnlyList<string> ReportedClauseEndings { get; init; } = [];

    /// <summary>How verbs end that are of nobody: <c>dodano</c>, <c>отмечается</c>.</summary>
    public IReadOnlyList<string> ImpersonalVerbEndings { get; init; } = [];

    /// <summary>Articles of women in cases that no subject has, which elsewhere are those of men: <c>der Bürgermeisterin</c>.</summary>
    public ISet<string> ObliqueArticlesOfWomen { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>How titles of women end: <c>Bürgermeisterin</c>.</summary>
    public IReadOnlyList<string> TitleEndingsOfWomen { get; init; } = [];

    /// <summary>How nouns end that may have the verb of a woman: <c>اتهمت الوزيرة</c>.</summary>
    public IReadOnlyList<string> NounEndingsOfWomen { get; init; } = [];

    /// <summary>How adjectives end that are made of nouns: <c>البلدي</c>.</summary>
    public IReadOnlyList<string> AdjectiveEndings { get; init; } = [];

    /// <summary>How verbs in the past tense end whose subject is a woman, and pronouns of one: <c>сказала</c>, <c>по её словам</c>.</summary>
    public IReadOnlyList<string> SpeakerFormsOfWomen { get; init; } = [];

    /// <summary>The same of a man: <c>сказал</c>, <c>по его словам</c>.</summary>
    public IReadOnlyList<string> SpeakerFormsOfMen { get; init; } = [];

    /// <summary>Say before a noun that something is a woman's: <c>её ответ</c>.</summary>
    public ISet<string> OwnerPronounsOfWomen { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Say before a noun that something is a man's: <c>его ответ</c>.</summary>
    public ISet<string> OwnerPronounsOfMen { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Reads the groups.</summary>
    /// <param name="list">The words of a group.</param>
    public static WordForms Read(Func<string, IReadOnlyList<string>> list)
    {
        return new()
        {
            GenitiveEndings = list("genitiveEndings"),
            AccusativeEndings = list("accusativeEndings"),
            LocativeEndings = list("locativeEndings"),
            InstrumentalEndings = list("instrumentalEndings"),
            ReportedClauseEndings = list("reportedClauseEndings"),
            ImpersonalVerbEndings = list("impersonalVerbEndings"),
            ObliqueArticlesOfWomen = Set("obliqueArticlesOfWomen"),
            TitleEndingsOfWomen = list("titleEndingsOfWomen"),
            NounEndingsOfWomen = list("nounEndingsOfWomen"),
            AdjectiveEndings = list("adjectiveEndings"),
            SpeakerFormsOfWomen = list("speakerFormsOfWomen"),
            SpeakerFormsOfMen = list("speakerFormsOfMen"),
            OwnerPronounsOfWomen = Set("ownerPronounsOfWomen"),
            OwnerPronounsOfMen = Set("ownerPronounsOfMen"),
        };

        ISet<string> Set(string group) => new HashSet<string>(list(group), StringComparer.Ordinal);
    }
}
