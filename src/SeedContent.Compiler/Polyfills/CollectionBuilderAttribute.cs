namespace System.Runtime.CompilerServices;

/// <summary>Names the method that makes a type from a collection expression, for C#.</summary>
/// <param name="builderType">The type with the method.</param>
/// <param name="methodName">The method.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    /// <summary>The type with the method.</summary>
    public Type BuilderType => builderType;

    /// <summary>The method.</summary>
    public string MethodName => methodName;
}
