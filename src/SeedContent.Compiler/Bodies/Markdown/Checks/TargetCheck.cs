using SeedContent.Compiler.Bodies.Markdown.Links;
using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>Finds targets that run code, and links without one.</summary>
internal static class TargetCheck
{
    private static readonly string[] Schemes = ["javascript:", "vbscript:", "data:"];

    public static void Check(LinkList links, ProblemList problems)
    {
        foreach (var (items, isImage) in new[] { (links.Links, false), (links.Images, true) })
        {
            foreach (var link in items)
            {
                if (UnsafeScheme(link.Target, isImage) is { } scheme)
                {
                    problems.Add(SeedDescriptors.UnsafeTarget, link.TargetSpan, scheme);
                }
                else if (link.Target.Length == 0)
                {
                    problems.Add(SeedDescriptors.EmptyTarget, link.Span, isImage ? "image" : "link");
                }
            }
        }
    }

    /// <summary>
    /// The scheme that makes a target run code; null where none does. Read as browsers do (URL Standard, 4.4): controls and spaces before it are
    /// left out, tabs and line breaks everywhere, and case does not count.
    /// </summary>
    public static string? UnsafeScheme(string target, bool isImage)
    {
        foreach (var scheme in Schemes)
        {
            if (Skip(target, 0, scheme) is { } end && !(isImage && Skip(target, end, "image/") is not null && scheme == "data:"))
            {
                return scheme;
            }
        }

        return null;
    }

    /// <summary>The place behind a word that stands at another place; null where it does not.</summary>
    private static int? Skip(string target, int start, string word)
    {
        var at = start;
        while (start == 0 && at < target.Length && target[at] <= ' ')
        {
            at++;
        }

        foreach (var c in word)
        {
            while (at < target.Length && target[at] is '\t' or '\n' or '\r')
            {
                at++;
            }

            if (at >= target.Length || char.ToLowerInvariant(target[at]) != c)
            {
                return null;
            }

            at++;
        }

        return at;
    }
}
