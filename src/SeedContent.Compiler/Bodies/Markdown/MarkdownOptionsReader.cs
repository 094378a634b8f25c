using SeedContent.Compiler.Checking;

namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>
/// Reads the words of a project's property, such as <c>github;math;emoji</c>. Without a profile (<c>github</c> or <c>commonmark</c>) the
/// words add to what GitHub renders.
/// </summary>
public static class MarkdownOptionsReader
{
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n'];

    private static readonly Dictionary<string, MarkdownFeatures> Profiles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["github"] = MarkdownFeatures.GitHub,
        ["commonmark"] = MarkdownFeatures.CommonMark,
    };

    private static readonly Dictionary<string, MarkdownFeatures> Features = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tables"] = MarkdownFeatures.Tables,
        ["task-lists"] = MarkdownFeatures.TaskLists,
        ["strikethrough"] = MarkdownFeatures.Strikethrough,
        ["autolinks"] = MarkdownFeatures.Autolinks,
        ["footnotes"] = MarkdownFeatures.Footnotes,
        ["alerts"] = MarkdownFeatures.Alerts,
        ["definition-lists"] = MarkdownFeatures.DefinitionLists,
        ["math"] = MarkdownFeatures.Math,
        ["emoji"] = MarkdownFeatures.Emoji,
        ["containers"] = MarkdownFeatures.Containers,
        ["diagrams"] = MarkdownFeatures.Diagrams,
        ["attributes"] = MarkdownFeatures.Attributes,
        ["shortcodes"] = MarkdownFeatures.Shortcodes,
    };

    private static readonly Dictionary<string, Func<MarkdownOptions, MarkdownOptions>> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["html-report"] = options => options with { RawHtml = RawHtmlPolicy.Report },
        ["html-allow"] = options => options with { RawHtml = RawHtmlPolicy.Allow },
        ["html-escape"] = options => options with { RawHtml = RawHtmlPolicy.Escape },
        ["check-heading-levels"] = options => options with { ChecksHeadingLevels = true },
        ["check-image-texts"] = options => options with { ChecksImageTexts = true },
    };

    /// <summary>The words that are known, as a sentence names them.</summary>
    public static string Expected { get; } = string.Join(", ", Words());

    /// <summary>Reads a property.</summary>
    /// <param name="text">The words, between semicolons, commas or white space; null where the property is not set.</param>
    /// <returns>The options, and the words that are not known.</returns>
    public static MarkdownOptionsResult Read(string? text)
    {
        var options = new MarkdownOptions();
        MarkdownFeatures? profile = null;
        var added = MarkdownFeatures.CommonMark;
        var unknown = new List<UnknownMarkdownWord>();
        foreach (var word in (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Profiles.TryGetValue(word, out var named))
            {
                profile = named;
            }
            else if (Features.TryGetValue(word, out var feature))
            {
                added |= feature;
            }
            else if (Others.TryGetValue(word, out var change))
            {
                options = change(options);
            }
            else
            {
                unknown.Add(new(word, EditDistance.FindNearest(word, Words())));
            }
        }

        return new(options with { Features = (profile ?? MarkdownFeatures.GitHub) | added }, unknown.ToEquatableArray());
    }

    private static IEnumerable<string> Words() => Profiles.Keys.Concat(Features.Keys).Concat(Others.Keys);
}
