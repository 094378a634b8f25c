using System.Globalization;
using System.Runtime.CompilerServices;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Names;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>
/// Finds where a word ends. Letters, digits and combining marks make a word; apostrophes, hyphens, stops and, between digits, commas
/// belong to it inside (<c>O'Brien</c>, <c>Eun-hye</c>, <c>KOMPAS.com</c>, <c>12,000</c>); the full stop behind it where the word is
/// an initial, an initialism or a known short form (<c>W.</c>, <c>U.S.</c>, <c>Mr.</c>).
/// </summary>
internal static class WordReader
{
    public static bool StartsWord(string text, int at, int end) =>
        char.IsLetterOrDigit(text[at]) || (at + 1 < end && char.IsSurrogatePair(text[at], text[at + 1]) && char.IsLetterOrDigit(text, at));

    /// <returns>The position after the word that starts at <paramref name="start"/>.</returns>
    public static int FindEnd(string text, int start, int end, LanguageWords words)
    {
        var at = start;
        var stops = false;
        while (at < end)
        {
            if (IsInside(text[at]))
            {
                at++;
            }
            else if (at + 1 < end && at > start && IsJoint(text[at], text[at - 1], text[at + 1]))
            {
                if (text[at] == '.' && !stops && GluedSentence.Ends(text, start, at, end, words))
                {
                    break;
                }

                stops |= text[at] == '.';
                at++;
            }
            else if (words.NamesPlaces && text[at] == '/' && IsFiliation(text, start, at, end))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        // The geresh of a Hebrew name or short form: 'גורביץ\'', 'פרופ\''.
        if (at < end && at > start && text[at] is '\'' or '׳' or '’' && IsHebrew(text[at - 1]))
        {
            return at + 1;
        }

        return at < end && text[at] == '.' && TakesStop(text, start, at, end, stops, words) ? at + 1 : at;
    }

    /// <summary>'Suresh a/l Palani', 'Kavitha d/o Raju': "son of" and "daughter of" between names.</summary>
    private static bool IsFiliation(string text, int start, int at, int end) =>
        at - start == 1 && at + 2 < end && text[start] is 'a' or 's' or 'd' && text[at + 1] is 'l' or 'p' or 'k' or 'o' && Blanks.IsBlank(text[at + 2]);

    public static WordCase CaseOf(string text, int start, int end, LanguageWords words)
    {
        var capitals = 0;
        var small = false;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c < '\u0080')
            {
                // Most letters of most texts, which need no table.
                capitals += c is >= 'A' and <= 'Z' ? 1 : 0;
                small |= c is >= 'a' and <= 'z';
            }
            else
            {
                capitals += char.IsUpper(c) ? 1 : 0;
                small |= char.IsLower(c);
            }
        }

        var result = char.IsUpper(text[start]) ? WordCase.Upper : char.IsLetter(text[start]) ? WordCase.Lower : WordCase.None;
        result |= capitals >= 2 && !small ? WordCase.Acronym : WordCase.None;
        return IsPossessive(text, start, end, words) ? result | WordCase.Possessive : result;
    }

    private static bool IsPossessive(string text, int start, int end, LanguageWords words) =>
        words.PossessiveEndings.Of(text, start, end - start) is { } ending && end - start > ending.Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsInside(char c) => c < '\u0080' ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') : IsInsideBeyondAscii(c);

    private static bool IsInsideBeyondAscii(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsJoint(char c, char before, char after) => c switch
    {
        '\'' or '’' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),

        // 'रोते-रोते': a sign of a vowel ends the first.
        '-' or '\u05BE' => IsInside(before) && char.IsLetterOrDigit(after),
        '"' or '״' or '”' => IsHebrew(before) && IsHebrew(after),
        '.' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),
        ',' => char.IsDigit(before) && char.IsDigit(after),
        _ => false,
    };

    private static bool IsHebrew(char c) => c is >= 'א' and <= 'ת';

    /// <summary>'schrieb er auf X. Weber', 'on the platform X. Doe': behind a small word, or one that leads to what something is called, that letter is the network.</summary>
    private static bool IsNetwork(string text, int start, LanguageWords words) =>
        text[start] == 'X' && start > 1 && text[start - 1] == ' ' && WordBefore(text, start) is var first && first < start - 1
        && (char.IsLower(text[first]) || (words.Vocabulary.Find(text, first, start - 1 - first) & WordKinds.Naming) != WordKinds.None);

    /// <summary>'Adrian W. tłumaczył', 'Max M. sagte': no sentence goes on with small letters behind its full stop, so that the letter is all that is told of a surname.</summary>
    private static bool IsBehindCapital(string text, int start) => start > 1 && text[start - 1] == ' ' && char.IsUpper(text[WordBefore(text, start)]);

    /// <summary>'tłumaczył Adrian W.', 'Adrian W. (38) tłumaczył': at the end of a paragraph, or before a bracket, only a first name that is known shows it.</summary>
    private static bool IsBehindFirstName(string text, int start, LanguageWords words)
    {
        var first = WordBefore(text, start);
        var length = start - 1 - first;
        return length > 1 && text[start - 1] == ' ' && GivenNames.IsOfAnyLanguage(text, new(first, length), words);
    }

    /// <summary>Where the word begins that one blank parts from a position.</summary>
    private static int WordBefore(string text, int start)
    {
        var first = Math.Max(start - 1, 0);
        while (first > 0 && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        return first;
    }

    private static bool TakesStop(string text, int start, int at, int end, bool stopsInside, LanguageWords words)
    {
        // An initial needs a name after it: 'George W. Bush', but not 'plan B.' at the end.
        var length = at - start;
        if (length == 1 && char.IsUpper(text[start]))
        {
            var next = Blanks.Skip(text, at + 1, end);

            // 'Ana M., de 40 años': whose surname is not told.
            return next >= end ? IsBehindFirstName(text, start, words)
                : next == at + 1 ? text[next] == ','
                : char.IsUpper(text[next]) ? !IsNetwork(text, start, words)
                : char.IsLower(text[next]) ? IsBehindCapital(text, start)
                : text[next] == '(' && IsBehindFirstName(text, start, words);
        }

        return (stopsInside && text[at - 2] == '.') || (words.Vocabulary.Find(text, start, length) & WordKinds.Abbreviation) != WordKinds.None;
    }
}
