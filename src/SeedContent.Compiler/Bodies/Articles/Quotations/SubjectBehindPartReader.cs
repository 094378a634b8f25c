using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads who stands behind what he or she calls something, in Romance languages, where the sentence begins with the verb or with what is quoted:
/// <c>Parla di «giornata storica» il presidente Guido Salvi</c>, <c>De “vergonzoso” calificó Gabriel Soto el recorte</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class SubjectBehindPartReader(TokenizedParagraph paragraph, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    /// <summary>'Ayer por la tarde habló de'</summary>
    private const int MaxTokensBefore = 4;

    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? Read(int start, int quote)
    {
        if (!words.IsRomance || quote - start is < 1 or > MaxTokensBefore || !paragraph.InOneSentence(start, quote + 1) || !IsPart(quote))
        {
            return null;
        }

        return BeginsWithVerb(start, quote) ? Behind(quote + 1, quote + 1) : IsFronted(start, quote) ? Behind(quote + 1, maker.SkipAdverbs(quote + 2)) : null;
    }

    /// <summary>Whether a quotation begins as a part of its sentence does.</summary>
    private bool IsPart(int quote) => QuoteEnd.Of(paragraph.Text, paragraph.Tokens[quote]) == '\0' && char.IsLower(paragraph.Text[paragraph.Tokens[quote].Start + 1]);

    /// <summary>The subject that begins at a token, if it is somebody by name or by a role, behind an article.</summary>
    /// <param name="begin">Where the words begin that attribute.</param>
    /// <param name="first">The token.</param>
    private Attribution? Behind(int begin, int first)
    {
        var subject = subjects.After(first);
        return subject.Kind == SubjectKind.Name ? maker.Make(subject, begin, subject.Last)
            : paragraph.InOneSentence(begin, first + 1) && paragraph.Tokens[first].Is(WordKinds.Article) && paragraph.Tokens[first + 1].Is(WordKinds.AnyTitle) ? Attribution.Unnamed
            : null;
    }

    /// <summary>
    /// <c>Parla di «…»</c>, <c>Habló ayer de «…»</c>: nothing but adverbs, and a verb that takes its preposition with it. Behind another may stand whom it is said of: <c>Acusou de “traição” o ministro</c>.
    /// </summary>
    private bool BeginsWithVerb(int start, int quote)
    {
        var verb = maker.SkipAdverbs(start);
        return verb < quote && maker.SkipAdverbs(verb + 1) == quote && paragraph.Tokens[verb] is var token && token.Is(WordKinds.VerbBeforeSpeaker) && !token.Is(WordKinds.AccordingTo) && EndsWithLink(token);
    }

    /// <summary><c>De «…» calificó</c></summary>
    private bool IsFronted(int start, int quote) =>
        quote == start + 1 && IsLink(paragraph.Tokens[start]) && !paragraph.Tokens[start].Is(WordKinds.PlacePreposition) && paragraph.Tokens[quote + 1].Is(WordKinds.VerbBeforeSpeaker);

    /// <summary><c>Parla di</c> is one verb.</summary>
    private bool EndsWithLink(Token verb) => (words.Vocabulary.FindLast(paragraph.Text, verb.Span) & WordKinds.TitleLinker) != WordKinds.None;

    private static bool IsLink(Token token) => token.Is(WordKinds.TitleLinker) && !token.Is(WordKinds.Article | WordKinds.AccordingTo);
}
