using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Names.Organizations;

/// <summary>An organization, or somebody else, in the case of "of" between a title and a name, told by its ending: <c>trener Zorzy Piotr Nowak</c>.</summary>
internal static class OwningOrganization
{
    /// <summary>Whether a word that may have the ending of "of" and is no first name stands behind the title: it may be the body.</summary>
    public static bool Precedes(NameRun run, int first, LanguageWords words) =>
        run.Title is TitleContext.Adjacent && run.Last - first >= 2 && words.Script == Script.Latin && words.CaseEndings.Count > 0 && !GivenNames.IsOfAnyLanguage(run.Paragraph, first, words)
        && (run.Paragraph.Text[run.Paragraph.Tokens[first].End - 1] is 'a' or 'y' or 'i' or 'u' || HasEnding(run, first, words));

    /// <summary>Where the name begins behind it: at the first name that is known, or at two words that stand alone elsewhere; -1 where it is not certain.</summary>
    public static int FirstOfName(NameRun run, int first, NameFacts facts, LanguageWords words)
    {
        for (var i = first + 1; i < run.Last; i++)
        {
            if (GivenNames.IsOfAnyLanguage(run.Paragraph, i, words))
            {
                return i;
            }
        }

        return facts.StandsAlone(NameText.Of(run.Paragraph, run.Last - 1, run.Last)) || facts.IsPerson(NameText.Of(run.Paragraph, run.Last, run.Last)) ? run.Last - 1 : -1;
    }

    /// <summary>'адвокат Озёрного Иван Сидоров', 'адвокат Петра Озёрного Иван Сидоров': the first token behind somebody else's name in the case of "of".</summary>
    public static int SkipPerson(NameRun run, int first, LanguageWords words)
    {
        if (IsOwningPerson(run, first, words))
        {
            return first + 2;
        }

        for (var i = run.Last - 2; i >= first && run.Title is TitleContext.Adjacent && words.Script == Script.Cyrillic; i--)
        {
            if (NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[i], "ого") || NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[i], "его"))
            {
                return i + 1;
            }
        }

        return first;
    }

    /// <summary>'zięć Jana Kowalskiego Piotr Nowak': two words in the case of "of", and behind them a man's first name that has not its ending.</summary>
    private static bool IsOwningPerson(NameRun run, int first, LanguageWords words)
    {
        bool Owns(int i) => NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[i], "a") || NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[i], "ego");
        return words is { Script: Script.Latin, CaseEndings.Count: > 0 } && run.Last - first == 3 && Owns(first) && Owns(first + 1) && !Owns(first + 2) && GivenNames.IsOfAnyLanguage(run.Paragraph, first + 2, words);
    }

    /// <summary>Whether a word has an ending of "of" that no name of the language has.</summary>
    public static bool HasEnding(NameRun run, int token, LanguageWords words)
    {
        foreach (var ending in words.OwnerEndings)
        {
            if (NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[token], ending))
            {
                return true;
            }
        }

        return false;
    }
}
