namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Words by which a language whose spaces stand between phrases tells who speaks; the groups of its data file, where each is explained with an example.</summary>
internal sealed record UnspacedWords
{
    /// <summary>The groups of the data file.</summary>
    public static readonly IReadOnlyList<string> Groups =
    [
        "sourcePhrases", "noThats", "ownWords", "objectVerbs", "otherClauses", "familiarTitles", "personRoles", "nameBodies", "termNouns", "noSayings", "nameParts", "surnameParticles", "callingTitles", "documentVerbs",
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

    /// <summary>Reads the groups.</summary>
    /// <param name="list">The words of a group.</param>
    public static UnspacedWords Read(Func<string, IReadOnlyList<string>> list)
    {
        return new()
        {
            SourcePhrases = list("sourcePhrases"),
            NoThats = list("noThats"),
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
            CallingTitles = Table("callingTitles"),
            SurnameParticles = new HashSet<string>(list("surnameParticles"), StringComparer.Ordinal),
        };

        NameTable Table(string group) => new(list(group).Select(word => (word, 0)));
    }
}
