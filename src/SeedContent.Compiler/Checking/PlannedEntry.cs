namespace SeedContent.Compiler.Checking;

/// <summary>An entry's place in the generated code.</summary>
/// <param name="Path">The seed's path, which tells entries apart.</param>
/// <param name="Key">The entry's key.</param>
/// <param name="Group">The group that it is generated in.</param>
/// <param name="Slot">Its number in the group.</param>
public sealed record PlannedEntry(string Path, string Key, int Group, int Slot);
