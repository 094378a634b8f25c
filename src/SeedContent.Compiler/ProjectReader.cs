using System.Globalization;
using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler;

/// <summary>Reads the MSBuild properties that the package's targets make visible to the compiler, and hand to the packer.</summary>
public sealed class ProjectReader
{
    private static readonly string[] Storages = ["Auto", "Source", "Packed"];

    private readonly Func<string, string?> properties;
    private readonly SeedLocation location;
    private readonly List<SeedDiagnostic> diagnostics = [];

    private ProjectReader(Func<string, string?> properties)
    {
        this.properties = properties;
        location = SeedLocation.AtStart(Property("MSBuildProjectFullPath") ?? "");
    }

    /// <summary>Reads them all.</summary>
    /// <param name="properties">Gives a property by its name; null where it is not set.</param>
    /// <param name="isHotReload">Whether the code is what hot reload compares.</param>
    /// <returns>The options and what is wrong with them.</returns>
    public static ProjectModel Read(Func<string, string?> properties, bool isHotReload)
    {
        var reader = new ProjectReader(properties);
        var options = new CompilerOptions
        {
            Namespace = Identifier.Namespace(reader.Property("SeedContentNamespace") ?? reader.Property("RootNamespace") ?? ""),
            Language = reader.ReadLanguage(),
            Languages = reader.ReadLanguages(),
            IsInternal = reader.ReadIsInternal(),
            IsHotReload = isHotReload,
            AllowsJsonComments = reader.ReadFlag("SeedContentJsonComments"),
            CsvDelimiter = reader.ReadCsvDelimiter(),
            ExcludesDrafts = reader.ReadExcludesDrafts(),
            Date = reader.ReadDate(),
            MaxSeedBytes = reader.ReadMaxSeedBytes(),
            Markdown = reader.ReadMarkdown(),
            Url = reader.ReadUrl(),
            Members = reader.ReadChoice("SeedContentMembers", MemberSelection.Auto, "'Auto', 'All' or 'Keys'"),
            Bodies = reader.ReadChoice("SeedContentBodies", BodyParts.Both, "'Source', 'Html' or 'Both'"),

            // What editors compile for themselves writes no files.
            WritesJsonSchemas = reader.ReadFlag("SeedContentWriteJsonSchema") && !isHotReload,
            WritesLinks = reader.Property("_SeedContentWritesLinks") == "true" && !isHotReload,
        };
        var baseline = reader.Property("_SeedContentBaseline");
        var writesBaseline = reader.Property("_SeedContentWritesBaseline") == "true";
        reader.CheckStorage();
        reader.ReportMissingRoots();
        return new(options, reader.location.Path, baseline is null ? null : Uri.UnescapeDataString(baseline), writesBaseline, reader.diagnostics.ToEquatableArray())
        {
            Roots = SeedRoots.Of(reader.ReadPaths("_SeedContentRootPaths")),
            FindsAssets = reader.Property("_SeedContentFindsAssets") == "true",
        };
    }

    private string? ReadLanguage()
    {
        var language = Property("SeedContentLanguage");
        if (language is null || LanguageTag.IsWellFormed(language))
        {
            return language;
        }

        ReportInvalid("SeedContentLanguage", language, "a language tag such as 'id' or 'pt-BR' (BCP 47)");
        return null;
    }

    private EquatableArray<string> ReadLanguages()
    {
        var tags = new List<string>();
        foreach (var word in Uri.UnescapeDataString(Property("_SeedContentLanguages") ?? "").Split(';').Select(word => word.Trim()).Where(word => word.Length > 0))
        {
            if (!LanguageTag.IsWellFormed(word))
            {
                ReportInvalid("SeedContentLanguages", word, "language tags such as 'id' or 'pt-BR' (BCP 47), separated by ';'");
            }
            else if (!tags.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                tags.Add(word);
            }
        }

        return tags.ToEquatableArray();
    }

    private bool ReadIsInternal()
    {
        var visibility = Property("SeedContentVisibility") ?? "public";
        var isInternal = string.Equals(visibility, "internal", StringComparison.OrdinalIgnoreCase);
        if (!isInternal && !string.Equals(visibility, "public", StringComparison.OrdinalIgnoreCase))
        {
            ReportInvalid("SeedContentVisibility", visibility, "'public' or 'internal'");
        }

        return isInternal;
    }

    private bool ReadFlag(string name)
    {
        var text = Property(name) ?? "false";
        var isSet = string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
        if (!isSet && !string.Equals(text, "false", StringComparison.OrdinalIgnoreCase))
        {
            ReportInvalid(name, text, "'true' or 'false'");
        }

        return isSet;
    }

    // By name: MSBuild takes ';' and the compiler's configuration files '#' for themselves.
    private char ReadCsvDelimiter()
    {
        var name = Property("SeedContentCsvDelimiter") ?? "comma";
        switch (name.ToLowerInvariant())
        {
            case "comma":
                return ',';
            case "semicolon":
                return ';';
            case "tab":
                return '\t';
            case "pipe":
                return '|';
            default:
                ReportInvalid("SeedContentCsvDelimiter", name, "'comma', 'semicolon', 'tab' or 'pipe'");
                return ',';
        }
    }

    private bool ReadExcludesDrafts()
    {
        var drafts = Property("SeedContentDrafts") ?? "include";
        var excludes = string.Equals(drafts, "exclude", StringComparison.OrdinalIgnoreCase);
        if (!excludes && !string.Equals(drafts, "include", StringComparison.OrdinalIgnoreCase))
        {
            ReportInvalid("SeedContentDrafts", drafts, "'include' or 'exclude'");
        }

        return excludes;
    }

    private CalendarDate? ReadDate()
    {
        var text = Property("SeedContentDate");
        if (text is null || CalendarDate.TryParseIso(text) is not { } date)
        {
            if (text is not null)
            {
                ReportInvalid("SeedContentDate", text, "a date such as 2024-05-01");
            }

            return null;
        }

        return date;
    }

    private MarkdownOptions ReadMarkdown()
    {
        var (options, unknown) = MarkdownOptionsReader.Read(Uri.UnescapeDataString(Property("_SeedContentMarkdown") ?? ""));
        foreach (var word in unknown)
        {
            ReportInvalid("SeedContentMarkdown", word.Word, word.Nearest is { } nearest ? $"'{nearest}', or another of {MarkdownOptionsReader.Expected}" : "words of " + MarkdownOptionsReader.Expected);
        }

        return options;
    }

    // By its names alone: a number is none of them.
    private T ReadChoice<T>(string property, T byDefault, string expected)
        where T : struct, Enum
    {
        var text = Property(property) ?? byDefault.ToString();
        foreach (var choice in (T[])Enum.GetValues(typeof(T)))
        {
            if (string.Equals(text, choice.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return choice;
            }
        }

        ReportInvalid(property, text, expected);
        return byDefault;
    }

    private string? ReadUrl()
    {
        var pattern = Uri.UnescapeDataString(Property("_SeedContentUrl") ?? "");
        if (pattern.Length == 0 || UrlPattern.FindMistake(pattern) is not { } mistake)
        {
            return pattern.Length == 0 ? null : pattern;
        }

        ReportInvalid("SeedContentUrl", pattern, "a pattern such as '/{collection}/{key}'; " + mistake);
        return null;
    }

    private int ReadMaxSeedBytes()
    {
        var text = Property("SeedContentMaxSeedBytes");
        if (text is null)
        {
            return CompilerOptions.DefaultMaxSeedBytes;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes > 0)
        {
            return bytes;
        }

        ReportInvalid("SeedContentMaxSeedBytes", text, "a whole number of bytes, 1 or more");
        return CompilerOptions.DefaultMaxSeedBytes;
    }

    // The targets go by it; what they cannot say well is said here.
    private void CheckStorage()
    {
        var storage = Property("SeedContentStorage") ?? "Auto";
        if (!Storages.Contains(storage, StringComparer.OrdinalIgnoreCase))
        {
            ReportInvalid("SeedContentStorage", storage, "'Auto', 'Source' or 'Packed'");
        }
    }

    private void ReportMissingRoots()
    {
        foreach (var root in ReadPaths("_SeedContentMissingRoots"))
        {
            diagnostics.Add(new(SeedDescriptors.RootMissing, location, [root]));
        }
    }

    private IEnumerable<string> ReadPaths(string name) => Uri.UnescapeDataString(Property(name) ?? "").Split(['|'], StringSplitOptions.RemoveEmptyEntries).Select(static path => path.Trim());

    private void ReportInvalid(string property, string value, string expected) =>
        diagnostics.Add(new(SeedDescriptors.InvalidProperty, location, [property, value, expected]));

    private string? Property(string name) =>
        properties(name)?.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
