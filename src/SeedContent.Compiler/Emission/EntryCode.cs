namespace SeedContent.Compiler.Emission;

/// <summary>
/// The C# of one entry, ready to be put into its group's file. It does not depend on any other entry: neither the group nor the
/// slot is in it. Equality is by value.
/// </summary>
/// <param name="Path">The seed's path, which tells entries apart.</param>
/// <param name="Key">The entry's key.</param>
/// <param name="Member">The name of its property.</param>
/// <param name="Comment">The lines above its property.</param>
/// <param name="Text">The literal of its text.</param>
/// <param name="Factory">The method that creates it.</param>
/// <param name="IsBroken">Whether its seed has an error.</param>
public sealed record EntryCode(string Path, string Key, string Member, string Comment, string Text, string Factory, bool IsBroken);
