using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Whether a verb, a pronoun or a title is a woman's, where names have no capitals.</summary>
internal static class WordGender
{
    /// <returns>True for a woman's (<c>אמרה</c>), false for a man's (<c>אמר</c>), null for one that is written alike of both (<c>מודה</c>).</returns>
    public static bool? IsOfWoman(Token token) => token.Is(WordKinds.Woman) ? token.Is(WordKinds.Man) ? null : true : false;
}
