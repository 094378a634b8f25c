namespace SeedContent.Compiler;

/// <summary>What a project's MSBuild properties ask for. Equality is by value.</summary>
public sealed record CompilerOptions
{
    /// <summary>The size that a seed may have where the project does not say, in bytes of UTF-8.</summary>
    public const int DefaultMaxSeedBytes = 4 * 1024 * 1024;

    /// <summary>The namespace of the generated classes; empty for the global namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>The language of seeds that do not name theirs, as a BCP 47 tag; null to detect it.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the generated classes are <c>internal</c> instead of <c>public</c>.</summary>
    public bool IsInternal { get; init; }

    /// <summary>The size that a seed may have, in bytes of UTF-8.</summary>
    public int MaxSeedBytes { get; init; } = DefaultMaxSeedBytes;
}
