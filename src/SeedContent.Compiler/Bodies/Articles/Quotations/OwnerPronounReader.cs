using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads a noun of what was said with a pronoun for whose it is, at the head of a sentence that ends with a colon: <c>Её ответ был краток: «…»</c>, <c>Jej odpowiedź: „…”</c>,
/// <c>Jawabannya singkat: “…”</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class OwnerPronounReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int MaxTokens = 8;
    private const int MaxAdjectives = 1;

    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? Read(int start, int quote)
    {
        var colon = quote - 1;
        if (!(words.CaseEndings.Count > 0 || words.NamesPlaces) || colon <= start || colon - start > MaxTokens || !paragraph.Tokens[colon].IsMark(paragraph.Text, ':') || Noun(start, colon) is not { } noun)
        {
            return null;
        }

        for (var i = noun + 1; i < colon; i++)
        {
            if (!paragraph.Tokens[i].IsLower || paragraph.Tokens[i].Is(WordKinds.AnyTitle | WordKinds.Complementizer | WordKinds.Relative | WordKinds.Person) || names.Around(i) is not null)
            {
                return null;
            }
        }

        return new(SubjectKind.Pronoun, Speaker: null, TextSpan.FromBounds(paragraph.Tokens[start].Start, paragraph.Tokens[noun].End), IsDirect: true, IsOnePerson: true, words.CaseEndings.Count > 0 ? SlavicForms.OfOwner(paragraph.Folded(start), words.NameWords.Forms) : null);
    }

    /// <summary>The noun's token, behind its pronoun or with it.</summary>
    private int? Noun(int start, int colon)
    {
        if (words.NamesPlaces)
        {
            var word = paragraph.Folded(start);
            return word.EndsWith(MalayPronoun.Ending, StringComparison.Ordinal) && words.SpeechNouns.Contains(word[..^MalayPronoun.Ending.Length]) ? start : null;
        }

        for (var i = start + 1; SlavicForms.OfOwner(paragraph.Folded(start), words.NameWords.Forms) is not null && i < colon && i - start <= MaxAdjectives + 1 && paragraph.Tokens[i].IsLower; i++)
        {
            if (words.NameWords.OwnedSpeech.Contains(paragraph.Folded(i)))
            {
                return i;
            }
        }

        return null;
    }
}
