namespace SeedContent.Compiler.Schema;

/// <summary>The names of an entry's property and of a collection's class.</summary>
public static class MemberNames
{
    // What every class inherits.
    private static readonly string[] ObjectMembers = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    // What the class and its Keys have already.
    private static readonly HashSet<string> Reserved = new([.. ObjectMembers, "All", "Count", "Get", "TryGet", "Keys"], StringComparer.Ordinal);

    // What a class of assets has already.
    private static readonly HashSet<string> AssetMembers = new([.. ObjectMembers, "All", "Of", "TryGet"], StringComparer.Ordinal);

    /// <summary>The names that the class of every collection has already.</summary>
    internal static IEnumerable<string> ReservedForCollections => Reserved;

    // What every record has, and what no record may have (CS8859).
    private static readonly HashSet<string> RecordMembers = new([.. ObjectMembers, "EqualityContract", "PrintMembers", "Deconstruct", "Clone"], StringComparer.Ordinal);

    // What the entries of texts have already: Article, Document and what they derive from.
    private static readonly HashSet<string> EntryMembers = new(StringComparer.Ordinal)
    {
        "Key", "Path", "Url", "Assets", "Order", "Draft", "Date", "Headline", "Language", "Body", "Kicker", "Byline", "Dateline", "Lead", "Paragraphs", "Quotes", "Lists",
        "Names", "Credits", "WordCount", "ReadingTime", "Text", "Utf8",
    };

    // Beside the user's code, a class of such a name would hide the namespace that the code starts its names with.
    private static readonly HashSet<string> Namespaces = new(StringComparer.Ordinal) { "System", "Microsoft", "SeedContent" };

    /// <summary>The class of a collection. The name of one of its members or of a namespace gets a <c>_</c> behind it.</summary>
    /// <param name="collection">The collection's name.</param>
    /// <returns>Its PascalCase.</returns>
    public static string ForCollection(string collection)
    {
        var name = Identifier.Pascal(collection);
        return Reserved.Contains(name) || Namespaces.Contains(name) ? name + "_" : name;
    }

    /// <summary>The property of an entry. A name that the class has already, its own included, gets a <c>_</c> behind it.</summary>
    /// <param name="key">The entry's key.</param>
    /// <param name="className">The collection's class.</param>
    /// <param name="tag">The language tag of a variant; null for an entry.</param>
    /// <returns>The key's PascalCase, with the tag behind it: no entry has such a name, since no letter stands behind an underscore there.</returns>
    public static string ForEntry(string key, string className, string? tag = null)
    {
        var name = Identifier.Pascal(key);
        name = Reserved.Contains(name) || string.Equals(name, className, StringComparison.Ordinal) ? name + "_" : name;
        return tag is null ? name : $"{name}_{tag.Replace('-', '_')}";
    }

    /// <summary>The property of an asset, or the class of several. A name that the class around it has already, its own included, gets a <c>_</c> behind it.</summary>
    /// <param name="name">The name in PascalCase.</param>
    /// <param name="className">The class around it.</param>
    /// <returns>The name.</returns>
    public static string ForAssets(string name, string className) =>
        AssetMembers.Contains(name) || string.Equals(name, className, StringComparison.Ordinal) ? name + "_" : name;

    /// <summary>The property of a field. A name that a record has already, its own included, gets a <c>_</c> behind it.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="typeName">The record.</param>
    /// <param name="isText">Whether the record adds to a class of the runtime library.</param>
    /// <returns>The field's PascalCase.</returns>
    public static string ForField(string field, string typeName, bool isText = false)
    {
        var name = Identifier.Pascal(field.Replace('_', '-'));
        return RecordMembers.Contains(name) || (isText && EntryMembers.Contains(name)) || string.Equals(name, typeName, StringComparison.Ordinal) ? name + "_" : name;
    }

    /// <summary>Gives out a name that is free: with a <c>_</c> behind it for as long as it is not.</summary>
    /// <param name="name">The name.</param>
    /// <param name="taken">The names that are not free; the one that is given out is added.</param>
    /// <returns>The free name.</returns>
    public static string Take(string name, ISet<string> taken)
    {
        while (!taken.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
