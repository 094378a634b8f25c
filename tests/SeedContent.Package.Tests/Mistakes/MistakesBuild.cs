using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Mistakes;

/// <summary>A consumer with five mistakes in five seeds, and a sixth seed without.</summary>
/// <param name="package">The package.</param>
public sealed class MistakesBuild(PackedPackage package) : BuildFixture(package)
{
    /// <inheritdoc/>
    protected override Consumer CreateConsumer() => Package.CreateConsumer("Mistakes", [
        ProjectFile.Console(Package, "Mistakes.csproj"),
        new("Program.cs", """
            using Mistakes;
            Console.WriteLine(Articles.Good.Text);
            Console.WriteLine(Articles.BadDate.Date);
            Console.WriteLine(Articles.Twice.Headline);
            Console.WriteLine(Notes.Open.Body.Source);
            """),
        new("seeds/articles/good.txt", "All is well.\n"),
        new("seeds/articles/bad-date.txt", "---\nheadline: A day that is not\ndate: 2024-02-30\n---\nText.\n"),
        new("seeds/articles/twice.txt", "---\nheadline: One\norder: 1\nheadline: Two\n---\nText.\n"),
        new("seeds/articles/syntax.txt", "Text.\n"),
        new("seeds/articles/syntax.yml", "slug: syntax\nheadline: \"never closed\n"),
        new("seeds/notes/open.md", "---\nheadline: Open\n\nText.\n"),
        new("seeds/notes/2024/type.md", "---\r\norder: first\r\n---\r\nText.\r\n")]);
}
