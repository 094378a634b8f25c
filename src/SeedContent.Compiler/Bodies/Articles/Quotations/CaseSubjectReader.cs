using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Finds the subject behind a verb and all that the verb takes, in languages whose cases show it: who is in the case of the subject is it, whatever stands before, and who is in
/// another is not. <c>«…», — призналась корреспондентке газеты Марине Беловой учительница Анна Сидорова</c>, <c>„…” – zagroził w sobotę szef Unii Rolnej, poseł Jan Nowak</c>
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class CaseSubjectReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int MaxTokens = 20;
    private const int MaxBehindComma = 6;
    private const int LongestPaper = 30;
    private const int ShortestTrade = 6;

    private const WordKinds Clauses = WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.Relative | WordKinds.Negation | WordKinds.Person;

    /// <summary>Finds it.</summary>
    /// <param name="first">The token behind the verb.</param>
    /// <returns>The subject, a name; null where none is certain.</returns>
    public Subject? Find(int first)
    {
        if (words.CaseEndings.Count == 0)
        {
            return null;
        }

        for (var i = first; i - first <= MaxTokens && paragraph.InOneSentence(first - 1, i); i++)
        {
            var token = paragraph.Tokens[i];
            if (names.StartingAt(i) is { } run)
            {
                if (IsSubject(run))
                {
                    return names.IsOneOfSeveral(run) ? null : new(SubjectKind.Name, run, NamePhrase.First(run), run.Last);
                }

                i = run.Last;
            }
            else if (token.IsMark(paragraph.Text, ','))
            {
                if (!LeadsOn(i))
                {
                    return null;
                }
            }
            else if (token.IsWord ? Ends(i) : token.Kind != TokenKind.Quote || token.Length > LongestPaper)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a name is that of a person, and in the case of the subject for certain.</summary>
    public bool IsSubject(NameRun run)
    {
        if (!run.CanSpeak || run.NameFirst >= run.Last || paragraph.Tokens[run.Last].IsPossessive || CaseForms.IsOtherCase(paragraph.Text, paragraph.Tokens[run.NameFirst], words))
        {
            return false;
        }

        var before = NamePhrase.First(run) - 1;
        var hangs = run.NameFirst == run.First && paragraph.InOneSentence(before, run.First) && paragraph.Tokens[before].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.SpeakerMarker);
        return !hangs && (run.IsInSubjectCase || (run.IsTitled && !TitleCase.IsOblique(run, words) && HasTitleOfSubject(run)) || (run.IsDescribed && run.Title == TitleContext.None && IsSetOff(run)) || IsBehindTrade(run))
            && !NameForms.IsObject(run, paragraph.Tokens[run.Last], words);
    }

    /// <summary>'учитель Джон Мюррей', and not 'встреча учителей Джона Мюррея': the title right before the name is one of a subject.</summary>
    private bool HasTitleOfSubject(NameRun run)
    {
        var title = run.NameFirst - 1;
        return paragraph.InOneSentence(title, run.Last) && paragraph.Tokens[title] is { IsLower: true } word && word.Is(WordKinds.Title | WordKinds.OfficeTitle)
            && !(paragraph.InOneSentence(title - 1, title) && paragraph.Tokens[title - 1].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker));
    }

    /// <summary>'гремит повариха Шура Белова': a word in small letters that ends as trades in the case of the subject do.</summary>
    private bool IsBehindTrade(NameRun run)
    {
        var trade = run.First - 1;
        return run.NameFirst == run.First && run.Title == TitleContext.None && paragraph.InOneSentence(trade, run.First)
            && paragraph.Tokens[trade] is { IsLower: true, Kinds: WordKinds.None, Length: >= ShortestTrade } word && word.EndsWithAny(paragraph.Text, words.NameWords.TradeEndings, stem: 0);
    }

    /// <summary>'настаивал в Мюнхене Арвидас Казлаускас, министр обороны Литвы': behind a comma stands what that person is.</summary>
    private bool IsSetOff(NameRun run) => paragraph.InOneSentence(run.Last, run.Last + 2) && paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, ',') && paragraph.Tokens[run.Last + 2].IsLower;

    /// <summary>'комитета по вопросам налогов, пошлин и сборов Иван Сидоров', 'szef związku, poseł Jan Nowak': behind a comma more words of the role, and the name.</summary>
    private bool LeadsOn(int comma)
    {
        for (var i = comma + 1; i - comma <= MaxBehindComma && paragraph.InOneSentence(comma, i); i++)
        {
            if (names.StartingAt(i) is { } run)
            {
                return IsSubject(run);
            }

            if (paragraph.Tokens[i] is not { IsLower: true } || Ends(i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A word that begins another clause; "and" joins words in small letters.</summary>
    private bool Ends(int i)
    {
        var token = paragraph.Tokens[i];
        return (token.IsLower && words.NameWords.ClauseConjunctions.Contains(WordText.Fold(token.Span.In(paragraph.Text)))) || (token.Is(Clauses) && !token.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.Article | WordKinds.TitleLinker | WordKinds.PlacePreposition | WordKinds.Audience))
            || (token.Is(WordKinds.SharedSubject) && !(paragraph.InOneSentence(i, i + 1) && paragraph.Tokens[i + 1] is { IsLower: true } next && !next.Is(WordKinds.AnyVerb)));
    }
}
