using System.Collections;
using Microsoft.CodeAnalysis;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Corpora;

/// <summary>
/// The fixtures of Jekyll's own tests, a folder of hostile names, encodings and front matter, as seeds. The diagnostics were predicted by a
/// script in Python that knows the documented rules and PyYAML, and nothing of this code; each kind was then judged by reading the files.
/// </summary>
public sealed class JekyllFixtureTests
{
    [Fact]
    public void The_folder_as_it_is_gives_what_its_visible_files_deserve()
    {
        var output = Run(path => path, out var collections);

        Assert.Equal(
            [
                "SEED1003 20", // pages in HTML, styles, scripts, a key, a licence without an extension
                "SEED1009 contacts/humans.txt", // an article beside contacts/foo.md
            ],
            Summarize(output, "SEED1003"));
        Assert.Equal(["Articles 3", "Contacts 1", "Products 2", "U002B 2"], collections);
    }

    // Jekyll keeps what it reads in folders that start with '_', and so do the hostile files.
    [Fact]
    public void The_folder_with_its_underscored_names_made_visible_gives_what_its_files_deserve()
    {
        var output = Run(path => string.Join('/', path.Split('/').Select(name => name.TrimStart('_'))), out var collections);

        Assert.Equal(
            [
                "SEED1001 encodings/Unicode16LECRLFandBOM.md", // UTF-16
                "SEED1002 glob_include_test/is_dir/include_me.txt", // no byte
                "SEED1003 51", // besides the above .text, .mkdn, .Rmd, and rows in a folder
                "SEED1007 posts/2008-02-03-wrong-extension.yml",
                "SEED1009 contacts/humans.txt",
                "SEED1009 with.dots/mit.txt", // an article among Markdown
                "SEED2001 includes/sig.markdown", // its first line is a rule, and the docs say that only an empty line before it helps
                "SEED2002 broken/bad_post.md", // 'bad yaml: ['
                "SEED2006 posts/2008-02-03-wrong-extension.yml", // a post that is called .yml: its text is a second document
                "SEED2014 data/languages.yml", // lists, where each file of a folder is an entry
                "SEED2014 data/members.json",
                "SEED2014 data/members.yaml",
                "SEED3007 data/members.json", // one key
                "SEED3007 data/members.yaml",
                "SEED4010 posts/2016-08-16-indented-link-references.markdown", // 'www.example.com/0' without 'https:', four times
            ],
            Summarize(output, "SEED1003"));
        Assert.Equal(
            [
                "Articles 3", "Broken 1", "Category 1", "ConfigDev 2", "ConfigFolded 4", "Contacts 1", "Data 6", "Dates 3", "Encodings 2", "Foo 1", "GlobIncludeTest 1",
                "Includes 1", "Methods 10", "Posts 53", "Products 2", "Roles 2", "Slides 1", "Thanksgiving 2", "Tutorials 6", "U002B 2", "Win 1", "WithDots 3",
                "ZCategory 1",
            ],
            collections);
    }

    private static GeneratorOutput Run(Func<string, string> rename, out IReadOnlyList<string> collections)
    {
        var host = new GeneratorHost();
        var files = SeedFolder.Read(PublicFolder.Corpus("jekyll-fixtures"), rename).ToDictionary(file => "seeds/" + file.SeedPath, file => file.Bytes);
        foreach (var (path, bytes) in files)
        {
            host.File(TestFile.Seed(path["seeds/".Length..], bytes));
        }

        var output = host.Run().AssertCompiles();
        var entries = output.Load().GetTypes()
            .Select(type => (Class: type.Name, All: type is { IsPublic: true, IsAbstract: true, IsSealed: true } ? type.GetProperty("All")?.GetValue(null) : null))
            .Where(collection => collection.All is not null)
            .Select(collection => (collection.Class, Entries: ((IEnumerable)collection.All!).Cast<object>().ToList()))
            .ToList();
        var unreadable = output.Diagnostics.Where(diagnostic => diagnostic.Id == "SEED1001").Select(PathOf).ToList();

        // What is read back is the end of the file, as written.
        Assert.All(
            entries.SelectMany(collection => collection.Entries).OfType<SeedEntry>().Where(entry => !unreadable.Contains(entry.Path["seeds/".Length..])),
            entry => Assert.True(files[entry.Path].AsSpan().EndsWith(entry.Utf8), entry.Path));
        collections = [.. entries.Select(collection => $"{collection.Class} {collection.Entries.Count}").Order(StringComparer.Ordinal)];
        return output;
    }

    // Each diagnostic with its file; of the kinds that are many, how many.
    private static IEnumerable<string> Summarize(GeneratorOutput output, params string[] counted) => output.Diagnostics
        .GroupBy(diagnostic => counted.Contains(diagnostic.Id) ? diagnostic.Id : $"{diagnostic.Id} {PathOf(diagnostic)}", StringComparer.Ordinal)
        .Select(group => counted.Contains(group.Key) ? $"{group.Key} {group.Count()}" : group.Key)
        .Order(StringComparer.Ordinal);

    private static string PathOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path["/project/seeds/".Length..];
}
