namespace SeedContent.Compiler.Checking;

/// <summary>A class that joins the shards of a collection, as it is generated. It has no places in the user's code. Equality is by value.</summary>
/// <param name="Namespace">The class's namespace; empty for the global one.</param>
/// <param name="ClassName">The class.</param>
/// <param name="EntryType">The entries' type, in C#.</param>
/// <param name="IsStruct">Whether that is a struct.</param>
/// <param name="Shards">The shards' classes, in C#, in their order.</param>
/// <param name="Lookups">The look-ups that all of them have.</param>
public sealed record JoinPlan(string Namespace, string ClassName, string EntryType, bool IsStruct, EquatableArray<string> Shards, EquatableArray<JoinedLookup> Lookups);
