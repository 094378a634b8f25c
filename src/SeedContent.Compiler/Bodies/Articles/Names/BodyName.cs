using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Tells the name of a body from that of a person, where a verb of saying stands beside it: <c>the CTA said</c>, <c>Asociación Vecinal del Pinar</c>. A
/// body says much, but it is no speaker. Those that no word tells stand in the resource <c>Names/bodies.txt</c>, which is read when a speaker is found.
/// </summary>
internal static class BodyName
{
    private const string Resource = "Names/bodies.txt";
    private const int LongestAcronym = 5;

    private static readonly Lazy<WordTable<bool>> Known = new(() => WordList.Load(Resource));

    /// <summary>Whether a name is an acronym, or begins or ends with a word for a body.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">Where the name stands.</param>
    /// <param name="words">The language.</param>
    public static bool Is(string text, TextSpan name, LanguageWords words)
    {
        if (Known.Value.Find(text, name.Start, name.Length).Value)
        {
            return true;
        }

        var end = name.Start;
        while (end < name.End && !Blanks.IsBlank(text[end]))
        {
            end++;
        }

        if (end == name.End)
        {
            return IsAcronym(text, name) || IsBodyWord(text, name.Start, end, words);
        }

        var last = name.End;
        while (!Blanks.IsBlank(text[last - 1]))
        {
            last--;
        }

        // 'Zoologischer Garten Köln': where nouns have capitals, a city behind one makes it that of a body.
        if (words.CapitalNouns && KnownPlace.IsCity(text, TextSpan.FromBounds(last, name.End), words) && GivenNames.IsWoman(text, name.Start, end - name.Start) is null
            && !words.IsGivenName(TextSpan.FromBounds(name.Start, end).In(text)))
        {
            return true;
        }

        // 'Melissa Bank' is a person by her first name.
        return IsBodyWord(text, name.Start, end, words)
            || (IsBodyWord(text, last, name.End, words) && GivenNames.IsWoman(text, name.Start, end - name.Start) is null);
    }

    private static bool IsBodyWord(string text, int start, int end, LanguageWords words) => words.BodyWords.Find(text, start, end - start).Value;

    private static bool IsAcronym(string text, TextSpan name)
    {
        for (var i = name.Start; i < name.End; i++)
        {
            if (!char.IsUpper(text[i]))
            {
                return false;
            }
        }

        return name.Length is > 1 and <= LongestAcronym;
    }
}
