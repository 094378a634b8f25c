namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>What a word or phrase of a language can be; the groups of its data file, where each is explained with an example.</summary>
[Flags]
internal enum WordKinds : long
{
    None = 0,
    Function = 1L << 0,
    Pronoun = 1L << 1,
    Title = 1L << 2,
    OfficeTitle = 1L << 3,
    Honorific = 1L << 4,
    TitleQualifier = 1L << 5,
    NameParticle = 1L << 6,
    Place = 1L << 7,
    Weekday = 1L << 8,
    Month = 1L << 9,
    VerbBeforeSpeaker = 1L << 10,
    VerbAfterSpeaker = 1L << 11,
    SharedVerb = 1L << 12,
    VerbWithPronoun = 1L << 13,
    AccordingTo = 1L << 14,
    SpeakerMarker = 1L << 15,
    SharedSubject = 1L << 16,
    Adverb = 1L << 17,
    Audience = 1L << 18,
    Complementizer = 1L << 19,
    Naming = 1L << 20,
    PlacePreposition = 1L << 21,
    TitleLinker = 1L << 22,
    Abbreviation = 1L << 23,
    ListOpener = 1L << 24,
    ListIntroducer = 1L << 25,
    ListConjunction = 1L << 26,

    /// <summary>A phrase begins with this word.</summary>
    StartsPhrase = 1L << 27,
    Article = 1L << 28,
    Relative = 1L << 29,
    Negation = 1L << 30,

    /// <summary>Makes a verb of saying of the participle behind it: <c>a déclaré</c>.</summary>
    Auxiliary = 1L << 31,
    Participle = 1L << 32,

    /// <summary>Stands before a verb and belongs to it: <c>lui a répondu</c>.</summary>
    Clitic = 1L << 33,

    /// <summary>An auxiliary that holds its pronoun: <c>a-t-il</c>.</summary>
    HoldsPronoun = 1L << 34,

    /// <summary>The part of a verb that stands apart from it, at the end: <c>fügte Schmidt hinzu</c>.</summary>
    VerbParticle = 1L << 35,

    /// <summary>Stands between the subject and what it says: <c>ने</c>.</summary>
    SubjectMarker = 1L << 36,

    /// <summary>A pronoun, or a verb that holds one, that stands for one person: <c>she</c>, not <c>they</c>.</summary>
    Person = 1L << 37,

    /// <summary>A verb of asking: what is said behind it is said by whom it asks.</summary>
    Asking = 1L << 38,

    /// <summary>A verb behind which stands who is spoken to: <c>told the court</c>.</summary>
    TakesAudience = 1L << 39,

    /// <summary>Stands behind a noun and points at it, so that it is no name: <c>perempuan itu</c>.</summary>
    Demonstrative = 1L << 40,

    /// <summary>A verb, a pronoun or a title that only a woman has: <c>قالت</c>, <c>היא</c>.</summary>
    Woman = 1L << 41,

    /// <summary>A pronoun or a title that only a man has: <c>he</c>, <c>Mr</c>.</summary>
    Man = 1L << 42,

    /// <summary>Begins the words that attribute what stands before them, a sentence of their own or not: <c>Lo ha detto</c>, <c>así lo afirmó</c>.</summary>
    PointsBack = 1L << 43,

    /// <summary>A particle that behind a surname joins the name of a body: <c>Anna Müller von Greenpeace</c>.</summary>
    BodyParticle = 1L << 44,

    /// <summary>A word for somebody of a country or people, which has a capital as names have: <c>Norweg</c>, <c>l'Espagnol</c>.</summary>
    People = 1L << 45,

    /// <summary>An article that shows whose what stands before it is: <c>die Vorsitzende der Gewerkschaft</c>.</summary>
    Genitive = 1L << 46,

    /// <summary>An article behind which stands no title of a work: <c>ein „Zeichen der Zeit“</c>.</summary>
    Indefinite = 1L << 47,

    /// <summary>A noun that is of no name and belongs to no title: <c>وقت</c>.</summary>
    Noun = 1L << 48,

    /// <summary>A role with its owner behind it, who is somebody else: <c>istri Budi Santoso</c>.</summary>
    OwnedRole = 1L << 49,

    /// <summary>Makes a verb of saying of the infinitive or gerund behind it: <c>suele decir</c>, <c>tient à rappeler</c>.</summary>
    LeadingVerb = 1L << 52,

    /// <summary>A verb of saying in a form that has no subject of its own: <c>decir</c>, <c>diciendo</c>.</summary>
    Infinitive = 1L << 53,

    /// <summary>Says whose the noun behind it is, which is then not the subject of the sentence: <c>cuyo guitarrista</c>, <c>dont le chanteur</c>.</summary>
    OwnerRelative = 1L << 54,

    /// <summary>What somebody has studied, behind the name: <c>S.H.</c></summary>
    Degree = 1L << 50,

    /// <summary>Leads to a clause that is another's: <c>लेकिन</c>, <c>بينما</c>, <c>ואילו</c>.</summary>
    Contrast = 1L << 51,

    /// <summary>Any word that makes a title out of what follows it or belongs to one.</summary>
    AnyTitle = Title | OfficeTitle | Honorific,

    /// <summary>Words of the grammar, which no name begins with: at the head of a sentence their capital says nothing.</summary>
    Grammar = Function | AnyVerb | SharedSubject | Adverb | Complementizer | TitleLinker | ListOpener | ListIntroducer | ListConjunction
        | PlacePreposition | Naming | Audience | SpeakerMarker | Article | Relative | Negation,

    /// <summary>Any word that attributes a quotation.</summary>
    AnyVerb = VerbBeforeSpeaker | VerbAfterSpeaker | SharedVerb | VerbWithPronoun | AccordingTo,
}
