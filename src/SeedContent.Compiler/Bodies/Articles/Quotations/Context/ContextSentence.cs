using System.Runtime.InteropServices;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>Whom a sentence is about, in a script without capitals.</summary>
/// <param name="Kind">Whether it tells.</param>
/// <param name="Person">Who it is, where it tells by name.</param>
/// <param name="IsReport">Whether it reports what that person says, or the one before it goes on with.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ContextSentence(ContextSentenceKind Kind, TextSpan? Person = null, bool IsReport = false)
{
    /// <summary>Whether a pronoun is in it, so that it goes on with the sentence before.</summary>
    public bool IsPronoun { get; init; }
}
