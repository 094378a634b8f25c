using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads attributions whose words stand on both sides of a quotation: <c>described as “…” by Jane Doe</c>.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class AroundQuoteReader(TokenizedParagraph paragraph, ParagraphNames names, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxWordsBefore = 30;
    private const int MaxPassiveWords = 3;

    /// <summary><c>उन्होंने पुल को “…” बताया</c>, <c>राम कुमार ने पुल को “…” बताया</c>: the pronoun or the marked name before a quotation whose verb stands behind it.</summary>
    public Attribution? PronounBefore(int quote, int verb)
    {
        for (var i = quote - 1; quote - i <= MaxWordsBefore && paragraph.InOneSentence(i, quote); i--)
        {
            var token = paragraph.Tokens[i];
            if (token.Is(WordKinds.SubjectMarker) && names.EndingAt(i - 1) is { CanSpeak: true } run)
            {
                return maker.Make(new(SubjectKind.Name, run, NamePhrase.First(run), run.Last), verb, verb);
            }

            if (token.Kind == TokenKind.Quote || token.Is(WordKinds.AnyVerb | WordKinds.SubjectMarker | WordKinds.Complementizer))
            {
                return Attribution.Unnamed;
            }

            if (token.Is(WordKinds.Person))
            {
                return maker.Make(Subject.Pronoun(i), verb, verb);
            }
        }

        return null;
    }

    /// <summary><c>described as “…” by Jane Doe</c></summary>
    public Attribution? Passive(int quote, int by)
    {
        const WordKinds said = WordKinds.VerbAfterSpeaker | WordKinds.Participle;
        for (var i = quote - 1; quote - i <= MaxPassiveWords && paragraph.InOneSentence(i, quote) && paragraph.Tokens[i].IsWord; i--)
        {
            if (paragraph.Tokens[i].Is(said))
            {
                return names.EndingAt(i - 1) is null && subjects.After(by) is { Kind: SubjectKind.Name } subject ? maker.Make(subject, i, i) : null;
            }
        }

        return null;
    }
}
