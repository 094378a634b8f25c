using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedContent.Generator.Tests.Hosting;

/// <summary>The options that the build passes to the compiler: properties of the project, metadata of its additional files.</summary>
internal sealed class TestOptions(ImmutableDictionary<string, string> properties, ImmutableDictionary<string, string>? sections = null) : AnalyzerConfigOptionsProvider
{
    /// <summary>The property that has the folders of seeds.</summary>
    public const string RootPaths = "build_property._SeedContentRootPaths";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

    public ImmutableDictionary<string, string> Properties { get; } = properties;

    /// <summary>The lines of an <c>.editorconfig</c>, each behind the folder below the project that its section is for: <c>seeds/old/:key</c>.</summary>
    public ImmutableDictionary<string, string> Sections { get; } = sections ?? ImmutableDictionary<string, string>.Empty;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        // As the command-line compiler does, which knows the files that it was given and no others.
        var file = (TestFile)textFile;
        var values = Sections
            .Select(line => (Folder: line.Key.Split(':')[0], Key: line.Key.Split(':')[1], line.Value))
            .Where(line => file.Path.StartsWith("/project/" + line.Folder, StringComparison.Ordinal))
            .ToImmutableDictionary(line => line.Key, line => line.Value, AnalyzerConfigOptions.KeyComparer);
        return new Values(file.IsSeed ? values : values.Add("build_metadata._SeedContentFile.SeedKind", file.Kind));
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
