namespace System.Runtime.CompilerServices;

/// <summary>Marks <c>required</c> members, for C#.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
