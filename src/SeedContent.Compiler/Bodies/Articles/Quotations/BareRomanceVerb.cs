using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whether a verb at the head of a sentence has its pronoun left out in Romance languages (<c>Además, añadió que las reglas son “demasiado difíciles”</c>, <c>Calificó el puente de “vergüenza”</c>).
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class BareRomanceVerb(TokenizedParagraph paragraph, LanguageWords words, AttributionMaker maker)
{
    private const int MaxFront = 14;
    private const int MaxBeforeThat = 8;
    private const int MaxObject = 8;

    /// <param name="verb">The verb's token.</param>
    /// <param name="quote">The quotation's token, or the one behind the sentence.</param>
    public bool Is(int verb, int quote) => !IsOfNobody(verb) && IsAtHead(verb) && (HasThat(verb, quote) || LeadsTo(verb, quote));

    /// <summary><c>Calificó el puente de “vergüenza”</c>, <c>Habló de un “puente viejo”</c>: what stands behind a verb at the head of a sentence and before the preposition of the quotation is its object.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="following">What was read as its subject.</param>
    /// <param name="quote">The quotation's token.</param>
    public bool TakesObject(int verb, Subject following, int quote) =>
        following is { Kind: SubjectKind.Unnamed } && verb + 2 <= quote && paragraph.Tokens[verb + 1].Is(WordKinds.Article)
        // 'Habló de un “puente viejo”': the article is that of what is quoted.
        && (verb + 2 == quote || IsOfSeveral(paragraph.Tokens[verb + 1]) || (following.Last == quote - 2 && paragraph.Tokens[quote - 1].Is(WordKinds.TitleLinker | WordKinds.Complementizer)
            && !Organization.HasWord(paragraph.Text, TextSpan.FromBounds(paragraph.Tokens[verb + 1].Start, paragraph.Tokens[following.Last].End), words)));

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

            if (!token.IsLower || token.Is(WordKinds.AnyVerb) || IsTitle(i) || (i == next && (!token.Is(WordKinds.PlacePreposition) || token.Is(WordKinds.Article))))
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
        if (maker.IsDirect(verb, quote) || IsBeforeColon(verb, quote))
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

    /// <summary><c>Dijo en un comunicado: “…”</c>, <c>Criticó los comentarios: “…”</c>: nothing but how, where and when it was said, or the article of several that are its object, stands between the verb and the colon.</summary>
    private bool IsBeforeColon(int verb, int quote)
    {
        var colon = quote - 1;
        if (!paragraph.InOneSentence(verb, colon) || !paragraph.Tokens[colon].IsMark(paragraph.Text, ':') || colon - verb > MaxFront)
        {
            return false;
        }

        for (var i = verb + 1; i < colon; i++)
        {
            var token = paragraph.Tokens[i];
            if (!token.IsWord || token.Is(WordKinds.Person | WordKinds.Relative) || IsTitle(i) || (token.Is(WordKinds.AnyVerb) && !token.Is(WordKinds.TitleLinker | WordKinds.Article))
                || (i == verb + 1 && !IsOfSeveral(token) && (token.Is(WordKinds.Article) || !(token.Is(WordKinds.PlacePreposition | WordKinds.Adverb | WordKinds.Weekday) || words.NameWords.Spoken.CircumstanceWords.Contains(paragraph.Folded(i))))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>los</c>, <c>as</c>: no subject of a verb of one person.</summary>
    private bool IsOfSeveral(Token token) => token.Is(WordKinds.Article) && paragraph.Text[token.End - 1] == 's' && !words.JoinedArticles.Contains(WordText.Fold(token.Span.In(paragraph.Text)));

    /// <summary>'Disse em seu discurso': the Portuguese for "his" is a title as well.</summary>
    private bool IsTitle(int i) => paragraph.Tokens[i].Is(WordKinds.AnyTitle) && !words.OwnerPronouns.Contains(paragraph.Folded(i));

    /// <summary><c>Sonrió y dijo “que nadie se mueva”</c>: another verb without its pronoun begins the sentence.</summary>
    private bool IsBehindVerb(int first, int verb) => verb == first + 2 && paragraph.Tokens[first].Is(WordKinds.AnyVerb) && !paragraph.Tokens[first].Is(WordKinds.AnyTitle | WordKinds.Article) && paragraph.Tokens[first + 1].Is(WordKinds.ListConjunction);

    /// <summary>Whether the sentence begins with the verb, or with when, where and of what it was said.</summary>
    private bool IsAtHead(int verb)
    {
        var first = paragraph.SentenceStart(verb);
        if (maker.SkipAdverbs(first) == verb || IsBehindVerb(first, verb))
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
            if (token.Kind == TokenKind.Quote || token.Is(WordKinds.Person | WordKinds.Relative) || IsTitle(i) || (token.Is(WordKinds.AnyVerb) && !token.Is(WordKinds.TitleLinker))
                || (((token.Is(WordKinds.Article) && !words.JoinedArticles.Contains(paragraph.Folded(i))) || token.IsUpper) && !isHung && !(token.IsUpper && before.IsUpper)))
            {
                return false;
            }
        }

        return true;
    }
}
