using System.Runtime.InteropServices;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Whom a paragraph names, of those whom a pronoun can stand for.</summary>
/// <param name="Last">The last one; null where nobody is.</param>
/// <param name="LastToken">The last token of that name.</param>
/// <param name="Several">Whether there are others.</param>
/// <param name="HasSubject">Whether one of the mentions hangs on no preposition.</param>
/// <param name="HasSubjectAtEnd">The same of the last sentence of the paragraph.</param>
/// <param name="HasUnknown">Whether there is a name that may be a person's.</param>
/// <param name="IsUnclear">Whether somebody has a title of whom it is not certain what the name is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Mentions(TextSpan? Last, int LastToken, bool Several, bool HasSubject, bool HasSubjectAtEnd, bool HasUnknown, bool IsUnclear)
{
    /// <summary>Who is named is not certain.</summary>
    public static Mentions Unclear => default(Mentions) with { IsUnclear = true };
}
