namespace SeedContent.Compiler.Schema.Languages;

/// <summary>What makes a text seed the variant of an entry in another language.</summary>
/// <param name="Tag">The language tag as the file's name has it.</param>
/// <param name="EntryPath">The path of the entry's own seed, as the compiler was given it.</param>
public sealed record SeedVariant(string Tag, string EntryPath);
