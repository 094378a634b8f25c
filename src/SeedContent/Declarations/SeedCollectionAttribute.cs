namespace SeedContent;

/// <summary>
/// Declares the schema of a collection: the entries of <c>seeds/posts/</c>, or of <c>seeds/posts.yml</c>, are of this type, and what does
/// not fit it is a compiler error in the seed. The type is a class, a record or a struct, <c>partial</c>, not generic, and is not <c>private</c>.
/// </summary>
/// <param name="name">The collection's name: the folder, or the root data file without its extension.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class SeedCollectionAttribute(string name) : Attribute
{
    /// <summary>The collection's name.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The members that the entries are ordered by, the first first, separated by commas; one with <c>-</c> in front is in descending order:
    /// <c>-Date, Title</c>. Entries without a value come last. Null: by <c>order</c>, then by key.
    /// </summary>
    public string? OrderBy { get; set; }

    /// <summary>
    /// The pattern of the entries' addresses: <c>/blog/{key}</c>, <c>/{year}/{month}/{key}/</c>. Links to entries are written so, and each entry
    /// has its <c>Url</c>. In braces stand <c>key</c>, <c>collection</c>, <c>year</c>, <c>month</c> or <c>day</c>. Null: that of the project's
    /// property <c>SeedContentUrl</c>, if there is one.
    /// </summary>
    public string? Url { get; set; }

    /// <summary>
    /// Whether the seeds may have fields that the type does not. These become properties of it too, of types that follow from the seeds; a
    /// collection of data is then one file, or one folder.
    /// </summary>
    public bool AllowExtraFields { get; set; }

    /// <summary>
    /// Whether other projects have entries of this type too: each says so with <c>[assembly: SeedShard(typeof(Post))]</c>, and <c>[SeedJoin]</c> joins them. Of what is generated in the
    /// type, all that creates entries is then <c>public</c>, hidden from editors.
    /// </summary>
    public bool Sharded { get; set; }

    /// <summary>Whether each entry is a property of the collection's class.</summary>
    public SeedMembers Members { get; set; }
}
