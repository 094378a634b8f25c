namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Words of a language whose names are found by what stands around them; the groups of its data file, where each is explained with an example.</summary>
internal sealed record ContextWords
{
    /// <summary>The groups of the data file.</summary>
    public static readonly IReadOnlyList<string> Groups =
    [
        "unmarkedVerbs", "titlesInNames", "shortTitles", "formsOfAddress", "noDescriptions", "relativesOf", "objectBeginnings",
        "familyNames", "governors", "clauseWords", "beginningParticles", "roleJoints", "honorificsBehind", "hearingWords", "objectsBeforeSubject", "thatPrefixes", "genericPeople", "ownerJoints", "backPhrases", "addingVerbs", "describingWords", "askedPhrases", "aboutPhrases", "verbsWithObject", "verbsOfCalling", "verbsBehindQuote", "letterNames", "namesOfWomen", "namesOfMen", "sameWords", "workAdjectives",
    ];

    /// <summary>Nothing is known.</summary>
    public static ContextWords None { get; } = new();

    /// <summary>Parts of verbs whose subject has no mark: <c>कहते हैं</c>.</summary>
    public IReadOnlyList<string> UnmarkedVerbs { get; init; } = [];

    /// <summary>Titles that are names too, behind a first name or a title: <c>विधायक मुख्तार शेख</c>.</summary>
    public ISet<string> TitlesInNames { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Short forms of titles, with the whole one: <c>सीएम</c>, <c>मुख्यमंत्री</c>.</summary>
    public IReadOnlyDictionary<string, string> ShortTitles { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Before a full name behind a title, and surnames elsewhere: <c>जिलाध्यक्ष चौधरी राम कुमार</c>.</summary>
    public ISet<string> FormsOfAddress { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Surnames that begin as what describes does: <c>הלוי</c>.</summary>
    public ISet<string> NoDescriptions { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Relatives, whose name follows and is not theirs: <c>والدة</c>.</summary>
    public ISet<string> RelativesOf { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Begin what a verb is about, with a preposition of one letter: <c>بأداء</c>.</summary>
    public IReadOnlyList<string> ObjectBeginnings { get; init; } = [];

    /// <summary>Surnames that are no other words, to tell a name wherever it stands: <c>शर्मा</c>.</summary>
    public ISet<string> FamilyNames { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Take the noun before or behind them, which is then no subject: <c>على</c>, <c>את</c>, <c>से</c>.</summary>
    public ISet<string> Governors { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Stand before a verb or a subject, or end a name: <c>قد</c>, <c>तो</c>.</summary>
    public ISet<string> ClauseWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Begin a name: <c>أم خليل</c>.</summary>
    public ISet<string> BeginningParticles { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Join a role and what it is of: <c>رئيس قسم في المستشفى</c>.</summary>
    public ISet<string> RoleJoints { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Stand behind a name and honour it: <c>जी</c>.</summary>
    public ISet<string> HonorificsBehind { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Say of a clause behind a quotation that somebody else heard or saw it: <c>यह सुनते ही</c>.</summary>
    public ISet<string> HearingWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Stand between a verb and its subject: <c>إلينا</c>, <c>לו</c>.</summary>
    public ISet<string> ObjectsBeforeSubject { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>"That", written with the word behind it, before marks: <c>ש"…"</c>.</summary>
    public ISet<string> ThatPrefixes { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Join a relative or an aide and who that is of, who is somebody else: <c>אלמנתו של הסופר דני פרץ</c>.</summary>
    public ISet<string> OwnerJoints { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words for somebody who was named before: <c>الرجل</c>.</summary>
    public ISet<string> GenericPeople { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Stand behind a first name alone and begin what says who that is: <c>قال سامي وهو صياد</c>.</summary>
    public ISet<string> DescribingWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Begin a sentence whose verb leaves out who answers: <c>כשנשאל אם יחזור השיב</c>.</summary>
    public IReadOnlyList<string> AskedPhrases { get; init; } = [];

    /// <summary>Begin a sentence with what its verb is about, which names nobody who speaks: <c>وعن الحارس، قال</c>, <c>על השוער אמר</c>.</summary>
    public IReadOnlyList<string> AboutPhrases { get; init; } = [];

    /// <summary>Verbs with the preposition that joins to them what somebody demands or hopes: <c>شدد على «ضرورة الحوار»</c>.</summary>
    public ISet<string> VerbsWithObject { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Verbs with the preposition that joins to them what they call or accuse somebody of, with that one between: <c>ووصف الجسر بأنه «…»</c>.</summary>
    public ISet<string> VerbsOfCalling { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Stand between the word for a work and its title: <c>ألبومه الجديد «…»</c>.</summary>
    public ISet<string> WorkAdjectives { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>What stands right behind a quotation that is what somebody demands, warns of or hopes, up to the verb: <c>“…” की मांग की</c>.</summary>
    public IReadOnlyList<string> VerbsBehindQuote { get; init; } = [];

    /// <summary>The letters as they are spoken, which stand for first names: <c>आर के गुप्ता</c>.</summary>
    public ISet<string> LetterNames { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Roles and parts of names that only women have: <c>पत्नी</c>, <c>देवी</c>.</summary>
    public ISet<string> NamesOfWomen { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Roles and parts of names that only men have: <c>पिता</c>, <c>कुमार</c>.</summary>
    public ISet<string> NamesOfMen { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Behind a role that is of whoever spoke last: <c>المتحدث نفسه</c>.</summary>
    public ISet<string> SameWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Verbs of who goes on, so that a role behind them is of whoever spoke last: <c>وأضاف الوزير</c>.</summary>
    public ISet<string> AddingVerbs { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Begin a sentence that points back at the quotation before it, behind which who spoke is named: <c>«…». بهذه العبارة افتتح سامي حداد حفله</c>.</summary>
    public IReadOnlyList<string> BackPhrases { get; init; } = [];

    /// <summary>Reads the groups.</summary>
    /// <summary>Whether a word stands between a verb and its subject and joins no role to what that is of: <c>له</c>, and not <c>في</c>.</summary>
    /// <param name="word">The word as it is written.</param>
    public bool IsObjectBeforeSubject(string word) => ObjectsBeforeSubject.Contains(word) && !RoleJoints.Contains(word);

    /// <param name="list">The words of a group.</param>
    public static ContextWords Read(Func<string, IReadOnlyList<string>> list)
    {
        return new()
        {
            UnmarkedVerbs = list("unmarkedVerbs"),
            TitlesInNames = Set("titlesInNames"),
            ShortTitles = list("shortTitles").Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal),
            FormsOfAddress = Set("formsOfAddress"),
            NoDescriptions = Set("noDescriptions"),
            RelativesOf = Set("relativesOf"),
            ObjectBeginnings = list("objectBeginnings"),
            FamilyNames = Set("familyNames"),
            Governors = Set("governors"),
            ClauseWords = Set("clauseWords"),
            BeginningParticles = Set("beginningParticles"),
            RoleJoints = Set("roleJoints"),
            HonorificsBehind = Set("honorificsBehind"),
            HearingWords = Set("hearingWords"),
            ObjectsBeforeSubject = Set("objectsBeforeSubject"),
            ThatPrefixes = Set("thatPrefixes"),
            OwnerJoints = Set("ownerJoints"),
            GenericPeople = Set("genericPeople"),
            BackPhrases = list("backPhrases"),
            AddingVerbs = Set("addingVerbs"),
            DescribingWords = Set("describingWords"),
            AskedPhrases = list("askedPhrases"),
            AboutPhrases = list("aboutPhrases"),
            VerbsWithObject = Set("verbsWithObject"),
            VerbsOfCalling = Set("verbsOfCalling"),
            WorkAdjectives = Set("workAdjectives"),
            VerbsBehindQuote = [.. Set("verbsBehindQuote")],
            LetterNames = Set("letterNames"),
            NamesOfWomen = Set("namesOfWomen"),
            NamesOfMen = Set("namesOfMen"),
            SameWords = Set("sameWords"),
        };

        ISet<string> Set(string group) => new HashSet<string>(list(group), StringComparer.Ordinal);
    }
}
