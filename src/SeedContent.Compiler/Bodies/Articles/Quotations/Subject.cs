using System.Runtime.InteropServices;
using SeedContent.Compiler.Bodies.Articles.Names;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>The subject of a verb of attribution, with the tokens that it takes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Subject(SubjectKind Kind, NameRun? Run, int First, int Last)
{
    public static Subject None => new(SubjectKind.None, Run: null, First: -1, Last: -1);

    public static Subject Unnamed => new(SubjectKind.Unnamed, Run: null, First: -1, Last: -1);

    /// <summary>Somebody who is not named, by the words that say who: <c>the minister</c>.</summary>
    public static Subject Role(int first, int last) => new(SubjectKind.Unnamed, Run: null, first, last);

    /// <summary>A pronoun, or the verb that it is a part of or left out of: <c>katanya</c>, <c>dijo</c>.</summary>
    public static Subject Pronoun(int token) => new(SubjectKind.Pronoun, Run: null, token, token);

    public static Subject Shared => new(SubjectKind.Shared, Run: null, First: -1, Last: -1);

    /// <summary>Whether it is a name or a pronoun: words that can be shown as those that attribute.</summary>
    public bool IsSaid => Kind is SubjectKind.Name or SubjectKind.Pronoun;
}
