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
    /// <param name="quote">The quotation's token.</param>
    public Attribution? Read(int quote)
    {
        var (text, noun) = (paragraph.Text, quote + 1);
        if (words.SpeechNouns.Count == 0 || !paragraph.InOneSentence(quote - 1, noun) || !words.SpeechNouns.Contains(WordText.Fold(paragraph.Tokens[noun].Span.In(text)))
            || names.EndingAt(quote - 1) is not { CanSpeak: true } owner || !paragraph.Tokens[quote - 1].IsPossessive || text[paragraph.Tokens[quote - 1].End - 1] is not ('n' or 'N'))
        {
            return null;
        }

        return maker.Make(new(SubjectKind.Name, owner, NamePhrase.First(owner), owner.Last), noun, noun);
    }
}
