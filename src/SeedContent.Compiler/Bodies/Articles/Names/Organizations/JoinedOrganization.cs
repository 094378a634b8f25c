using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Names.Organizations;

/// <summary>Where a name begins behind a body of two parts, whose title stands before the first: <c>Deputi Penindakan dan Eksekusi KPK Budi Santoso</c>.</summary>
internal static class JoinedOrganization
{
    /// <summary>'Deputi Penindakan dan Eksekusi KPK Budi Santoso': behind an "and" an acronym ends the body, and the name follows.</summary>
    public static int? Behind(NameRun run)
    {
        for (var i = run.Last - 2; i > run.First && run.Title == TitleContext.None && Precedes(run); i--)
        {
            if (run.Paragraph.Tokens[i].IsAcronym)
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>Whether an "and" stands before that joins it to capitals, of which it may be the second part.</summary>
    public static bool Precedes(NameRun run)
    {
        var and = run.First - 1;
        return run.Paragraph.InOneSentence(and - 1, run.First) && run.Paragraph.Tokens[and].Is(WordKinds.SharedSubject | WordKinds.ListConjunction) && run.Paragraph.Tokens[and - 1].IsUpper;
    }

    /// <summary>Where the name begins: at a first name that people know, or at the word that the article uses for short; -1 where nothing tells.</summary>
    public static int FirstOfName(NameRun run, int first, NameFacts facts, LanguageWords words)
    {
        for (var i = first; i <= run.Last; i++)
        {
            if (GivenNames.IsOfLanguage(run, i, words) || (i < run.Last && facts.IsPerson(NameText.Of(run.Paragraph, i, i))))
            {
                return i;
            }
        }

        return -1;
    }
}
