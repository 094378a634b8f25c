using System.ComponentModel;

namespace SeedContent.Storage;

/// <summary>What the C# of a sharded type says and its assembly would not: the projects of its shards read it here.</summary>
/// <param name="parameters">The names of the parameters of the constructor that entries are created by.</param>
/// <param name="initialized">The names of the properties that have a value of their own without one.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SeedShapeAttribute(string[] parameters, string[] initialized) : Attribute
{
    /// <summary>The names of the parameters of the constructor that entries are created by.</summary>
    public IReadOnlyList<string> Parameters { get; } = parameters;

    /// <summary>The names of the properties that have a value of their own without one.</summary>
    public IReadOnlyList<string> Initialized { get; } = initialized;
}
