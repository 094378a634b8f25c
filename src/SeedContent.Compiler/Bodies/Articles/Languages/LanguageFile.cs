using System.Globalization;
using SeedContent.Compiler.Bodies.Articles.Cldr;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Yaml;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Reads a language's data file. A group that is not known is a mistake in the file, found by the tests.</summary>
internal static class LanguageFile
{
    /// <summary>The group of words that tell the language.</summary>
    public const string FunctionWords = "functionWords";

    private static readonly Dictionary<string, WordKinds> KindsOfGroups = new(StringComparer.Ordinal)
    {
        [FunctionWords] = WordKinds.Function,
        ["frontConjunctions"] = WordKinds.Function,
        ["pronouns"] = WordKinds.Pronoun,
        ["personPronouns"] = WordKinds.Pronoun | WordKinds.Person,
        ["titles"] = WordKinds.Title,
        ["officeTitles"] = WordKinds.OfficeTitle,
        ["honorifics"] = WordKinds.Honorific,
        ["peoples"] = WordKinds.Title | WordKinds.People,
        ["titleQualifiers"] = WordKinds.TitleQualifier,
        ["nameParticles"] = WordKinds.NameParticle,
        ["bodyParticles"] = WordKinds.BodyParticle,
        ["places"] = WordKinds.Place,
        ["verbsBeforeSpeaker"] = WordKinds.VerbBeforeSpeaker,
        ["verbsAfterSpeaker"] = WordKinds.VerbAfterSpeaker,
        ["verbs"] = WordKinds.VerbBeforeSpeaker | WordKinds.VerbAfterSpeaker,
        ["auxiliaries"] = WordKinds.Auxiliary,
        ["participles"] = WordKinds.Participle,
        ["clitics"] = WordKinds.Clitic,
        ["leadingVerbs"] = WordKinds.LeadingVerb,
        ["infinitives"] = WordKinds.Infinitive,
        ["verbParticles"] = WordKinds.VerbParticle,
        ["sharedVerbs"] = WordKinds.SharedVerb,
        ["verbsWithPronoun"] = WordKinds.VerbWithPronoun | WordKinds.Person,
        ["wordsOfWomen"] = WordKinds.Woman,
        ["wordsOfMen"] = WordKinds.Man,
        ["wordsOfBoth"] = WordKinds.Woman | WordKinds.Man,
        ["pointingBack"] = WordKinds.PointsBack,
        ["accordingTo"] = WordKinds.AccordingTo,
        ["speakerMarkers"] = WordKinds.SpeakerMarker,
        ["articles"] = WordKinds.Article,
        ["subjectMarkers"] = WordKinds.SubjectMarker,
        ["relatives"] = WordKinds.Relative,
        ["sharedSubject"] = WordKinds.SharedSubject,
        ["ownerRelatives"] = WordKinds.OwnerRelative,
        ["negations"] = WordKinds.Negation,
        ["adverbs"] = WordKinds.Adverb,
        ["askingVerbs"] = WordKinds.Asking,
        ["tellingVerbs"] = WordKinds.TakesAudience,
        ["demonstratives"] = WordKinds.Demonstrative,
        ["audiences"] = WordKinds.Audience,
        ["complementizers"] = WordKinds.Complementizer,
        ["namingWords"] = WordKinds.Naming,
        ["placePrepositions"] = WordKinds.PlacePreposition,
        ["titleLinkers"] = WordKinds.TitleLinker,
        ["abbreviations"] = WordKinds.Abbreviation,
        ["listOpeners"] = WordKinds.ListOpener,
        ["genitiveArticles"] = WordKinds.Genitive,
        ["indefiniteArticles"] = WordKinds.Indefinite,
        ["listIntroducers"] = WordKinds.ListIntroducer,
        ["listConjunctions"] = WordKinds.ListConjunction,
        ["commonNouns"] = WordKinds.Noun,
        ["degrees"] = WordKinds.Degree,
        ["contrasts"] = WordKinds.Contrast,
        ["ownedRoles"] = WordKinds.Title | WordKinds.OwnedRole,
    };

    /// <summary>Groups that are read as they are, not as kinds of words.</summary>
    private static readonly HashSet<string> OtherGroups = new(StringComparer.Ordinal)
    {
        "script", "ownLetters", "foreignLetters", "foreignWords", "months", "islamicMonths", "hebrewMonths", "weekdays", "dayPeriods", "eras", "buddhistYears",
        "dayFirstRegions", "monthFirstRegions", "dayWords", "calendarLinks", "datePatterns", "dayPatterns", "dayEndings", "datePrefixes", "updatePrefixes",
        "timeWords", "timeParts", "bylineWords", "bylineRoles", "bylineEndings", "bylineCopulas", "bylineFor", "desks", "signOffEndings", "signOffLeads", "photoWords", "pageWords", "agencies", "outletWords", "rubrics", "placeEndings", "placeBeginnings", "capitalHeadings", "placePrefixes", "regionWords", "outletEndings", "outletCharacters", "ownPaper", "reportEndings", "reportedFrom", "printPages", "labels", "sections", "cities", "regions", "creditWords", "endMarks", "headlineMarks", "placesWithoutMark", "ageWords",
        "conjunctions", "possessiveEndings", "placeAfterTitle", "apostropheWords", "dialogueDashes", "elisions", "verbPronouns", "verbObjects", "titleEndings", "titleCases",
        "capitalNouns", "capitalLines", "bodyWords", "namesByContext", "describingPrefixes", "trailingPrefixes", "pluralEndings", "nameSpellings", "otherVerbPronouns",
        "pluralVerbEndings", "caseEndings", "ownerEndings", "pluralOwnerEndings", "objectEndings", "objectEndingsOfMen", "verbEndingsOfMen", "infiniteEndings", "verbLast", "sayings", "roles", "subjectPronouns",
        "unnamedSubjects", "soundCharacters", "surnames", "continuers", "bodyEndings", "honorificMarks", "subjectParticles", "quoteParticles", "middleNameEndings",
        "lowerTitles", "freeGerunds", "nounEndings", "sentenceEndings", "givenNames", "attributesInside", "attributesBetweenDashes", "pronounsOfBodies", "roleEndings",
        "adverbEndings", "speechNouns", "frontPrepositions", "frontPronouns", "quotedPassives", "asWords", "joinedArticles", "honorificsInNames", "obliqueArticles", "roleNounEndings", "speechCopulas", "unknownVerbEndings", "viewWords", "viewVerbs", "withWords", "ownerPronouns", "whereWords", "nobleTitles", "passiveVerbs", "callingWords", "epithetNouns",
    };

    /// <param name="tag">The language's tag, the file's name.</param>
    /// <param name="yaml">The file's text.</param>
    public static LanguageWords Read(string tag, string yaml)
    {
        var groups = Groups(tag, yaml);
        var names = CldrData.Of(tag);
        var months = groups.Numbered("months").Concat(names.Names("months", first: 1)).ToList();
        var weekdays = groups.Weekdays().Concat(names.Names("weekdays", first: 0)).ToList();
        var elisions = groups.Folded("elisions");
        return new()
        {
            Tag = tag,
            Vocabulary = new(Entries(groups)
                .Concat(groups.IsYes("namesByContext") ? Places(tag, groups).Select(place => (place, WordKinds.Place)) : [])
                .Concat(months.Select(m => (m.Name, WordKinds.Month)))
                .Concat(weekdays.Select(w => (w.Name, WordKinds.Weekday))), elisions),
            Script = groups.Script(),
            Dates = DateWords.Read(groups, names, months, weekdays),
            NameWords = NameWords.Read(groups.Words, groups.Characters),
            TimeParts = groups.Words("timeParts"),
            BylineWords = groups.Words("bylineWords"),
            BylineRoles = groups.Words("bylineRoles"),
            Desks = groups.Words("desks"),
            SignOffEndings = groups.Words("signOffEndings"),
            SignOffLeads = groups.Words("signOffLeads"),
            PhotoWords = groups.Words("photoWords"),
            PageWords = groups.Words("pageWords"),
            Agencies = groups.Words("agencies"),
            OutletEndings = groups.Words("outletEndings"),
            BylineEndings = groups.Words("bylineEndings"),
            BylineCopulas = groups.Words("bylineCopulas"),
            BylineFor = groups.Words("bylineFor"),
            OutletWords = groups.Words("outletWords"),
            Rubrics = groups.Words("rubrics"),
            PlaceEndings = groups.Folded("placeEndings"),
            PlaceBeginnings = groups.Words("placeBeginnings"),
            CapitalHeadings = groups.IsYes("capitalHeadings"),
            PlacePrefixes = groups.Words("placePrefixes"),
            RegionWords = groups.Words("regionWords"),
            OutletCharacters = groups.Characters("outletCharacters"),
            OwnPaper = groups.Words("ownPaper"),
            ReportEndings = groups.Words("reportEndings"),
            ReportedFrom = groups.Words("reportedFrom"),
            PrintPages = groups.Words("printPages"),
            Labels = groups.Words("labels"),
            Sections = groups.Words("sections"),
            PlaceNames = new(tag, groups.Words("cities"), [.. groups.Words("regions"), .. groups.Words("places")]),
            Conjunctions = groups.Words("conjunctions"),
            CreditWords = groups.Words("creditWords"),
            EndMarks = groups.Words("endMarks"),
            HeadlineMarks = groups.Words("headlineMarks"),
            PlacesWithoutMark = groups.IsYes("placesWithoutMark"),
            AgeWords = groups.FoldedSet("ageWords"),
            Elisions = elisions,
            VerbPronouns = new(groups.Words("verbPronouns")),
            OtherVerbPronouns = new(groups.Words("otherVerbPronouns")),
            PluralVerbEndings = groups.Words("pluralVerbEndings"),
            VerbObjects = new(groups.Words("verbObjects")),
            TitleEndings = new(groups.Words("titleEndings")),
            TitleCases = groups.Forms("titleCases"),
            AdverbEndings = new(groups.Words("adverbEndings")),
            CaseEndings = groups.Words("caseEndings"),
            OwnerEndings = groups.Words("ownerEndings"),
            PluralOwnerEndings = groups.Words("pluralOwnerEndings"),
            ObjectEndings = groups.Words("objectEndings"),
            ObjectEndingsOfMen = groups.Words("objectEndingsOfMen"),
            VerbEndingsOfMen = groups.Words("verbEndingsOfMen"),
            MiddleNameEndings = groups.Words("middleNameEndings"),
            AttributesInside = groups.IsYes("attributesInside"),
            AttributesBetweenDashes = groups.IsYes("attributesBetweenDashes"),
            LowerTitles = groups.IsYes("lowerTitles"),
            HasFreeGerunds = groups.IsYes("freeGerunds"),
            VerbLast = groups.IsYes("verbLast"),
            HonorificsInNames = groups.IsYes("honorificsInNames"),
            JoinedArticles = groups.FoldedSet("joinedArticles"),
            SpeechNouns = groups.FoldedSet("speechNouns"),
            QuotedPassives = groups.Folded("quotedPassives"),
            ObliqueArticles = groups.FoldedSet("obliqueArticles"),
            FrontPronouns = groups.FoldedSet("frontPronouns"),
            AsWords = groups.FoldedSet("asWords"),
            FrontPrepositions = groups.FoldedSet("frontPrepositions"),
            CapitalNouns = groups.IsYes("capitalNouns"),
            CapitalLines = groups.IsYes("capitalLines"),
            ListOpeners = groups.Words("listOpeners"),
            ListConjunctions = groups.Words("listConjunctions"),
            BodyWords = groups.FoldedTable("bodyWords"),
            PossessiveEndings = new(groups.Words("possessiveEndings")),
            ApostropheWords = groups.Words("apostropheWords"),
            NamesByContext = groups.IsYes("namesByContext"),
            SubjectMarkers = groups.Words("subjectMarkers"),
            DescribingPrefixes = groups.Words("describingPrefixes"),
            TrailingPrefixes = groups.Words("trailingPrefixes"),
            Sayings = groups.Table("sayings"),
            Roles = groups.Table("roles"),
            RoleEndings = groups.Table("roleEndings"),
            Pronouns = groups.Table("subjectPronouns"),
            UnnamedSubjects = groups.Table("unnamedSubjects"),
            SoundCharacters = groups.Characters("soundCharacters"),
            Surnames = groups.Table("surnames"),
            Continuers = groups.Table("continuers"),
            HonorificMarks = groups.Table("honorificMarks"),
            SubjectParticles = groups.Table("subjectParticles"),
            SentenceEndings = groups.Characters("sentenceEndings"),
            NounEndings = groups.Table("nounEndings"),
            QuoteParticles = groups.Table("quoteParticles"),
            BodyEndings = groups.Characters("bodyEndings"),
            NameSpellings = groups.Words("nameSpellings"),
            PluralEndings = groups.Words("pluralEndings"),
            HasDialogueDashes = groups.IsYes("dialogueDashes"),
            PlaceAfterTitle = groups.IsYes("placeAfterTitle"),
            GivenNames = groups.FoldedSet("givenNames"),
            EpithetNouns = groups.FoldedSet("epithetNouns"),
            CallingWords = new(groups.Folded("callingWords")),
            HasBodyParticles = groups.Has("bodyParticles"),
            HasWordsOfWomen = groups.Has("wordsOfWomen"),
            HasPronounsOfBodies = groups.IsYes("pronounsOfBodies"),
            HasWordsOfMen = groups.Has("wordsOfMen"),
            RoleNounEndings = groups.Words("roleNounEndings"),
            FrontConjunctions = groups.FoldedSet("frontConjunctions"),
            NobleTitles = groups.FoldedSet("nobleTitles"),
            PassiveVerbs = groups.FoldedSet("passiveVerbs"),
            WithWords = groups.FoldedSet("withWords"),
            ViewWords = groups.FoldedSet("viewWords"),
            ViewVerbs = groups.FoldedSet("viewVerbs"),
            SpeechCopulas = groups.FoldedSet("speechCopulas"),
            OwnerPronouns = groups.FoldedSet("ownerPronouns"),
            WhereWords = groups.FoldedSet("whereWords"),
            InfiniteEndings = groups.Words("infiniteEndings"),
            UnknownVerbEndings = groups.Words("unknownVerbEndings"),
        };
    }

    /// <summary>Parses groups and checks their names.</summary>
    /// <param name="tag">The language's tag, for messages.</param>
    /// <param name="yaml">The file's text, or that of some groups.</param>
    public static LanguageGroups Groups(string tag, string yaml)
    {
        var result = YamlReader.Read(yaml, new TextSpan(0, yaml.Length));
        if (result.Root is not MappingNode root || result.Problems.Count > 0)
        {
            throw new FormatException($"The words of language '{tag}' are no valid YAML mapping.");
        }

        var unknown = root.Entries.FirstOrDefault(e => !KindsOfGroups.ContainsKey(e.Key.Value) && !OtherGroups.Contains(e.Key.Value) && !NameWords.Groups.Contains(e.Key.Value, StringComparer.Ordinal));
        if (unknown is not null)
        {
            throw new FormatException($"The words of language '{tag}' have an unknown group '{unknown.Key.Value}'.");
        }

        return new(root);
    }

    private static IEnumerable<(string Entry, WordKinds Kind)> Entries(LanguageGroups groups) =>
        KindsOfGroups.SelectMany(group => groups.Words(group.Key).Concat(Joined(groups, group.Key)).Select(word => (word, group.Value)));

    /// <summary>Titles and verbs with an "and" of one letter, which is written with the word behind it where names have no capitals: <c>والطبيبة</c>, <c>והמנהלת</c>, <c>ومؤكدا</c>.</summary>
    private static IEnumerable<string> Joined(LanguageGroups groups, string group) =>
        group is "titles" or "wordsOfWomen" or "wordsOfBoth" or "sharedVerbs" && groups.IsYes("namesByContext")
            ? groups.Words("conjunctions").Where(and => and.Length == 1 && char.GetUnicodeCategory(and[0]) == UnicodeCategory.OtherLetter && HasPrefix(groups, and))
                .SelectMany(and => groups.Words(group).Where(word => !word.StartsWith(and, StringComparison.Ordinal)).Select(word => and + word))
            : [];

    private static bool HasPrefix(LanguageGroups groups, string prefix) => groups.Words("trailingPrefixes").Contains(prefix, StringComparer.Ordinal);

    /// <summary>Where a script has no capitals, the places that are no part of a name behind a title: <c>נשיא צרפת דני לוי</c>. A country that is a name of people too is none.</summary>
    private static IEnumerable<string> Places(string tag, LanguageGroups groups)
    {
        var people = new HashSet<string>(groups.Words("givenNames").Concat(groups.Words("familyNames")), StringComparer.Ordinal);
        return groups.Words("cities").Concat(groups.Words("regions"))
            .Concat(CldrData.PlacesOf(tag).Names("countries", first: 0).Select(country => country.Name).Where(country => !people.Contains(country)));
    }
}
