namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Words of a language that tell names from what is spelt or stands as they do; the groups of its data file, where each is explained with an example.</summary>
internal sealed record NameWords
{
    /// <summary>The groups of the data file.</summary>
    public static readonly IReadOnlyList<string> Groups =
    [
        "noSurnames", "noGivenNames", "grammarCharacters", "joiningCharacters", "verbCharacters", "sentenceLinks", "nounsLikeNames", "describingEndings", "nameAdverbs", "noSubjects", "nounEndingsLikeNames", "determiners", "passives",
        "agedNouns", "bodySurnames", "judgingVerbs", "clauseBeginnings", "placeNouns", "companyMarks", "nounLinks", "stateOffices", "companyOffices", "closingVerbs",
        "worldBodies", "shortSurnames", "middleCharacters", "innerCharacters", "alsoWords", "backPointers", "dependentNouns", "titlePrefixes", "clauseAdverbs", "timeBeginnings", "timeUnits", "timeEndings", "passiveEndings", "countryEndings", "secondHalves", "rolesOfBodies", "formerPrefixes", "givenNameEndings", "noNameBeginnings", "foreignCharacters", "gestures", "describingVerbs", "titleCharacters", "askingNouns", "describingVerbEndings", "cleftNouns", "sourceMarks", "predicateEndings", "askingVerbs", "japaneseEndings", "originNouns",
        "uncasedNames", "othersWords", "citingVerbs", "tradeCharacters", "ownedSpeech", "borrowedSpeech", "pointingWords", "backRoles", "leadingNouns", "clauseConjunctions", "tradeEndings", "belongingWords", "postpositions", "sayingLinks", "trailingHonorifics",
        "trades", "ranks", "verbEndings", "kanaGivenNames", "ownWords", "sayingNouns",
        "ensembles",
        "givenNameBeginnings", "calledPersons", "familiarEndings", "rareSounds", "nameConnectors", "roleCharacters", "noGivenNameEndings", "officePrefixes",
        .. UnspacedWords.Groups,
        .. ContextWords.Groups,
        .. SpokenWords.Groups,
        .. WordForms.Groups,
    ];

    /// <summary>Nothing is known.</summary>
    public static NameWords None { get; } = new();

    /// <summary>Surnames that are other words alone: <c>常说</c>.</summary>
    public string NoSurnames { get; init; } = "";

    /// <summary>Characters that no given name has.</summary>
    public string NoGivenNames { get; init; } = "";

    /// <summary>Those of them that belong to the grammar, which no name has whatever stands before it.</summary>
    public string GrammarCharacters { get; init; } = "";

    /// <summary>Characters that join names and titles: <c>书记兼市长张伟</c>.</summary>
    public string JoiningCharacters { get; init; } = "";

    /// <summary>Characters that verbs begin with and given names do not have: <c>法官张伟判刑时指出</c>.</summary>
    public string VerbCharacters { get; init; } = "";

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

    /// <summary>Offices of companies, before which the company stands behind a foreign name: <c>에릭 벤슨 노바텔 최고경영자</c>.</summary>
    public ISet<string> CompanyOffices { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Begin verbs that tell how somebody said what stands before: <c>「…」。田中花子さんは振り返る</c>.</summary>
    public IReadOnlyList<string> ClosingVerbs { get; init; } = [];

    /// <summary>Bodies of several states, and of one that everybody knows, before whose titles foreign names stand as before a country: <c>에릭 벤슨 유엔 특사</c>.</summary>
    public ISet<string> WorldBodies { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Surnames of neighbours, which stand alone before a title: <c>시 주석</c>.</summary>
    public ISet<string> ShortSurnames { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Characters that are in the middle of given names, and at the end of other words: <c>박지훈</c>.</summary>
    public string MiddleCharacters { get; init; } = "";

    /// <summary>Characters that are in the middle of given names only, and at their end mostly those of other words: <c>황인범</c>.</summary>
    public string InnerCharacters { get; init; } = "";

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

    /// <summary>Characters that given names begin with and other words have too, behind a title and before one of <see cref="GivenNameEndings"/>: <c>市长张家伟</c>.</summary>
    public string GivenNameBeginnings { get; init; } = "";

    /// <summary>Behind the surname of people who are not named, or were named before: <c>王妇供称</c>.</summary>
    public string CalledPersons { get; init; } = "";

    /// <summary>Behind the surname of people who are addressed so: <c>曾董说</c>.</summary>
    public string FamiliarEndings { get; init; } = "";

    /// <summary>Characters of sounds in foreign names that are frequent in other words: <c>卡路士</c>.</summary>
    public string RareSounds { get; init; } = "";

    /// <summary>Begin what is no name: <c>同市長</c>.</summary>
    public string NoNameBeginnings { get; init; } = "";

    /// <summary>Characters that foreign names have and few other words: <c>에릭 벤슨</c>.</summary>
    public string ForeignCharacters { get; init; } = "";

    /// <summary>Characters that stand alone between foreign names: <c>루이 드 벤슨</c>.</summary>
    public string NameConnectors { get; init; } = "";

    /// <summary>Characters that end words for what somebody is, before a copula: <c>사장이다</c>.</summary>
    public string RoleCharacters { get; init; } = "";

    /// <summary>Characters that end no given name: <c>사람들</c>.</summary>
    public string NoGivenNameEndings { get; init; } = "";

    /// <summary>Say of an office to which country it is sent, or that it is a former one: <c>주한 미국 대사</c>.</summary>
    public ISet<string> OfficePrefixes { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Say behind a name that a sentence is according to it: <c>김하늘 씨에 따르면</c>.</summary>
    public IReadOnlyList<string> SourceMarks { get; init; } = [];

    /// <summary>Nouns for somebody, of whom the end of the sentence says who it is: <c>“…”라고 말한 사람은 김하늘 대표다</c>.</summary>
    public ISet<string> CleftNouns { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Syllables with which verbs end that describe the noun behind them, and other words too: <c>무대에 나온 김하늘은</c>.</summary>
    public string DescribingVerbEndings { get; init; } = "";

    /// <summary>Say that what stands before is a question to the subject behind: <c>“…” 기자의 물음에 김하늘 대표는</c>.</summary>
    public ISet<string> AskingNouns { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Characters with which titles end: <c>제빵명장</c>.</summary>
    public string TitleCharacters { get; init; } = "";

    /// <summary>Verbs before the noun that they describe, which end as a subject does: <c>동네에 사는</c>.</summary>
    public ISet<string> DescribingVerbs { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Begin what somebody does who has just spoken, but no verb of saying: <c>“…” 김하늘 씨는 손사래를 쳤다</c>.</summary>
    public IReadOnlyList<string> Gestures { get; init; } = [];

    /// <summary>Ends of a predicate that is a name: <c>김하늘 씨였다</c>.</summary>
    public IReadOnlyList<string> PredicateEndings { get; init; } = [];

    /// <summary>Characters that end words for what somebody is, right before a name: <c>마라토너 김하늘</c>.</summary>
    public string TradeCharacters { get; init; } = "";

    /// <summary>Characters that end Japanese first names of three characters: <c>石川健二郎</c>.</summary>
    public string JapaneseEndings { get; init; } = "";

    /// <summary>Say whence somebody comes whose name follows: <c>독일 출신 안나 벤슨</c>.</summary>
    public ISet<string> OriginNouns { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Begin verbs of asking, whose answer follows: <c>김하늘 씨에게 물었다. “…”</c>.</summary>
    public IReadOnlyList<string> AskingVerbs { get; init; } = [];

    /// <summary>Those of a language whose spaces stand between phrases.</summary>
    public UnspacedWords Unspaced { get; init; } = UnspacedWords.None;

    /// <summary>First names of women that have the same form in all cases: <c>Мадлен</c>.</summary>
    public ISet<string> UncasedNames { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Tell that what follows is somebody else's words, whom the sentence need not name: <c>прочитал</c>, <c>записку</c>.</summary>
    public ISet<string> OthersWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Verbs of citing where "words" follow: <c>приводит агентство слова</c>.</summary>
    public ISet<string> CitingVerbs { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>What somebody says or writes, with whose it is behind it, folded: <c>ответ Ивана Сидорова</c>.</summary>
    public ISet<string> OwnedSpeech { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The same, where another uses it, folded: <c>словами поэта Ивана Сидорова</c>.</summary>
    public ISet<string> BorrowedSpeech { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Begin a sentence about the words before it, folded: <c>Это слова Ивана Сидорова</c>.</summary>
    public ISet<string> PointingWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Behind whose something is, folded: <c>Ali Kaya'ya ait</c>.</summary>
    public ISet<string> BelongingWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Hang the name before them on something else, folded: <c>Ayşe Demir için</c>.</summary>
    public ISet<string> Postpositions { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Between what is said and its verb, folded: <c>“…” diye takıldı</c>.</summary>
    public ISet<string> SayingLinks { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Forms of address behind a name, no part of it: <c>Zekiye Hanım</c>.</summary>
    public ISet<string> TrailingHonorifics { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Behind "with", lead to what somebody says, folded: <c>вышла со словами «…»</c>.</summary>
    public ISet<string> LeadingNouns { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Begin a clause of its own, folded: <c>когда</c>.</summary>
    public ISet<string> ClauseConjunctions { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>End trades and roles in the case of the subject: <c>повариха</c>.</summary>
    public IReadOnlyList<string> TradeEndings { get; init; } = [];

    /// <summary>Stand for whoever was named before, as a pronoun does, folded: <c>улыбается артистка</c>.</summary>
    public ISet<string> BackRoles { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>What somebody is, before the name or instead of it, but never behind it: <c>会社員田中花子容疑者</c>.</summary>
    public NameTable Trades { get; init; } = NameTable.Empty;

    /// <summary>Groups of artists, whose name stands in marks before that of one of them: <c>バンド「虹」の田中大輔</c>.</summary>
    public IReadOnlyList<string> Ensembles { get; init; } = [];

    /// <summary>Ranks right before a short name: <c>横綱大嵐</c>.</summary>
    public IReadOnlyList<string> Ranks { get; init; } = [];

    /// <summary>Ends of verbs, with which first names in kana seldom end: <c>支援した市議</c>.</summary>
    public IReadOnlyList<string> VerbEndings { get; init; } = [];

    /// <summary>First names in kana that begin as other words do: <c>のぞみ</c>.</summary>
    public ISet<string> KanaGivenNames { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Nouns for what somebody has said or says again and again: <c>「…」が田中花子さんの口癖だ</c>.</summary>
    public IReadOnlyList<string> OwnWords { get; init; } = [];

    /// <summary>Nouns that say with their verb that somebody speaks: <c>メッセージを寄せた</c>.</summary>
    public IReadOnlyList<string> SayingNouns { get; init; } = [];

    /// <summary>Those of a language whose names are found by what stands around them.</summary>
    public ContextWords Context { get; init; } = ContextWords.None;

    /// <summary>Those that tell whose words something is.</summary>
    public SpokenWords Spoken { get; init; } = SpokenWords.None;

    /// <summary>Those that tell by their form a case, a woman, or that nobody is the subject.</summary>
    public WordForms Forms { get; init; } = WordForms.None;

    /// <summary>Reads the groups.</summary>
    /// <param name="list">The words of a group.</param>
    /// <param name="characters">The characters of a group.</param>
    public static NameWords Read(Func<string, IReadOnlyList<string>> list, Func<string, string> characters)
    {
        return new()
        {
            NoSurnames = characters("noSurnames"),
            NoGivenNames = characters("noGivenNames"),
            GrammarCharacters = characters("grammarCharacters"),
            JoiningCharacters = characters("joiningCharacters"),
            VerbCharacters = characters("verbCharacters"),
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
            CompanyOffices = Set("companyOffices"),
            ClosingVerbs = list("closingVerbs"),
            WorldBodies = Set("worldBodies"),
            ShortSurnames = Set("shortSurnames"),
            MiddleCharacters = characters("middleCharacters"),
            InnerCharacters = characters("innerCharacters"),
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
            GivenNameBeginnings = characters("givenNameBeginnings"),
            CalledPersons = characters("calledPersons"),
            FamiliarEndings = characters("familiarEndings"),
            RareSounds = characters("rareSounds"),
            NoNameBeginnings = characters("noNameBeginnings"),
            ForeignCharacters = characters("foreignCharacters"),
            NameConnectors = characters("nameConnectors"),
            RoleCharacters = characters("roleCharacters"),
            NoGivenNameEndings = characters("noGivenNameEndings"),
            OfficePrefixes = Set("officePrefixes"),
            CleftNouns = Set("cleftNouns"),
            AskingNouns = Set("askingNouns"),
            DescribingVerbEndings = characters("describingVerbEndings"),
            TitleCharacters = characters("titleCharacters"),
            DescribingVerbs = Set("describingVerbs"),
            Gestures = list("gestures"),
            Trades = new(list("trades").Select(trade => (trade, 0))),
            Ensembles = list("ensembles"),
            Ranks = list("ranks"),
            VerbEndings = list("verbEndings"),
            KanaGivenNames = Set("kanaGivenNames"),
            OwnWords = list("ownWords"),
            SayingNouns = list("sayingNouns"),
            SourceMarks = list("sourceMarks"),
            TradeCharacters = characters("tradeCharacters"),
            AskingVerbs = list("askingVerbs"),
            JapaneseEndings = characters("japaneseEndings"),
            OriginNouns = Set("originNouns"),
            PredicateEndings = list("predicateEndings"),
            Unspaced = UnspacedWords.Read(list, characters),
            UncasedNames = Set("uncasedNames"),
            OthersWords = Set("othersWords"),
            CitingVerbs = Set("citingVerbs"),
            OwnedSpeech = Folded("ownedSpeech"),
            BorrowedSpeech = Folded("borrowedSpeech"),
            PointingWords = Folded("pointingWords"),
            BackRoles = Folded("backRoles"),
            LeadingNouns = Folded("leadingNouns"),
            ClauseConjunctions = Folded("clauseConjunctions"),
            TradeEndings = list("tradeEndings"),
            BelongingWords = Folded("belongingWords"),
            Postpositions = Folded("postpositions"),
            SayingLinks = Folded("sayingLinks"),
            TrailingHonorifics = Set("trailingHonorifics"),
            Context = ContextWords.Read(list),
            Spoken = SpokenWords.Read(list),
            Forms = WordForms.Read(list),
        };

        ISet<string> Folded(string group) => new HashSet<string>(list(group).Select(WordText.Fold), StringComparer.Ordinal);

        ISet<string> Set(string group) => new HashSet<string>(list(group), StringComparer.Ordinal);
    }
}
