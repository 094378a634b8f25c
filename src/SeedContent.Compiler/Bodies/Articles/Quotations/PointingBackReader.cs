using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads words behind a quotation that point back at it, in a sentence of their own or behind a comma: <c>“…”. Lo ha detto Anna Rossi</c>,
/// <c>“…”, así lo afirmó la alcaldesa</c>, <c>“…”, così Anna Rossi</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class PointingBackReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxBetween = 8;
    private const int MaxTokensOfSentence = 40;

    /// <summary>With its marks, a quotation of so few characters inside a sentence may be a term.</summary>
    private const int LongestTerm = 24;

    /// <param name="first">The token behind the quotation and its commas.</param>
    /// <param name="isSetOff">Whether a mark stands between, or inside at its end.</param>
    public Attribution? Read(int first, bool isSetOff)
    {
        var stops = first < paragraph.Tokens.Length && paragraph.Tokens[first].IsMark(paragraph.Text, '.');
        first += stops ? 1 : 0;
        if (!(isSetOff || stops) || first >= paragraph.Tokens.Length || !PointsBack(paragraph.Tokens[first])
            || (paragraph.Tokens[first - 1].Kind == TokenKind.Quote && !paragraph.StartsSentence(first)))
        {
            return null;
        }

        var quote = first - 1 - (stops ? 1 : 0);
        if (stops && quote >= 0 && paragraph.Tokens[quote] is { Kind: TokenKind.Quote, Length: <= LongestTerm } && !paragraph.StartsSentence(quote))
        {
            // 'санкции против банка «Восток». Об этом сообщил …': the sentence is what it points at.
            return null;
        }

        // 'così Anna Rossi' and 'Parola di Anna Rossi' need no verb; 'So beschreibt Anna Weber' has one.
        var isVerb = paragraph.Tokens[first].Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo) && words.FrontPrepositions.Count == 0;
        var verb = isVerb ? first : FindVerb(first);
        var hasVerb = isVerb || (paragraph.InOneSentence(first, verb) && paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker));
        if ((!hasVerb || verb > maker.SkipAdverbs(first + 1)) && words.CaseEndings.Count > 0 && !stops && FarSubject.Find(paragraph, names, first + 1, words) is { Kind: SubjectKind.Name, Run.IsInSubjectCase: true } teller)
        {
            // 'так Иван Сидоров объяснил': whatever the verb is.
            return maker.Make(teller, first, teller.Last);
        }

        if (!hasVerb && !paragraph.Tokens[first].Is(WordKinds.Adverb))
        {
            return null;
        }

        var next = maker.SkipAdverbs((hasVerb ? verb : first) + 1);
        var subject = subjects.After(next);
        if (words.CaseEndings.Count > 0 && subject.Kind != SubjectKind.Name && FarSubject.Find(paragraph, names, next, words) is { Kind: SubjectKind.Name } far)
        {
            // 'так отозвался о договоре глава союза Иван Сидоров'
            return maker.Make(far, first, far.Last);
        }

        if (words.CaseEndings.Count > 0 && hasVerb && subject.Kind != SubjectKind.Name && new CaseSubjectReader(paragraph, names, words).Find(next) is { } inCase)
        {
            // 'Так прокомментировал работы на мосту активист из Твери Иван Сидоров'
            return maker.Make(inCase, first, inCase.Last);
        }

        // 'Dat zei hij dinsdag', 'Das sagte sie am Montag'
        var isPerson = words.IsGermanic && hasVerb && stops && subject.Kind == SubjectKind.Pronoun && paragraph.Tokens[subject.First].Is(WordKinds.Person);
        return subject.Kind == SubjectKind.Name || isPerson || (hasVerb && subject.Kind == SubjectKind.Unnamed && subject.Last > verb) ? maker.Make(subject, first, subject.Last) : null;
    }

    /// <summary><c>“È tardi”: così Anna Rossi</c>, <c>“È tardi”: il ponte resta chiuso. Lo ha detto Anna Rossi</c>: a colon behind the quotation, and words that point back at it.</summary>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? ReadBehindColon(int quote)
    {
        var next = quote + 1;
        if (!paragraph.StartsSentence(quote) || !paragraph.InOneSentence(quote, next + 1) || !paragraph.Tokens[next].IsMark(paragraph.Text, ':'))
        {
            return null;
        }

        if (Read(++next, isSetOff: true) is { } found)
        {
            return found;
        }

        while (next - quote <= MaxTokensOfSentence && paragraph.InOneSentence(quote, next) && paragraph.Tokens[next].Kind != TokenKind.Quote)
        {
            next++;
        }

        return next < paragraph.Tokens.Length && paragraph.StartsSentence(next) ? Read(next, isSetOff: true) : null;
    }

    /// <summary>The verb behind the word and its adverbs; in languages with cases where and when it was said may stand between: <c>Об этом в своём блоге написала Анна Иванова</c>.</summary>
    private int FindVerb(int first)
    {
        var verb = maker.SkipAdverbs(first + 1);
        for (var i = verb; words.CaseEndings.Count > 0 && i - verb <= MaxBetween && paragraph.InOneSentence(first, i) && (paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Kind == TokenKind.Quote); i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.VerbBeforeSpeaker))
            {
                return i;
            }
        }

        return verb;
    }

    /// <summary>The word itself, or the first of a verb that it was joined to: <c>Lo ha detto</c>.</summary>
    private bool PointsBack(Token token)
    {
        var length = WordText.WordEnd(paragraph.Text, token.Start, token.End) - token.Start;
        return token.Is(WordKinds.PointsBack)
            || (token.Is(WordKinds.VerbBeforeSpeaker) && length < token.Length && (words.Vocabulary.Find(paragraph.Text, token.Start, length) & WordKinds.PointsBack) != WordKinds.None);
    }
}
