namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Words by which a language without spaces, or whose spaces stand between phrases, tells who speaks; the groups of its data file, where each is explained with an example.</summary>
internal sealed record UnspacedWords
{
    /// <summary>The groups of the data file.</summary>
    public static readonly IReadOnlyList<string> Groups =
    [
        "sourcePhrases", "noThats", "ownWords", "objectVerbs", "otherClauses", "familiarTitles", "personRoles", "nameBodies", "termNouns", "noSayings", "nameParts", "surnameParticles", "callingTitles", "documentVerbs",
        "offices", "shortOffices", "lightWords", "otherSubjects", "askers", "titlesOfMen", "titlesOfWomen", "pronounsOfMen", "pronounsOfWomen", "nicknames", "chineseSurnames",
        "recallingVerbs", "relayingVerbs", "receivingVerbs", "longBodyEndings", "chiefEndings", "soleGivenNames", "countryGivers",
        "media", "writings", "soleRoles", "thingNouns", "narratingVerbs", "verbLinks", "ofWords", "suspectVerbs", "suspectTitles", "hearsayEndings", "solePronouns", "saidToVerbs", "interviewNouns", "teamEndings", "venues", "voices", "callingVerbs", "wordVerbs", "wordLinks", "suchPredicates", "hiddenNames", "generations", "recollections",
    ];

    /// <summary>Nothing is known.</summary>
    public static UnspacedWords None { get; } = new();

    /// <summary>Before the name of a source, at the head of a sentence: <c>ตามคำกล่าวของนายสมชาย</c>.</summary>
    public IReadOnlyList<string> SourcePhrases { get; init; } = [];

    /// <summary>Words that hold "that" and lead to nothing that is said: <c>มากกว่า</c>.</summary>
    public IReadOnlyList<string> NoThats { get; init; } = [];

    /// <summary>Say of whoever speaks: <c>ผม</c>.</summary>
    public IReadOnlyList<string> OwnWords { get; init; } = [];

    /// <summary>End what a name follows that is no subject: <c>ตอบโต้ นายสมชาย</c>.</summary>
    public NameTable ObjectVerbs { get; init; } = NameTable.Empty;

    /// <summary>Lead to a clause with a subject of its own: <c>ส่วนตำรวจ</c>.</summary>
    public IReadOnlyList<string> OtherClauses { get; init; } = [];

    /// <summary>Before a first name that the article has in full, and in other words too: <c>หมอสมชาย</c>.</summary>
    public NameTable FamiliarTitles { get; init; } = NameTable.Empty;

    /// <summary>Begin what somebody is, whose name may follow without anything before it: <c>นักเทนนิส สมหญิง ใจดี</c>.</summary>
    public NameTable PersonRoles { get; init; } = NameTable.Empty;

    /// <summary>Begin the name of a body or a place: <c>กระทรวงเกษตร</c>.</summary>
    public NameTable NameBodies { get; init; } = NameTable.Empty;

    /// <summary>Before whom something is told or what something is called: <c>กล่าวกับ “…”</c>.</summary>
    public NameTable TermNouns { get; init; } = NameTable.Empty;

    /// <summary>Words that hold a verb of saying and are none: <c>ดังกล่าว</c>.</summary>
    public NameTable NoSayings { get; init; } = NameTable.Empty;

    /// <summary>Parts of names that are seldom in other words: <c>วงศ์</c>.</summary>
    public NameTable NameParts { get; init; } = NameTable.Empty;

    /// <summary>Join another word to a surname: <c>ณ อยุธยา</c>, <c>ดา ซิลวา</c>.</summary>
    public ISet<string> SurnameParticles { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Behind the surname of people whom papers do not name in full: <c>王女士</c>.</summary>
    public NameTable CallingTitles { get; init; } = NameTable.Empty;

    /// <summary>End a clause before the words of a law or a document: <c>条例规定</c>.</summary>
    public NameTable DocumentVerbs { get; init; } = NameTable.Empty;

    /// <summary>Offices that one person has, who is meant by them: <c>ผกก.สภ.เมืองตรัง</c>.</summary>
    public NameTable Offices { get; init; } = NameTable.Empty;

    /// <summary>Short forms of offices, and what they stand for: <c>รมว.</c>, <c>รัฐมนตรีว่าการกระทรวง</c>; the longest of what they stand for first.</summary>
    public IReadOnlyList<(string Short, string Long)> ShortOffices { get; init; } = [];

    /// <summary>Between a subject and its verb, or before a verb whose subject is that of the clause before: <c>ก่อนจะฝากเตือนว่า</c>.</summary>
    public NameTable LightWords { get; init; } = NameTable.Empty;

    /// <summary>Begin a subject that is another than who is named before: <c>แหล่งข่าว</c>, <c>กระดาษ</c>.</summary>
    public NameTable OtherSubjects { get; init; } = NameTable.Empty;

    /// <summary>Whoever asks who speaks: <c>เมื่อผู้สื่อข่าวถามว่า</c>.</summary>
    public NameTable Askers { get; init; } = NameTable.Empty;

    /// <summary>What men are called by before their names: <c>นาย</c>.</summary>
    public NameTable TitlesOfMen { get; init; } = NameTable.Empty;

    /// <summary>What women are called by before their names: <c>นางสาว</c>.</summary>
    public NameTable TitlesOfWomen { get; init; } = NameTable.Empty;

    /// <summary>Pronouns of men: <c>เขา</c>.</summary>
    public NameTable PronounsOfMen { get; init; } = NameTable.Empty;

    /// <summary>Pronouns of women: <c>เธอ</c>.</summary>
    public NameTable PronounsOfWomen { get; init; } = NameTable.Empty;

    /// <summary>Begin what somebody is called by in marks before the name: <c>“โค้ชหนึ่ง” มานพ ใจดี</c>.</summary>
    public NameTable Nicknames { get; init; } = NameTable.Empty;

    /// <summary>Surnames that Chinese names begin with: <c>หลี่ชุนฮวา</c>.</summary>
    public NameTable ChineseSurnames { get; init; } = NameTable.Empty;

    /// <summary>Before what somebody else has said: <c>李明记得母亲常说</c>.</summary>
    public NameTable RecallingVerbs { get; init; } = NameTable.Empty;

    /// <summary>Before the words of a paper or of somebody else, with which the sentence goes on: <c>律师呈上李明的信，信中称</c>.</summary>
    public NameTable RelayingVerbs { get; init; } = NameTable.Empty;

    /// <summary>Say that what others said comes to somebody: <c>李明获得许多网友的回应“…”</c>.</summary>
    public NameTable ReceivingVerbs { get; init; } = NameTable.Empty;

    /// <summary>How the nouns end for what reports: <c>地元メディアが</c>.</summary>
    public IReadOnlyList<string> Media { get; init; } = [];

    /// <summary>What somebody writes, in which a quotation stands: <c>田中さんの手紙には「…」と書かれていた</c>.</summary>
    public IReadOnlyList<string> Writings { get; init; } = [];

    /// <summary>Titles that stand alone for the only one of an article who has them: <c>田中花子市長は…。市長は</c>.</summary>
    public ISet<string> SoleRoles { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Nouns of which something is said, and that say nothing: <c>再開の時期は「…」と述べた</c>.</summary>
    public IReadOnlyList<string> ThingNouns { get; init; } = [];

    /// <summary>Begin what suspects say to the police: <c>調べに対し「…」と供述している</c>.</summary>
    public IReadOnlyList<string> SuspectVerbs { get; init; } = [];

    /// <summary>Verbs of saying behind a word between spaces that can only be a name: <c>จาง เล่า</c>.</summary>
    public IReadOnlyList<string> NarratingVerbs { get; init; } = [];

    /// <summary>Between two verbs of one subject: <c>ก้มลงและพึมพำว่า</c>.</summary>
    public IReadOnlyList<string> VerbLinks { get; init; } = [];

    /// <summary>Between a name and what the office before it is of: <c>ประธานาธิบดี อิวาน เปตรอฟ ของฝรั่งเศส</c>.</summary>
    public IReadOnlyList<string> OfWords { get; init; } = [];

    /// <summary>Titles of suspects, the one before the trial first: <c>田中太郎容疑者</c>.</summary>
    public IReadOnlyList<string> SuspectTitles { get; init; } = [];

    /// <summary>All that stands behind the particle of a quotation that is hearsay: <c>「…」とのことだ</c>.</summary>
    public ISet<string> HearsayEndings { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Pronouns of one person as subjects: <c>彼女は「…」と話した</c>.</summary>
    public IReadOnlyList<string> SolePronouns { get; init; } = [];

    /// <summary>Begin verbs of saying in the passive, before which a particle marks who says it: <c>田中さんに「…」と言われた</c>.</summary>
    public IReadOnlyList<string> SaidToVerbs { get; init; } = [];

    /// <summary>Begin the nouns for an interview that an article announces: <c>다음은 김하늘 씨와의 일문일답</c>.</summary>
    public IReadOnlyList<string> InterviewNouns { get; init; } = [];

    /// <summary>How the names of teams and schools end, in brackets behind a name: <c>김하늘(한빛고)은</c>.</summary>
    public IReadOnlyList<string> TeamEndings { get; init; } = [];

    /// <summary>How the nouns end for where somebody speaks, which are no bodies: <c>회의에서는</c>.</summary>
    public IReadOnlyList<string> Venues { get; init; } = [];

    /// <summary>With what somebody speaks, whose words follow: <c>김하늘 씨의 목소리가 떨렸다. “…”</c>.</summary>
    public ISet<string> Voices { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Verbs, by their beginning, whose object is what was said: <c>“…”을 외쳤다</c>.</summary>
    public IReadOnlyList<string> CallingVerbs { get; init; } = [];

    /// <summary>Verbs, by their beginning, of which somebody's words are the object: <c>“…”는 답변만 반복했다</c>.</summary>
    public IReadOnlyList<string> WordVerbs { get; init; } = [];

    /// <summary>Verbs of somebody's words before another clause or its subject: <c>“…”라는 말을 남기고 김하늘 대표는</c>.</summary>
    public ISet<string> WordLinks { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Begin the ends of a sentence that say that the quotation behind is it: <c>김하늘 씨의 설명은 이렇다. “…”</c>.</summary>
    public IReadOnlyList<string> SuchPredicates { get; init; } = [];

    /// <summary>Stand behind a surname for the given name that the paper does not tell: <c>김아무개씨는</c>.</summary>
    public ISet<string> HiddenNames { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>End a foreign name that a father or a son has too: <c>존 스미스 주니어는</c>.</summary>
    public ISet<string> Generations { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Begin the sentence behind a quotation with what it was about: <c>“…。”回忆起那一天，张伟仍很激动</c>.</summary>
    public NameTable Recollections { get; init; } = NameTable.Empty;

    /// <summary>Characters that end the names of bodies where these are long: <c>한빛미술관</c>.</summary>
    public string LongBodyEndings { get; init; } = "";

    /// <summary>Begin the word for the head of a body, and are no places: <c>王大明部长</c>, <c>王大明校长</c>.</summary>
    public string ChiefEndings { get; init; } = "";

    /// <summary>Characters that stand in few words but given names, so that one behind a surname is a name: <c>张敏说</c>.</summary>
    public string SoleGivenNames { get; init; } = "";

    /// <summary>Characters of given names that have "country" behind them: <c>李建国说</c>.</summary>
    public string CountryGivers { get; init; } = "";

    /// <summary>Reads the groups.</summary>
    /// <param name="list">The words of a group.</param>
    /// <param name="characters">The characters of a group.</param>
    public static UnspacedWords Read(Func<string, IReadOnlyList<string>> list, Func<string, string> characters)
    {
        return new()
        {
            SourcePhrases = list("sourcePhrases"),
            NoThats = list("noThats"),
            LongBodyEndings = characters("longBodyEndings"),
            ChiefEndings = characters("chiefEndings"),
            SoleGivenNames = characters("soleGivenNames"),
            CountryGivers = characters("countryGivers"),
            OwnWords = list("ownWords"),
            ObjectVerbs = Table("objectVerbs"),
            OtherClauses = list("otherClauses"),
            FamiliarTitles = Table("familiarTitles"),
            PersonRoles = Table("personRoles"),
            NameBodies = Table("nameBodies"),
            TermNouns = Table("termNouns"),
            NoSayings = Table("noSayings"),
            NameParts = Table("nameParts"),
            DocumentVerbs = Table("documentVerbs"),
            RecallingVerbs = Table("recallingVerbs"),
            RelayingVerbs = Table("relayingVerbs"),
            ReceivingVerbs = Table("receivingVerbs"),
            Media = list("media"),
            Writings = list("writings"),
            SoleRoles = new HashSet<string>(list("soleRoles"), StringComparer.Ordinal),
            ThingNouns = list("thingNouns"),
            SuspectVerbs = list("suspectVerbs"),
            NarratingVerbs = list("narratingVerbs"),
            VerbLinks = list("verbLinks"),
            OfWords = list("ofWords"),
            SuspectTitles = list("suspectTitles"),
            HearsayEndings = new HashSet<string>(list("hearsayEndings"), StringComparer.Ordinal),
            SolePronouns = list("solePronouns"),
            SaidToVerbs = list("saidToVerbs"),
            InterviewNouns = list("interviewNouns"),
            TeamEndings = list("teamEndings"),
            Venues = list("venues"),
            Voices = new HashSet<string>(list("voices"), StringComparer.Ordinal),
            CallingVerbs = list("callingVerbs"),
            WordVerbs = list("wordVerbs"),
            WordLinks = new HashSet<string>(list("wordLinks"), StringComparer.Ordinal),
            SuchPredicates = list("suchPredicates"),
            HiddenNames = new HashSet<string>(list("hiddenNames"), StringComparer.Ordinal),
            Recollections = Table("recollections"),
            Generations = new HashSet<string>(list("generations"), StringComparer.Ordinal),
            CallingTitles = Table("callingTitles"),
            SurnameParticles = new HashSet<string>(list("surnameParticles"), StringComparer.Ordinal),
            Offices = Table("offices"),
            ShortOffices = [.. list("shortOffices").Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1])).OrderByDescending(pair => pair.Item2.Length)],
            LightWords = Table("lightWords"),
            OtherSubjects = Table("otherSubjects"),
            Askers = Table("askers"),
            TitlesOfMen = Table("titlesOfMen"),
            TitlesOfWomen = Table("titlesOfWomen"),
            PronounsOfMen = Table("pronounsOfMen"),
            PronounsOfWomen = Table("pronounsOfWomen"),
            Nicknames = Table("nicknames"),
            ChineseSurnames = Table("chineseSurnames"),
        };

        NameTable Table(string group) => new(list(group).Select(word => (word, 0)));
    }
}
