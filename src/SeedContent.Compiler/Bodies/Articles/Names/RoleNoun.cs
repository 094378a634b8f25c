using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Whether a word with a capital that is no first name ends as words for what people do: <c>Hammerwerferin Anna Weber</c>, and at the head of a sentence
/// <c>Kreeftenvisser Jan de Vries</c>. No list has all that a language can join.
/// </summary>
internal static class RoleNoun
{
    private const int Shortest = 7;

    /// <summary>An ending as long as this is none of a surname before another: <c>erin</c>.</summary>
    private const int LongEnding = 4;

    /// <param name="run">The run.</param>
    /// <param name="i">The token in it.</param>
    /// <param name="words">The language.</param>
    public static bool Is(NameRun run, int i, LanguageWords words)
    {
        var (text, token) = (run.Paragraph.Text, run.Paragraph.Tokens[i]);
        if (words.RoleNounEndings.Count == 0 || i >= run.Last || token.Length < Shortest || !(words.CapitalNouns || (run.StartsSentence && i == run.First)) || !token.IsUpper || token.IsPossessive
            || GivenNames.IsOfAnyLanguage(run.Paragraph, i, words) || IsDoubleName(text, token) || Organization.IsPart(token) || HasBody(run, i + 1, words))
        {
            return false;
        }

        for (var e = 0; e < words.RoleNounEndings.Count; e++)
        {
            var ending = words.RoleNounEndings[e];
            if (NameForms.EndsWith(text, token, ending) && (run.Last - i > 1 || (words.CapitalNouns && ending.Length >= LongEnding)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Hans-Dieter</c></summary>
    private static bool IsDoubleName(string text, Token token)
    {
        var hyphen = text.LastIndexOf('-', token.End - 1, token.Length);
        return hyphen > token.Start && GivenNames.IsInTable(text, hyphen + 1, token.End - hyphen - 1);
    }

    private static bool HasBody(NameRun run, int first, LanguageWords words)
    {
        for (var i = first; i <= run.Last; i++)
        {
            if (Organization.IsPart(run.Paragraph.Tokens[i]) || Organization.IsWord(run.Paragraph.Text, run.Paragraph.Tokens[i], words))
            {
                return true;
            }
        }

        return false;
    }
}
