namespace System.Runtime.CompilerServices;

/// <summary>Keeps compilers that do not know a feature, such as <c>required</c>, from what depends on it.</summary>
/// <param name="featureName">The feature.</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    /// <summary>The feature.</summary>
    public string FeatureName => featureName;

    /// <summary>Whether a compiler may go on without it.</summary>
    public bool IsOptional { get; init; }
}
