using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Finds the subject that a verb takes over: that of the last verb of attribution in its sentence, else the sentence's own.</summary>
internal sealed class SharedSubjectReader(TokenizedParagraph paragraph, SubjectReader subjects)
{
    private const int MaxTokens = 60;

    /// <summary>'Doe did not say why, but called it “…”': what Doe did not say, Doe is still the subject.</summary>
    private const WordKinds Skipped = WordKinds.Adverb | WordKinds.Weekday | WordKinds.Negation;

    public Subject Find(int verb)
    {
        for (var i = verb - 1; verb - i <= MaxTokens && paragraph.InOneSentence(i, verb); i--)
        {
            var token = paragraph.Tokens[i];
            if (token.Is(WordKinds.VerbWithPronoun))
            {
                return new(SubjectKind.Pronoun, Run: null, i, i);
            }

            if (token.Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo) && subjects.After(i + 1) is { IsSaid: true } following && following.Last < verb)
            {
                return following;
            }

            if (token.Is(WordKinds.VerbAfterSpeaker) && subjects.Before(i, Skipped) is var before
                && before.Kind is not (SubjectKind.Shared or SubjectKind.None))
            {
                return before;
            }
        }

        // 'Yoon arrived on Monday and said': the sentence's subject, where it is one name and nothing is set off after it.
        var start = paragraph.SentenceStart(verb);
        var subject = verb - start <= MaxTokens ? subjects.After(start) : Subject.None;
        var next = subject.Last + 1;
        return subject.IsSaid && next < verb && paragraph.Tokens[next].IsWord && !paragraph.Tokens[next].Is(WordKinds.SharedSubject) ? subject : Subject.Unnamed;
    }
}
