namespace SeedContent.Compiler.Schema.Data;

/// <summary>The collection that a reference refers to.</summary>
/// <param name="Collection">Its name; null where only the type of its entries is known, since it is inferred.</param>
/// <param name="TypeName">The name of the entries' type, without namespace; null where the collection is named.</param>
/// <param name="ClassName">The collection's class, in C#; null where it is generated in this project.</param>
/// <param name="Keys">The keys of a collection of another assembly; null for one of this project.</param>
public sealed record ReferenceTarget(string? Collection, string? TypeName, string? ClassName, EquatableArray<string>? Keys)
{
    /// <summary>The property by which entries of another assembly show their key; null where they do not.</summary>
    public string? KeyMember { get; init; }
}
