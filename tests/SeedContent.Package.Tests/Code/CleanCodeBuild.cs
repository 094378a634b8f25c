using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Code;

/// <summary>
/// Programs with the same seeds and all combinations of the settings that change what C# has to say about code, with each analyzer
/// of the SDK on and each warning an error.
/// </summary>
/// <param name="package">The package.</param>
public sealed class CleanCodeBuild(PackedPackage package) : BuildFixture(package)
{
    /// <summary>File names that C# or the file system could trip over, with the member that each becomes.</summary>
    public static readonly IReadOnlyDictionary<string, string> Members = new Dictionary<string, string>
    {
        ["with spaces"] = "WithSpaces",
        ["🎉 party"] = "Party",
        ["1984 and after"] = "_1984AndAfter",
        ["class"] = "Class",
        ["Équipe"] = "Équipe",
        ["日本語"] = "日本語",
        ["a.b"] = "AB",
        ["#hash;semicolon"] = "HashSemicolon",
        ["it's 100% [so] {x}"] = "ItS100SoX",
        [new string('a', 200)] = "A" + new string('a', 199),
        ["get-hash-code"] = "GetHashCode_",
    };

    // Names of what each class or each object has already.
    private static readonly string[] TakenNames = ["all", "keys", "count", "try-get", "articles", "equals", "to-string", "get-type", "reference-equals", "memberwise-clone", "finalize", "var"];

    private static readonly string[] OddFolders = ["class", "system", "string", "1 odd folder", "object"];

    /// <summary>The projects' names.</summary>
    public static readonly string[] Projects =
        [.. from nullable in (string[])["Nullable", "Oblivious"] from usings in (string[])["Implicit", "Explicit"] select nullable + usings];

    /// <inheritdoc/>
    protected override Consumer CreateConsumer() => Package.CreateConsumer("Clean", [
        SolutionFile.Create("Clean.slnx", Projects.Select(project => $"{project}/{project}.csproj")),
        .. Projects.SelectMany(CreateProject),
        .. Members.Keys.Concat(TakenNames).Select(name => new ConsumerFile($"seeds/articles/{name}.txt", $"Text of {name}.\n")),
        .. OddFolders.Select(folder => new ConsumerFile($"seeds/{folder}/one.txt", "One.\n")),
        new("seeds/notes/one.md", "---\nheadline: \"A <b> & \\\"quoted\\\" */ headline\"\n---\n# One\n")]);

    private IEnumerable<ConsumerFile> CreateProject(string name) =>
    [
        ProjectFile.Console(Package, $"{name}/{name}.csproj", $"""
            <Nullable>{(name.StartsWith("Nullable", StringComparison.Ordinal) ? "enable" : "disable")}</Nullable>
            <ImplicitUsings>{(name.EndsWith("Implicit", StringComparison.Ordinal) ? "enable" : "disable")}</ImplicitUsings>
            <SeedContentVisibility>{(name == "NullableExplicit" ? "internal" : "public")}</SeedContentVisibility>
            <SeedContentRoot>../seeds</SeedContentRoot>
            <LangVersion>12</LangVersion>
            <AnalysisMode>All</AnalysisMode>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            """),
        new($"{name}/Program.cs", $$"""
            namespace {{name}};

            internal static class Program
            {
                private static void Main()
                {
            {{string.Join("\n", Members.Values.Select(member => $"        System.Console.WriteLine(Articles.{member}.Text);"))}}
                }
            }
            """),
    ];
}
