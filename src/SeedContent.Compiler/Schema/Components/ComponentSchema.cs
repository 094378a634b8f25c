using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Schema.Components;

/// <summary>A component whose type the user declares. It has no places in the user's code: a line that moves there changes no model. Equality is by value.</summary>
/// <param name="Name">The component's name.</param>
/// <param name="Type">The type; null where its declaration is wrong, which is reported there: nothing is then said of its attributes.</param>
public sealed record ComponentSchema(string Name, RecordType? Type);
