namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>What a word or phrase of a language can be; the groups of its data file, where each is explained with an example.</summary>
[Flags]
internal enum WordKinds
{
    None = 0,
    Function = 1 << 0,
    Pronoun = 1 << 1,
    Title = 1 << 2,
    OfficeTitle = 1 << 3,
    Honorific = 1 << 4,
    TitleQualifier = 1 << 5,
    NameParticle = 1 << 6,
    Place = 1 << 7,
    Weekday = 1 << 8,
    Month = 1 << 9,
    VerbBeforeSpeaker = 1 << 10,
    VerbAfterSpeaker = 1 << 11,
    SharedVerb = 1 << 12,
    VerbWithPronoun = 1 << 13,
    AccordingTo = 1 << 14,
    SpeakerMarker = 1 << 15,
    SharedSubject = 1 << 16,
    Adverb = 1 << 17,
    Audience = 1 << 18,
    Complementizer = 1 << 19,
    Naming = 1 << 20,
    PlacePreposition = 1 << 21,
    TitleLinker = 1 << 22,
    Abbreviation = 1 << 23,
    ListOpener = 1 << 24,
    ListIntroducer = 1 << 25,
    ListConjunction = 1 << 26,

    /// <summary>A phrase begins with this word.</summary>
    StartsPhrase = 1 << 27,
    Article = 1 << 28,
    Relative = 1 << 29,
    Negation = 1 << 30,

    /// <summary>Any word that makes a title out of what follows it or belongs to one.</summary>
    AnyTitle = Title | OfficeTitle | Honorific,

    /// <summary>Words of the grammar, which no name begins with: at the head of a sentence their capital says nothing.</summary>
    Grammar = Function | AnyVerb | SharedSubject | Adverb | Complementizer | TitleLinker | ListOpener | ListIntroducer | ListConjunction
        | PlacePreposition | Naming | Audience | SpeakerMarker | Article | Relative | Negation,

    /// <summary>Any word that attributes a quotation.</summary>
    AnyVerb = VerbBeforeSpeaker | VerbAfterSpeaker | SharedVerb | VerbWithPronoun | AccordingTo,
}
