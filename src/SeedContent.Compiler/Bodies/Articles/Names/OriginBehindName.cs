using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Reads where somebody is from, between the name and the verb, in a script without capitals: <c>דנה לוי מאוניברסיטת הצפון אמרה</c>, <c>سامي حداد من جامعة الشمال قال</c>. In Hebrew
/// "from" is written with the word behind it.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class OriginBehindName(TokenizedParagraph paragraph, LanguageWords words)
{
    private const int MaxTokens = 7;
    private const int MaxBracketTokens = 5;
    private const int ShortestPlace = 3;
    private const int ShortestWord = 4;
    private const char HebrewFrom = 'מ';
    private const char The = 'ה';
    private const string ArabicFrom = "من";

    /// <summary>Whether a word says where somebody is from.</summary>
    public bool Begins(int token) => words.Script switch
    {
        Script.Arabic => NameText.Of(paragraph, token, token) is ArabicFrom,
        Script.Hebrew => IsFrom(paragraph.Tokens[token]),
        _ => false,
    };

    /// <summary>The verb behind where somebody is from; null where something else follows the name.</summary>
    /// <param name="last">The last token of the name.</param>
    public int? VerbBehind(int last)
    {
        var first = paragraph.BehindBrackets(last + 1, MaxBracketTokens);
        if (!paragraph.InOneSentence(last, first) || !paragraph.Tokens[first].IsWord || !Begins(first))
        {
            return null;
        }

        for (var i = first + 1; i - first <= MaxTokens && paragraph.InOneSentence(last, i) && paragraph.Tokens[i] is { IsWord: true } token; i++)
        {
            if (token.Is(WordKinds.VerbAfterSpeaker))
            {
                return i;
            }

            if (token.Is(WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.Pronoun | WordKinds.Person | WordKinds.Relative | WordKinds.Negation))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><c>מאוניברסיטת</c>, <c>מחיפה</c>: "from" with a body that has its name behind it, or with a city.</summary>
    private bool IsFrom(Token word)
    {
        if (paragraph.Text[word.Start] != HebrewFrom || word.Length <= ShortestPlace)
        {
            return false;
        }

        var place = TextSpan.FromBounds(word.Start + 1, word.End);
        return KnownPlace.IsCity(paragraph.Text, place, words)
            || words.TrailingPrefixes.Any(prefix => prefix.Length >= ShortestWord && prefix.Length == word.Length && string.CompareOrdinal(paragraph.Text, word.Start, prefix, 0, prefix.Length) == 0)
            || paragraph.Text[word.Start + 1] == The;
    }
}
