using System.Globalization;
using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Yaml;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Reads a language's data file. A group that is not known is a mistake in the file, found by the tests.</summary>
internal static class LanguageFile
{
    private static readonly Dictionary<string, WordKinds> Groups = new(StringComparer.Ordinal)
    {
        ["functionWords"] = WordKinds.Function,
        ["pronouns"] = WordKinds.Pronoun,
        ["titles"] = WordKinds.Title,
        ["officeTitles"] = WordKinds.OfficeTitle,
        ["honorifics"] = WordKinds.Honorific,
        ["titleQualifiers"] = WordKinds.TitleQualifier,
        ["nameParticles"] = WordKinds.NameParticle,
        ["places"] = WordKinds.Place,
        ["weekdays"] = WordKinds.Weekday,
        ["verbsBeforeSpeaker"] = WordKinds.VerbBeforeSpeaker,
        ["verbsAfterSpeaker"] = WordKinds.VerbAfterSpeaker,
        ["sharedVerbs"] = WordKinds.SharedVerb,
        ["verbsWithPronoun"] = WordKinds.VerbWithPronoun,
        ["accordingTo"] = WordKinds.AccordingTo,
        ["speakerMarkers"] = WordKinds.SpeakerMarker,
        ["articles"] = WordKinds.Article,
        ["relatives"] = WordKinds.Relative,
        ["sharedSubject"] = WordKinds.SharedSubject,
        ["negations"] = WordKinds.Negation,
        ["adverbs"] = WordKinds.Adverb,
        ["audiences"] = WordKinds.Audience,
        ["complementizers"] = WordKinds.Complementizer,
        ["namingWords"] = WordKinds.Naming,
        ["placePrepositions"] = WordKinds.PlacePreposition,
        ["titleLinkers"] = WordKinds.TitleLinker,
        ["abbreviations"] = WordKinds.Abbreviation,
        ["listOpeners"] = WordKinds.ListOpener,
        ["listIntroducers"] = WordKinds.ListIntroducer,
        ["listConjunctions"] = WordKinds.ListConjunction,
    };

    /// <summary>Groups that are read as they are, not as kinds of words.</summary>
    private static readonly HashSet<string> OtherGroups = new(StringComparer.Ordinal)
    {
        "months", "datePatterns", "dayPatterns", "dayEndings", "datePrefixes", "updatePrefixes", "timeWords",
        "bylineWords", "bylineRoles", "agencies", "labels", "possessiveEndings", "placeAfterTitle",
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

        var unknown = root.Entries.FirstOrDefault(e => !Groups.ContainsKey(e.Key.Value) && !OtherGroups.Contains(e.Key.Value));
        if (unknown is not null)
        {
            throw new FormatException($"The words of language '{tag}' have an unknown group '{unknown.Key.Value}'.");
        }

        var months = Months(root);
        return new()
        {
            Tag = tag,
            Vocabulary = new(Entries(root).Concat(months.Keys.Select(m => (m, WordKinds.Month)))),
            Months = months,
            DatePatterns = [.. Words(root, "datePatterns").Select(DatePattern.Parse)],
            DayPatterns = [.. Words(root, "dayPatterns").Select(DatePattern.Parse)],
            DayEndings = Words(root, "dayEndings"),
            DatePrefixes = Words(root, "datePrefixes"),
            UpdatePrefixes = Words(root, "updatePrefixes"),
            TimeWords = Words(root, "timeWords"),
            BylineWords = Words(root, "bylineWords"),
            BylineRoles = Words(root, "bylineRoles"),
            Agencies = Words(root, "agencies"),
            Labels = Words(root, "labels"),
            PossessiveEndings = Words(root, "possessiveEndings"),
            PlaceAfterTitle = root.Find("placeAfterTitle")?.Value is ScalarNode { Value: "yes" },
        };
    }

    private static IEnumerable<(string Entry, WordKinds Kind)> Entries(MappingNode root) =>
        Groups.SelectMany(group => Words(root, group.Key).Select(word => (word, group.Value)));

    private static Dictionary<string, int> Months(MappingNode root)
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        if (root.Find("months")?.Value is MappingNode list)
        {
            foreach (var entry in list.Entries)
            {
                foreach (var name in Items(entry.Value))
                {
                    months[name.ToLowerInvariant()] = int.Parse(entry.Key.Value, NumberStyles.None, CultureInfo.InvariantCulture);
                }
            }
        }

        return months;
    }

    /// <summary>A group's words, the longest first, so that the first that matches is the one that is meant.</summary>
    private static List<string> Words(MappingNode root, string group) =>
        root.Find(group) is { } entry ? [.. Items(entry.Value).OrderByDescending(w => w.Length)] : [];

    private static IEnumerable<string> Items(SeedNode node) =>
        node is SequenceNode list ? list.Items.OfType<ScalarNode>().Select(s => s.Value) : [];
}
