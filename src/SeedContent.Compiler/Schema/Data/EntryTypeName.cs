namespace SeedContent.Compiler.Schema.Data;

/// <summary>The names of inferred types: the entries of <c>Authors</c> are of the type <c>Author</c>.</summary>
internal static class EntryTypeName
{
    // Those that name a folder or a field of lists. Most words in -ses lose one letter, as Cases and Licenses do.
    private static readonly (string Plural, string Singular)[] Irregular =
    [
        ("People", "Person"), ("Children", "Child"), ("Women", "Woman"),
        ("Aliases", "Alias"), ("Bonuses", "Bonus"), ("Buses", "Bus"), ("Campuses", "Campus"), ("Canvases", "Canvas"), ("Lenses", "Lens"),
        ("Statuses", "Status"), ("Viruses", "Virus"),
    ];

    /// <summary>The type of a collection's entries.</summary>
    /// <param name="className">The collection's class.</param>
    /// <returns>The singular; where English has none that is certain, the class's name with <c>Entry</c> behind it.</returns>
    public static string Of(string className) =>
        Singular(className) is var singular && string.Equals(singular, className, StringComparison.Ordinal) ? className + "Entry"
        : singular is "Article" or "Document" ? singular + "Entry" // those of the runtime library: code that uses both namespaces could name neither
        : singular;

    /// <summary>The singular of an English plural that is formed by a rule, or is one of a few others; other words stay as they are.</summary>
    public static string Singular(string name)
    {
        foreach (var (plural, singular) in Irregular)
        {
            if (name.EndsWith(plural, StringComparison.Ordinal))
            {
                return name.Substring(0, name.Length - plural.Length) + singular;
            }
        }

        if (name.Length < 4 || !name.EndsWith("s", StringComparison.Ordinal) || EndsWithAny(name, "ss", "us", "is", "news", "News", "eries", "pecies"))
        {
            return name;
        }

        if (name.EndsWith("ies", StringComparison.Ordinal))
        {
            return name.Substring(0, name.Length - 3) + "y";
        }

        return name.Substring(0, name.Length - (EndsWithAny(name, "sses", "shes", "ches", "xes", "zes") ? 2 : 1));
    }

    private static bool EndsWithAny(string name, params string[] ends) => ends.Any(end => name.EndsWith(end, StringComparison.Ordinal));
}
