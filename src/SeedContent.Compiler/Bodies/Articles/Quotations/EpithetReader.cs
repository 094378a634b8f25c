using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whether the words beside a quotation describe somebody who is named before, and point back: <c>“…,” kata perempuan asal Solo itu</c>, <c>“…,” ujar pria 34 tahun tersebut</c>,
/// <c>“…,” kata peneliti lulusan Delft itu</c>. A bare <c>kata pria itu</c> may be anybody.
/// </summary>
/// <param name="paragraphs">The paragraphs.</param>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
internal sealed class EpithetReader(IReadOnlyList<TokenizedParagraph> paragraphs, IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
{
    private const int MaxTokens = 8;
    private const int MaxParagraphsAbove = 2;
    private const int MaxTokensBack = 120;

    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="attribution">The words that attribute it.</param>
    public bool Is(TokenizedParagraph paragraph, int quote, TextSpan attribution)
    {
        if (words.EpithetNouns.Count == 0 || attribution.Start < paragraph.Tokens[quote].Start)
        {
            return false;
        }

        var noun = paragraph.FirstFrom(attribution.Start) + 1;
        while (paragraph.InOneSentence(noun - 1, noun) && paragraph.Tokens[noun].Is(WordKinds.Adverb) && !paragraph.Tokens[noun].Is(WordKinds.AnyTitle))
        {
            noun++;
        }

        return paragraph.InOneSentence(noun - 1, noun) && paragraph.Tokens[noun] is { IsLower: true } token && IsNoun(paragraph.Text, token) && PointsBack(paragraph, noun) && !NamesOther(paragraph, quote);
    }

    private bool IsNoun(string text, Token token) => words.EpithetNouns.Contains(WordText.Fold(token.Span.In(text))) || (token.Is(WordKinds.Title) && !token.Is(WordKinds.OwnedRole | WordKinds.Honorific));

    /// <summary>Whether a description and a word that points back stand behind the noun, and nobody else in between.</summary>
    private bool PointsBack(TokenizedParagraph paragraph, int noun)
    {
        for (var i = noun + 1; i - noun <= MaxTokens && paragraph.InOneSentence(noun, i) && paragraph.Tokens[i] is { IsWord: true } token && !token.Is(WordKinds.AnyVerb | WordKinds.Relative); i++)
        {
            if (token.Is(WordKinds.Demonstrative))
            {
                return i > noun + 1;
            }

            // 'peneliti lulusan Delft itu': where somebody has studied or comes from is nobody.
            if (names[paragraph.Index].Around(i) is { } run && index.ResolvePerson(run) is not null && !IsWhence(paragraph.Text, paragraph.Tokens[run.First - 1]) && !IsWhatOf(paragraph, run))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><c>pemain Persija itu</c>: right before the word that points back, a name that nobody is called by is what the role is of.</summary>
    private bool IsWhatOf(TokenizedParagraph paragraph, NameRun run) =>
        run.HasName && paragraph.InOneSentence(run.Last, run.Last + 1) && paragraph.Tokens[run.Last + 1].Is(WordKinds.Demonstrative) && !GivenNames.IsOfLanguage(run, run.NameFirst, words);

    private bool IsWhence(string text, Token word) => word.Is(WordKinds.PlacePreposition) || words.EpithetNouns.Contains(WordText.Fold(word.Span.In(text)));

    /// <summary>Whether somebody comes in above who has no name and may be meant: <c>seorang pria berkaus merah</c>.</summary>
    private bool NamesOther(TokenizedParagraph paragraph, int quote)
    {
        for (var p = paragraph.Index; p >= 0 && paragraph.Index - p <= MaxParagraphsAbove; p--)
        {
            var above = paragraphs[p];
            var end = p == paragraph.Index ? quote : above.Tokens.Length;
            for (var i = Math.Max(0, end - MaxTokensBack); i + 1 < end; i++)
            {
                if (above.Tokens[i].Is(WordKinds.Article) && above.InOneSentence(i, i + 1) && IsNoun(above.Text, above.Tokens[i + 1]) && !IsNamed(above, i + 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary><c>seorang warga, Budi Santoso,</c></summary>
    private bool IsNamed(TokenizedParagraph paragraph, int noun)
    {
        for (var i = noun; i - noun <= MaxTokens && paragraph.InOneSentence(noun, i); i++)
        {
            if (names[paragraph.Index].Around(i) is { } run && index.ResolvePerson(run) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
