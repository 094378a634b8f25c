using SeedContent.Compiler.Bodies.Articles.Cldr;
using SeedContent.Compiler.Bodies.Articles.Heads;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>What a text in any language asks of each: how to tell it, its agencies, its words for months.</summary>
/// <param name="words">All words of the language; these here are one in forty.</param>
internal sealed class LanguageProfile(Lazy<LanguageWords> words)
{
    private static readonly string[] GroupNames =
        ["script", "ownLetters", "foreignLetters", LanguageFile.FunctionWords, "foreignWords", "agencies", "months", "islamicMonths", "hebrewMonths", "datePatterns"];

    /// <summary>The BCP 47 tag, the data file's name.</summary>
    public required string Tag { get; init; }

    public required Script Script { get; init; }

    /// <summary>Words that tell the language of a text, folded.</summary>
    public required IReadOnlyList<string> FunctionWords { get; init; }

    /// <summary>Words of sister languages that are not known here, which speak against the language, folded.</summary>
    public required IReadOnlyList<string> ForeignWords { get; init; }

    /// <summary>Letters and characters of the script that speak for the language.</summary>
    public required string OwnLetters { get; init; }

    /// <summary>Letters and characters of the script that speak against it.</summary>
    public required string ForeignLetters { get; init; }

    /// <summary>Agencies and outlets as articles of the language name them.</summary>
    public required IReadOnlyList<string> Agencies { get; init; }

    /// <summary>The names of months in all calendars, and the words that patterns of dates have around a number.</summary>
    public required IReadOnlyList<string> MonthWords { get; init; }

    /// <summary>The words of the language.</summary>
    public LanguageWords Words => words.Value;

    /// <param name="tag">The language's tag, the file's name.</param>
    /// <param name="yaml">The file's text.</param>
    /// <param name="words">Reads the whole file.</param>
    public static LanguageProfile Read(string tag, string yaml, Lazy<LanguageWords> words)
    {
        var groups = LanguageFile.Groups(tag, GroupText.Of(yaml, GroupNames));
        return new(words)
        {
            Tag = tag,
            Script = groups.Script(),
            FunctionWords = groups.Folded(LanguageFile.FunctionWords),
            ForeignWords = groups.Folded("foreignWords"),
            OwnLetters = groups.Characters("ownLetters"),
            ForeignLetters = groups.Characters("foreignLetters"),
            Agencies = groups.Words("agencies"),
            MonthWords = ReadMonthWords(groups, CldrData.Of(tag)),
        };
    }

    private static List<string> ReadMonthWords(LanguageGroups groups, CldrSection cldr)
    {
        var names = groups.Numbered("months").Concat(cldr.Names("months", first: 1))
            .Concat(groups.Numbered("islamicMonths")).Concat(cldr.Names("islamic", first: 1))
            .Concat(groups.Numbered("hebrewMonths")).Concat(cldr.Names("hebrew", first: 1))
            .Select(month => WordText.Fold(month.Name)).ToList();
        var literals = groups.Words("datePatterns").SelectMany(pattern => DatePattern.Parse(pattern).Literals).Select(WordText.Fold).Distinct(StringComparer.Ordinal).ToList();

        // A literal may stand right before the name: בָּיולי.
        return [.. names, .. literals, .. literals.SelectMany(literal => names.Select(name => literal + name))];
    }
}
