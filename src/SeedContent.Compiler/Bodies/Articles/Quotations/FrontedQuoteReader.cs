using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

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
    private const int FewestWords = 3;

    /// <param name="quote">The quotation's token.</param>
    /// <param name="verb">The token behind it.</param>
    public Attribution? Read(int quote, int verb)
    {
        var start = paragraph.SentenceStart(quote);
        if (IsWithWords(start, quote) && verb < paragraph.Tokens.Length && paragraph.Tokens[verb] is { IsLower: true } act && !act.Is(WordKinds.Function & ~WordKinds.AnyVerb) && subjects.After(maker.SkipAdverbs(verb + 1)) is { Kind: SubjectKind.Name } actor)
        {
            return maker.Make(actor, verb, actor.Last);
        }

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

    /// <summary><c>With the words “…”, Jane Doe left</c>: where the verb is not the second part, its subject stands right behind the comma.</summary>
    /// <param name="quote">The quotation's token.</param>
    /// <param name="first">The token behind it and its comma.</param>
    public Attribution? ReadWith(int quote, int first) =>
        words.FrontPrepositions.Count == 0 && IsWithWords(paragraph.SentenceStart(quote), quote) && subjects.After(first) is { Kind: SubjectKind.Name } subject
        && paragraph.InOneSentence(first, subject.Last + 1) && paragraph.Tokens[subject.Last + 1].IsLower ? maker.Make(subject, first, subject.Last) : null;

    /// <summary><c>Mit den Worten „…“ verließ Anna Schmidt den Saal</c>, <c>Met ‘de zaak is rond’ sloot Jan Bakker de zitting</c>: whatever is done with words is speech.</summary>
    private bool IsWithWords(int start, int quote)
    {
        if (words.WithWords.Count == 0 || quote - start is < 1 or > MaxWordsBefore + 1 || !words.WithWords.Contains(WordText.Fold(paragraph.Text[paragraph.Tokens[start].Start..WordText.WordEnd(paragraph.Text, paragraph.Tokens[start].Start, paragraph.Tokens[start].End)])))
        {
            return false;
        }

        var isNoun = words.SpeechNouns.Contains(paragraph.Folded(quote - 1));
        return isNoun || (quote == start + 1 && QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span).Words >= FewestWords && !TitleLike.Is(paragraph.Text, TextSpan.FromBounds(paragraph.Tokens[quote].Start + 1, paragraph.Tokens[quote].End - 1), words.CapitalNouns ? 2 : 1));
    }

    /// <summary><c>„…“: Mit diesem Satz begann Anna Schmidt</c></summary>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? ReadBehindColon(int quote) =>
        words.WithWords.Count > 0 && paragraph.InOneSentence(quote, quote + 2) && paragraph.Tokens[quote + 1].IsMark(paragraph.Text, ':') ? ReadBehind(quote + 2) : null;

    /// <summary><c>„…“ – mit diesen Worten begann Anna Schmidt</c></summary>
    /// <param name="first">The token behind the quotation and its comma or dash.</param>
    public Attribution? ReadBehind(int first)
    {
        var noun = first + 2;
        if (words.WithWords.Count == 0 || !paragraph.InOneSentence(first, noun + 1) || !words.WithWords.Contains(paragraph.Folded(first))
            || !words.SpeechNouns.Contains(paragraph.Folded(noun)) || !paragraph.Tokens[noun + 1].IsLower)
        {
            return null;
        }

        return subjects.After(maker.SkipAdverbs(noun + 2)) is { Kind: SubjectKind.Name } subject ? maker.Make(subject, first, subject.Last) : null;
    }
}
