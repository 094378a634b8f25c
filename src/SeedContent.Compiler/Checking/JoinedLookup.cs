namespace SeedContent.Compiler.Checking;

/// <summary>A look-up that all shards of a collection have. Equality is by value.</summary>
/// <param name="Method">The method, such as <c>ByTag</c>.</param>
/// <param name="ParameterType">The type of its parameter, in C#.</param>
/// <param name="Parameter">The parameter's name.</param>
public sealed record JoinedLookup(string Method, string ParameterType, string Parameter);
