using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Checking;

/// <summary>A property of an entry that gives the entries of a collection that refer to it.</summary>
/// <param name="Property">Its name: <c>Posts</c>.</param>
/// <param name="ClassName">The class of the collection that refers.</param>
/// <param name="Type">The type of that collection's entries.</param>
/// <param name="Method">The look-up's method.</param>
public sealed record WayBack(string Property, string ClassName, EntryType Type, string Method);
