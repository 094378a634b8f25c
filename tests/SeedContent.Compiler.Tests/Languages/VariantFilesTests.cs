using System.Globalization;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Languages;

namespace SeedContent.Compiler.Tests.Languages;

/// <summary>Which files are variants of which.</summary>
public sealed class VariantFilesTests
{
    [Theory]
    [InlineData("/p/seeds/posts/hello.id.md", "/p/seeds/posts/hello id")]
    [InlineData("C:\\p\\seeds\\posts\\hello.ZH-Hant.txt", "C:\\p\\seeds\\posts\\hello ZH-Hant")]
    [InlineData("a.b.pt-BR.markdown", "a.b pt-BR")]
    [InlineData("a.zh-x-y-z-12345678.md", "a zh-x-y-z-12345678")]
    [InlineData("hello.md", null)]
    [InlineData("v1.0/hello.md", null)]
    [InlineData("x.id/hello.md", null)]
    [InlineData("x/.id.md", null)]
    [InlineData(".id.md", null)]
    [InlineData("node.js.md", null)] // no language
    [InlineData("node.eng.md", null)] // three letters
    [InlineData("node.i.md", null)]
    [InlineData("node.id_ID.md", null)]
    [InlineData("node.id-.md", null)]
    [InlineData("node.id-123456789.md", null)]
    [InlineData("node..md", null)]
    [InlineData("node.id.yml", null)]
    [InlineData("node.id.html", null)]
    [InlineData("node.id.", null)]
    [InlineData("", null)]
    public void A_name_is_taken_apart(string path, string? expected) => Assert.Equal(expected, Describe(VariantName.Split(path, [])));

    [Theory]
    [InlineData("a.ban.md", "a ban")]
    [InlineData("a.ZH-HANT.md", "a ZH-HANT")]
    [InlineData("a.zh.md", null)]
    [InlineData("a.zh-Hant-TW.md", null)]
    [InlineData("a.id.md", null)]
    public void Where_languages_are_named_these_and_no_others_are_tags(string path, string? expected) => Assert.Equal(expected, Describe(VariantName.Split(path, ["ban", "zh-Hant"])));

    // The codes of ISO 639-1 and the cultures of .NET were made by other people; .NET has data for some only.
    [Fact]
    public void Every_two_letter_language_that_the_platform_knows_is_one()
    {
        var missing = CultureInfo.GetCultures(CultureTypes.NeutralCultures)
            .Select(culture => culture.TwoLetterISOLanguageName)
            .Where(code => code.Length == 2 && code is not "iv") // the invariant culture
            .Distinct(StringComparer.Ordinal)
            .Where(code => VariantName.Split($"a.{code}.md", []) is null);

        Assert.Empty(missing);
    }

    [Fact]
    public void There_are_the_183_codes_of_the_standard() => Assert.Equal(
        183,
        (from one in Enumerable.Range('a', 26) from two in Enumerable.Range('a', 26) select $"a.{(char)one}{(char)two}.md").Count(path => VariantName.Split(path, []) is not null));

    [Fact]
    public void A_variant_has_an_entry_beside_it_that_is_no_variant_itself() => Assert.Equal(
        "a.id.md=a.md id, b.ja.txt=b.markdown ja, d.id.ja.md=d.id.md ja",
        Find("a.md", "a.id.md", "a.id.ja.md", "b.markdown", "b.ja.txt", "c.id.md", "x/a.ja.md", "d.id.md", "d.id.ja.md", "e.yml", "e.id.md", "f.id.md", "F.md"));

    [Fact]
    public void What_is_no_seed_has_no_variants_and_is_none()
    {
        string[] files = ["a.md", "a.id.md", "b.md", "b.id.md"];

        Assert.Same(VariantFiles.None, VariantFiles.Find(files, path => path, path => path is "a.md" or "b.id.md", []));
        Assert.Same(VariantFiles.None, VariantFiles.Find<string>(["a.md", "b.md"], path => path, _ => throw new InvalidOperationException("Nobody asks"), []));
    }

    [Fact]
    public void They_are_equal_while_no_variant_comes_or_goes()
    {
        var found = VariantFiles.Find(["a.md", "a.id.md"], path => path, _ => true, []);

        Assert.Equal(found, VariantFiles.Find(["c.md", "a.id.md", "b.txt", "a.md"], path => path, _ => true, []));
        Assert.NotEqual(found, VariantFiles.Find(["a.md", "a.id.md", "a.ja.md"], path => path, _ => true, []));
        Assert.NotEqual(found, VariantFiles.None);
    }

    [Fact]
    public void A_file_says_which_entry_it_belongs_to()
    {
        var found = VariantFiles.Find(["/s/posts/tea/index.md", "/s/posts/tea/index.zh-Hant.md"], path => path, _ => true, []);

        var variant = found.Mark(new("/s/posts/tea/index.zh-Hant.md", "posts/tea/index.zh-Hant.md"));
        Assert.Equal(("posts/tea/index.md", "posts/tea/index.zh-Hant"), (variant.EntryPath, variant.Stem));
        Assert.Equal(new SeedVariant("zh-Hant", "/s/posts/tea/index.md"), variant.Variant);
        Assert.True(found.Mark(new("/s/posts/tea/index.md", "posts/tea/index.md")).HasVariants);
        var other = new SeedFile("/s/posts/tea.id.md", "posts/tea.id.md");
        Assert.Same(other, found.Mark(other));
        Assert.Equal(other.SeedPath, other.EntryPath);
    }

    private static string Find(params string[] paths)
    {
        var found = VariantFiles.Find(paths, path => path, _ => true, []);
        return string.Join(", ", paths.Select(path => found.Mark(new(path, path))).Where(file => file.Variant is not null).Select(file => $"{file.Path}={file.Variant!.EntryPath} {file.Variant.Tag}").Order(StringComparer.Ordinal));
    }

    private static string? Describe((string Stem, string Tag)? split) => split is var (stem, tag) ? $"{stem} {tag}" : null;
}
