using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Assets;

namespace SeedContent.Compiler.Checking.Links;

/// <summary>Finds what the links and images of all texts lead to, and reports those that lead nowhere.</summary>
public sealed class LinkChecker
{
    private const string SeedScheme = LinkTargets.SeedScheme;
    private const int MaxNamed = 5;

    private readonly Dictionary<string, PageLinks> pages;
    private readonly ISet<string> published;
    private readonly SiteMap map;
    private readonly bool knowsAssets;
    private readonly Publication publication;
    private readonly List<SeedDiagnostic> diagnostics = [];
    private readonly Dictionary<string, string?> nearest = new(StringComparer.Ordinal);

    private LinkChecker(Dictionary<string, PageLinks> pages, ISet<string> published, SiteMap map, bool knowsAssets, Publication publication)
    {
        this.publication = publication;
        this.pages = pages;
        this.published = published;
        this.map = map;
        this.knowsAssets = knowsAssets;
    }

    /// <summary>Checks all links.</summary>
    /// <param name="pages">The texts.</param>
    /// <param name="entries">All entries, those that the build leaves out too.</param>
    /// <param name="collections">The collections as they are generated.</param>
    /// <param name="assets">The files that are no seeds; null where nobody has looked for them.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>What the links lead to, and what is wrong.</returns>
    public static LinkCheckResult Check(
        EquatableArray<PageLinks> pages,
        IEnumerable<EntryIdentity> entries,
        EquatableArray<CollectionPlan> collections,
        EquatableArray<AssetFacts>? assets,
        CompilerOptions options)
    {
        if (pages.All(page => page.Uses.Count == 0))
        {
            return LinkCheckResult.Empty;
        }

        var byId = pages.GroupBy(page => page.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var siteMap = new SiteMap(
            entries,
            byId.Values.ToDictionary(page => page.Id, page => page.SeedPath, StringComparer.Ordinal),
            assets ?? []);
        var built = CollectionPlan.IdsOf(collections);
        var checker = new LinkChecker(byId, built, siteMap, assets is not null, new(options));

        // What the build leaves out is no page whose links somebody could follow.
        var resolved = byId.Values
            .Where(page => page.Uses.Count > 0 && built.Contains(page.Id))
            .Select(page => new ResolvedPage(page.Id, page.Uses.Select(use => checker.Resolve(page, use)).OfType<ResolvedLink>().Where(link => link.Index != LinkUse.InHtml).ToEquatableArray()))
            .Where(page => page.Links.Count > 0)
            .ToEquatableArray();
        return new(resolved, checker.diagnostics.ToEquatableArray());
    }

    private ResolvedLink? Resolve(PageLinks page, LinkUse use)
    {
        var target = LinkPath.Parse(use.Target);
        if (target.Path.StartsWith(SeedScheme, StringComparison.OrdinalIgnoreCase))
        {
            return ResolveKey(page, use, target);
        }

        if (target.Path.Length == 0)
        {
            CheckAnchor(use, page, target.Fragment);
            return null;
        }

        // From the root of the site: any page of the user's program may be there.
        if (target.Path[0] == '/')
        {
            return !use.IsImage && map.FindUrl(target.Path) is { } served ? ToEntry(use, served, target.Fragment) : null;
        }

        var slash = page.SeedPath.LastIndexOf('/');
        if (LinkPath.Resolve(slash < 0 ? "" : page.SeedPath.Substring(0, slash), target.Path) is not { } path)
        {
            Report(SeedDescriptors.DeadLink, use, use.Target, "it leads out of the seed root");
            return null;
        }

        return !use.IsImage && map.FindPage(path) is { } entry ? ToEntry(use, InLanguageOf(page, entry), target.Fragment)
            : map.FindAsset(path) is { } asset ? ToAsset(use, asset)
            : Missing(use, path);
    }

    // What names an entry and no variant of it means, in a variant, the text in that language; as the generated 'In' finds it. But a text that names
    // its own entry means that one: nobody links to the page that he is on.
    private EntryIdentity InLanguageOf(PageLinks page, EntryIdentity entry) => page.Tag is null || entry.Variant is not null ? entry
        : map.FindVariant(entry, page.Tag, variant => published.Contains(variant.Id)) is { } variant && !string.Equals(variant.Id, page.Id, StringComparison.Ordinal) ? variant
        : entry;

    private ResolvedLink? ResolveKey(PageLinks page, LinkUse use, LinkPath target)
    {
        var path = target.Path.Substring(SeedScheme.Length).TrimStart('/');
        var slash = path.IndexOf('/');
        var (collection, key) = slash < 0 ? (path, "") : (path.Substring(0, slash), path.Substring(slash + 1));
        if (map.FindEntry(collection, key) is { } entry)
        {
            return ToEntry(use, InLanguageOf(page, entry), target.Fragment);
        }

        var near = EditDistance.FindNearest(key, map.KeysOf(collection));
        Report(SeedDescriptors.DeadLink, use, use.Target, near is null ? "it is written seed:collection/key" : $"did you mean '{SeedScheme}{collection}/{near}'?");
        return null;
    }

    private ResolvedLink? ToEntry(LinkUse use, EntryIdentity entry, string? fragment)
    {
        if (!published.Contains(entry.Id))
        {
            // Of an entry that is left out for a mistake the mistake is reported, and not what follows from it.
            if ((publication.ReasonOf(entry) ?? (map.EntryOf(entry) is { } own ? publication.ReasonOf(own) : null)) is { } reason)
            {
                Report(SeedDescriptors.ReferenceLeftOut, use, entry.Key, entry.Collection, reason);
            }

            return null;
        }

        if (pages.TryGetValue(entry.Id, out var page))
        {
            CheckAnchor(use, page, fragment);
        }

        return new(use.IsImage, use.Index) { Url = entry.Url, Collection = entry.Collection, Key = entry.Key };
    }

    private static ResolvedLink ToAsset(LinkUse use, AssetFacts asset) => new(use.IsImage, use.Index)
    {
        Url = asset.Url,
        Asset = asset.SeedPath,
        Width = asset.Width,
        Height = asset.Height,
    };

    private void CheckAnchor(LinkUse use, PageLinks page, string? fragment)
    {
        // Browsers find these two in every page (HTML, 7.4.6.4).
        if (string.IsNullOrEmpty(fragment) || string.Equals(fragment, "top", StringComparison.OrdinalIgnoreCase) || page.Anchors.Contains(fragment!, StringComparer.Ordinal))
        {
            return;
        }

        var hint = EditDistance.FindNearest(fragment!, page.Anchors) is { } near ? $"did you mean '#{near}'?"
            : page.Anchors.Count == 0 ? "it has no headings"
            : $"it has {string.Join(", ", page.Anchors.Take(MaxNamed).Select(anchor => "#" + anchor))}{(page.Anchors.Count > MaxNamed ? ", …" : "")}";
        Report(SeedDescriptors.DeadAnchor, use, page.SeedPath, fragment!, hint);
    }

    private ResolvedLink? Missing(LinkUse use, string path)
    {
        var isPage = !use.IsImage && (SeedKinds.Of(path) is SeedKind.Markdown or SeedKind.Article || SeedKinds.ExtensionOf(path).Length == 0);
        if (isPage || knowsAssets)
        {
            Report(isPage ? SeedDescriptors.DeadLink : SeedDescriptors.MissingAsset, use, use.Target, LooksLikeHost(use.Target) ? $"to lead to another site, write 'https://{use.Target}'" : Hint(path, isPage));
        }

        return null;
    }

    private string Hint(string path, bool isPage)
    {
        if (!nearest.TryGetValue(path, out var near))
        {
            var exact = map.Paths.FirstOrDefault(other => string.Equals(other, path, StringComparison.OrdinalIgnoreCase));
            nearest.Add(path, near = exact is not null ? $"the file is '{exact}', in other casing" : EditDistance.FindNearest(path, map.Paths) is { } other ? $"did you mean '{other}'?" : null);
        }

        return near ?? (isPage ? $"there is no seed '{path}'" : $"there is no file '{path}'");
    }

    // The usual mistake: "www.example.org" or "example.org/page" is a path.
    private static bool LooksLikeHost(string target)
    {
        var slash = target.IndexOf('/');
        var labels = (slash < 0 ? target : target.Substring(0, slash)).Split('.');
        return labels.Length > 1
            && (slash > 0 || string.Equals(labels[0], "www", StringComparison.OrdinalIgnoreCase))
            && labels.All(label => label.Length > 0 && label.All(c => char.IsLetterOrDigit(c) || c == '-'))
            && labels[labels.Length - 1].Length > 1 && labels[labels.Length - 1].All(char.IsLetter);
    }

    private void Report(SeedDescriptor descriptor, LinkUse use, params string[] arguments) =>
        diagnostics.Add(new(descriptor, use.Location, [NodeText.Shorten(arguments[0]), .. arguments.Skip(1)]));
}
