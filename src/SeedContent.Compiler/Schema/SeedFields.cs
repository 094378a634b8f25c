using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Toml;
using SeedContent.Compiler.Formats.Yaml;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>The fields of a text seed, from its front matter or its sidecar, before any schema is asked.</summary>
/// <param name="Text">The text that the nodes' spans count in.</param>
/// <param name="Root">The root; null where there is none.</param>
/// <param name="Head">Where a field that is missing is reported.</param>
/// <param name="Syntax">What is wrong with the syntax and was not reported yet.</param>
/// <param name="IsWhole">Whether all of it could be read: else a field that is missing may be there.</param>
/// <param name="IsCertain">Whether mistakes in it are ones: not so where its end was guessed.</param>
internal sealed record SeedFields(SeedText Text, SeedNode? Root, TextSpan Head, EquatableArray<SeedProblem> Syntax, bool IsWhole, bool IsCertain)
{
    /// <summary>Reads them.</summary>
    /// <param name="content">The seed's text.</param>
    /// <param name="matter">Its front matter.</param>
    /// <param name="sidecar">Its sidecar; null for none.</param>
    /// <returns>The fields.</returns>
    public static SeedFields Read(SeedText content, FrontMatter matter, FieldFile? sidecar)
    {
        if (matter.Fields is { } range)
        {
            var data = matter.Format == DataFormat.Toml ? TomlReader.Read(content.Content, range) : YamlReader.Read(content.Content, range);
            var isCertain = matter.Problem is null;
            return new(content, data.Root, new(0, 3), data.Problems, isCertain && !HasError(data.Problems), isCertain);
        }

        return sidecar is null
            ? new(content, null, default, [], IsWhole: true, IsCertain: true)
            : new(
                sidecar.Text,
                sidecar.Root,
                sidecar.Root is MappingNode { Entries: [var first, ..] } ? first.Key.Span : default,
                [],
                !sidecar.Diagnostics.Any(diagnostic => diagnostic.Descriptor.Severity == SeedSeverity.Error),
                IsCertain: true);
    }

    private static bool HasError(EquatableArray<SeedProblem> problems) => problems.Any(problem => problem.Descriptor.Severity == SeedSeverity.Error);
}
