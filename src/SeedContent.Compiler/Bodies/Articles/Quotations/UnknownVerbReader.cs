using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads a verb that no list has between a quotation that is a sentence and somebody's name: <c>„Es ist spät“, keuchte Läuferin Anna Weber</c>. Where the verb is the second part
/// of its sentence, nothing else stands there.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class UnknownVerbReader(TokenizedParagraph paragraph, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int FewestWords = 2;
    private const int MaxMarks = 2;
    private const int ShortestVerb = 4;
    private const int LongestAcronym = 3;

    /// <param name="quote">The quotation's token.</param>
    /// <param name="verb">The token behind it and its comma.</param>
    public Attribution? Read(int quote, int verb)
    {
        if (!(words.FrontPrepositions.Count > 0 || (words.CaseEndings.Count == 0 && paragraph.Tokens[verb].EndsWithAny(paragraph.Text, words.UnknownVerbEndings, stem: 1))) || verb - quote > MaxMarks || !paragraph.StartsSentence(quote) || paragraph.Tokens[verb] is not { IsLower: true, Kinds: WordKinds.None, Length: >= ShortestVerb } || !IsSentence(paragraph.Tokens[quote]))
        {
            return null;
        }

        if (words.IsRomance && IsAlone(quote, verb))
        {
            return maker.MakeBare(verb);
        }

        return (paragraph.Tokens[verb - 1].Kind == TokenKind.Mark || QuoteEnd.Of(paragraph.Text, paragraph.Tokens[quote]) != '\0') && subjects.After(maker.SkipAdverbs(verb + 1)) is { Kind: SubjectKind.Name, Run: { } run } subject && IsPerson(run) ? maker.Make(subject, verb, subject.Last) : null;
    }

    /// <summary><c>“It is late,” the mayor, Jane Doe, harrumphed.</c>: where the language shows verbs by their end, one that ends the sentence is of who stands before it.</summary>
    /// <param name="quote">The quotation's token.</param>
    /// <param name="subject">Who stands behind it.</param>
    /// <param name="verb">The token behind the subject.</param>
    public Attribution? ReadBehind(int quote, Subject subject, int verb)
    {
        if (subject is not { Kind: SubjectKind.Name, Run: { } run } || verb >= paragraph.Tokens.Length || !paragraph.InOneSentence(subject.Last, verb) || words.CaseEndings.Count > 0 || !paragraph.Tokens[verb].EndsWithAny(paragraph.Text, words.UnknownVerbEndings, stem: 1)
            || paragraph.Tokens[verb] is not { IsLower: true, Kinds: WordKinds.None, Length: >= ShortestVerb } || !paragraph.StartsSentence(quote) || !IsSentence(paragraph.Tokens[quote]) || !IsPerson(run))
        {
            return null;
        }

        return !paragraph.InOneSentence(verb, verb + 1) || paragraph.Tokens[verb + 1].Kind == TokenKind.Mark ? maker.Make(subject, subject.First, verb) : null;
    }

    /// <summary><c>«…», mormora.</c>: a verb between a comma and the end of the sentence, whose pronoun is left out.</summary>
    private bool IsAlone(int quote, int verb) =>
        paragraph.Tokens[verb - 1].IsMark(paragraph.Text, ',') && QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span).Words > FewestWords
        && (verb + 1 == paragraph.Tokens.Length || (paragraph.Tokens[verb + 1].IsMark(paragraph.Text, '.') && !paragraph.InOneSentence(verb, verb + 2)));

    private bool IsSentence(Token quote) =>
        QuoteShape.Of(paragraph.Text, quote.Span) is { MayBeSentence: true } shape && (shape.Words >= FewestWords || shape.EndsSentence) && !TitleLike.Is(paragraph.Text, TextSpan.FromBounds(quote.Start + 1, quote.End - 1), words.CapitalNouns ? 2 : 1);

    private bool IsPerson(NameRun run) =>
        run.IsTitled || (run.NameFirst < run.Last && (!words.CapitalNouns || GivenNames.IsOfAnyLanguage(paragraph, run.NameFirst, words) || paragraph.Tokens[run.Last].Length > LongestAcronym)
            && !Organization.HasPart(run, run.NameFirst) && !Organization.Is(paragraph.Text, run.NameSpan, words));
}
