using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Finds the subject that a verb takes over: that of the last verb of attribution in its sentence, else the sentence's own.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="subjects">Reads its subjects.</param>
/// <param name="isFree">Whether a participle is always of the subject and never of the noun before it: <c>arremetió contra el consejo afirmando que</c>.</param>
/// <param name="byContext">Whether names have no capitals, so that a participle may stand right behind its subject (<c>علق محمد علي قائلا</c>).</param>
/// <param name="isVerbSecond">Whether the subject stands behind the verb where something else begins the sentence.</param>
internal sealed class SharedSubjectReader(TokenizedParagraph paragraph, SubjectReader subjects, bool byContext, bool isFree, bool isVerbSecond = false)
{
    private const int MaxBetween = 5;

    private const int MaxTokens = 60;

    private const int MaxAppositionTokens = 20;

    /// <summary>'Doe did not say why, but called it “…”': what Doe did not say, Doe is still the subject.</summary>
    private const WordKinds Skipped = WordKinds.Adverb | WordKinds.Weekday | WordKinds.Negation;

    /// <returns>The subject, and the verb whose words name it; the verb asked about where it is the sentence's own.</returns>
    /// <param name="verb">The verb.</param>
    public (Subject Subject, int Verb) Find(int verb)
    {
        if (!MayShare(verb))
        {
            return (Subject.Unnamed, verb);
        }

        for (var i = verb - 1; verb - i <= MaxTokens && paragraph.InOneSentence(i, verb); i--)
        {
            i = BeforeShortBrackets(i);
            var token = paragraph.Tokens[i];
            if (token.IsMark(paragraph.Text, '('))
            {
                // What stands in brackets has no part in the sentence around them: 'platforms (also called “targets”)'.
                return (Subject.Unnamed, verb);
            }

            if (token.Is(WordKinds.VerbWithPronoun))
            {
                return (Subject.Pronoun(i), i);
            }

            // 'testified that her supervisor leaned over and whispered': the clause has a person of its own.
            if (token.Is(WordKinds.Complementizer) && BeginsWithRole(i + 1, verb))
            {
                return (Subject.Unnamed, verb);
            }

            // What stands before a verb goes first: 'Doe said it was late and added', where 'it' said nothing.
            var before = token.Is(WordKinds.VerbAfterSpeaker) ? subjects.Before(i, Skipped) : Subject.None;
            if (before.IsSaid)
            {
                return (before, i);
            }

            if (token.Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo) && subjects.After(i + 1) is { IsSaid: true } following && following.Last < verb)
            {
                return (following, i);
            }

            // 'dijo el juez y advirtió que': a role alone, behind the verb with which its clause begins.
            if (isFree && token.Is(WordKinds.VerbBeforeSpeaker) && IsRightBehindQuote(i) && subjects.After(i + 1) is { Kind: SubjectKind.Unnamed, Last: > 0 } role && role.Last < verb)
            {
                return (role, i);
            }

            if (token.Is(WordKinds.VerbBeforeSpeaker) && !token.IsUpper && (paragraph.StartsSentence(i) || (byContext && IsRightBehindQuote(i))) && subjects.After(i + 1).Kind == SubjectKind.None)
            {
                // 'وتابع …، مؤكدا أن': the verb before has left its own out; 'نوهت اللجنة …، معتبرة أن' has one that is not named.
                return paragraph.Tokens[i + 1].Is(WordKinds.AnyTitle) ? (Subject.Unnamed, verb) : (Subject.Pronoun(i), i);
            }

            if (before.Kind is not (SubjectKind.Shared or SubjectKind.None))
            {
                return (before, i);
            }
        }

        return (SubjectOfSentence(verb), verb);
    }

    /// <summary>'Anton Weber (SPD) lachte und sagte': what stands before the brackets of a party or an age.</summary>
    private int BeforeShortBrackets(int close) =>
        close >= 3 && paragraph.Tokens[close].IsMark(paragraph.Text, ')') && paragraph.InOneSentence(close - 3, close) && paragraph.Tokens[close - 2].IsMark(paragraph.Text, '(') ? close - 3 : close;

    private int BehindShortBrackets(int open) =>
        paragraph.InOneSentence(open, open + 3) && paragraph.Tokens[open].IsMark(paragraph.Text, '(') && paragraph.Tokens[open + 2].IsMark(paragraph.Text, ')') ? open + 3 : open;

    /// <summary>'Unterdessen hat sich auch Anton Weber dem angeschlossen und mahnte': the token behind an adverb, the auxiliary and the small words before its subject.</summary>
    private int BehindFirstVerb(int start, int verb)
    {
        var i = start;
        while (i < verb && paragraph.Tokens[i].Is(WordKinds.Adverb | WordKinds.Weekday) && !paragraph.Tokens[i].Is(WordKinds.Auxiliary | WordKinds.Article))
        {
            i++;
        }

        if (i == start || i >= verb || !paragraph.Tokens[i].Is(WordKinds.Auxiliary))
        {
            return start;
        }

        for (i++; i < verb && paragraph.Tokens[i].Is(WordKinds.Adverb) && !paragraph.Tokens[i].Is(WordKinds.Article | WordKinds.Person);)
        {
            i++;
        }

        return i;
    }

    /// <summary><c>«…»، قال وهو ينظر إلى الجسر، ثم سأل: «…»</c></summary>
    private bool IsRightBehindQuote(int verb) =>
        verb > 1 && (paragraph.Tokens[verb - 1].Kind == TokenKind.Quote || (paragraph.Tokens[verb - 1].Kind == TokenKind.Mark && paragraph.Tokens[verb - 2].Kind == TokenKind.Quote));

    private bool BeginsWithRole(int first, int verb) =>
        paragraph.InOneSentence(first, first + 1) && first + 1 < verb && paragraph.Tokens[first].Is(WordKinds.Article) && !paragraph.Tokens[first].Is(WordKinds.Complementizer) && paragraph.Tokens[first + 1].Is(WordKinds.Title)
        && !(paragraph.InOneSentence(first, first + 2) && paragraph.Tokens[first + 2].Is(WordKinds.Auxiliary));

    /// <summary>A participle takes over a subject behind a mark, "and" or an adverb; in 'a message stating' it belongs to the message.</summary>
    private bool MayShare(int verb)
    {
        const WordKinds allowed = WordKinds.SharedSubject | WordKinds.Adverb | WordKinds.Weekday | WordKinds.SpeakerMarker;
        return isFree || !paragraph.Tokens[verb].Is(WordKinds.SharedVerb) || !paragraph.InOneSentence(verb - 1, verb)
            || !paragraph.Tokens[verb - 1].IsWord || paragraph.Tokens[verb - 1].Is(allowed) || (byContext && IsBehindVerb(verb));
    }

    /// <summary>Of the participles of Arabic behind a verb; 'והסביר:', where the word for "and" hangs on it, goes on with the sentence whatever stands before.</summary>
    private bool IsBehindVerb(int verb)
    {
        if (paragraph.Text[paragraph.Tokens[verb].Start] == 'ו')
        {
            return paragraph.InOneSentence(verb, verb + 1) && (paragraph.Tokens[verb + 1].IsMark(paragraph.Text, ':') || paragraph.Tokens[verb + 1].Is(WordKinds.Complementizer));
        }

        if (paragraph.Text[paragraph.Tokens[verb].Start] is not 'م' and not 'ق' and not 'ك' and not 'د' and not 'ل' and not 'و')
        {
            return false;
        }

        for (var i = verb - 1; verb - i <= MaxBetween && paragraph.InOneSentence(i, verb); i--)
        {
            if (paragraph.Tokens[i].Is(WordKinds.VerbBeforeSpeaker))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'Cuando llegó, Luis Gómez se levantó y dijo': two names behind the comma of a clause that names nobody else.</summary>
    private Subject BehindClause(int start, int verb)
    {
        for (var i = start; i - start <= MaxAppositionTokens && i < verb && paragraph.Tokens[i] is var token && (token.IsWord || token.IsMark(paragraph.Text, ',')); i++)
        {
            if (token.IsMark(paragraph.Text, ','))
            {
                return paragraph.Tokens[start].Is(WordKinds.Grammar) && subjects.After(i + 1) is { Kind: SubjectKind.Name, Run: { } run } subject && run.NameFirst < run.Last
                    && paragraph.Tokens[subject.Last + 1] is var next && (next.IsLower || next.IsMark(paragraph.Text, ',')) && !next.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.SharedSubject) ? subject : Subject.None;
            }

            if (token.Is(WordKinds.AnyVerb) && !token.Is(WordKinds.Article))
            {
                return Subject.None;
            }
        }

        return Subject.None;
    }

    /// <summary>'Luis Gómez, padre de la joven, se levantó y dijo': the token behind the second comma.</summary>
    private int? EndOfApposition(int comma)
    {
        for (var i = comma + 1; i - comma <= MaxAppositionTokens && paragraph.InOneSentence(comma, i) && paragraph.Tokens[i] is var token; i++)
        {
            if (token.IsMark(paragraph.Text, ','))
            {
                return paragraph.InOneSentence(comma, i + 1) && paragraph.Tokens[i + 1].IsLower ? i + 1 : null;
            }

            if (!token.IsWord || (token.Is(WordKinds.AnyVerb | WordKinds.Relative | WordKinds.Auxiliary) && !token.Is(WordKinds.Article | WordKinds.TitleLinker)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// 'Jane Doe arrived on Monday and said': the sentence's subject, where it is one name and nothing is set off after it. One word without
    /// a title may as well belong to the next (<c>The Rust compiler … and calls</c>).
    /// </summary>
    private Subject SubjectOfSentence(int verb)
    {
        var start = paragraph.SentenceStart(verb);
        start += byContext && start + 1 < verb && paragraph.Tokens[start].Span.In(paragraph.Text) is "كان" or "وكان" or "كانت" or "وكانت" ? 1 : 0; // The verb that puts Arabic clauses into the past.
        start = isVerbSecond ? BehindFirstVerb(start, verb) : start;
        var subject = verb - start > MaxTokens ? Subject.None : subjects.After(start) is var first && (first.IsSaid || byContext) ? first : BehindClause(start, verb);
        if (subject is { Kind: SubjectKind.Name, Run: { Title: TitleContext.None } run } && run.NameFirst == run.Last)
        {
            return Subject.Unnamed;
        }

        var next = BehindShortBrackets(subject.Last + 1);

        // 'The coroner, Jane Doe, recorded it and noted': the comma closes what the one before the name opened.
        // 'Luis Gómez, padre de la joven, se levantó y dijo'
        if (subject.Kind == SubjectKind.Name && !byContext && next + 1 < verb && paragraph.Tokens[next].IsMark(paragraph.Text, ',') && paragraph.Tokens[next + 1] is { IsWord: true } described
            && (described.Is(WordKinds.AnyTitle | WordKinds.Article) || char.IsDigit(paragraph.Text[described.Start])) && EndOfApposition(next) is { } behind && behind < verb)
        {
            next = behind;
        }

        next += subject is { Kind: SubjectKind.Name, Run: { } name } && name.First > start && paragraph.Tokens[name.First - 1].IsMark(paragraph.Text, ',') && next < verb && paragraph.Tokens[next].IsMark(paragraph.Text, ',') ? 1 : 0;
        // 'נשיאת בית המשפט, השופטת דנה לוי, דחתה … ופסקה': the comma closes what the one before the name opened.
        next += byContext && subject is { Kind: SubjectKind.Name, Run: { } holder } && holder.First > start + 1 && next + 1 < verb && paragraph.Tokens[next].IsMark(paragraph.Text, ',') ? 1 : 0;
        return subject.IsSaid && next < verb && paragraph.Tokens[next].IsWord && !paragraph.Tokens[next].Is(WordKinds.SharedSubject) ? subject : Subject.Unnamed;
    }
}
