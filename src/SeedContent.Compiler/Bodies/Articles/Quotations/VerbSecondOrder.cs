using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Where the subject stands in languages whose verb is the second part of its sentence: behind it, where something else is the first part.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class VerbSecondOrder(TokenizedParagraph paragraph, LanguageWords words)
{
    private const int MaxWords = 20;

    private const WordKinds Clauses = WordKinds.AnyVerb | WordKinds.Relative | WordKinds.Complementizer | WordKinds.Auxiliary | WordKinds.SharedSubject;

    /// <summary><c>In der Zeitung Die Woche sagte Schmidt</c>: what begins with a preposition is no subject, whatever name stands in it.</summary>
    public bool IsBehindOther(int verb)
    {
        var start = paragraph.SentenceStart(verb);
        if (words.FrontPrepositions.Count == 0 || verb == start || verb - start > MaxWords)
        {
            return false;
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
            if (!paragraph.Tokens[i].IsWord || (paragraph.Tokens[i].Is(Clauses) && !paragraph.Tokens[i].Is(WordKinds.Article)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether what follows a subject shows that it ends there; <c>sagte Schmidts Anwalt</c> is another's.</summary>
    public bool Ends(Subject subject) =>
        !paragraph.InOneSentence(subject.First, subject.Last + 1) || paragraph.Tokens[subject.Last + 1] is not { IsWord: true } next || next.Is(WordKinds.Grammar | WordKinds.VerbParticle | WordKinds.Weekday);

    /// <summary><c>Es sei spät, sagte der Minister.</c>: behind a comma, with nothing behind its subject.</summary>
    public bool ClosesSentence(int verb, Subject following) =>
        words.FrontPrepositions.Count > 0 && following.Last > verb && paragraph.InOneSentence(verb - 1, verb) && paragraph.Tokens[verb - 1].IsMark(paragraph.Text, ',')
        && (!paragraph.InOneSentence(verb, following.Last + 1) || paragraph.Tokens[following.Last + 1] is { IsWord: false, Kind: not TokenKind.Quote });
}
