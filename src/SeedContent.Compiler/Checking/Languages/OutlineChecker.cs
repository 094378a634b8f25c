using System.Globalization;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Checking.Languages;

/// <summary>Finds headings that an entry has and a variant of it does not.</summary>
public static class OutlineChecker
{
    /// <summary>How many headings are named of one variant: one that is another text altogether must not bury all else.</summary>
    internal const int MaxOfVariant = 100;

    /// <summary>Checks all variants that are generated.</summary>
    /// <param name="outlines">The outlines of variants, and of entries that have any.</param>
    /// <param name="collections">The collections as they are generated.</param>
    /// <returns>A warning for each heading that is missing.</returns>
    public static EquatableArray<SeedDiagnostic> Check(EquatableArray<Outline> outlines, EquatableArray<CollectionPlan> collections)
    {
        if (outlines.Count == 0)
        {
            return [];
        }

        var built = CollectionPlan.IdsOf(collections);
        var entries = outlines.Where(outline => outline.EntryPath is null).ToDictionary(outline => outline.Id, StringComparer.Ordinal);
        return outlines
            .Where(outline => outline.EntryPath is not null && built.Contains(outline.Id) && entries.ContainsKey(outline.EntryPath))
            .SelectMany(outline => Check(entries[outline.EntryPath!], outline))
            .ToEquatableArray();
    }

    private static IEnumerable<SeedDiagnostic> Check(Outline entry, Outline variant)
    {
        var matches = HeadingAlignment.Match(entry.Headings, variant.Headings);
        var before = variant.Head!;
        var count = 0;
        for (var i = 0; i < matches.Length && count < MaxOfVariant; i++)
        {
            if (matches[i] is { } match)
            {
                before = variant.Headings[match].Location!;
                continue;
            }

            var heading = entry.Headings[i];
            count++;
            yield return new(SeedDescriptors.VariantHeading, before, [heading.Level.ToString(CultureInfo.InvariantCulture), NodeText.Shorten(heading.Text), entry.DisplayPath]);
        }
    }
}
