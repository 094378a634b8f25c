using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whether a verb at the head of a sentence has its pronoun left out and says all of the sentence, in languages with cases (<c>Dodała, że nowe zasady są „za trudne”</c>,
/// <c>Jak dodała, zasady są „za trudne”</c>) and in Romance ones (<c>Además, añadió que las reglas son “demasiado difíciles”</c>).
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class BareVerb(TokenizedParagraph paragraph, LanguageWords words, AttributionMaker maker)
{
    private readonly BareCaseVerb inCase = new(paragraph, words, maker);
    private readonly BareRomanceVerb inRomance = new(paragraph, words, maker);

    /// <param name="verb">The verb's token.</param>
    /// <param name="following">What was read as its subject.</param>
    /// <param name="quote">The quotation's token, or the one behind the sentence.</param>
    public bool Is(int verb, Subject following, int quote)
    {
        if (following.Kind is not (SubjectKind.None or SubjectKind.Unnamed))
        {
            return false;
        }

        if (words.IsRomance)
        {
            return (following.Kind == SubjectKind.None || inRomance.TakesObject(verb, following, quote)) && inRomance.Is(verb, quote);
        }

        if (words.CaseEndings.Count == 0 || paragraph.Tokens[verb].EndsWithAny(paragraph.Text, words.NameWords.Forms.ImpersonalVerbEndings, stem: 1))
        {
            return false;
        }

        // 'Nazwała most „wstydem”': what stands behind such a verb is its object.
        if (inCase.Is(verb, quote))
        {
            return true;
        }

        if (following.Kind == SubjectKind.Unnamed)
        {
            return false;
        }

        // 'Most, jak dodała, jest „w złym stanie”'
        var first = paragraph.SentenceStart(verb);
        var isPhrase = (first == verb || paragraph.Tokens[verb - 1].IsMark(paragraph.Text, ',')) && IsAs(paragraph.Tokens[verb]);
        var isAs = isPhrase || (first < verb && paragraph.Tokens[first].Is(WordKinds.Complementizer));
        var next = maker.SkipAdverbs(verb + 1);
        return (isPhrase || maker.SkipAdverbs(isAs ? first + 1 : first) == verb) && next + (isAs ? 0 : 1) < quote && paragraph.InOneSentence(verb, next + 1) && paragraph.Tokens[next].IsMark(paragraph.Text, ',') && (isAs || paragraph.Tokens[next + 1].Is(WordKinds.Complementizer));
    }

    /// <summary>Whether the verb is that of a woman, or of a man.</summary>
    public bool? IsWoman(int verb) => !words.IsRomance && paragraph.Tokens[verb] is var token && paragraph.Text.LastIndexOf(' ', token.End - 1, token.Length) is var blank ? SlavicForms.OfVerb(WordText.Fold(paragraph.Text[Math.Max(blank + 1, token.Start)..token.End]), words.NameWords.Forms) : null;

    /// <summary><c>según dijo, el puente está “muy mal”</c>: a source that is a verb and has its pronoun left out.</summary>
    public bool IsSource(int verb)
    {
        var next = maker.SkipAdverbs(verb + 1);
        return words.IsRomance && IsAs(paragraph.Tokens[verb]) && paragraph.InOneSentence(verb, next) && paragraph.Tokens[next].IsMark(paragraph.Text, ',');
    }

    /// <summary><c>jak podkreśliła</c>, where that is one phrase of the language's words.</summary>
    private bool IsAs(Token token) =>
        token.Is(WordKinds.AccordingTo) && (words.Vocabulary.FindLast(paragraph.Text, token.Span) & (WordKinds.VerbBeforeSpeaker | WordKinds.VerbAfterSpeaker)) != WordKinds.None;
}
