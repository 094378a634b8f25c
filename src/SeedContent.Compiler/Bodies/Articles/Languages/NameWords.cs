namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Words of a language that tell names from what is spelt or stands as they do; the groups of its data file, where each is explained with an example.</summary>
internal sealed record NameWords
{
    /// <summary>The groups of the data file.</summary>
    public static readonly IReadOnlyList<string> Groups =
    [
        "noSurnames", "noGivenNames", "sentenceLinks", "nounsLikeNames", "describingEndings", "nameAdverbs", "noSubjects", "nounEndingsLikeNames", "determiners", "passives",
        "agedNouns", "bodySurnames", "judgingVerbs", "clauseBeginnings", "placeNouns", "companyMarks", "nounLinks", "stateOffices", "closingVerbs",
        "worldBodies", "shortSurnames", "middleCharacters", "alsoWords", "backPointers", "dependentNouns", "titlePrefixes", "clauseAdverbs", "timeBeginnings", "timeUnits", "timeEndings", "passiveEndings", "countryEndings", "secondHalves", "rolesOfBodies", "formerPrefixes", "givenNameEndings", "noNameBeginnings",
        .. UnspacedWords.Groups,
        .. ContextWords.Groups,
    ];

    /// <summary>Nothing is known.</summary>
    public static NameWords None { get; } = new();

    /// <summary>Surnames that are other words alone: <c>常说</c>.</summary>
    public string NoSurnames { get; init; } = "";

    /// <summary>Characters that no given name has.</summary>
    public string NoGivenNames { get; init; } = "";

    /// <summary>Before a subject, at the head of its sentence: <c>对此张伟说</c>.</summary>
    public IReadOnlyList<string> SentenceLinks { get; init; } = [];

    /// <summary>Companies and other nouns that are spelt, or stand before titles, as names do: <c>麦当劳</c>, <c>전경련</c>, <c>女性看護師</c>.</summary>
    public ISet<string> NounsLikeNames { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Characters that end what describes the noun behind it: <c>참석한</c>.</summary>
    public string DescribingEndings { get; init; } = "";

    /// <summary>Stand before a name and are no part of it: <c>특히</c>.</summary>
    public ISet<string> NameAdverbs { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>End as a subject does, but describe a noun or say where and whence: <c>떨어지고 있는</c>.</summary>
    public IReadOnlyList<string> NoSubjects { get; init; } = [];

    /// <summary>Characters of given names that end what is no name as often: <c>공정위</c>.</summary>
    public string NounEndingsLikeNames { get; init; } = "";

    /// <summary>Before a noun, not before a name: <c>한 이주민은</c>.</summary>
    public ISet<string> Determiners { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Parts of verbs that say that nobody says it: <c>“…”고 알려졌다</c>.</summary>
    public IReadOnlyList<string> Passives { get; init; } = [];

    /// <summary>Stand before an age and name nobody: <c>男性（26）</c>.</summary>
    public IReadOnlyList<string> AgedNouns { get; init; } = [];

    /// <summary>Surnames that end as bodies and places do: <c>中村</c>.</summary>
    public ISet<string> BodySurnames { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Verbs that judge something: <c>批判</c>.</summary>
    public IReadOnlyList<string> JudgingVerbs { get; init; } = [];

    /// <summary>Words of the grammar with which no surname begins: <c>ไม่ได้</c>.</summary>
    public IReadOnlyList<string> ClauseBeginnings { get; init; } = [];

    /// <summary>Nouns behind which a place stands, folded: <c>kabupaten</c>.</summary>
    public ISet<string> PlaceNouns { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Say that the name of a company or a school follows: <c>PT</c>, <c>SMA</c>.</summary>
    public ISet<string> CompanyMarks { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Hang a quotation on a noun, or a noun on it: <c>“…”는 입장</c>, <c>“…”的说法</c>.</summary>
    public IReadOnlyList<string> NounLinks { get; init; } = [];

    /// <summary>Offices of states, before which a foreign name may stand alone: <c>벤슨 대통령</c>.</summary>
    public ISet<string> StateOffices { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Begin verbs that tell how somebody said what stands before: <c>「…」。田中花子さんは振り返る</c>.</summary>
    public IReadOnlyList<string> ClosingVerbs { get; init; } = [];

    /// <summary>Bodies of several states, and of one that everybody knows, before whose titles foreign names stand as before a country: <c>에릭 벤슨 유엔 특사</c>.</summary>
    public ISet<string> WorldBodies { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Surnames of neighbours, which stand alone before a title: <c>시 주석</c>.</summary>
    public ISet<string> ShortSurnames { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Characters that are in the middle of given names, and at the end of other words: <c>박지훈</c>.</summary>
    public string MiddleCharacters { get; init; } = "";

    /// <summary>Mark a subject in a word of their own: <c>김하늘 대표 역시 “…”</c>.</summary>
    public ISet<string> AlsoWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Say in the sentence below what stands above it: <c>이같이 말했다</c>.</summary>
    public ISet<string> BackPointers { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Nouns behind a verb that describes them, which speak not: <c>“…”고 말한 뒤</c>.</summary>
    public ISet<string> DependentNouns { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Stand between a name and its title: <c>スミス米大統領</c>, <c>田中前市長</c>.</summary>
    public IReadOnlyList<string> TitlePrefixes { get; init; } = [];

    /// <summary>Adverbs in one character that no name ends with: <c>李铁也认为</c>.</summary>
    public string ClauseAdverbs { get; init; } = "";

    /// <summary>Begin a word for when something was, which may stand behind a name: <c>林鄭上周六說</c>.</summary>
    public string TimeBeginnings { get; init; } = "";

    /// <summary>What such a word goes on with.</summary>
    public string TimeUnits { get; init; } = "";

    /// <summary>End a clause that only says when: <c>“…”昨日，村民张伟说</c>.</summary>
    public string TimeEndings { get; init; } = "";

    /// <summary>Ends of verbs that tell what is done to whom they describe: <c>질문을 받은</c>.</summary>
    public IReadOnlyList<string> PassiveEndings { get; init; } = [];

    /// <summary>Ends of a country's name in what is of it: <c>إسرائيلية</c>.</summary>
    public IReadOnlyList<string> CountryEndings { get; init; } = [];

    /// <summary>Second halves of first names: <c>نور الدين</c>.</summary>
    public ISet<string> SecondHalves { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Titles in short form without "the", which go on with the body that they are of: <c>מנכ"ל</c>.</summary>
    public ISet<string> RolesOfBodies { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Those of the title prefixes that stand behind names in Han too: <c>田中前市長</c>.</summary>
    public string FormerPrefixes { get; init; } = "";

    /// <summary>End first names more than other words: <c>小谷進次郎市長</c>.</summary>
    public string GivenNameEndings { get; init; } = "";

    /// <summary>Begin what is no name: <c>同市長</c>.</summary>
    public string NoNameBeginnings { get; init; } = "";

    /// <summary>Those of a language whose spaces stand between phrases.</summary>
    public UnspacedWords Unspaced { get; init; } = UnspacedWords.None;

    /// <summary>Those of a language whose names are found by what stands around them.</summary>
    public ContextWords Context { get; init; } = ContextWords.None;

    /// <summary>Reads the groups.</summary>
    /// <param name="list">The words of a group.</param>
    /// <param name="characters">The characters of a group.</param>
    public static NameWords Read(Func<string, IReadOnlyList<string>> list, Func<string, string> characters)
    {
        return new()
        {
            NoSurnames = characters("noSurnames"),
            NoGivenNames = characters("noGivenNames"),
            SentenceLinks = list("sentenceLinks"),
            NounsLikeNames = Set("nounsLikeNames"),
            DescribingEndings = characters("describingEndings"),
            NameAdverbs = Set("nameAdverbs"),
            NoSubjects = list("noSubjects"),
            NounEndingsLikeNames = characters("nounEndingsLikeNames"),
            Determiners = Set("determiners"),
            Passives = list("passives"),
            AgedNouns = list("agedNouns"),
            BodySurnames = Set("bodySurnames"),
            JudgingVerbs = list("judgingVerbs"),
            ClauseBeginnings = list("clauseBeginnings"),
            PlaceNouns = Set("placeNouns"),
            CompanyMarks = Set("companyMarks"),
            NounLinks = list("nounLinks"),
            StateOffices = Set("stateOffices"),
            ClosingVerbs = list("closingVerbs"),
            WorldBodies = Set("worldBodies"),
            ShortSurnames = Set("shortSurnames"),
            MiddleCharacters = characters("middleCharacters"),
            AlsoWords = Set("alsoWords"),
            BackPointers = Set("backPointers"),
            DependentNouns = Set("dependentNouns"),
            TitlePrefixes = list("titlePrefixes"),
            ClauseAdverbs = characters("clauseAdverbs"),
            TimeBeginnings = characters("timeBeginnings"),
            TimeUnits = characters("timeUnits"),
            TimeEndings = characters("timeEndings"),
            PassiveEndings = list("passiveEndings"),
            CountryEndings = list("countryEndings"),
            SecondHalves = Set("secondHalves"),
            RolesOfBodies = Set("rolesOfBodies"),
            FormerPrefixes = characters("formerPrefixes"),
            GivenNameEndings = characters("givenNameEndings"),
            NoNameBeginnings = characters("noNameBeginnings"),
            Unspaced = UnspacedWords.Read(list),
            Context = ContextWords.Read(list),
        };

        ISet<string> Set(string group) => new HashSet<string>(list(group), StringComparer.Ordinal);
    }
}
