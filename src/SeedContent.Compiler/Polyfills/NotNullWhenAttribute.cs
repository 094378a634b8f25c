namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that an argument is not null where the method returns a certain value, for C#.</summary>
/// <param name="returnValue">That value.</param>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>That value.</summary>
    public bool ReturnValue => returnValue;
}
