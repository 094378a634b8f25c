namespace SeedContent.Compiler.Schema.Data;

/// <summary>A property that is generated for references.</summary>
/// <param name="Modifiers">Its modifiers, with <c>partial</c> where the user declares it.</param>
/// <param name="HasInit">Whether it can be set, as a record's parameter can.</param>
public sealed record LazyProperty(string Modifiers, bool HasInit);
