using SeedContent.Generator.Tests.Declarations;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Assets;

/// <summary>Files that are no seeds as members in code.</summary>
public sealed class AssetMemberTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static readonly string[] Files =
    [
        Line("images/logo.svg", "image/svg+xml", 10, "\t"),
        Line("posts/2024-05-01-hello/größe 1.png", "image/png", 48_213, "640\t480"),
        Line("posts/2024-05-01-hello/maps/route.gpx", "application/octet-stream", 5_000_000_000, "\t"),
        Line("posts/2024-05-01-hello/part/inner.png", "image/png", 3, "1\t2"),
        Line("posts/cover.jpg", "image/jpeg", 7, "\t"),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)] // as the code that hot reload compares
    public void Each_file_is_a_property_of_its_folder_or_of_its_entry(bool isHotReload)
    {
        var host = Add(new(), "wwwroot", Files);
        Probe.Check(
            isHotReload ? host.HotReload() : host,
            """
            var photo = Assets.Posts.Hello.Größe1Png;
            Show(photo.Path, photo.FileName, photo.MediaType, photo.Length, photo.Width, photo.Height, photo.Url, photo.OutputPath, photo.Hash.Length);
            Show(Assets.Posts.Hello.MapsRouteGpx.Length, Assets.Posts.Hello.MapsRouteGpx.Width is null, Assets.Posts.CoverJpg, Assets.Images.LogoSvg.Url);
            Show(Assets.Posts.Slugged.InnerPng, Assets.Posts.All.Count, Assets.Posts.All[3], ReferenceEquals(photo, Assets.Posts.All[0]));
            Show(Assets.Posts.TryGet("posts/cover.jpg", out var cover), cover, Assets.Posts.TryGet("posts/no.jpg", out _));
            Show(string.Join(',', Assets.Posts.Of("hello").Select(file => file.FileName)), Assets.Posts.Of("nobody").Length, Assets.Images.Of("a").Length);
            """,
            $"""
            posts/2024-05-01-hello/größe 1.png;größe 1.png;image/png;48213;640;480;/posts/2024-05-01-hello/gr%C3%B6%C3%9Fe%201.png;posts/2024-05-01-hello/größe 1.png;{Hash.Length}
            5000000000;True;posts/cover.jpg;/images/logo.svg
            posts/2024-05-01-hello/part/inner.png;4;posts/cover.jpg;True
            True;posts/cover.jpg;False
            größe 1.png,route.gpx;0;0
            """);
    }

    [Fact]
    public void An_entry_has_its_files() => Probe.Check(
        Add(DeclaredProject.Create("""
            [SeedCollection("posts")] public partial record Post(MarkdownBody Body);
            [SeedCollection("pages")] public partial class Page : Document;
            [SeedCollection("taken-ones")] public partial record Taken(string Assets, MarkdownBody Body);
            """), "none", [.. Files, Line("notes/a/scan.png", "image/png", 1, "\t"), Line("pages/a/scan.png", "image/png", 1, "\t"), Line("taken-ones/a/scan.png", "image/png", 1, "\t")])
            .Seed("notes/a/index.txt", "12 Juli 2023\n\nOne sentence is here.")
            .Seed("notes/b.txt", "Another sentence is here.")
            .Seed("pages/a/index.md", "A")
            .Seed("taken-ones/a/index.md", "---\nassets: mine\n---\nA"),
        """
        Show(string.Join(',', Posts.Hello.Assets), Posts.Slugged.Assets[0].FileName, Posts.Plain.Assets.Length, Posts.Hello.Assets[0].Url is null);
        Show(Notes.A.Assets[0], Notes.B.Assets.Length, Pages.A.Assets[0], TakenOnes.A.Assets, Assets.TakenOnes.A.ScanPng);
        """,
        """
        posts/2024-05-01-hello/größe 1.png,posts/2024-05-01-hello/maps/route.gpx;inner.png;0;True
        notes/a/scan.png;0;pages/a/scan.png;mine;taken-ones/a/scan.png
        """);

    [Fact]
    public void Variants_have_the_files_of_their_entry() => Probe.Check(
        DeclaredProject.Create("[SeedCollection(\"pages\")] public partial record struct Page(MarkdownBody Body);")
            .File(TestFile.Assets("none", [Line("notes/a/scan.png", "image/png", 1, "\t"), Line("pages/a/scan.png", "image/png", 2, "\t")]))
            .Seed("notes/a/index.md", "A").Seed("notes/a/index.id.md", "A")
            .Seed("pages/a/index.md", "A").Seed("pages/a/index.id.md", "![Scan](scan.png)"),
        """
        Show(Notes.A.In("id").Assets[0], Assets.Notes.A.ScanPng.Length, Notes.A.In("id").Key, Notes.Count);
        Show(Pages.A.In("id-ID").Assets[0], Pages.A.In("id").Body.Images.Length, Pages.A.In("ja").Body.Images.Length, string.Join(',', Pages.A.Languages));
        """,
        """
        notes/a/scan.png;1;a;1
        pages/a/scan.png;1;0;id
        """);

    [Fact]
    public void Two_files_of_one_name_are_reported_and_both_are_there()
    {
        var host = Add(new(), "none", Line("posts/a-b.png", "image/png", 1, "\t"), Line("posts/a_b.png", "image/png", 2, "\t"), Line("posts/hello.d/x.png", "image/png", 3, "\t"));

        Assert.Equal(
            ["warning SEED1022: The asset 'posts/a_b.png' has no member of its own: Assets.Posts.ABPng is that of 'posts/a-b.png'; rename one of the files"],
            host.Run().AssertCompiles().Messages);
        Assert.Equal("1;2;3\n", Probe.Run(host, "Show(Assets.Posts.ABPng.Length, Assets.Posts.All[1].Length, Assets.Posts.HelloDXPng.Length);", out _));
    }

    // The keys differ, so both entries are there; the second has no name of its own.
    [Fact]
    public void Bundles_of_one_name_have_classes_of_their_own()
    {
        var host = new GeneratorHost()
            .File(TestFile.Assets("none", Line("posts/a-b/x.png", "image/png", 1, "\t"), Line("posts/a_b/x.png", "image/png", 2, "\t")))
            .Seed("posts/a-b/index.md", "A")
            .Seed("posts/a_b/index.md", "B");

        Assert.Equal("1;2;1\n", Probe.Run(host, "Show(Assets.Posts.AB.XPng.Length, Assets.Posts.AB_.XPng.Length, Assets.Posts.Of(\"a-b\").Length);", out _));
    }

    // Also where they differ by case alone: each is a file of generated code.
    [Fact]
    public void Folders_of_one_name_have_classes_of_their_own() => Probe.Check(
        new GeneratorHost().File(TestFile.Assets(
            "none",
            Line("my pics/x.png", "image/png", 1, "\t"),
            Line("my-pics/x.png", "image/png", 2, "\t"),
            Line("mypics/x.png", "image/png", 3, "\t"))),
        "Show(Assets.MyPics.XPng.Length, Assets.MyPics_.XPng.Length, Assets.Mypics__.XPng.Length);",
        "1;2;3");

    // A folder's class may not have the name of the class around it, nor a file that of a member.
    [Fact]
    public void Names_that_are_taken_get_an_underscore() => Probe.Check(
        Add(new(), "none", Line("assets/all", "image/png", 1, "\t"), Line("assets/assets/of", "image/png", 2, "\t"), Line("assets/equals", "image/png", 3, "\t")),
        "Show(Assets.Assets_.All_.Length, Assets.Assets_.AssetsOf.Length, Assets.Assets_.Equals_.Length);",
        "1;2;3");

    [Fact]
    public void A_collection_of_the_name_keeps_it() => Probe.Check(
        Add(new(), "none", Line("assets/x.png", "image/png", 1, "\t")).Seed("assets/page.md", "A"),
        "Show(Assets.Page.Key, Assets_.Assets.XPng.Length);",
        "page;1");

    [Fact]
    public void A_class_of_the_users_is_in_the_way()
    {
        var output = Add(new(), "none", Line("posts/x.png", "image/png", 1, "\t"))
            .Code("Assets.cs", "namespace Site { public class Assets { } }")
            .Run()
            .AssertCompiles();

        Assert.Equal(
            ["Assets.cs(3,31): error SEED5001: The assets are in the class Site.Assets, but the project has a class that is not static and partial of that name; rename it, declare it 'static partial class', or set SeedContentNamespace"],
            output.Messages);
        Assert.DoesNotContain("SeedContent.Posts.Assets.g.cs", output.Sources.Keys);
    }

    [Fact]
    public void A_class_of_the_users_may_add_to_it() => Probe.Check(
        Add(new(), "none", Line("posts/x.png", "image/png", 1, "\t")).Code("Assets.cs", "namespace Site { public static partial class Assets { public static SeedContent.SeedAsset Favourite => Posts.XPng; } }"),
        "Show(Assets.Favourite);",
        "posts/x.png");

    [Fact]
    public void An_internal_project_has_internal_assets() => Assert.Contains(
        "internal static partial class Assets",
        Add(new(), "none", Line("posts/x.png", "image/png", 1, "\t")).Property("SeedContentVisibility", "internal").Run().AssertClean().Sources["SeedContent.Posts.Assets.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void An_edited_text_changes_no_asset_and_another_asset_no_group()
    {
        var host = Add(new(trackSteps: true), "none", Files);
        host.Run().AssertClean();

        Assert.DoesNotContain("Modified", host.Seed("posts/plain.md", "Changed.").Run().Reasons(TrackingNames.Assets), StringComparison.Ordinal);
        var changed = host.File(TestFile.Assets("none", Line("images/logo.svg", "image/svg+xml", 11, "\t"), Files[1])).Run();
        Assert.Equal("Modified 1", changed.Reasons(TrackingNames.Assets));
        Assert.DoesNotContain("Modified", changed.Reasons(TrackingNames.Groups), StringComparison.Ordinal);
    }

    private static string Line(string path, string mediaType, long length, string size) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}\t{length}\t{Hash}\t{mediaType}\t{size}\t{path}");

    private static GeneratorHost Add(GeneratorHost host, string destination, params string[] lines) => host
        .File(TestFile.Assets(destination, lines))
        .Seed("posts/2024-05-01-hello/index.md", "Hello.")
        .Seed("posts/2024-05-01-hello/part/index.md", "---\nslug: slugged\n---\nA part.")
        .Seed("posts/plain.md", "Plain.");
}
