using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads what stands behind a quotation that is a sentence and whose verb no list has, or that has none, in languages whose cases show the subject:
/// <c>«Кому добавки?» — гремит на всю кухню повариха Анна Сидорова</c>, <c>«Пора домой», — Анна Сидорова, учительница.</c>
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="cases">Finds subjects by their case.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class UnknownCaseVerbReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, CaseSubjectReader cases, AttributionMaker maker)
{
    private const int FewestWords = 2;
    private const int ShortestVerb = 3;
    private const int MaxRoleWords = 8;

    private const WordKinds Others = WordKinds.Complementizer | WordKinds.Relative | WordKinds.Negation | WordKinds.Pronoun | WordKinds.Person | WordKinds.AnyTitle | WordKinds.PlacePreposition
        | WordKinds.TitleLinker | WordKinds.SharedSubject | WordKinds.Article | WordKinds.Naming;

    /// <param name="quote">The quotation's token.</param>
    /// <param name="first">The token behind it and its marks.</param>
    public Attribution? Read(int quote, int first)
    {
        if (words.CaseEndings.Count == 0 || first >= paragraph.Tokens.Length || !paragraph.StartsSentence(quote) || !IsSpeech(paragraph.Tokens[quote])
            || !(first > quote + 1 || QuoteEnd.Of(paragraph.Text, paragraph.Tokens[quote]) is ',' or '?' or '!' or '…'))
        {
            return null;
        }

        return paragraph.Tokens[first].IsLower ? BehindVerb(first) : first > quote + 1 && paragraph.Tokens[first - 1].IsDash(paragraph.Text) ? NameAlone(first) ?? NameThatActs(quote, first) : null;
    }

    private Attribution? BehindVerb(int verb)
    {
        var token = paragraph.Tokens[verb];
        if (token.Is(Others) || token.Length < ShortestVerb || !token.EndsWithAny(paragraph.Text, words.UnknownVerbEndings, stem: 1) || IsOfHearing(verb))
        {
            return null;
        }

        return cases.Find(verb + 1) is { } subject && !NameForms.IsObject(subject.Run!, token, words) ? maker.Make(subject, verb, subject.Last) : null;
    }

    /// <summary><c>«…», — услышала от родителей мэр Анна Сидорова</c>: what somebody heard, read or got others have said.</summary>
    private bool IsOfHearing(int verb) => words.NameWords.OthersWords.Contains(paragraph.Folded(verb));

    /// <summary>Nothing but a name in the case of the subject, and behind a comma who that is.</summary>
    private Attribution? NameAlone(int first)
    {
        if (FullName(first) is not { } run)
        {
            return null;
        }

        var next = run.Last + 1;
        if (paragraph.InOneSentence(run.Last, next) && paragraph.Tokens[next].IsMark(paragraph.Text, ','))
        {
            var role = next + 1;
            next = EndOfWords(role);
            if (next == role || next - role > MaxRoleWords || !paragraph.Tokens[role].Is(WordKinds.AnyTitle) || HasVerb(role, next))
            {
                return null;
            }
        }

        return !paragraph.InOneSentence(run.Last, next) || (paragraph.Tokens[next].IsMark(paragraph.Text, '.') && !paragraph.InOneSentence(run.Last, next + 1))
            ? maker.Make(new(SubjectKind.Name, run, first, run.Last), first, run.Last)
            : null;
    }

    /// <summary><c>— Словами не передать, — Анна Сидорова вытирает слёзы.</c>: what somebody does who has just spoken. Without a comma before the dash, only a line of a dialogue is surely speech.</summary>
    private Attribution? NameThatActs(int quote, int first)
    {
        var isSaid = paragraph.Tokens[quote + 1].IsMark(paragraph.Text, ',') || QuoteEnd.Of(paragraph.Text, paragraph.Tokens[quote]) is ',' or '?' or '!' or '…' || paragraph.Text[paragraph.Tokens[quote].Start] is '–' or '—' or '-';
        if (!isSaid || FullName(first) is not { } run || !paragraph.InOneSentence(run.Last, run.Last + 1))
        {
            return null;
        }

        var verb = run.Last + 1;
        var token = paragraph.Tokens[verb];
        var end = EndOfWords(verb);
        return token.IsLower && !token.Is(Others | WordKinds.AnyVerb) && token.EndsWithAny(paragraph.Text, words.UnknownVerbEndings, stem: 1) && end > verb + 1
            && (!paragraph.InOneSentence(verb, end) || paragraph.Tokens[end].IsMark(paragraph.Text, '.')) ? maker.Make(new(SubjectKind.Name, run, first, run.Last), first, verb) : null;
    }

    /// <summary>A first name and a surname in the case of the subject.</summary>
    private NameRun? FullName(int first) =>
        names.StartingAt(first) is { CanSpeak: true, Title: TitleContext.None } run && run.NameFirst == first && first < run.Last && !paragraph.Tokens[run.Last].IsPossessive
        && GivenNames.IsPerson(run, words) && !CaseForms.IsOtherCase(paragraph.Text, paragraph.Tokens[first], words) && !NameForms.IsObject(run, paragraph.Tokens[run.Last], words) ? run : null;

    private bool HasVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.AnyVerb))
            {
                return true;
            }
        }

        return false;
    }

    private int EndOfWords(int i)
    {
        while (i < paragraph.Tokens.Length && paragraph.Tokens[i].IsWord && paragraph.InOneSentence(i - 1, i))
        {
            i++;
        }

        return i;
    }

    private bool IsSpeech(Token quote) =>
        QuoteShape.Of(paragraph.Text, quote.Span) is { MayBeSentence: true } shape && (shape.Words >= FewestWords || shape.EndsSentence)
        && !TitleLike.Is(paragraph.Text, TextSpan.FromBounds(quote.Start + 1, quote.End - 1), minWords: 1);
}
