using System.Globalization;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Checking;

/// <summary>Which entries a build leaves out: drafts, and those whose day is still to come. The day of the build is a property, not the clock's.</summary>
/// <param name="options">The project's options.</param>
public sealed class Publication(CompilerOptions options)
{
    private readonly Dictionary<(string Collection, string Key), string> leftOut = [];

    /// <summary>Leaves entries out, and remembers why.</summary>
    /// <param name="entries">The entries of a collection.</param>
    /// <param name="diagnostics">Takes how many were left out.</param>
    /// <returns>The others.</returns>
    internal List<EntryIdentity> Filter(List<EntryIdentity> entries, List<SeedDiagnostic> diagnostics)
    {
        if (!options.ExcludesDrafts)
        {
            return entries;
        }

        var (kept, drafts, future) = Part(entries);
        foreach (var entry in drafts.Concat(future))
        {
            leftOut[(entry.Collection, entry.Key)] = ReasonOf(entry)!;
        }

        Report([Count(drafts.Count, "draft", "drafts"), Count(future.Count, "entry of a later day", "entries of a later day")], entries, diagnostics);
        return kept;
    }

    /// <summary>Leaves variants out. Their entry can be referred to all the same.</summary>
    /// <param name="variants">The variants of a collection.</param>
    /// <param name="diagnostics">Takes how many were left out.</param>
    /// <returns>The others.</returns>
    internal List<EntryIdentity> FilterVariants(List<EntryIdentity> variants, List<SeedDiagnostic> diagnostics)
    {
        if (!options.ExcludesDrafts)
        {
            return variants;
        }

        var (kept, drafts, future) = Part(variants);
        Report([Count(drafts.Count, "draft variant", "draft variants"), Count(future.Count, "variant of a later day", "variants of a later day")], variants, diagnostics);
        return kept;
    }

    private (List<EntryIdentity> Kept, List<EntryIdentity> Drafts, List<EntryIdentity> Future) Part(List<EntryIdentity> entries) => (
        entries.FindAll(entry => !entry.IsDraft && !IsFuture(entry)),
        entries.FindAll(entry => entry.IsDraft),
        entries.FindAll(entry => !entry.IsDraft && IsFuture(entry)));

    private static void Report(IEnumerable<string> counts, List<EntryIdentity> entries, List<SeedDiagnostic> diagnostics)
    {
        var parts = counts.Where(part => part.Length > 0).ToList();
        if (parts.Count > 0)
        {
            diagnostics.Add(new(SeedDescriptors.LeftOut, SeedLocation.AtStart(""), [string.Join(" and ", parts), entries[0].Collection]));
        }
    }

    /// <summary>Why an entry was left out.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="key">The entry's key.</param>
    /// <returns>The reason; null where the entry was not.</returns>
    public string? FindReason(string collection, string key) => leftOut.TryGetValue((collection, key), out var reason) ? reason : null;

    /// <summary>Why a build leaves an entry out.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The reason; null where it does not.</returns>
    public string? ReasonOf(EntryIdentity entry) => !options.ExcludesDrafts ? null
        : entry.IsDraft ? "it is a draft"
        : IsFuture(entry) ? $"its date, {entry.Date}, is after {options.Date}"
        : null;

    private bool IsFuture(EntryIdentity entry) => options.Date is { } today && entry.Date is { } date
        && string.CompareOrdinal(date.ToString(), today.ToString()) > 0;

    private static string Count(int count, string one, string many) =>
        count == 0 ? "" : $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";
}
