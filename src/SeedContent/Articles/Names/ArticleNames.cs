namespace SeedContent;

/// <summary>Entries of a collection that an article names: its people, places, or whatever else has a name.</summary>
public static class ArticleNames
{
    /// <summary>
    /// The entries that an article names, each once, in the order in which it does: by its dateline (<see cref="Dateline.Place"/>,
    /// <see cref="Dateline.Country"/>), its <see cref="Article.Names"/> and the <see cref="Quote.Speaker"/>s of its quotations.
    /// <code>foreach (var person in People.All.NamedIn(article, person => person.Name))</code>
    /// </summary>
    /// <typeparam name="T">The entries' type.</typeparam>
    /// <param name="collection">The collection.</param>
    /// <param name="article">The article.</param>
    /// <param name="name">An entry's name as articles write it in full, whatever the case; pass a static lambda, and it is read once for each entry.</param>
    /// <returns>The entries. Where two have one name, that name names neither.</returns>
    public static IReadOnlyList<T> NamedIn<T>(this SeedCollection<T> collection, Article article, Func<T, string?> name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(collection);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(name);
        var table = NameTable<T>.Of(collection, name);
        return [.. Named(article).Select(table.Find).OfType<T>().Distinct(ReferenceEqualityComparer.Instance).Cast<T>()];
    }

    private static IEnumerable<string?> Named(Article article) =>
    [
        article.Dateline?.Place,
        article.Dateline?.Country,
        .. article.Names.Select(name => name.Text),
        .. article.Quotes.Select(quote => quote.Speaker),
    ];
}
