using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads whose a noun is that stands for somebody's words, in Romance languages: <c>la frase de Ana Pérez</c>, <c>La frase es de Ana Pérez</c>,
/// <c>las palabras con las que la alcaldesa Ana Pérez abrió la sesión</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
internal sealed class WordOwnerReader(TokenizedParagraph paragraph, LanguageWords words, SubjectReader subjects)
{
    private const int MaxAdjectives = 3;
    private const int MaxLinkWords = 4;

    private readonly SpokenWords spoken = words.NameWords.Spoken;

    /// <param name="first">Where an article, a demonstrative or the noun stands.</param>
    /// <param name="isBeforeColon">Whether the words follow behind a colon: an answer is then what follows, and not what somebody answers to.</param>
    /// <returns>Who it is, with all the words from the first; of no kind where nobody's noun stands there.</returns>
    public Subject At(int first, bool isBeforeColon)
    {
        if (spoken.Nouns.Count == 0 || FindNoun(first) is not { } noun || (!isBeforeColon && spoken.Answers.Contains(paragraph.Folded(noun))))
        {
            return Subject.None;
        }

        return OwnerBehind(first, noun);
    }

    /// <summary>The same, behind a verb: <c>«…», fue la respuesta de Ana Pérez</c>.</summary>
    /// <param name="copula">The verb's token.</param>
    public Subject BehindCopula(int copula) =>
        spoken.Nouns.Count > 0 && IsCopula(copula) && FindNoun(copula + 1) is { } noun ? OwnerBehind(copula, noun) : Subject.None;

    private bool IsCopula(int i) => i < paragraph.Tokens.Length && paragraph.Tokens[i].IsWord && spoken.Copulas.Contains(paragraph.Folded(i));

    private int? FindNoun(int first)
    {
        for (var i = first; i - first <= MaxAdjectives && paragraph.InOneSentence(first, i) && paragraph.Tokens[i].IsWord; i++)
        {
            if ((spoken.Nouns.Contains(paragraph.Folded(i)) || spoken.Answers.Contains(paragraph.Folded(i))) && (i == first || paragraph.Tokens[first].Is(WordKinds.Article)))
            {
                return i;
            }

            // 'la primera frase', 'ces derniers mots'
            if (i > first && paragraph.Tokens[i].Is(WordKinds.AnyTitle | WordKinds.Complementizer | WordKinds.Relative | WordKinds.PlacePreposition | WordKinds.TitleLinker))
            {
                return null;
            }
        }

        return null;
    }

    private Subject OwnerBehind(int first, int noun)
    {
        var of = noun + 1;
        while (of - noun <= MaxAdjectives && paragraph.InOneSentence(noun, of) && paragraph.Tokens[of].IsLower && !IsOf(of) && !IsLink(of))
        {
            of++;
        }

        if (!paragraph.InOneSentence(noun, of + 1))
        {
            return Subject.None;
        }

        if (IsOf(of) && subjects.After(of + 1) is { Kind: SubjectKind.Name } owner)
        {
            return owner with { First = first };
        }

        // 'con las que', 'par lesquels', 'com que'
        var clause = of;
        while (clause - of < MaxLinkWords && paragraph.InOneSentence(noun, clause) && IsLink(clause))
        {
            clause++;
        }

        return clause > of && subjects.After(clause) is { Kind: SubjectKind.Name } speaker ? speaker with { First = first } : Subject.None;
    }

    private bool IsOf(int i) => paragraph.Tokens[i] is { IsLower: true } of && of.Is(WordKinds.TitleLinker) && !IsPlainArticle(of) && !(of.Is(WordKinds.PlacePreposition) && !words.JoinedArticles.Contains(paragraph.Folded(i)));

    private bool IsPlainArticle(Token token) => token.Is(WordKinds.Article) && !words.JoinedArticles.Contains(WordText.Fold(token.Span.In(paragraph.Text)));

    private bool IsLink(int i) =>
        paragraph.Tokens[i] is { IsLower: true } word && word.Is(WordKinds.Complementizer | WordKinds.Relative | WordKinds.PlacePreposition | WordKinds.Function | WordKinds.SpeakerMarker | WordKinds.AccordingTo | WordKinds.Article)
        && !word.Is(WordKinds.VerbAfterSpeaker | WordKinds.AnyTitle) && (!IsPlainArticle(word) || (i + 1 < paragraph.Tokens.Length && paragraph.Tokens[i + 1].Is(WordKinds.Complementizer | WordKinds.Relative)));
}
