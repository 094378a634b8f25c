using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whether the subject of the verb that ends a sentence is left out, in languages whose verbs stand last: before what is quoted stands nothing but what that is said of, in the case of "of" or of
/// an object, and words that join the sentence to the one before (<c>Ayrıca köprünün “çok kötü durumda” olduğunu söyledi</c>, <c>Köprüyü “bir utanç” olarak nitelendirdi</c>).
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class ReportedClauseReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int MaxWords = 6;
    private const int ShortestStem = 2;
    private const int FewestWords = 2;

    private readonly WordForms forms = words.NameWords.Forms;

    /// <param name="quote">The quotation's token.</param>
    /// <param name="verb">The verb that ends the sentence.</param>
    public bool LeavesOutSubject(int quote, int verb)
    {
        var (start, last) = (paragraph.SentenceStart(quote), quote - 1);
        if (words.NameWords.Spoken.FrontedEndings.Count == 0 || verb < 0 || last < start || quote - start > MaxWords || paragraph.Tokens[verb].EndsWithAny(paragraph.Text, words.NameWords.Spoken.SubjectEndings, ShortestStem)
            || QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span).Words < FewestWords || !IsSaidOf(last, quote))
        {
            return false;
        }

        for (var i = start; i < last; i++)
        {
            var token = paragraph.Tokens[i];
            if (IsPersonal(i) || !(token.Is(WordKinds.Adverb | WordKinds.SharedSubject) || EndsWith(token, forms.GenitiveEndings) || EndsWith(token, forms.LocativeEndings) || token.IsMark(paragraph.Text, ',')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word has its capital only because the sentence begins with it, and is what is spoken of.</summary>
    /// <param name="noun">The word's token.</param>
    /// <param name="quote">The quotation's token.</param>
    public bool IsCapitalOnly(int noun, int quote) =>
        words.NameWords.Spoken.FrontedEndings.Count > 0 && paragraph.StartsSentence(noun) && quote < paragraph.Tokens.Length && paragraph.Tokens[quote].Kind == TokenKind.Quote && paragraph.InOneSentence(quote, quote + 1)
        && names.Around(noun) is { } run && run.First == run.Last && !GivenNames.IsPerson(run, words) && (EndsWith(paragraph.Tokens[quote + 1], forms.ReportedClauseEndings) || words.NameWords.SayingLinks.Contains(paragraph.Folded(quote + 1))) && IsSaidOf(noun, quote);

    /// <summary>Whether the word before the quotation is what is spoken of.</summary>
    private bool IsSaidOf(int noun, int quote)
    {
        var token = paragraph.Tokens[noun];
        var isNamed = paragraph.InOneSentence(quote, quote + 1) && words.NameWords.SayingLinks.Contains(paragraph.Folded(quote + 1));
        return !IsPersonal(noun) && !token.Is(WordKinds.Adverb) && (EndsWith(token, forms.GenitiveEndings) || (isNamed && EndsWith(token, forms.AccusativeEndings) && !EndsWith(token, words.NameWords.Spoken.SubjectEndings)));
    }

    private bool EndsWith(Token token, IReadOnlyList<string> endings) => token.IsWord && token.EndsWithAny(paragraph.Text, endings, ShortestStem);

    /// <summary>A name, a role, a pronoun or an article.</summary>
    private bool IsPersonal(int i)
    {
        var token = paragraph.Tokens[i];
        return names.IsNamed(i, words)
            || token.Is(WordKinds.AnyTitle | WordKinds.Article | WordKinds.Pronoun | WordKinds.OwnedRole | WordKinds.Naming) || words.NameWords.BackRoles.Contains(paragraph.Folded(i));
    }
}
