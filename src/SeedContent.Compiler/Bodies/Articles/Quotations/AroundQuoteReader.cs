using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads attributions whose words stand on both sides of a quotation: <c>described as “…” by Jane Doe</c>.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class AroundQuoteReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
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

    /// <summary><c>described as “…” by Jane Doe</c>, <c>La obra fue calificada de «…» por Ana Pérez</c>, <c>Rencana itu disebut “…” oleh Budi Santoso</c></summary>
    public Attribution? Passive(int quote, int by)
    {
        for (var i = quote - 1; quote - i <= MaxPassiveWords && paragraph.InOneSentence(i, quote) && (paragraph.Tokens[i].IsWord || IsElision(i)); i--)
        {
            if (IsPassive(i))
            {
                return names.EndingAt(i - 1) is null && !IsName(paragraph.Tokens[quote]) && subjects.After(by) is { Kind: SubjectKind.Name } subject ? maker.Make(subject, i, i) : null;
            }
        }

        return null;
    }

    /// <summary><c>qualifié d'« erreur »</c></summary>
    private bool IsElision(int i) => words.IsRomance && paragraph.Text[paragraph.Tokens[i].Start] is '\'' or '’';

    /// <summary>A participle, in Romance languages in whatever gender and number it stands; in Indonesian and Malay the passive is a verb that has its subject behind it.</summary>
    private bool IsPassive(int i) =>
        paragraph.Tokens[i] is var token && (token.Is(WordKinds.VerbAfterSpeaker | WordKinds.Participle) || (words.NamesPlaces && token.Is(WordKinds.VerbBeforeSpeaker)) || AgreedParticiple.Is(paragraph, i, words));

    /// <summary><c>Pulau itu disebut “Bumi Hijau” oleh warga</c>: what something is called, and no part of what is said of it.</summary>
    private bool IsName(Token quote) => TitleLike.Is(paragraph.Text, TextSpan.FromBounds(quote.Start + 1, quote.End - 1), minWords: 2);
}
