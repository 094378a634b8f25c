namespace SeedContent.Generator.Analyzers;

/// <summary>What a diagnostic of <see cref="KeyAnalyzer"/> tells its code fix, where it has an idea which key is meant.</summary>
public static class KeyProperties
{
    /// <summary>The collection's class, with <c>global::</c>.</summary>
    public const string Collection = nameof(Collection);

    /// <summary>There where the entry is a property of the class.</summary>
    public const string IsProperty = nameof(IsProperty);

    /// <summary>The name of the entry that is meant, in the class and in its <c>Keys</c>.</summary>
    public const string Member = nameof(Member);
}
