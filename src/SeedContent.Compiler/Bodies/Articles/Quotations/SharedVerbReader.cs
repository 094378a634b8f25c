using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads a verb that shares the subject of another: <c>Doe closed the door and said: “…”</c>, <c>Y añadió: «…»</c>, <c>Ayşe Demir, “…” dedi ve ekledi: “…”</c>.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
/// <param name="last">Reads the subjects of verbs that stand behind what is said.</param>
internal sealed class SharedVerbReader(TokenizedParagraph paragraph, LanguageWords words, SubjectReader subjects, AttributionMaker maker, VerbLastReader last)
{
    /// <summary>Reads it.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="quote">The quotation's token, or the one behind the sentence.</param>
    public Attribution? Read(int verb, int quote)
    {
        var isDirect = maker.IsDirect(verb, quote);
        if (isDirect && verb > 0 && BeginsSentence(verb))
        {
            return maker.MakeBare(verb, isDirect: true);
        }

        if (words.VerbLast && !words.NamesByContext && QuoteOfVerbBefore(verb) is var said and >= 0)
        {
            var teller = last.SubjectBefore(said);
            return teller.IsSaid ? maker.Make(teller, verb, verb, isDirect)
                : paragraph.StartsSentence(said) ? maker.MakeBare(verb, isDirect)
                : Attribution.Unnamed;
        }

        var (shared, named) = new SharedSubjectReader(paragraph, subjects, words.NamesByContext, words.HasFreeGerunds || IsBehindPreposition(paragraph.Tokens[verb]) || IsGerund(verb), words.IsGermanic && words.FrontPrepositions.Count > 0).Find(verb);
        return !shared.IsSaid && (shared.Last < 0 || !words.IsRomance) ? Attribution.Unnamed
            : named == verb || words.NamesByContext ? maker.Make(shared, verb, verb, isDirect)
            : maker.Make(shared, Math.Min(shared.First, named), Math.Max(shared.Last, named), isDirect);
    }

    /// <summary><c>est parti après avoir dénoncé « … »</c>, <c>left after calling it “…”</c>, <c>gây sốc khi nói “…”</c>: an infinitive or a gerund behind a preposition is never of the noun before it, as a gerund may be.</summary>
    private bool IsBehindPreposition(Token verb)
    {
        var end = WordText.WordEnd(paragraph.Text, verb.Start, verb.End);
        return end < verb.End && (words.PlaceAfterTitle || (words.IsRomance ? !words.InfiniteEndings.Any(ending => end - verb.Start >= ending.Length && WordText.EqualsFolded(paragraph.Text, end - ending.Length, ending.Length, ending))
            : words.IsGermanic && (words.Vocabulary.Find(paragraph.Text, verb.Start, end - verb.Start) & (WordKinds.PlacePreposition | WordKinds.SpeakerMarker | WordKinds.Function)) != WordKinds.None));
    }

    /// <summary><c>a réagi en assurant que</c>: behind a preposition the French participle is of the subject, whatever noun stands before it.</summary>
    private bool IsGerund(int verb) => words.IsRomance && paragraph.InOneSentence(verb - 1, verb) && paragraph.Tokens[verb - 1] is { IsLower: true } before && before.Is(WordKinds.PlacePreposition);

    /// <summary><c>Y añadió: «…»</c>, <c>Adding: “…”</c>, <c>Sonra usulca ekledi: “…”</c>: at the head of a sentence it goes on with who spoke before.</summary>
    private bool BeginsSentence(int verb)
    {
        var before = verb - 1;
        before -= words.VerbLast && before > 0 && paragraph.InOneSentence(before - 1, verb) && paragraph.Tokens[before].Is(WordKinds.Adverb) ? 1 : 0;
        return paragraph.StartsSentence(before)
            || (paragraph.Tokens[verb].Is(WordKinds.SharedVerb) && paragraph.StartsSentence(verb) && (!words.NamesByContext || words.Script == Script.Hebrew));
    }

    /// <summary><c>Ayşe Demir, “…” dedi ve ekledi: “…”</c>: the quotation that ends right before the verb with which "and" joins this one; -1 where there is none.</summary>
    private int QuoteOfVerbBefore(int verb)
    {
        var said = verb - 3;
        said -= said > 0 && paragraph.Tokens[said].IsMark(paragraph.Text, ',') ? 1 : 0;
        return said >= 0 && paragraph.InOneSentence(said, verb) && paragraph.Tokens[verb - 1].Is(WordKinds.SharedSubject) && paragraph.Tokens[verb - 2].Is(WordKinds.VerbAfterSpeaker) && paragraph.Tokens[said].Kind == TokenKind.Quote ? said : -1;
    }
}
