namespace SeedContent.Compiler.Schema.Data;

/// <summary>A value of an enum.</summary>
/// <param name="Text">What stands for it in a seed: its name, or what an attribute says.</param>
/// <param name="Member">Its name in C#.</param>
public sealed record EnumValue(string Text, string Member);
