using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Tells where nothing but how or when something was said stands behind a verb whose pronoun is left out, in Romance languages: <c>«…», dice mientras sirve el café</c>, <c>«…», dijo sonriendo</c>.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class MannerWords(TokenizedParagraph paragraph, LanguageWords words)
{
    private const int ShortestAdverb = 6;
    private const int ShortestStem = 3;

    /// <summary>How participles and adjectives end in the singular, in Spanish, Portuguese and Italian.</summary>
    private static readonly string[] States = ["ado", "ada", "ido", "ida", "oso", "osa", "ato", "ata", "ito", "ita", "uto", "uta", "osso", "ossa"];

    /// <summary>'contestó sin levantar la vista', 'a affirmé ne pas savoir': what an infinitive behind a negation denies is not what the verb before it says.</summary>
    /// <param name="negation">The negation's token.</param>
    /// <param name="end">The token behind the words that are asked about.</param>
    public bool IsInfinitiveBehind(int negation, int end)
    {
        var i = negation;
        while (words.IsRomance && i < end && paragraph.Tokens[i].Is(WordKinds.Negation | WordKinds.Clitic) && !paragraph.Tokens[i].Is(WordKinds.Auxiliary))
        {
            i++;
        }

        return words.IsRomance && i > negation && i < end && paragraph.Tokens[i] is { IsLower: true } verb && words.InfiniteEndings.Any(ending => NameForms.EndsWith(paragraph.Text, verb, ending));
    }

    /// <param name="i">The token behind the verb and its adverbs.</param>
    public bool Begins(int i)
    {
        if (!words.IsRomance || i >= paragraph.Tokens.Length || paragraph.Tokens[i] is not { IsLower: true } token || token.Is(WordKinds.Article | WordKinds.AnyTitle | WordKinds.Pronoun))
        {
            return false;
        }

        return token.Is(WordKinds.SharedSubject | WordKinds.SharedVerb | WordKinds.Negation) || (token.Is(WordKinds.Function) && !token.Is(WordKinds.Clitic))
            || NameForms.EndsWith(paragraph.Text, token, "ndo") || (token.Length >= ShortestAdverb && (NameForms.EndsWith(paragraph.Text, token, "mente") || NameForms.EndsWith(paragraph.Text, token, "ment")));
    }

    /// <summary><c>«…», concluyó nerviosa.</c>, <c>«…», dice commosso.</c>: how somebody is ends the clause, since a noun would have its article.</summary>
    /// <param name="i">The token behind the verb and its adverbs.</param>
    public bool IsState(int i) =>
        words.IsRomance && paragraph.Tokens[i] is { IsLower: true } token && !token.Is(WordKinds.AnyTitle | WordKinds.Grammar) && !(paragraph.InOneSentence(i, i + 1) && paragraph.Tokens[i + 1] is { IsWord: true } next && !next.Is(WordKinds.ListConjunction))
        && token.EndsWithAny(paragraph.Text, States, ShortestStem);
}
