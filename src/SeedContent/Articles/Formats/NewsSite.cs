namespace SeedContent;

/// <summary>Who publishes articles, and where.</summary>
/// <param name="Name">The publisher's name: <c>Harian Contoh</c>.</param>
/// <param name="Address">The absolute address that the entries' addresses are below: <c>https://news.example/</c>.</param>
public sealed record NewsSite(string Name, Uri Address)
{
    /// <summary>The article's page; null where the article has no address of its own (<see cref="SeedEntry.Url"/>).</summary>
    internal Uri? PageOf(Article article) => article.Url is { } url ? new(Address, url) : null;

    /// <summary>An address that no other article of the site has: that of the page, else one made of the seed's path.</summary>
    internal Uri IdentityOf(Article article) => PageOf(article) ?? new(Address, string.Join('/', article.Path.Split('/').Select(Uri.EscapeDataString)));
}
