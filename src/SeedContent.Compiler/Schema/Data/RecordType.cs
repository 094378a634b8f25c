namespace SeedContent.Compiler.Schema.Data;

/// <summary>A record: inferred, or declared by the user.</summary>
/// <param name="Name">Its C# name, without namespace.</param>
/// <param name="Fields">Its fields: in the order in which they first occur in the seeds, or in which they are declared.</param>
public sealed record RecordType(string Name, EquatableArray<RecordField> Fields)
{
    /// <summary>Its C# name with <c>global::</c> in front; null for an inferred one, which stands in the project's namespace.</summary>
    public string? FullName { get; init; }

    /// <summary>Whether a field that it does not have is none of its business.</summary>
    public bool AllowsExtraFields { get; init; }
}
