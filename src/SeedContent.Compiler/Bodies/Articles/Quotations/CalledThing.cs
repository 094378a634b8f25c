using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads who calls something what is quoted in a clause without a subject of its own, in Romance languages: <c>Ana Pérez rechazó lo que llamó «…»</c>,
/// <c>Anna Rossi ha criticato quella che ha definito «…»</c>. It is the subject of the sentence.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class CalledThing(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, AttributionMaker maker)
{
    private const int MaxTokens = 30;
    private const int MaxLinkWords = 2;

    /// <summary>Whether a verb stands right behind "what", and what it is called right behind the verb.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="quote">The quotation's token.</param>
    public bool Is(int verb, int quote)
    {
        if (!words.IsRomance || quote - verb > MaxLinkWords + 1 || !paragraph.InOneSentence(verb - 2, verb) || !paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker)
            || !paragraph.Tokens[verb - 1].Is(WordKinds.Relative | WordKinds.Complementizer) || paragraph.Tokens[verb - 1].Is(WordKinds.Article) || !IsThat(verb - 2))
        {
            return false;
        }

        for (var i = verb + 1; i < quote; i++)
        {
            if (!paragraph.Tokens[i].IsLower || !paragraph.Tokens[i].Is(WordKinds.TitleLinker | WordKinds.Complementizer | WordKinds.Article | WordKinds.AccordingTo | WordKinds.Function))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whoever the sentence begins with, by name or pronoun, where no other clause follows before the verb.</summary>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="verb">The verb's token.</param>
    public Attribution? Caller(int start, int verb)
    {
        if (paragraph.Tokens[start].Is(WordKinds.Person) && !paragraph.Tokens[start].Is(WordKinds.Article))
        {
            // 'Ele criticou o que chamou de “…”'
            return maker.Make(Subject.Pronoun(start), start, start);
        }

        if (verb - start > MaxTokens || (names.StartingAt(start) ?? names.StartingAt(start + 1)) is not { CanSpeak: true } run || NamePhrase.First(run) - start > 1 || run.Last + 1 >= verb || !(run.IsTitled || run.NameFirst < run.Last || paragraph.Tokens[run.Last + 1].IsLower))
        {
            return null;
        }

        for (var i = run.Last + 1; i < verb - 2; i++)
        {
            // 'Ana Pérez dimitió y la empresa rechazó lo que llamó «…»'
            if (paragraph.Tokens[i].Kind == TokenKind.Quote || (paragraph.Tokens[i].Is(WordKinds.ListConjunction | WordKinds.SharedSubject) && (paragraph.Tokens[i + 1].Is(WordKinds.Article) || names.StartingAt(i + 1) is not null)))
            {
                return null;
            }
        }

        return maker.Make(new(SubjectKind.Name, run, NamePhrase.First(run), run.Last), verb, verb);
    }

    /// <summary><c>lo</c>, <c>quella</c>, <c>pelo</c></summary>
    private bool IsThat(int i) =>
        paragraph.Tokens[i] is { IsLower: true } token && (token.Is(WordKinds.Article | WordKinds.Demonstrative) || words.JoinedArticles.Contains(paragraph.Folded(i)));
}
