using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Tells whether a title is of a noun that stands between it and a person's name, in Romance languages: <c>la diputada de la oposición Ana Pérez</c>, <c>le syndicaliste du rail Jean Martin</c>.
/// Behind a noun for what is called after people, the name is that of the noun: <c>el director del hospital Ana Pérez</c>.
/// </summary>
internal static class GroupOfTitle
{
    private const int MaxNouns = 2;

    /// <param name="run">The name.</param>
    /// <param name="words">The language.</param>
    public static bool IsBefore(NameRun run, LanguageWords words)
    {
        var paragraph = run.Paragraph;
        if (!words.IsRomance || words.NameWords.Spoken.NamedNouns.Count == 0 || run.First == run.Last || !GivenNames.IsOfAnyLanguage(paragraph, run.First, words))
        {
            return false;
        }

        var i = run.First - 1;
        while (run.First - i <= MaxNouns && paragraph.InOneSentence(i, run.First) && paragraph.Tokens[i] is { IsLower: true } noun && !noun.Is((WordKinds.Grammar & ~WordKinds.Naming) | WordKinds.AnyTitle))
        {
            if (words.NameWords.Spoken.NamedNouns.Contains(WordText.Fold(noun.Span.In(paragraph.Text))))
            {
                return false;
            }

            i--;
        }

        if (i == run.First - 1 || !paragraph.InOneSentence(i, run.First))
        {
            return false;
        }

        // 'de la', 'del', 'da': the article with or without its preposition in one word.
        var of = paragraph.Tokens[i].Is(WordKinds.Article) && paragraph.InOneSentence(i - 1, i) && paragraph.Tokens[i - 1].Is(WordKinds.TitleLinker | WordKinds.NameParticle) ? i - 1 : i;
        return paragraph.Tokens[of] is { IsLower: true } linker && linker.Is(WordKinds.TitleLinker | WordKinds.NameParticle) && paragraph.InOneSentence(of - 1, of)
            && paragraph.Tokens[of - 1] is { IsLower: true } title && title.Is(WordKinds.Title | WordKinds.OfficeTitle) && !title.Is(WordKinds.AnyVerb);
    }
}
