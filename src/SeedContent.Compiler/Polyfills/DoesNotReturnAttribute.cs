namespace System.Diagnostics.CodeAnalysis;

/// <summary>Marks methods that always throw, for C#.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
internal sealed class DoesNotReturnAttribute : Attribute;
