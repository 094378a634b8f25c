using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>
/// Takes the places from among the words of names where names are written in syllables, since a country of one syllable is a name too: <c>Trần Thị Mỹ Duyên</c>,
/// <c>ca sĩ Mỹ Tâm</c>, <c>chị Anh Thư</c>, but not <c>Đại sứ Mỹ Jane Doe</c>.
/// </summary>
internal static class SyllablePlaces
{
    /// <summary>No syllable is longer: <c>nghiêng</c>.</summary>
    private const int LongestSyllable = 7;
    private const char FirstOfTones = '\u1EA0';
    private const char LastOfTones = '\u1EF9';

    /// <summary>Takes them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="words">The language.</param>
    public static void Take(string text, List<Token> tokens, LanguageWords words)
    {
        for (var i = 0; words.HonorificsInNames && i < tokens.Count; i++)
        {
            if (tokens[i] is { IsUpper: true, IsAcronym: false, Length: <= LongestSyllable } place && place.Is(WordKinds.Place) && text.IndexOf(' ', place.Start, place.Length) < 0
                && (IsBehindName(text, tokens, i) || BeginsName(text, tokens, i, words)))
            {
                tokens[i] = place with { Kinds = place.Kinds & ~WordKinds.Place };
            }
        }
    }

    /// <summary><c>Thị Mỹ</c>: behind a word of a name, which is no title and no body.</summary>
    private static bool IsBehindName(string text, List<Token> tokens, int i) =>
        i > 0 && IsBeside(tokens, i - 1) && tokens[i - 1] is { IsUpper: true, IsAcronym: false } before && !before.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.Place | WordKinds.Grammar)
        && text.IndexOf(' ', before.Start, before.Length) < 0 && IsSyllable(text, before);

    /// <summary><c>chị Anh Thư</c>, <c>ca sĩ Mỹ Tâm</c>, <c>chị Nga</c>: what follows is a syllable and no family name, with which a whole name would begin.</summary>
    private static bool BeginsName(string text, List<Token> tokens, int i, LanguageWords words)
    {
        var isAddressed = i > 0 && IsBeside(tokens, i - 1) && tokens[i - 1].IsFormOfAddress;
        if (isAddressed && (i + 1 >= tokens.Count || !tokens[i + 1].IsUpper))
        {
            // 'chị Nga nói'
            return true;
        }

        if (i + 1 >= tokens.Count || !IsBeside(tokens, i) || tokens[i + 1] is not { IsUpper: true, IsAcronym: false } next || next.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.Place))
        {
            return false;
        }

        return isAddressed || (IsSyllable(text, next) && HasTone(text, next) && !words.IsGivenName(next.Span.In(text)));
    }

    private static bool IsBeside(List<Token> tokens, int i) => tokens[i].IsWord && tokens[i + 1].Start - tokens[i].End == 1;

    private static bool IsSyllable(string text, Token token)
    {
        for (var i = token.Start; i < token.End; i++)
        {
            if (text[i] is 'f' or 'F' or 'j' or 'J' or 'w' or 'W' or 'z' or 'Z')
            {
                return false;
            }
        }

        return token.Length <= LongestSyllable;
    }

    /// <summary>Whether a word has a letter that few other languages have.</summary>
    private static bool HasTone(string text, Token token)
    {
        for (var i = token.Start; i < token.End; i++)
        {
            if (text[i] is >= FirstOfTones and <= LastOfTones or 'đ' or 'Đ' or 'ă' or 'Ă' or 'â' or 'Â' or 'ơ' or 'Ơ' or 'ư' or 'Ư')
            {
                return true;
            }
        }

        return false;
    }
}
