namespace System.Diagnostics.CodeAnalysis;

/// <summary>Marks constructors that set all <c>required</c> members, for C#.</summary>
[AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
