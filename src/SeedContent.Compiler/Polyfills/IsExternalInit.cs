namespace System.Runtime.CompilerServices;

/// <summary>Marks <c>init</c> accessors, for C#.</summary>
internal static class IsExternalInit;
