using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Tells a noun that stands for whoever was named before it, as a pronoun does: one that the language has a word for (<c>die Stürmerin</c>, <c>de Belg</c>), one joined to a party or a body
/// (<c>die Grünen-Politikerin</c>, <c>de VVD'er</c>), somebody of a city (<c>der Kieler</c>, <c>de Rotterdammer</c>), and any behind a word for where somebody was born
/// (<c>die gebürtige Schwäbin</c>).
/// </summary>
/// <param name="words">The language.</param>
internal sealed class BackNoun(LanguageWords words)
{
    /// <summary>So that no word without end is taken apart.</summary>
    private const int LongestWord = 40;
    private const int ShortestPlace = 4;
    private const string MemberEnding = "er";
    private const string LostEnding = "en";
    private const int ShortestParty = 2;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="noun">The noun's token.</param>
    public bool Is(TokenizedParagraph paragraph, int noun) =>
        (words.NameWords.BackRoles.Contains(paragraph.Folded(noun)) && !IsAdjective(paragraph, noun)) || (words.IsGermanic && paragraph.Tokens[noun] is { IsWord: true, Length: <= LongestWord } && (IsJoined(paragraph, noun) || IsOfCity(paragraph, noun) || IsBehindBirth(paragraph, noun)));

    /// <summary>'the German chancellor': where nouns have no capitals, a people before one.</summary>
    private bool IsAdjective(TokenizedParagraph paragraph, int noun) =>
        words is { IsGermanic: true, CapitalNouns: false, LowerTitles: false } && paragraph.Tokens[noun].IsUpper && paragraph.InOneSentence(noun, noun + 1) && paragraph.Tokens[noun + 1] is { IsWord: true } next && !next.Is(WordKinds.Grammar);

    /// <summary><c>SPD-Politiker</c>, <c>VVD'er</c></summary>
    private bool IsJoined(TokenizedParagraph paragraph, int noun)
    {
        var (text, token) = (paragraph.Text, paragraph.Tokens[noun]);
        var mark = text.LastIndexOfAny(['-', '\'', '’'], token.End - 1, token.Length);
        if (mark <= token.Start)
        {
            return false;
        }

        return text[mark] == '-' ? words.NameWords.BackRoles.Contains(WordText.Fold(text[(mark + 1)..token.End]))
            : mark - token.Start >= ShortestParty && token.End - mark - 1 == MemberEnding.Length && string.CompareOrdinal(text, mark + 1, MemberEnding, 0, MemberEnding.Length) == 0 && char.IsUpper(text[token.Start + 1]);
    }

    /// <summary><c>der Kieler</c>: a city with the ending of its people; a noun or a name behind it would have it for an adjective.</summary>
    private bool IsOfCity(TokenizedParagraph paragraph, int noun)
    {
        var token = paragraph.Tokens[noun];
        if (!token.IsUpper || (paragraph.InOneSentence(noun, noun + 1) && paragraph.Tokens[noun + 1].IsUpper))
        {
            return false;
        }

        foreach (var ending in words.NameWords.Spoken.CitizenEndings)
        {
            if (token.Length >= ending.Length + ShortestPlace && string.CompareOrdinal(paragraph.Text, token.End - ending.Length, ending, 0, ending.Length) == 0
                && (KnownPlace.IsCity(paragraph.Text, new(token.Start, token.Length - ending.Length), words) || IsOfShortened(paragraph.Text.Substring(token.Start, token.Length - ending.Length))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>der Tübinger</c>, <c>de Groninger</c>: the last syllable of the city is lost before the ending.</summary>
    private bool IsOfShortened(string city) => KnownPlace.IsCity(city + LostEnding, new(0, city.Length + LostEnding.Length), words);

    /// <summary><c>die gebürtige Schwäbin</c>, <c>de geboren Rotterdammer</c></summary>
    private bool IsBehindBirth(TokenizedParagraph paragraph, int noun) =>
        paragraph.InOneSentence(noun - 1, noun) && words.NameWords.Spoken.BirthWords.Contains(paragraph.Folded(noun - 1)) && !(paragraph.InOneSentence(noun, noun + 1) && paragraph.Tokens[noun + 1].IsUpper);
}
