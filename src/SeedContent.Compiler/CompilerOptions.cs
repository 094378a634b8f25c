using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler;

/// <summary>What a project's MSBuild properties ask for. Equality is by value.</summary>
public sealed record CompilerOptions
{
    /// <summary>The size that a seed may have where the project does not say, in bytes of UTF-8.</summary>
    public const int DefaultMaxSeedBytes = 4 * 1024 * 1024;

    /// <summary>The namespace of the generated classes; empty for the global namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>The language of seeds that do not name theirs, as a BCP 47 tag; null to detect it.</summary>
    public string? Language { get; init; }

    /// <summary>The languages that variants of seeds may have, as BCP 47 tags; none where the project does not say, and each tag with a code of two letters counts.</summary>
    public EquatableArray<string> Languages { get; init; } = [];

    /// <summary>Whether the generated classes are <c>internal</c> instead of <c>public</c>.</summary>
    public bool IsInternal { get; init; }

    /// <summary>
    /// Whether the code is what hot reload compares and takes edits from, and is never built. It then has the same members, and in
    /// their bodies string literals for everything: .NET 10 before the fix of dotnet/runtime#131752 fails to apply an edit with a UTF-8
    /// literal or a constant array where the assembly has about 25 of them, and so in each project with as many seeds.
    /// </summary>
    public bool IsHotReload { get; init; }

    /// <summary>Whether JSON may have comments, and commas behind the last item, as editors write it for settings.</summary>
    public bool AllowsJsonComments { get; init; }

    /// <summary>What separates the cells of a <c>.csv</c> file.</summary>
    public char CsvDelimiter { get; init; } = ',';

    /// <summary>Whether drafts, and entries of a day after <see cref="Date"/>, are left out.</summary>
    public bool ExcludesDrafts { get; init; }

    /// <summary>The day for which is built; null where the project does not say, and no day is too late.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>The pattern of the addresses of entries whose type does not say one; null for none.</summary>
    public string? Url { get; init; }

    /// <summary>The size that a seed may have, in bytes of UTF-8.</summary>
    public int MaxSeedBytes { get; init; } = DefaultMaxSeedBytes;

    /// <summary>Which entries are properties, where their type does not say.</summary>
    public MemberSelection Members { get; init; }

    /// <summary>What the assembly has of each Markdown body.</summary>
    public BodyParts Bodies { get; init; }

    /// <summary>How Markdown is read.</summary>
    public MarkdownOptions Markdown { get; init; } = new();

    /// <summary>Whether JSON Schemas of the collections are written. Only then the types that they describe are kept.</summary>
    public bool WritesJsonSchemas { get; init; }

    /// <summary>Whether a list of all links to other sites is written. Only then these are kept.</summary>
    public bool WritesLinks { get; init; }
}
