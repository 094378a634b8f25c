using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whether the subject stands behind its verb though a name stands before: always where the verb is the second part of its sentence and something else the
/// first, and at the end of a sentence in other languages too.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class VerbSecondOrder(TokenizedParagraph paragraph, LanguageWords words)
{
    private const int MaxWords = 20;
    private const int MaxWordsOfClause = 40;
    private const int LongestTerm = 40;
    private const int MaxWordsBehind = 6;

    private const WordKinds Clauses = WordKinds.AnyVerb | WordKinds.Relative | WordKinds.Complementizer | WordKinds.Auxiliary | WordKinds.SharedSubject;

    /// <summary><c>In der Zeitung Die Woche sagte Schmidt</c>: what begins with a preposition is no subject, whatever name stands in it.</summary>
    public bool IsBehindOther(int verb)
    {
        var start = paragraph.SentenceStart(verb);
        if (words.FrontPrepositions.Count == 0 || verb == start || verb - start > MaxWordsOfClause)
        {
            return false;
        }

        if (IsBehindClause(start, verb))
        {
            return true;
        }

        if (verb - start > MaxWords)
        {
            return false;
        }

        if (verb == start + 1 && words.FrontPronouns.Contains(paragraph.Folded(start)))
        {
            return true;
        }

        if (AreAdverbs(start, verb))
        {
            return true;
        }

        // 'In een verklaring' is one token, as a phrase that is known.
        var first = paragraph.Tokens[start];
        var end = WordText.WordEnd(paragraph.Text, first.Start, first.End);
        if (!words.FrontPrepositions.Contains(WordText.Fold(paragraph.Text[first.Start..end])) || (verb == start + 1 && end == first.End))
        {
            return false;
        }

        for (var i = start + 1; i < verb; i++)
        {
            if (!(paragraph.Tokens[i].IsWord || paragraph.Tokens[i] is { Kind: TokenKind.Quote, Length: <= LongestTerm }) || (paragraph.Tokens[i].Is(Clauses) && !paragraph.Tokens[i].Is(WordKinds.Article)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// <c>Dass die Brücke bleibt, nannte Schmidt „…“</c>, <c>In einem Brief, den er nie abschickte, schrieb Schmidt</c>: a comma closes the clause that the sentence
    /// begins with, and the verb stands right behind it.
    /// </summary>
    private bool IsBehindClause(int start, int verb)
    {
        var first = paragraph.Tokens[start];
        var word = WordText.Fold(paragraph.Text[first.Start..WordText.WordEnd(paragraph.Text, first.Start, first.End)]);
        return verb - start > 2 && paragraph.Tokens[verb - 1].IsMark(paragraph.Text, ',') && paragraph.Tokens[verb].IsLower && (words.FrontConjunctions.Contains(word) || words.FrontPrepositions.Contains(word));
    }

    /// <summary>'Gleich zu Beginn sagte Schmidt'</summary>
    private bool AreAdverbs(int start, int verb)
    {
        for (var i = start; i < verb; i++)
        {
            // 'Dann sagte Schmidt'
            if (!paragraph.Tokens[i].Is(WordKinds.Adverb | WordKinds.Weekday) || paragraph.Tokens[i].Is(WordKinds.Pronoun | WordKinds.Article) || (i > start && paragraph.Tokens[i].Is(WordKinds.SharedSubject)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether what follows a subject shows that it ends there; <c>sagte Schmidts Anwalt</c> is another's.</summary>
    public bool Ends(Subject subject) =>
        !paragraph.InOneSentence(subject.First, subject.Last + 1) || paragraph.Tokens[subject.Last + 1] is not { IsWord: true } next || next.Is(WordKinds.Grammar | WordKinds.VerbParticle | WordKinds.Weekday)
        || char.IsDigit(paragraph.Text[next.Start]) || (next.IsLower && !next.Is(WordKinds.AnyTitle));

    /// <summary>
    /// <c>Es sei spät, sagte der Minister in der Nacht.</c> <c>Es sei spät, stellte Schmidt fest.</c> <c>It is late, said Doe.</c>: behind a comma or at the head, with nothing said behind its subject. What is no name shows that only
    /// where the verb is the second part.
    /// </summary>
    public bool ClosesSentence(int verb, Subject following)
    {
        if (words.NamesByContext || words.VerbLast || following.Last <= verb || !(paragraph.StartsSentence(verb) || (paragraph.InOneSentence(verb - 1, verb) && paragraph.Tokens[verb - 1].IsMark(paragraph.Text, ',')))
            || (following.Kind != SubjectKind.Name && words.FrontPrepositions.Count == 0))
        {
            return false;
        }

        var i = following.Last + 1;
        while (paragraph.InOneSentence(verb, i) && paragraph.Tokens[i] is { IsWord: true } word && (!word.Is(Clauses) || word.Is(WordKinds.Article)))
        {
            if (i++ - following.Last > MaxWordsBehind || (i == following.Last + 2 && !word.Is(WordKinds.Grammar | WordKinds.Weekday | WordKinds.VerbParticle)))
            {
                return false;
            }
        }

        return !paragraph.InOneSentence(verb, i) || paragraph.Tokens[i] is { IsWord: false, Kind: not TokenKind.Quote };
    }

    /// <summary>
    /// Whether the verb stands before its subject: <c>Am Montag sagte Schmidt, es sei „spät“</c>. What is set off by a comma or the clause's "that"
    /// shows it; of two that may be names, the one that the article has as a name.
    /// </summary>
    public bool StandsFirst(int verb, Subject before, Subject following)
    {
        var next = following.Last + 1;
        if (!paragraph.InOneSentence(verb, next) || !(paragraph.Tokens[next].IsMark(paragraph.Text, ',') || paragraph.Tokens[next].Is(WordKinds.Complementizer | WordKinds.Audience)))
        {
            return false;
        }

        if (words.IsRomance && paragraph.Tokens[next].Is(WordKinds.TitleLinker))
        {
            // 'Ha accusato Rossi di aver mentito': whom the verb is about, and what was done.
            return false;
        }

        return before.Kind switch
        {
            SubjectKind.Name => before.Run!.IsNoun && !following.Run!.IsNoun,
            SubjectKind.None => true,
            // 'O planach opowiada Jan Nowak, dyrektor firmy: „…”': in the case of the subject nothing else than the name is it.
            SubjectKind.Unnamed => words.CapitalNouns || following.Run is { IsInSubjectCase: true } || paragraph.Tokens[verb - 1].Is(WordKinds.Adverb | WordKinds.Weekday),
            SubjectKind.Shared => paragraph.Tokens[verb - 1].IsMark(paragraph.Text, ','),
            _ => false,
        };
    }
}
