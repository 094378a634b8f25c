using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads who speaks of what a sentence begins with, where the verb is its second part: <c>Von einer „großen Chance“ sprach Anna Schmidt</c>, <c>Als „Zumutung“ bezeichnete Schmidt den Plan</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class FrontedQuoteReader(TokenizedParagraph paragraph, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxWordsBefore = 3;

    /// <param name="quote">The quotation's token.</param>
    /// <param name="verb">The token behind it.</param>
    public Attribution? Read(int quote, int verb)
    {
        var start = paragraph.SentenceStart(quote);
        if (words.FrontPrepositions.Count == 0 || quote - start is < 1 or > MaxWordsBefore || !paragraph.Tokens[verb].IsLower || !paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker))
        {
            return null;
        }

        for (var i = start; i < quote; i++)
        {
            if (!paragraph.Tokens[i].Is(WordKinds.Function) || paragraph.Tokens[i].Is(WordKinds.Pronoun) || (i == start && paragraph.Tokens[i].Is(WordKinds.Article)))
            {
                return null;
            }
        }

        var subject = subjects.After(maker.SkipAdverbs(verb + 1));
        return subject.Kind == SubjectKind.Name ? maker.Make(subject, verb, subject.Last) : null;
    }
}
