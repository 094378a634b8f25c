namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Words of a language that tell whose words stand in quotation marks without a verb of saying; the groups of its data file, where each is explained with an example.</summary>
internal sealed record SpokenWords
{
    /// <summary>The groups of the data file.</summary>
    public static readonly IReadOnlyList<string> Groups =
    [
        "wordNouns", "answerNouns", "wordPhrases", "wordCopulas", "cleftBeginnings", "otherRoles", "namedNouns", "soWords", "reportingMood", "latterPronouns", "happeningParticles", "roleSynonyms", "formerWords", "presentingWords", "agoWords", "articlesOfWomen", "articlesOfMen", "platformNouns", "frontedEndings", "frontedWords", "frontedParticles", "subjectEndings",
        "circumstanceWords", "citizenEndings", "birthWords", "agedPhrases", "originAdjectives", "homeAdjectives",
    ];

    /// <summary>Nothing is known.</summary>
    public static SpokenWords None { get; } = new();

    /// <summary>Nouns for what somebody says: <c>La frase es de Ana Pérez</c>.</summary>
    public ISet<string> Nouns { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Nouns for what somebody says to the words of another: <c>respuesta</c>.</summary>
    public ISet<string> Answers { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Begin a clause behind somebody's words that says whose they are: <c>con estas palabras</c>.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>Verbs between somebody's words and a noun for them: <c>«…», fueron las palabras de Ana Pérez</c>.</summary>
    public ISet<string> Copulas { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Begin a sentence that sets off its subject: <c>Fue Ana Pérez quien abrió la puerta</c>.</summary>
    public ISet<string> Clefts { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Roles of those who speak about somebody that a text is about: <c>médico</c>, <c>madre</c>.</summary>
    public ISet<string> OtherRoles { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Nouns behind a title and an article that have the name behind them: <c>el director del hospital Ana Pérez</c>.</summary>
    public ISet<string> NamedNouns { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Behind a verb, point back at what was said: <c>«…». Ana Pérez resume así su vida</c>.</summary>
    public ISet<string> SoWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Verbs in the mood of what somebody else has said: <c>Das Haus sei leer.</c></summary>
    public ISet<string> ReportingMood { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Pronouns of whoever was named last: <c>este último</c>.</summary>
    public ISet<string> LatterPronouns { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Parts of a verb that make it tell what happens, not what is said: <c>vindt plaats</c>.</summary>
    public ISet<string> HappeningParticles { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The titles that a word stands for: <c>presidente</c> for <c>mandatario</c>; in the language's file with a mark between, <c>指揮官=監督</c>.</summary>
    public ILookup<string, string> TitlesOfSynonyms { get; init; } = Enumerable.Empty<string>().ToLookup(word => word, StringComparer.Ordinal);

    /// <summary>Begin a sentence that shows what somebody does: <c>There's Jane Doe tweeting</c>.</summary>
    public ISet<string> PresentingWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Say before a role that somebody has it no more: <c>бывший министр</c>.</summary>
    public ISet<string> FormerWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Stand behind how long before something was, and end the words for when that was: <c>пять лет назад</c>.</summary>
    public ISet<string> AgoWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Definite articles of women, with or without a preposition: <c>la</c>, <c>della</c>.</summary>
    public ISet<string> ArticlesOfWomen { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Definite articles of men: <c>il</c>, <c>del</c>.</summary>
    public ISet<string> ArticlesOfMen { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Nouns behind "in", with the name of what somebody writes in behind them: <c>w serwisie Twitter napisał</c>.</summary>
    public ISet<string> PlatformNouns { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>How the last word of a phrase ends that is no subject: <c>Eleştirilere “…” dedi</c>.</summary>
    public IReadOnlyList<string> FrontedEndings { get; init; } = [];

    /// <summary>Last words of such a phrase: <c>Yeni film için “…” dedi</c>.</summary>
    public ISet<string> FrontedWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>May stand behind such a phrase: <c>Film için de “…” dedi</c>.</summary>
    public ISet<string> FrontedParticles { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>How a noun ends that may be a subject of its own before such a phrase: <c>Taraftarlar maç için “…” dedi</c>.</summary>
    public IReadOnlyList<string> SubjectEndings { get; init; } = [];

    /// <summary>Begin behind a verb or its subject how, when and to whom something was said, and never of what somebody is: <c>a déclaré la maire par courriel</c>.</summary>
    public ISet<string> CircumstanceWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Make of a city's name one of its people: <c>der Kieler</c>, <c>de Rotterdammer</c>.</summary>
    public IReadOnlyList<string> CitizenEndings { get; init; } = [];

    /// <summary>Before where somebody was born, who was named before: <c>die gebürtige Schwäbin</c>.</summary>
    public ISet<string> BirthWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Behind a number, in two words, make an age of it that stands before a noun: <c>der 23 Jahre alte Stürmer</c>.</summary>
    public ISet<string> AgedPhrases { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Say of what country somebody is who was named before: <c>сказал хорватский нападающий</c>.</summary>
    public ISet<string> OriginAdjectives { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Those of them that say of the paper's own country, whose offices need no country: <c>polski</c>.</summary>
    public ISet<string> HomeAdjectives { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Reads the groups.</summary>
    /// <param name="list">The words of a group.</param>
    public static SpokenWords Read(Func<string, IReadOnlyList<string>> list)
    {
        return new()
        {
            Nouns = Set("wordNouns"),
            Answers = Set("answerNouns"),
            Phrases = list("wordPhrases"),
            Copulas = Set("wordCopulas"),
            Clefts = Set("cleftBeginnings"),
            OtherRoles = Set("otherRoles"),
            NamedNouns = Set("namedNouns"),
            SoWords = Set("soWords"),
            ReportingMood = Set("reportingMood"),
            LatterPronouns = Set("latterPronouns"),
            HappeningParticles = Set("happeningParticles"),
            TitlesOfSynonyms = list("roleSynonyms").Select(pair => pair.Split('=')).ToLookup(pair => WordText.Fold(pair[0]), pair => WordText.Fold(pair[1]), StringComparer.Ordinal),
            PresentingWords = Set("presentingWords"),
            FormerWords = Set("formerWords"),
            AgoWords = Set("agoWords"),
            ArticlesOfWomen = Set("articlesOfWomen"),
            ArticlesOfMen = Set("articlesOfMen"),
            PlatformNouns = Set("platformNouns"),
            FrontedEndings = list("frontedEndings"),
            FrontedWords = Set("frontedWords"),
            FrontedParticles = Set("frontedParticles"),
            SubjectEndings = list("subjectEndings"),
            CircumstanceWords = Set("circumstanceWords"),
            CitizenEndings = list("citizenEndings"),
            BirthWords = Set("birthWords"),
            AgedPhrases = Set("agedPhrases"),
            OriginAdjectives = Set("originAdjectives"),
            HomeAdjectives = Set("homeAdjectives"),
        };

        ISet<string> Set(string group) => new HashSet<string>(list(group).Select(WordText.Fold), StringComparer.Ordinal);
    }
}
