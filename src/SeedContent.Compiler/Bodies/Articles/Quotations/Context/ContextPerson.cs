using System.Runtime.InteropServices;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>A person whom a sentence names, in a script without capitals.</summary>
/// <param name="First">The first token of the name with the role before it.</param>
/// <param name="NameFirst">The first token of the name.</param>
/// <param name="Last">The last token of the name.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ContextPerson(int First, int NameFirst, int Last)
{
    /// <summary>The last token that is certainly of the name.</summary>
    public int CertainLast { get; init; } = Last;

    /// <summary>Whether a first name or a surname that is known is in the name.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether a role stands before the name.</summary>
    public bool HasRole => First < NameFirst;

    /// <summary>Whether it is somebody whose relative the sentence is about: <c>والدة العامل سامي حداد</c>.</summary>
    public bool IsOwner { get; init; }

    /// <summary>How many letters before the name are written with it: <c>ומלכה</c>.</summary>
    public int Prefix { get; init; }

    /// <summary>Whether the name is one word.</summary>
    public bool IsShort => NameFirst == Last;
}
