using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>What stands in front of a name and belongs to it, or shows that the name only belongs to something else.</summary>
internal static class NamePhrase
{
    private const int MaxTitleWords = 8;
    private const int MaxWordsBetween = 3;
    private const string HebrewOf = "של";

    /// <summary>The first token of a name with the title before it, so that the words shown are whole: <c>team member Rodaba Noori</c>.</summary>
    public static int First(NameRun run)
    {
        var paragraph = run.Paragraph;
        var first = run.First;
        while (paragraph.InOneSentence(first - 1, run.First) && run.First - first < MaxTitleWords
            && paragraph.Tokens[first - 1] is { IsLower: true } token && (token.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier) || IsPlaceOfTitle(paragraph, first - 1)) && !token.Is(WordKinds.Function))
        {
            first--;
        }

        return HangsOnLinker(run) ? first : TitleBefore(run, first);
    }

    /// <summary><c>ראש העיר ירושלים ניר כץ</c></summary>
    private static bool IsPlaceOfTitle(TokenizedParagraph paragraph, int place) =>
        paragraph.Tokens[place].Is(WordKinds.Place) && paragraph.InOneSentence(place - 1, place) && paragraph.Tokens[place - 1].Is(WordKinds.AnyTitle | WordKinds.TitleQualifier);

    /// <summary>The title that a linker joins to the name: <c>ministre de l'Intérieur Jean Dupont</c>.</summary>
    private static int TitleBefore(NameRun run, int first)
    {
        for (var i = first - 1; run.Paragraph.InOneSentence(i, run.First) && run.First - i <= MaxTitleWords && run.Paragraph.Tokens[i].IsWord; i--)
        {
            if (run.Paragraph.Tokens[i].Is(WordKinds.AnyTitle))
            {
                return i;
            }
        }

        return first;
    }

    /// <summary><c>שר החוץ של צרפת ניר כץ</c>: whether a title, "of" and a place end at a token.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="place">The token.</param>
    public static bool IsBehindPlaceOf(TokenizedParagraph paragraph, int place) =>
        paragraph.InOneSentence(place - 2, place) && paragraph.Tokens[place].Is(WordKinds.Place) && paragraph.Tokens[place - 1].Span.In(paragraph.Text) is HebrewOf && paragraph.Tokens[place - 2].Is(WordKinds.AnyTitle | WordKinds.TitleQualifier);

    /// <summary>
    /// Whether a preposition hangs the name on the words before it, which are then the subject of a verb that follows:
    /// <c>a spokesman for Mayor Doe said</c>, <c>the Department of Agriculture notes</c>, <c>a letter seen by Sky News says</c>, <c>the mayor, to Sky News, said</c>.
    /// </summary>
    public static bool IsObject(NameRun run)
    {
        // 'the ambassador to Japan Jane Doe': what hangs on the title is the body in front of the name; 'a Roma Anna Rossi'.
        if (run.Title is TitleContext.Linked or TitleContext.None && run.NameFirst > run.AfterTitles)
        {
            return false;
        }

        if (run.IsSubject || IsSubjectBehindNoun(run) || HasBodyBefore(run))
        {
            return false;
        }

        var paragraph = run.Paragraph;
        var first = First(run);
        if (first == run.Last && IsPrepositionAndArticle(paragraph, first - 1))
        {
            return true;
        }

        for (var i = first - 1; first - i <= MaxWordsBetween && paragraph.InOneSentence(i, run.First); i--)
        {
            var token = paragraph.Tokens[i];
            if (IsPreposition(token) || IsGenitive(paragraph, i))
            {
                // 'Читательница Анна С. из Твери': behind a shortened word a small letter begins no sentence.
                return (!paragraph.InOneSentence(i - 1, i) && i > 0 && token.IsLower) || paragraph.InOneSentence(i - 1, i) && (paragraph.Tokens[i - 1].IsWord || paragraph.Tokens[i - 1].IsMark(paragraph.Text, ','));
            }

            if (!token.IsLower || (token.Is(WordKinds.Grammar | WordKinds.Pronoun | WordKinds.Weekday) && !token.Is(WordKinds.Article)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a name that stands behind a linker is that of the body and not of the person: <c>the president of Acme</c>, but not
    /// <c>ministre de l'Intérieur Jean Dupont</c> or <c>ministre du travail Jean Dupont</c>.
    /// </summary>
    public static bool HangsOnLinker(NameRun run) =>
        !(run.Title is TitleContext.Linked or TitleContext.None && run.NameFirst > run.AfterTitles) && !HasBodyBefore(run) && !IsSubjectBehindNoun(run);

    /// <summary>'депутат от оппозиции Иван Сидоров': what the preposition takes stands before the name, and the name has another case.</summary>
    private static bool IsSubjectBehindNoun(NameRun run) =>
        run.IsInSubjectCase && run.NameFirst == run.First && run.Paragraph.InOneSentence(run.First - 1, run.First) && run.Paragraph.Tokens[run.First - 1] is { IsWord: true } noun && !IsPreposition(noun);

    /// <summary>Whether the body of a title stands between it and the name: <c>ministre du travail Jean Dupont</c>.</summary>
    public static bool HasBodyBefore(NameRun run)
    {
        if (run.IsBehindTrade || IsBehindPlaceOf(run.Paragraph, run.First - 1))
        {
            return true;
        }

        var paragraph = run.Paragraph;
        var i = run.First - 1;
        while (paragraph.InOneSentence(i, run.First) && run.First - i <= MaxWordsBetween && paragraph.Tokens[i].Is(WordKinds.TitleQualifier) && !paragraph.Tokens[i].Is(WordKinds.AnyTitle))
        {
            i--;
        }

        return i < run.First - 1 && paragraph.InOneSentence(i, run.First) && paragraph.Tokens[i].Is(WordKinds.TitleLinker);
    }

    /// <summary>Whether a preposition and a capital carry the run on: the <c>University</c> of <c>University of Arkansas</c>.</summary>
    public static bool GoesOn(TokenizedParagraph paragraph, int last)
    {
        var i = last + 1;
        if (!paragraph.InOneSentence(last, i) || !IsPreposition(paragraph.Tokens[i]))
        {
            return false;
        }

        i++;
        i += paragraph.InOneSentence(last, i) && paragraph.Tokens[i].Is(WordKinds.Article) ? 1 : 0;
        return paragraph.InOneSentence(last, i) && paragraph.Tokens[i].IsUpper;
    }

    /// <summary>'der Vorsitzende der Gewerkschaft Bau': behind a noun the article shows whose it is.</summary>
    private static bool IsGenitive(TokenizedParagraph paragraph, int i) =>
        paragraph.Tokens[i] is { IsLower: true } article && article.Is(WordKinds.Genitive) && paragraph.InOneSentence(i - 1, i) && paragraph.Tokens[i - 1].IsUpper;

    /// <summary>'гость фестиваля, японский аниматор Иван Сидоров, признался': small letters before the title of one whose first name tells the case, from a comma on.</summary>
    public static bool IsBehindAdjectives(NameRun run, int comma)
    {
        var first = First(run) - 1;
        while (first > comma && run.Paragraph.Tokens[first] is { IsLower: true } adjective && !adjective.Is(WordKinds.Grammar | WordKinds.Pronoun))
        {
            first--;
        }

        return run.IsInSubjectCase && first == comma;
    }

    /// <summary>'El informe de la Contraloría': two words that may stand inside a name, behind a noun and before one word that is no name with it.</summary>
    private static bool IsPrepositionAndArticle(TokenizedParagraph paragraph, int i) =>
        paragraph.InOneSentence(i - 1, i + 1) && paragraph.Tokens[i] is { IsLower: true } particle && particle.Is(WordKinds.NameParticle) && paragraph.Tokens[i - 1].IsLower && paragraph.Text.IndexOf(' ', particle.Start, particle.Length) > 0;

    private static bool IsPreposition(Token token) =>
        token.Is(WordKinds.PlacePreposition | WordKinds.SpeakerMarker | WordKinds.TitleLinker) && !token.Is(WordKinds.Article);
}
