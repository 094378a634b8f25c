using System.Runtime.InteropServices;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>What was read of a role, word by word, on the way to the name behind it: <c>the spokesman of the mayor of</c></summary>
/// <param name="IsTitled">Whether a title was read, or a name that is none of who speaks.</param>
/// <param name="IsLinked">Whether a word such as "of" was read behind it, and nothing since that begins the role anew.</param>
/// <param name="Titles">How many titles were read that each may be another person's.</param>
/// <param name="End">The token before the first place, where the words that say who it is end; -1 where none was read.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RoleSoFar(bool IsTitled, bool IsLinked, int Titles, int End)
{
    /// <summary>No word of it.</summary>
    public static RoleSoFar None => new(IsTitled: false, IsLinked: false, Titles: 0, End: -1);

    /// <summary>The role with a name in it.</summary>
    /// <param name="run">The name.</param>
    /// <param name="isBody">Whether it is that of a body which two words join to the title: <c>el secretario de la ONU</c>.</param>
    public RoleSoFar With(NameRun run, bool isBody) => this with { IsTitled = true, Titles = Titles + (run.IsTitled && !isBody ? 1 : 0) };

    /// <summary>The role with one more word in it.</summary>
    /// <param name="token">The word.</param>
    /// <param name="isAdjective">Whether it belongs to the noun before it: <c>la presidente della commissione parlamentare, Anna Rossi</c>.</param>
    public RoleSoFar With(Token token, bool isAdjective)
    {
        var titles = Titles + (token.Is(WordKinds.AnyTitle) && (Titles == 0 || (IsLinked && !isAdjective)) ? 1 : 0);
        return this with { IsTitled = IsTitled || titles > 0, Titles = titles };
    }
}
