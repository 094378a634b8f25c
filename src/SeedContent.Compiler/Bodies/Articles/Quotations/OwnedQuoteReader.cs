using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads whose words a quotation is, where it stands between its owner and a noun: <c>Başkan Ali Kaya'nın “…” sözleri tepki çekti</c>.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class OwnedQuoteReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, AttributionMaker maker)
{
    /// <summary>Whether a name has the case of who owns what follows: <c>Kaya'nın</c>, but not <c>Kaya'dan</c>.</summary>
    public static bool IsOwner(TokenizedParagraph paragraph, int last) =>
        paragraph.Tokens[last].IsPossessive && paragraph.Text[paragraph.Tokens[last].End - 1] is 'n' or 'N' && paragraph.Text[paragraph.Tokens[last].End - 2] is not ('a' or 'e' or 'A' or 'E');

    /// <param name="quote">The quotation's token.</param>
    public Attribution? Read(int quote)
    {
        var (text, noun) = (paragraph.Text, quote + 1);
        if (words.SpeechNouns.Count == 0 || !paragraph.InOneSentence(quote - 1, noun) || !words.SpeechNouns.Contains(WordText.Fold(paragraph.Tokens[noun].Span.In(text)))
            || names.EndingAt(quote - 1) is not { CanSpeak: true } owner || !IsOwner(paragraph, quote - 1))
        {
            return null;
        }

        return maker.Make(new(SubjectKind.Name, owner, NamePhrase.First(owner), owner.Last), noun, noun);
    }
}
