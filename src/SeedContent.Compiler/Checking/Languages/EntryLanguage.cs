namespace SeedContent.Compiler.Checking.Languages;

/// <summary>The language that an entry itself is written in.</summary>
/// <param name="Key">The entry's key.</param>
/// <param name="Tag">The language, as a BCP 47 tag; null where it is not known.</param>
public sealed record EntryLanguage(string Key, string? Tag);
