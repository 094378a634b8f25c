namespace SeedContent.Compiler.Checking;

/// <summary>An entry's place in the generated code.</summary>
/// <param name="Id">Tells entries apart.</param>
/// <param name="Key">The entry's key.</param>
/// <param name="Group">The group that it is generated in.</param>
/// <param name="Slot">Its number in the group.</param>
public sealed record PlannedEntry(string Id, string Key, int Group, int Slot);
