using System.Globalization;
using System.Text;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Checking.Links;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes the list of all links to other sites, for programs that ask whether these are still there.</summary>
public static class LinkListFile
{
    /// <summary>The file's name; no class has such a name, and the package's targets name it too.</summary>
    public const string FileName = "SeedContent-links.g.cs";

    /// <summary>Gathers the links.</summary>
    /// <param name="pages">The links of all texts.</param>
    /// <param name="collections">The collections as they are generated: what the build leaves out has no links that somebody could follow.</param>
    /// <returns>The links, in the same order in whichever the seeds come.</returns>
    public static EquatableArray<ExternalLink> Find(EquatableArray<PageLinks> pages, EquatableArray<CollectionPlan> collections)
    {
        var built = CollectionPlan.IdsOf(collections);
        return pages
            .Where(page => built.Contains(page.Id))
            .SelectMany(page => page.External)
            .Distinct()
            .OrderBy(link => link.Address, StringComparer.Ordinal)
            .ThenBy(link => link.SeedPath, StringComparer.Ordinal)
            .ThenBy(link => link.Line)
            .ThenBy(link => link.Column)
            .ToEquatableArray();
    }

    /// <summary>Writes the list as a C# file.</summary>
    /// <param name="links">The links.</param>
    /// <returns>A line each, with the address, the seed, the line and the column between tabs.</returns>
    public static string Write(EquatableArray<ExternalLink> links)
    {
        var text = new StringBuilder();
        foreach (var link in links)
        {
            text.Append(Escape(link.Address)).Append('\t').Append(Escape(link.SeedPath)).Append('\t').Append(Number(link.Line)).Append('\t').Append(Number(link.Column)).Append('\n');
        }

        return SilentFile.Wrap(text.ToString());
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // What would end a field or a line.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? Uri.EscapeDataString(c.ToString()) : c.ToString());
        }

        return escaped.ToString();
    }
}
