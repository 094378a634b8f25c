using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whether the words around a title show that it stands for who holds it: it is definite, nothing says of what it is, and it is not only whom another has to do with.
/// <c>said the mayor</c>; not <c>said a mayor</c>, <c>said the mayor of Acton</c>, <c>a spokesman for the mayor said</c>.
/// </summary>
/// <param name="words">The language.</param>
internal sealed class TitleAlone(LanguageWords words)
{
    /// <summary>How many words may stand between the article and a title: <c>the Republican governor</c>, in Germanic languages.</summary>
    public int Adjectives => words.IsGermanic ? 1 : 0;

    /// <summary>Whether a definite article stands before a title and nothing behind it that says of what.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="begin">The title's first token.</param>
    /// <param name="last">Its last.</param>
    public bool Is(TokenizedParagraph paragraph, int begin, int last)
    {
        if (words.IsRomance || words.IsGermanic ? !DefiniteTitle.Is(paragraph, begin, Adjectives, words) : !HasNothingBefore(paragraph, begin))
        {
            return false;
        }

        return !paragraph.InOneSentence(last, last + 1) || paragraph.Tokens[last + 1] is var next
            && (!next.IsWord || BeginsOther(paragraph, last + 1) || words.NameWords.Spoken.CircumstanceWords.Contains(paragraph.Folded(last + 1)) || BeginsClause(paragraph, last, next) || (next.Is(WordKinds.AnyVerb | WordKinds.Adverb | WordKinds.Weekday | WordKinds.Audience | WordKinds.SharedSubject | WordKinds.Demonstrative | WordKinds.Complementizer | WordKinds.Auxiliary) && !next.Is(WordKinds.TitleLinker | WordKinds.AnyTitle))
                || (next.Is(WordKinds.PlacePreposition) && !next.Is(WordKinds.NameParticle)));
    }

    /// <summary><c>powiedział burmistrz</c>, <c>burmistrz dodał</c>: where there are no articles, nothing stands before it that belongs to it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="title">The title's token.</param>
    public static bool HasNothingBefore(TokenizedParagraph paragraph, int title) =>
        !paragraph.InOneSentence(title - 1, title) || paragraph.Tokens[title - 1] is var before && (!before.IsWord || before.Is(WordKinds.AnyVerb | WordKinds.Adverb | WordKinds.Complementizer | WordKinds.Honorific));

    /// <summary>'A spokesman for the mayor said', 'werfen der Bürgermeisterin vor': behind a preposition, or in another case, an office is whom another has to do with. Behind a source it speaks.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="title">The title's first token.</param>
    public bool IsHung(TokenizedParagraph paragraph, int title)
    {
        var article = words.IsRomance || words.IsGermanic ? DefiniteTitle.ArticleOf(paragraph, title, Adjectives, words) : -1;
        if (article < 0 || paragraph.Tokens[article].Is(WordKinds.AccordingTo))
        {
            return false;
        }

        var isBehind = paragraph.InOneSentence(article - 1, title);
        var preceding = isBehind ? paragraph.Tokens[article - 1] : default;
        var isSource = isBehind && (preceding.Is(WordKinds.AccordingTo) || (paragraph.StartsSentence(article - 1) && words.ViewWords.Contains(paragraph.Folded(article - 1))));
        return !isSource && ((preceding.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.SpeakerMarker) && !preceding.Is(WordKinds.AnyVerb | WordKinds.Adverb | WordKinds.Complementizer | WordKinds.SharedSubject)) || IsOblique(paragraph, article, title));
    }

    /// <summary>'der Sprecher der Bürgermeisterin', 'dem Minister'</summary>
    private bool IsOblique(TokenizedParagraph paragraph, int article, int title) =>
        words.CapitalNouns && paragraph.Folded(article) is var form
        && (words.ObliqueArticles.Contains(form) || (words.NameWords.Forms.ObliqueArticlesOfWomen.Contains(form) && paragraph.Tokens[title].EndsWithAny(paragraph.Text, words.NameWords.Forms.TitleEndingsOfWomen, stem: 0)));

    /// <summary>Whether a title stands right behind a word that takes a source, in languages with cases: <c>Zdaniem ministra</c>.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="title">The title's token.</param>
    public bool IsSource(TokenizedParagraph paragraph, int title) => words.CaseEndings.Count > 0 && paragraph.InOneSentence(title - 1, title) && paragraph.Tokens[title - 1].Is(WordKinds.AccordingTo);

    /// <summary>'Zdaniem ministra most jest': Polish has no comma behind a source, and what that is of would have the case of "of".</summary>
    public bool BeginsClause(TokenizedParagraph paragraph, int title, Token next) =>
        words.NameWords.Forms.GenitiveEndings.Count > 0 && IsSource(paragraph, title) && next.IsLower && !next.Is(WordKinds.TitleQualifier | WordKinds.TitleLinker | WordKinds.AnyTitle | WordKinds.ListConjunction) && !next.EndsWithAny(paragraph.Text, words.NameWords.Forms.GenitiveEndings, stem: 2);

    /// <summary>'per la sindaca il ponte', 'volgens de burgemeester is de brug': an article or a form of "to be" begins what is said.</summary>
    private bool BeginsOther(TokenizedParagraph paragraph, int next) =>
        (words.IsRomance && paragraph.Tokens[next].Is(WordKinds.Article) && !words.JoinedArticles.Contains(paragraph.Folded(next))) || words.ViewVerbs.Contains(paragraph.Folded(next));
}
