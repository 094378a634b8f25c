using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SeedContent.Generator.Tests.Hosting;

/// <summary>A project under a generator driver that lives as long as an editor's: it is changed and run again.</summary>
internal sealed class GeneratorHost
{
    /// <summary>What stands in front of the user's code.</summary>
    public const string CodeHead = "#pragma warning disable CS1591\n#line 1\n";

    private readonly CSharpParseOptions parseOptions;
    private readonly Dictionary<string, AdditionalText> files = new(StringComparer.Ordinal);
    private CSharpCompilation compilation;
    private TestOptions options = new(ImmutableDictionary<string, string>.Empty
        .Add("build_property.RootNamespace", "Site")
        .Add("build_property.MSBuildProjectFullPath", "/project/site.csproj")
        .Add(TestOptions.RootPaths, "%2Fproject%2Fseeds"));
    private GeneratorDriver driver;
    private byte[]? pack;

    /// <param name="trackSteps">
    /// Whether the driver keeps what every step did, for <see cref="GeneratorOutput.Reasons(string)"/>. Off where nobody asks: what Roslyn does for it
    /// grows with the square of the number of seeds.
    /// </param>
    public GeneratorHost(
        LanguageVersion version = LanguageVersion.CSharp12,
        NullableContextOptions nullable = NullableContextOptions.Disable,
        string assemblyName = "Site",
        bool trackSteps = false)
    {
        TracksSteps = trackSteps;
        parseOptions = new(version, DocumentationMode.Diagnose);
        compilation = CSharpCompilation.Create(
            assemblyName,
            [],
            References.All,
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: nullable, warningLevel: 9999));
        driver = CSharpGeneratorDriver.Create(
            [new SeedContentGenerator().AsSourceGenerator()],
            [],
            parseOptions,
            options,
            new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: trackSteps));
    }

    /// <summary>Whether the driver keeps what every step did.</summary>
    public bool TracksSteps { get; }

    /// <summary>The seeds' files.</summary>
    public IEnumerable<TestFile> Seeds => files.Values.OfType<TestFile>().Where(file => file.IsSeed);

    /// <summary>The project's properties.</summary>
    public ImmutableDictionary<string, string> Properties => options.Properties;

    /// <summary>Adds a seed, or replaces its text.</summary>
    public GeneratorHost Seed(string seedPath, string text) => File(TestFile.Seed(seedPath, text));

    public GeneratorHost File(AdditionalText file)
    {
        driver = files.TryGetValue(file.Path, out var old) ? driver.ReplaceAdditionalText(old, file) : driver.AddAdditionalTexts([file]);
        files[file.Path] = file;
        return this;
    }

    /// <summary>Hands in a content pack, as a build does: the list of what is in it to the generator, and the pack to the assembly.</summary>
    /// <param name="content">The pack; null to take it away.</param>
    /// <param name="index">The text of its index; null for that of the pack.</param>
    public GeneratorHost Pack(TestPack? content, string? index = null)
    {
        pack = content?.Bytes;
        return content is null ? DeletePath(TestFile.PackIndexPath) : File(TestFile.PackIndex(index ?? content.Index.ToString()));
    }

    public GeneratorHost Delete(string seedPath) => DeletePath("/project/seeds/" + seedPath);

    private GeneratorHost DeletePath(string path)
    {
        files.Remove(path, out var old);
        driver = driver.RemoveAdditionalTexts([old!]);
        return this;
    }

    /// <summary>Sets an MSBuild property.</summary>
    public GeneratorHost Property(string name, string value) =>
        Options(new(options.Properties.SetItem("build_property." + name, value), options.Sections));

    /// <summary>Says, as the package's file for editors and <c>dotnet watch</c> does, that the code is never run as it is.</summary>
    public GeneratorHost HotReload() => Options(new(options.Properties.SetItem("seedcontent_hot_reload", "true"), options.Sections));

    /// <summary>Writes a line into the section of an <c>.editorconfig</c> that is for a folder below the project.</summary>
    public GeneratorHost EditorConfig(string folder, string key, string value) =>
        Options(new(options.Properties, options.Sections.SetItem(folder + ":" + key, value)));

    /// <summary>Adds a C# file of the user's, or replaces it. The user's own types need no doc comments, ours do.</summary>
    public GeneratorHost Code(string path, string code)
    {
        var old = compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == path);
        var tree = CSharpSyntaxTree.ParseText(CodeHead + code, parseOptions, path, System.Text.Encoding.UTF8);
        compilation = old is null ? compilation.AddSyntaxTrees(tree) : compilation.ReplaceSyntaxTree(old, tree);
        return this;
    }

    /// <summary>Adds a reference to another project.</summary>
    public GeneratorHost Reference(MetadataReference reference)
    {
        compilation = compilation.AddReferences(reference);
        return this;
    }

    private GeneratorHost Options(TestOptions changed)
    {
        options = changed;
        driver = driver.WithUpdatedAnalyzerConfigOptions(options);
        return this;
    }

    public GeneratorOutput Run()
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        return new(driver.GetRunResult().Results.Single(), (CSharpCompilation)output, pack);
    }
}
