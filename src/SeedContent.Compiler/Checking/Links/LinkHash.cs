using System.Globalization;
using SeedContent.Compiler.Packing;

namespace SeedContent.Compiler.Checking.Links;

/// <summary>Hashes what the links of a text lead to, since its HTML follows from that too.</summary>
public static class LinkHash
{
    // No path, address or key has it.
    private const string Nothing = "\0";

    /// <summary>Hashes them.</summary>
    /// <param name="links">What the links lead to.</param>
    /// <returns>The hash.</returns>
    public static TextHash Of(EquatableArray<ResolvedLink> links) => TextHash.Of(links.SelectMany(Describe));

    private static IEnumerable<string> Describe(ResolvedLink link) =>
    [
        link.IsImage ? "I" : "L", Number(link.Index), "\t", link.Url ?? Nothing, "\t", link.Collection ?? Nothing, "\t", link.Key ?? Nothing, "\t", link.Asset ?? Nothing, "\t",
        Number(link.Width), "\t", Number(link.Height), "\n",
    ];

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Nothing;
}
