using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>
/// Whom the sentences before a quotation are about, whom a pronoun, a verb without a subject or nothing at all then stands for, in a script without capitals:
/// <c>وصل سامي حداد أمس. كان متعبا. «…»، قال.</c>
/// </summary>
/// <param name="paragraphs">Gives the paragraphs.</param>
/// <param name="sentences">Reads whom a sentence is about.</param>
/// <param name="speech">Who said the quotations before.</param>
/// <param name="genders">Who is a woman and who is a man.</param>
internal sealed class ContextTopicReader(Func<int, ContextParagraph> paragraphs, ContextSentenceReader sentences, ContextSpeech speech, ContextGenders genders)
{
    private const int MaxSentences = 6;
    private const int MaxParagraphsAbove = 2;
    private const int MaxNeutral = 1;

    /// <summary>Who it is; null where that is not certain.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="sentence">The first token of its sentence.</param>
    /// <param name="isWoman">Whether the pronoun is a woman's or a man's, where it tells.</param>
    /// <param name="mustReport">Whether the sentence right before has to report what somebody says.</param>
    public TextSpan? Before(int quote, int paragraph, int sentence, bool? isWoman, bool mustReport)
    {
        var (p, end, neutral) = (paragraph, sentence, 0);
        for (var count = 0; count < MaxSentences; count++)
        {
            if (end == 0)
            {
                if (p == 0 || paragraph - p >= MaxParagraphsAbove)
                {
                    return null;
                }

                end = paragraphs(--p).Tokens.Tokens.Length;
            }

            var context = paragraphs(p);
            var start = context.Tokens.SentenceStart(end - 1);
            if (speech.LastIn(quote, p, start, end) is { } last)
            {
                return last.Speaker is { } speaker && genders.MayBe(speaker, isWoman) && (p == paragraph || speech.IsOnly(quote, p, speaker)) ? speaker : null;
            }

            var about = sentences.Read(context, start, end, isWoman);
            if (about.Kind == TopicKind.Unclear || (mustReport && count == 0 && !about.IsReport && !(about.IsPronoun && p == paragraph)))
            {
                return null;
            }

            if (about.Person is { } person)
            {
                return about.IsReport || sentences.IsAlone(context, start, person, isWoman) ? person : null;
            }

            neutral += about.Kind == TopicKind.Neutral ? 1 : 0;
            if (neutral > MaxNeutral)
            {
                return null;
            }

            end = start;
        }

        return null;
    }
}
