using System.Runtime.InteropServices;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Whom a paragraph names.</summary>
/// <param name="Last">The last one; null where nobody is.</param>
/// <param name="Several">Whether there are others.</param>
/// <param name="HasSubject">Whether one of the mentions hangs on no preposition.</param>
/// <param name="HasUnknown">Whether there is a name that may be a person's.</param>
/// <param name="IsUnclear">Whether somebody has a title of whom it is not certain what the name is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Mentions(TextSpan? Last, bool Several, bool HasSubject, bool HasUnknown, bool IsUnclear)
{
    /// <summary>Who is named is not certain.</summary>
    public static Mentions Unclear => new(Last: null, Several: false, HasSubject: false, HasUnknown: false, IsUnclear: true);
}
