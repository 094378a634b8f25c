using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads who a sentence with a colon is about, whatever its verb, before what may be speech: <c>Budi Santoso menitikkan air mata: “…”</c>,
/// <c>Chiều qua, ông Nguyễn Văn An cúi đầu: “…”</c>, <c>Öğretmen Ayşe Demir, öfkesini gizlemiyor: “…”</c>. Nobody else may be named there, but behind a preposition.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class ColonSentenceReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxTokens = 44;
    private const int LongestTerm = 24;
    private const int WordsBeforeColon = 3;

    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? Read(int start, int quote)
    {
        if (!(words.NamesPlaces || words.HonorificsInNames || (words.VerbLast && !words.NamesByContext)) || quote - start > MaxTokens || quote - 2 < start
            || (quote < paragraph.Tokens.Length && !QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span).MayBeSentence))
        {
            return null;
        }

        var told = Subject.None;
        for (var i = start; i < quote - 1; i++)
        {
            var token = paragraph.Tokens[i];
            if (told.Kind == SubjectKind.None && SubjectAt(start, i) is { Run: not null } subject)
            {
                if (words.HonorificsInNames && subject.Last + 1 < quote && words.NameWords.Passives.Contains(paragraph.Folded(subject.Last + 1), StringComparer.Ordinal))
                {
                    // 'Ông An bị công nhân hỏi: “…”': who it is done to does not say it, but 'Ông An được báo dẫn lời: “…”' does.
                    return IsCited(subject.Last + 1, quote) ? maker.Make(subject, subject.First, subject.Last, isDirect: true) : null;
                }

                told = subject;
                i = subject.Last;
            }
            else if (IsOther(i, quote))
            {
                return null;
            }
            else if (names.StartingAt(i) is { } run)
            {
                if (run.CanSpeak && IsPerson(run) && (!IsHung(run) || IsJoined(told, run)))
                {
                    return null;
                }

                i = run.Last;
            }
            else if (token.Is(WordKinds.Negation) && paragraph.Tokens[i + 1].Is(WordKinds.AnyVerb))
            {
                return null;
            }
        }

        return told.Run is null ? null : maker.Make(told, told.First, told.Last, isDirect: true);
    }

    /// <summary>A quotation that may be speech, a semicolon, or right before the colon what leads to a title or to words that are written somewhere.</summary>
    private bool IsOther(int i, int quote) =>
        paragraph.Tokens[i] is { Kind: TokenKind.Quote, Length: > LongestTerm } || paragraph.Tokens[i].IsMark(paragraph.Text, ';') || paragraph.Tokens[i].Is(WordKinds.AccordingTo)
        || (paragraph.Tokens[i].Is(WordKinds.Naming) && (quote - i <= WordsBeforeColon + 1 || (words.NamesPlaces && !paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.AnyTitle))));

    private bool IsCited(int first, int quote)
    {
        for (var i = first + 1; i < quote; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.AccordingTo))
            {
                return true;
            }
        }

        return false;
    }

    private Subject SubjectAt(int start, int i)
    {
        if (words.VerbLast)
        {
            return names.StartingAt(i) is { CanSpeak: true } one && IsPerson(one) && !paragraph.Tokens[one.Last].IsPossessive && !names.FollowsAnother(one) && !names.IsOneOfSeveral(one)
                ? new(SubjectKind.Name, one, NamePhrase.First(one), one.Last)
                : Subject.None;
        }

        return (i == start || paragraph.Tokens[i - 1].IsMark(paragraph.Text, ',')) && subjects.After(i) is { Kind: SubjectKind.Name, Run: { } run } subject && IsPerson(run) && IsRole(i, NamePhrase.First(run)) ? subject : Subject.None;
    }

    /// <summary>Whether nothing but words for what somebody is stands before a name: <c>Ketua panitia Budi Santoso</c>, but not <c>Ketua panitia menemui Budi Santoso</c>.</summary>
    public bool IsRole(int first, int name)
    {
        var isSetOff = name > first && paragraph.Tokens[name - 1].IsMark(paragraph.Text, ',');
        for (var i = first; i < name; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Is(WordKinds.AnyVerb | WordKinds.Relative | WordKinds.Complementizer) && !token.Is(WordKinds.AnyTitle | WordKinds.Article)
                || !(isSetOff || token.IsUpper || token.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.Article | WordKinds.TitleLinker)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsPerson(NameRun run) =>
        run.IsTitled
        || (run.NameFirst < run.Last && !Organization.HasPart(run, run.NameFirst) && (run.IsDescribed || IsSetOff(run) || GivenNames.IsOfAnyLanguage(paragraph, run.NameFirst, words)));

    /// <summary>A comma or a bracket behind a name, as before what somebody is.</summary>
    private bool IsSetOff(NameRun run) =>
        paragraph.InOneSentence(run.Last, run.Last + 1) && (paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, ',') || paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, '('));

    /// <summary><c>Ông Nguyễn Văn An và bà Trần Thị Lan nói</c>: what two say is nobody's alone.</summary>
    private bool IsJoined(Subject told, NameRun run) =>
        told.Run is not null && NamePhrase.First(run) == told.Last + 2 && paragraph.Tokens[told.Last + 1].Is(WordKinds.ListConjunction | WordKinds.SharedSubject);

    /// <summary>Whether a preposition or the ending of a case hangs a name on what stands beside it.</summary>
    private bool IsHung(NameRun run)
    {
        var before = NamePhrase.First(run) - 1;
        return paragraph.Tokens[run.Last].IsPossessive
            || (paragraph.InOneSentence(before, run.First) && paragraph.Tokens[before] is { IsLower: true } word && word.Is(WordKinds.Function | WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.SpeakerMarker | WordKinds.TitleQualifier));
    }
}
