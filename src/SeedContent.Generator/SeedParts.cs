using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Checking.Languages;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Schema;

namespace SeedContent.Generator;

/// <summary>
/// What the steps across text seeds need of them, each by itself, so that none is taken again that needs nothing of what was edited. They are gathered in one round: the seeds lie all over the memory, and
/// each round of ten thousand costs what reaching them costs.
/// </summary>
internal sealed class SeedParts
{
    /// <summary>Gathers them.</summary>
    /// <param name="seeds">The seeds.</param>
    public SeedParts(EquatableArray<SeedCode> seeds)
    {
        var identities = new List<EntryIdentity>(seeds.Count);
        var codes = new List<EntryCode>(seeds.Count);
        var pages = new List<PageLinks>();
        var outlines = new List<Outline>();
        foreach (var seed in seeds)
        {
            Add(identities, seed.Identity);
            Add(codes, seed.Code);
            Add(pages, seed.Links);
            Add(outlines, seed.Outline);
            HasDiagnostics |= seed.Diagnostics.Count > 0 || seed.ComponentDiagnostics.Count > 0;
            AskForTypes |= seed.OwnFields is { AsksForType: true };
        }

        Seeds = seeds;
        Identities = identities.ToEquatableArray();
        Codes = codes.ToEquatableArray();
        Pages = pages.ToEquatableArray();
        Outlines = outlines.ToEquatableArray();
        Places = FileRoles.Places(seeds.Select(static seed => seed.File));
    }

    /// <summary>All of them.</summary>
    public EquatableArray<SeedCode> Seeds { get; }

    /// <summary>What the checks across entries need.</summary>
    public EquatableArray<EntryIdentity> Identities { get; }

    /// <summary>The entries' code.</summary>
    public EquatableArray<EntryCode> Codes { get; }

    /// <summary>The links of those that are Markdown.</summary>
    public EquatableArray<PageLinks> Pages { get; }

    /// <summary>The headings of those that have variants, or are some.</summary>
    public EquatableArray<Outline> Outlines { get; }

    /// <summary>Where text seeds lie.</summary>
    public EquatableArray<SeedFile> Places { get; }

    /// <summary>Whether anything is wrong with any.</summary>
    public bool HasDiagnostics { get; }

    /// <summary>Whether any has fields whose types follow from all.</summary>
    public bool AskForTypes { get; }

    private static void Add<T>(List<T> parts, T? part)
        where T : class
    {
        if (part is not null)
        {
            parts.Add(part);
        }
    }
}
