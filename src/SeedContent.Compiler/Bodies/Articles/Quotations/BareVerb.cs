using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

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
    private const int MaxFront = 14;
    private const int MaxBeforeThat = 8;
    private const int MaxObject = 8;

    /// <summary>The ends of verbs that are of nobody: <c>dodano</c>, <c>отмечается</c>.</summary>
    private static readonly string[] EndingsOfNobody = ["no", "to", "ся", "сь", "но", "то"];

    private readonly BareCaseVerb inCase = new(paragraph, words, maker);

    /// <param name="verb">The verb's token.</param>
    /// <param name="quote">The quotation's token, or the one behind the sentence.</param>
    public bool Is(int verb, int quote)
    {
        if (words.IsRomance)
        {
            return !IsOfNobody(verb) && IsAtHead(verb) && (HasThat(verb, quote) || LeadsTo(verb, quote));
        }

        var first = paragraph.SentenceStart(verb);
        if (words.CaseEndings.Count == 0 || paragraph.Tokens[verb].EndsWithAny(paragraph.Text, EndingsOfNobody, stem: 1))
        {
            return false;
        }

        if (inCase.Is(verb, quote))
        {
            return true;
        }

        // 'Most, jak dodała, jest „w złym stanie”'
        var isPhrase = (first == verb || paragraph.Tokens[verb - 1].IsMark(paragraph.Text, ',')) && IsAs(paragraph.Tokens[verb]);
        var isAs = isPhrase || (first < verb && paragraph.Tokens[first].Is(WordKinds.Complementizer));
        var next = maker.SkipAdverbs(verb + 1);
        return (isPhrase || maker.SkipAdverbs(isAs ? first + 1 : first) == verb) && next + (isAs ? 0 : 1) < quote && paragraph.InOneSentence(verb, next + 1) && paragraph.Tokens[next].IsMark(paragraph.Text, ',') && (isAs || paragraph.Tokens[next + 1].Is(WordKinds.Complementizer));
    }

    /// <summary><c>se informó que</c>, <c>si è detto che</c>: the reflexive right before "that" is nobody's, and elsewhere somebody's (<c>se quejó de que</c>).</summary>
    private bool IsOfNobody(int verb)
    {
        var token = paragraph.Tokens[verb];
        var end = WordText.WordEnd(paragraph.Text, token.Start, token.End);
        return end < token.End && WordText.Fold(paragraph.Text[token.Start..end]) is "se" or "si" && paragraph.InOneSentence(verb, verb + 1) && paragraph.Tokens[verb + 1] is var next && next.Is(WordKinds.Complementizer) && !next.Is(WordKinds.TitleLinker);
    }

    /// <summary>Whether "that" stands behind the verb, with nothing between but when and where it was said.</summary>
    private bool HasThat(int verb, int quote)
    {
        var next = maker.SkipAdverbs(verb + 1);
        for (var i = next; i < quote && i - verb <= MaxBeforeThat && paragraph.InOneSentence(verb, i) && paragraph.Tokens[i] is { IsWord: true } token; i++)
        {
            if (token.Is(WordKinds.Complementizer) && !token.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker))
            {
                return true;
            }

            if (!token.IsLower || token.Is(WordKinds.AnyVerb | WordKinds.AnyTitle) || (i == next && (!token.Is(WordKinds.PlacePreposition) || token.Is(WordKinds.Article))))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether nothing but what is spoken of stands between the verb and the quotation: <c>pidió “un puente nuevo”</c>, <c>calificó el puente de “vergüenza”</c>.
    /// </summary>
    private bool LeadsTo(int verb, int quote)
    {
        if (maker.IsDirect(verb, quote))
        {
            return true;
        }

        for (var i = verb + 1; i < quote; i++)
        {
            if (i - verb > MaxObject || !paragraph.Tokens[i].IsLower || paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.AnyTitle | WordKinds.Person | WordKinds.Relative | WordKinds.SharedSubject) && !paragraph.Tokens[i].Is(WordKinds.TitleLinker))
            {
                return false;
            }
        }

        return paragraph.Tokens[quote - 1].Is(WordKinds.TitleLinker | WordKinds.PlacePreposition | WordKinds.Complementizer | WordKinds.Article);
    }

    /// <summary><c>Calificó el puente de “vergüenza”</c>: what stands behind a verb at the head of a sentence and before the preposition of the quotation is its object.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="following">What was read as its subject.</param>
    /// <param name="quote">The quotation's token.</param>
    public bool TakesObject(int verb, Subject following, int quote) =>
        (words.CaseEndings.Count > 0 && following is { Kind: SubjectKind.Unnamed } && inCase.Is(verb, quote))
        || words.IsRomance && following is { Kind: SubjectKind.Unnamed } && following.Last == quote - 2 && verb + 2 < quote && paragraph.Tokens[verb + 1].Is(WordKinds.Article) && paragraph.Tokens[quote - 1].Is(WordKinds.TitleLinker | WordKinds.Complementizer)
        && !Organization.HasWord(paragraph.Text, TextSpan.FromBounds(paragraph.Tokens[verb + 1].Start, paragraph.Tokens[following.Last].End), words);

    /// <summary>Whether the sentence begins with the verb, or with when, where and of what it was said.</summary>
    private bool IsAtHead(int verb)
    {
        var first = paragraph.SentenceStart(verb);
        if (maker.SkipAdverbs(first) == verb)
        {
            return true;
        }

        // 'Además, dijo', and 'Y en la plaza dijo'.
        var isSetOff = paragraph.Tokens[first].Is(WordKinds.SharedSubject) && paragraph.Tokens[first + 1].IsMark(paragraph.Text, ',');
        var begin = first + (paragraph.Tokens[first].Is(WordKinds.SharedSubject) && !isSetOff ? 1 : 0);
        if (verb - first > MaxFront || begin >= verb || !(isSetOff || paragraph.Tokens[begin].Is(WordKinds.Adverb | WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.Asking)) || paragraph.Tokens[begin].Is(WordKinds.Article))
        {
            return false;
        }

        for (var i = begin + 1; i < verb; i++)
        {
            var (token, before) = (paragraph.Tokens[i], paragraph.Tokens[i - 1]);
            var isHung = before.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker) && !before.Is(WordKinds.Article);

            // 'En la plaza el grupo dijo', 'Además, el grupo dijo': an article or a name that no preposition takes is that of a subject. 'para' is "according to" as well.
            if (token.Kind == TokenKind.Quote || token.Is(WordKinds.Person | WordKinds.AnyTitle | WordKinds.Relative) || (token.Is(WordKinds.AnyVerb) && !token.Is(WordKinds.TitleLinker))
                || (((token.Is(WordKinds.Article) && !words.JoinedArticles.Contains(paragraph.Folded(i))) || token.IsUpper) && !isHung && !(token.IsUpper && before.IsUpper)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the verb is that of a woman, or of a man.</summary>
    public bool? IsWoman(int verb) => !words.IsRomance && paragraph.Tokens[verb] is var token && paragraph.Text.LastIndexOf(' ', token.End - 1, token.Length) is var blank ? SlavicForms.OfVerb(WordText.Fold(paragraph.Text[Math.Max(blank + 1, token.Start)..token.End])) : null;

    /// <summary><c>según dijo, el puente está “muy mal”</c>: a source that is a verb and has its pronoun left out.</summary>
    public bool IsSource(int verb)
    {
        var next = maker.SkipAdverbs(verb + 1);
        return words.IsRomance && IsAs(paragraph.Tokens[verb]) && paragraph.InOneSentence(verb, next) && paragraph.Tokens[next].IsMark(paragraph.Text, ',');
    }

    /// <summary><c>jak podkreśliła</c>, where that is one phrase of the language's words.</summary>
    private bool IsAs(Token token)
    {
        var last = paragraph.Text.LastIndexOf(' ', token.End - 1, token.Length) + 1;
        return token.Is(WordKinds.AccordingTo) && last > token.Start && (words.Vocabulary.Find(paragraph.Text, last, token.End - last) & (WordKinds.VerbBeforeSpeaker | WordKinds.VerbAfterSpeaker)) != WordKinds.None;
    }
}
