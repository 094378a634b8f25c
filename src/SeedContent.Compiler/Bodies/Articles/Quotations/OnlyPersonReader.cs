using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads a sentence with a colon that names one person, in the case of the subject, and has no verb that is known, before what can only be speech: <c>Такой же точки зрения придерживается и Иван Сидоров: «…»</c>
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class OnlyPersonReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, AttributionMaker maker)
{
    private const int MaxTokens = 30;
    private const int FewestWords = 6;

    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? Read(int start, int quote)
    {
        if ((words.CaseEndings.Count == 0 && words.FrontPrepositions.Count == 0 && !words.IsRomance) || quote - start > MaxTokens || (quote < paragraph.Tokens.Length && !IsSpeech(paragraph.Tokens[quote])))
        {
            return null;
        }

        NameRun? only = null;
        var titles = new List<int>();
        for (var i = start; i < quote - 1; i++)
        {
            var token = paragraph.Tokens[i];
            if (names.StartingAt(i) is { } run)
            {
                if (run.CanSpeak && GivenNames.IsPerson(run, words))
                {
                    if (only is not null)
                    {
                        return null;
                    }

                    only = run;
                }
                else if (run.Title != TitleContext.None)
                {
                    return null;
                }

                i = run.Last;
            }
            else if (token.Is(WordKinds.AnyTitle))
            {
                titles.Add(i);
            }
            else if (token.Kind == TokenKind.Quote || (words.CaseEndings.Count == 0 && token.Is(WordKinds.AnyVerb | WordKinds.ListConjunction)) || (token.Is(WordKinds.Naming | WordKinds.Negation | WordKinds.Complementizer | WordKinds.Relative | WordKinds.Person | WordKinds.AccordingTo) && !(words.FrontPrepositions.Count > 0 && token.Is(WordKinds.Article))))
            {
                return null;
            }
        }

        return only is not null && !IsHung(only) && titles.TrueForAll(title => IsOf(only, title)) && (only.Last == quote - 2 || quote < paragraph.Tokens.Length)
            ? maker.Make(new(SubjectKind.Name, only, NamePhrase.First(only), only.Last), NamePhrase.First(only), only.Last, isDirect: true)
            : null;
    }

    /// <summary>Whether a title is the person's: it stands before the name or behind a comma; another is somebody else's.</summary>
    private bool IsOf(NameRun run, int title) =>
        title < run.First ? title >= NamePhrase.First(run) : paragraph.InOneSentence(run.Last, run.Last + 1) && paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, ',');

    /// <summary>Whether something else or somebody else has the name with it: <c>ein Brief von Anna Weber</c>, <c>письмо Ивана Сидорова</c>.</summary>
    private bool IsHung(NameRun run)
    {
        var before = NamePhrase.First(run) - 1;
        return paragraph.Tokens[run.Last].IsPossessive || NamePhrase.IsObject(run) || NameForms.IsObject(run, paragraph.Tokens[run.Last], words) || run.Title == TitleContext.Linked
            || (paragraph.InOneSentence(before, run.First) && paragraph.Tokens[before].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.SpeakerMarker | WordKinds.Genitive));
    }

    private bool IsSpeech(Token quote) => QuoteShape.Of(paragraph.Text, quote.Span) is { MayBeSentence: true, Words: >= FewestWords };
}
