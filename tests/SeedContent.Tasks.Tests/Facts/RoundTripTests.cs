extern alias compiler;

using System.Text;
using compiler::SeedContent.Compiler.Schema.Assets;
using SeedContent.Tasks.Tests.Images;

namespace SeedContent.Tasks.Tests.Facts;

/// <summary>What the task writes is what the compiler reads.</summary>
public sealed class RoundTripTests
{
    [Theory]
    [InlineData("none", AssetDestination.None, null)]
    [InlineData("output", AssetDestination.Output, "posts/photo.png")]
    [InlineData("wwwroot", AssetDestination.WebRoot, "posts/photo.png")]
    public void The_compiler_reads_the_tasks_facts(string word, AssetDestination destination, string? output)
    {
        using var run = new TaskRun().With("posts/photo.png", ImageFiles.Png(640, 480)).With("posts/a.pdf", "abc"u8.ToArray());
        run.Run(word);

        var assets = AssetFactsReader.Read(run.Facts());

        Assert.Equal(["posts/a.pdf", "posts/photo.png"], assets.Select(asset => asset.SeedPath));
        Assert.Equal((640, 480, "image/png", output, destination), (assets[1].Width, assets[1].Height, assets[1].MediaType, assets[1].OutputPath, assets[1].Destination));
        Assert.Equal((3L, (int?)null, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"), (assets[0].Length, assets[0].Width, assets[0].Hash));
        Assert.Equal(new UTF8Encoding(false).GetBytes(run.Facts()), File.ReadAllBytes(run.FactsFile));
    }

    [Fact]
    public void Paths_with_tabs_line_ends_and_backslashes_come_through()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using var run = new TaskRun().With("posts/a\tb\nc\rd.pdf", "abc"u8.ToArray());
        run.Run("output");

        var asset = Assert.Single(AssetFactsReader.Read(run.Facts()));

        Assert.Equal(("posts/a\tb\nc\rd.pdf", "posts/a\tb\nc\rd.pdf"), (asset.SeedPath, asset.OutputPath));
    }
}
