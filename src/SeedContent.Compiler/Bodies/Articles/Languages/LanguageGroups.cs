using System.Globalization;
using SeedContent.Compiler.Formats;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>The groups of a language's data file by their names, in the forms in which they are written; a group that is not there is empty.</summary>
/// <param name="root">The file's mapping.</param>
internal sealed class LanguageGroups(MappingNode root)
{
    private static readonly string[] DayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public bool Has(string group) => root.Find(group) is not null;

    public bool IsYes(string group) => string.Equals(Scalar(group), "yes", StringComparison.Ordinal);

    public string? Scalar(string group) => (root.Find(group)?.Value as ScalarNode)?.Value;

    /// <summary>The script that the language is written in; Latin where the file names none.</summary>
    public Script Script() => Scalar("script") is { } script ? (Script)Enum.Parse(typeof(Script), script) : Languages.Script.Latin;

    /// <summary>A group of letters or characters, written as one word: <c>ыэё</c>.</summary>
    public string Characters(string group) => Scalar(group) ?? "";

    /// <summary>A group's words, the longest first, so that the first that matches is the one that is meant.</summary>
    public IReadOnlyList<string> Words(string group) =>
        root.Find(group) is { } entry ? Items(entry.Value).OrderByDescending(w => w.Length).ToList() : [];

    public IReadOnlyList<string> Folded(string group) => Words(group).Select(WordText.Fold).ToList();

    public ISet<string> FoldedSet(string group) => new HashSet<string>(Folded(group), StringComparer.Ordinal);

    /// <summary>The same, of words that are asked for so often that no text should be cut out for it.</summary>
    public WordTable<bool> FoldedTable(string group) => new(Folded(group).Distinct(StringComparer.Ordinal).ToDictionary(word => word, _ => true, StringComparer.Ordinal));

    public NameTable Table(string group) => new(Words(group).Select(word => (word, 0)));

    /// <summary>A mapping of numbers to names: <c>8: [Agt, Ags]</c>.</summary>
    public IEnumerable<(string Name, int Number)> Numbered(string group) =>
        Mapping(group).SelectMany(entry => Items(entry.Value).Select(name => (name, Number(entry.Key.Value))));

    /// <summary>A mapping of weekdays to their names: <c>fri: [Jum'at]</c>.</summary>
    public IEnumerable<(string Name, int Number)> Weekdays() =>
        Mapping("weekdays").SelectMany(entry => Items(entry.Value).Select(name => (name, DayNumber(entry.Key.Value))));

    /// <summary>A mapping of eras to their first year, and the last number where they have ended: <c>平成: [1989, 31]</c>.</summary>
    public IReadOnlyList<(string Name, int First, int Last)> Eras() =>
        [.. Mapping("eras").Select(entry => (entry.Key.Value, Items(entry.Value).Select(Number).ToList()))
            .Select(era => (era.Value, era.Item2[0], era.Item2.Count > 1 ? era.Item2[1] : int.MaxValue))];

    /// <summary>A mapping of endings to what may stand for them: <c>ю: [ь, й]</c>.</summary>
    public IReadOnlyList<(string Form, string Subject)> Forms(string group) =>
        Mapping(group).SelectMany(entry => Items(entry.Value).Select(subject => (entry.Key.Value, subject))).ToList();

    private EquatableArray<MappingEntry> Mapping(string group) => root.Find(group)?.Value is MappingNode mapping ? mapping.Entries : [];

    private static int DayNumber(string name) =>
        Array.IndexOf(DayNames, name) is var number and >= 0 ? number : throw new FormatException($"'{name}' is no weekday; they are {string.Join(", ", DayNames)}.");

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Items(SeedNode node) =>
        node is SequenceNode list ? list.Items.OfType<ScalarNode>().Select(s => s.Value) : [];
}
