using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedContent.Generator.Tests.Hosting;

/// <summary>The options that the build passes to the compiler: properties of the project, metadata of its additional files.</summary>
internal sealed class TestOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

    public ImmutableDictionary<string, string> Properties { get; } = properties;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var path = ((TestFile)textFile).SeedPath;
        var metadata = ImmutableDictionary<string, string>.Empty;
        return new Values(path is null
            ? metadata
            : metadata.Add("build_metadata.AdditionalFiles.SeedKind", "seed").Add("build_metadata.AdditionalFiles.SeedPath", path));
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
