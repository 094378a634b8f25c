using System.Globalization;
using SeedContent.Compiler.Bodies.Articles.Cldr;
using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Yaml;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Reads a language's data file. A group that is not known is a mistake in the file, found by the tests.</summary>
internal static class LanguageFile
{
    private const string FunctionWords = "functionWords";

    private static readonly string[] DayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private static readonly Dictionary<string, WordKinds> Groups = new(StringComparer.Ordinal)
    {
        [FunctionWords] = WordKinds.Function,
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
        ["verbParticles"] = WordKinds.VerbParticle,
        ["sharedVerbs"] = WordKinds.SharedVerb,
        ["verbsWithPronoun"] = WordKinds.VerbWithPronoun | WordKinds.Person,
        ["wordsOfWomen"] = WordKinds.Woman,
        ["wordsOfMen"] = WordKinds.Man,
        ["pointingBack"] = WordKinds.PointsBack,
        ["accordingTo"] = WordKinds.AccordingTo,
        ["speakerMarkers"] = WordKinds.SpeakerMarker,
        ["articles"] = WordKinds.Article,
        ["subjectMarkers"] = WordKinds.SubjectMarker,
        ["relatives"] = WordKinds.Relative,
        ["sharedSubject"] = WordKinds.SharedSubject,
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
    };

    /// <summary>Groups that are read as they are, not as kinds of words.</summary>
    private static readonly HashSet<string> OtherGroups = new(StringComparer.Ordinal)
    {
        "script", "ownLetters", "foreignLetters", "foreignWords", "months", "islamicMonths", "hebrewMonths", "weekdays", "dayPeriods", "eras", "buddhistYears",
        "dayFirstRegions", "monthFirstRegions", "dayWords", "calendarLinks", "datePatterns", "dayPatterns", "dayEndings", "datePrefixes", "updatePrefixes",
        "timeWords", "timeParts", "bylineWords", "bylineRoles", "desks", "photoWords", "agencies", "outletEndings", "outletCharacters", "ownPaper", "reportEndings", "labels", "sections", "cities", "regions", "creditWords", "endMarks",
        "conjunctions", "possessiveEndings", "placeAfterTitle", "apostropheWords", "dialogueDashes", "elisions", "verbPronouns", "verbObjects", "titleEndings",
        "capitalNouns", "bodyWords", "namesByContext", "describingPrefixes", "trailingPrefixes", "pluralEndings", "nameSpellings", "otherVerbPronouns",
        "pluralVerbEndings", "caseEndings", "ownerEndings", "pluralOwnerEndings", "objectEndings", "objectEndingsOfMen", "verbEndingsOfMen", "verbLast", "sayings", "roles", "subjectPronouns",
        "unnamedSubjects", "soundCharacters", "surnames", "continuers", "bodyEndings", "honorificMarks", "subjectParticles", "quoteParticles", "middleNameEndings",
        "lowerTitles", "freeGerunds", "nounEndings", "sentenceEndings", "givenNames", "attributesInside", "attributesBetweenDashes", "pronounsOfBodies", "roleEndings",
        "adverbEndings", "speechNouns", "frontPrepositions", "frontPronouns", "quotedPassives", "asWords", "joinedArticles", "honorificsInNames", "obliqueArticles", "roleNounEndings", "frontConjunctions", "speechCopulas", "unknownVerbEndings", "viewWords", "viewVerbs", "withWords", "ownerPronouns",
    };

    /// <param name="tag">The language's tag, the file's name.</param>
    /// <param name="yaml">The file's text.</param>
    public static LanguageWords Read(string tag, string yaml)
    {
        var result = YamlReader.Read(yaml, new TextSpan(0, yaml.Length));
        if (result.Root is not MappingNode root || result.Problems.Count > 0)
        {
            throw new FormatException($"The words of language '{tag}' are no valid YAML mapping.");
        }

        var unknown = root.Entries.FirstOrDefault(e => !Groups.ContainsKey(e.Key.Value) && !OtherGroups.Contains(e.Key.Value) && !NameWords.Groups.Contains(e.Key.Value, StringComparer.Ordinal));
        if (unknown is not null)
        {
            throw new FormatException($"The words of language '{tag}' have an unknown group '{unknown.Key.Value}'.");
        }

        var names = CldrData.Of(tag);
        var months = Numbered(root, "months").Concat(names.Names("months", first: 1)).ToList();
        var weekdays = Weekdays(root).Concat(names.Names("weekdays", first: 0)).ToList();
        var eras = Eras(root);
        var elisions = Words(root, "elisions").ConvertAll(WordText.Fold);
        return new()
        {
            Tag = tag,
            Vocabulary = new(Entries(root)
                .Concat(IsYes(root, "namesByContext") ? Words(root, "cities").Concat(Words(root, "regions")).Select(place => (place, WordKinds.Place)) : [])
                .Concat(months.Select(m => (m.Name, WordKinds.Month)))
                .Concat(weekdays.Select(w => (w.Name, WordKinds.Weekday))), elisions),
            Script = Scalar(root, "script") is { } script ? (Script)Enum.Parse(typeof(Script), script) : Script.Latin,
            NameWords = NameWords.Read(group => Words(root, group), group => Scalar(root, group) ?? ""),
            FunctionWords = [.. Words(root, FunctionWords).Select(WordText.Fold)],
            ForeignWords = [.. Words(root, "foreignWords").Select(WordText.Fold)],
            OwnLetters = Scalar(root, "ownLetters") ?? "",
            ForeignLetters = Scalar(root, "foreignLetters") ?? "",
            Months = new(months),
            IslamicMonths = new(Numbered(root, "islamicMonths").Concat(names.Names("islamic", first: 1))),
            HebrewMonths = new(Numbered(root, "hebrewMonths").Concat(names.Names("hebrew", first: 1))),
            Weekdays = new(weekdays),
            DayPeriods = new(Words(root, "dayPeriods").Select(period => (period, 0)).Concat(names.Names("dayPeriods", first: 0))),
            EraNames = new(eras.Select((era, i) => (era.Name, i))),
            EraYears = [.. eras.Select(era => (era.First, era.Last))],
            HasBuddhistYears = IsYes(root, "buddhistYears"),
            NumericOrder = root.Find("dayFirstRegions") is null ? NumericOrder.ByPatterns : NumericOrder.Unknown,
            DayFirstRegions = Words(root, "dayFirstRegions"),
            MonthFirstRegions = Words(root, "monthFirstRegions"),
            DayWords = Words(root, "dayWords"),
            CalendarLinks = Words(root, "calendarLinks"),
            DatePatterns = [.. Words(root, "datePatterns").Select(DatePattern.Parse)],
            DayPatterns = [.. Words(root, "dayPatterns").Select(DatePattern.Parse)],
            DayEndings = Words(root, "dayEndings"),
            DatePrefixes = Words(root, "datePrefixes"),
            UpdatePrefixes = Words(root, "updatePrefixes"),
            TimeWords = Words(root, "timeWords"),
            TimeParts = Words(root, "timeParts"),
            BylineWords = Words(root, "bylineWords"),
            BylineRoles = Words(root, "bylineRoles"),
            Desks = Words(root, "desks"),
            PhotoWords = Words(root, "photoWords"),
            Agencies = Words(root, "agencies"),
            OutletEndings = Words(root, "outletEndings"),
            OutletCharacters = Scalar(root, "outletCharacters") ?? "",
            OwnPaper = Words(root, "ownPaper"),
            ReportEndings = Words(root, "reportEndings"),
            Labels = Words(root, "labels"),
            Sections = Words(root, "sections"),
            PlaceNames = new(tag, Words(root, "cities"), [.. Words(root, "regions"), .. Words(root, "places")]),
            Conjunctions = Words(root, "conjunctions"),
            CreditWords = Words(root, "creditWords"),
            EndMarks = Words(root, "endMarks"),
            Elisions = elisions,
            VerbPronouns = Words(root, "verbPronouns"),
            OtherVerbPronouns = Words(root, "otherVerbPronouns"),
            PluralVerbEndings = Words(root, "pluralVerbEndings"),
            VerbObjects = Words(root, "verbObjects"),
            TitleEndings = Words(root, "titleEndings"),
            RoleNounEndings = Words(root, "roleNounEndings"),
            AdverbEndings = Words(root, "adverbEndings"),
            CaseEndings = Words(root, "caseEndings"),
            OwnerEndings = Words(root, "ownerEndings"),
            PluralOwnerEndings = Words(root, "pluralOwnerEndings"),
            ObjectEndings = Words(root, "objectEndings"),
            ObjectEndingsOfMen = Words(root, "objectEndingsOfMen"),
            VerbEndingsOfMen = Words(root, "verbEndingsOfMen"),
            MiddleNameEndings = Words(root, "middleNameEndings"),
            AttributesInside = IsYes(root, "attributesInside"),
            AttributesBetweenDashes = IsYes(root, "attributesBetweenDashes"),
            LowerTitles = IsYes(root, "lowerTitles"),
            HasFreeGerunds = IsYes(root, "freeGerunds"),
            VerbLast = IsYes(root, "verbLast"),
            HonorificsInNames = IsYes(root, "honorificsInNames"),
            JoinedArticles = new HashSet<string>(Words(root, "joinedArticles").Select(WordText.Fold), StringComparer.Ordinal),
            SpeechNouns = new HashSet<string>(Words(root, "speechNouns").Select(WordText.Fold), StringComparer.Ordinal),
            QuotedPassives = [.. Words(root, "quotedPassives").Select(WordText.Fold)],
            ObliqueArticles = new HashSet<string>(Words(root, "obliqueArticles").Select(WordText.Fold), StringComparer.Ordinal),
            FrontPronouns = new HashSet<string>(Words(root, "frontPronouns").Select(WordText.Fold), StringComparer.Ordinal),
            AsWords = new HashSet<string>(Words(root, "asWords").Select(WordText.Fold), StringComparer.Ordinal),
            FrontConjunctions = new HashSet<string>(Words(root, "frontConjunctions").Select(WordText.Fold), StringComparer.Ordinal),
            WithWords = new HashSet<string>(Words(root, "withWords").Select(WordText.Fold), StringComparer.Ordinal),
            ViewWords = new HashSet<string>(Words(root, "viewWords").Select(WordText.Fold), StringComparer.Ordinal),
            ViewVerbs = new HashSet<string>(Words(root, "viewVerbs").Select(WordText.Fold), StringComparer.Ordinal),
            UnknownVerbEndings = Words(root, "unknownVerbEndings"),
            SpeechCopulas = new HashSet<string>(Words(root, "speechCopulas").Select(WordText.Fold), StringComparer.Ordinal),
            OwnerPronouns = new HashSet<string>(Words(root, "ownerPronouns").Select(WordText.Fold), StringComparer.Ordinal),
            FrontPrepositions = new HashSet<string>(Words(root, "frontPrepositions").Select(WordText.Fold), StringComparer.Ordinal),
            CapitalNouns = IsYes(root, "capitalNouns"),
            ListOpeners = Words(root, "listOpeners"),
            ListConjunctions = Words(root, "listConjunctions"),
            BodyWords = new(Words(root, "bodyWords").Select(WordText.Fold).Distinct(StringComparer.Ordinal).ToDictionary(word => word, _ => true, StringComparer.Ordinal)),
            PossessiveEndings = Words(root, "possessiveEndings"),
            ApostropheWords = Words(root, "apostropheWords"),
            NamesByContext = IsYes(root, "namesByContext"),
            SubjectMarkers = Words(root, "subjectMarkers"),
            DescribingPrefixes = Words(root, "describingPrefixes"),
            TrailingPrefixes = Words(root, "trailingPrefixes"),
            Sayings = Table(root, "sayings"),
            Roles = Table(root, "roles"),
            RoleEndings = Table(root, "roleEndings"),
            Pronouns = Table(root, "subjectPronouns"),
            UnnamedSubjects = Table(root, "unnamedSubjects"),
            SoundCharacters = Scalar(root, "soundCharacters") ?? "",
            Surnames = Table(root, "surnames"),
            Continuers = Table(root, "continuers"),
            HonorificMarks = Table(root, "honorificMarks"),
            SubjectParticles = Table(root, "subjectParticles"),
            SentenceEndings = Scalar(root, "sentenceEndings") ?? "",
            NounEndings = Table(root, "nounEndings"),
            QuoteParticles = Table(root, "quoteParticles"),
            BodyEndings = Scalar(root, "bodyEndings") ?? "",
            NameSpellings = Words(root, "nameSpellings"),
            PluralEndings = Words(root, "pluralEndings"),
            HasDialogueDashes = IsYes(root, "dialogueDashes"),
            PlaceAfterTitle = IsYes(root, "placeAfterTitle"),
            GivenNames = new HashSet<string>(Words(root, "givenNames").Select(WordText.Fold), StringComparer.Ordinal),
            HasBodyParticles = root.Find("bodyParticles") is not null,
            HasWordsOfWomen = root.Find("wordsOfWomen") is not null,
            HasPronounsOfBodies = IsYes(root, "pronounsOfBodies"),
            HasWordsOfMen = root.Find("wordsOfMen") is not null,
        };
    }

    private static IEnumerable<(string Entry, WordKinds Kind)> Entries(MappingNode root) =>
        Groups.SelectMany(group => Words(root, group.Key).Concat(Joined(root, group.Key)).Select(word => (word, group.Value)));

    /// <summary>Titles with an "and" of one letter, which is written with the word behind it where names have no capitals: <c>والطبيبة</c>, <c>והמנהלת</c>.</summary>
    private static IEnumerable<string> Joined(MappingNode root, string group) =>
        group is "titles" or "wordsOfWomen" && IsYes(root, "namesByContext")
            ? Words(root, "conjunctions").Where(and => and.Length == 1 && char.GetUnicodeCategory(and[0]) == UnicodeCategory.OtherLetter && HasPrefix(root, and))
                .SelectMany(and => Words(root, group).Where(word => !word.StartsWith(and, StringComparison.Ordinal)).Select(word => and + word))
            : [];

    private static bool HasPrefix(MappingNode root, string prefix) => Words(root, "trailingPrefixes").Contains(prefix, StringComparer.Ordinal);

    /// <summary>A mapping of numbers to names: <c>8: [Agt, Ags]</c>.</summary>
    private static IEnumerable<(string Name, int Number)> Numbered(MappingNode root, string group) =>
        Mapping(root, group).SelectMany(entry => Items(entry.Value).Select(name => (name, Number(entry.Key.Value))));

    /// <summary>A mapping of weekdays to their names: <c>fri: [Jum'at]</c>.</summary>
    private static IEnumerable<(string Name, int Number)> Weekdays(MappingNode root) =>
        Mapping(root, "weekdays").SelectMany(entry => Items(entry.Value).Select(name => (name, DayNumber(entry.Key.Value))));

    /// <summary>A mapping of eras to their first year, and the last number where they have ended: <c>平成: [1989, 31]</c>.</summary>
    private static List<(string Name, int First, int Last)> Eras(MappingNode root) =>
        [.. Mapping(root, "eras").Select(entry => (entry.Key.Value, Items(entry.Value).Select(Number).ToList()))
            .Select(era => (era.Value, era.Item2[0], era.Item2.Count > 1 ? era.Item2[1] : int.MaxValue))];

    private static EquatableArray<MappingEntry> Mapping(MappingNode root, string group) => root.Find(group)?.Value is MappingNode mapping ? mapping.Entries : [];

    private static int DayNumber(string name) =>
        Array.IndexOf(DayNames, name) is var number and >= 0 ? number : throw new FormatException($"'{name}' is no weekday; they are {string.Join(", ", DayNames)}.");

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static NameTable Table(MappingNode root, string group) => new(Words(root, group).Select(word => (word, 0)));

    private static string? Scalar(MappingNode root, string group) => (root.Find(group)?.Value as ScalarNode)?.Value;

    private static bool IsYes(MappingNode root, string group) => string.Equals(Scalar(root, group), "yes", StringComparison.Ordinal);

    /// <summary>A group's words, the longest first, so that the first that matches is the one that is meant.</summary>
    private static List<string> Words(MappingNode root, string group) =>
        root.Find(group) is { } entry ? [.. Items(entry.Value).OrderByDescending(w => w.Length)] : [];

    private static IEnumerable<string> Items(SeedNode node) =>
        node is SequenceNode list ? list.Items.OfType<ScalarNode>().Select(s => s.Value) : [];
}
