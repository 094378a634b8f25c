namespace SeedContent.Compiler.Emission;

/// <summary>What an entry is called.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Member">The name of its property.</param>
internal readonly record struct EntryName(string Key, string Member);
