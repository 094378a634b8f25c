using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads what a sentence begins with, a name and what that person is, where no second comma closes it before the verb:
/// <c>Ông Nguyễn Văn An, giám đốc Công ty Hoa Mai cho biết</c>, <c>Budi yang juga Ketua Kampung Baru berkata</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
internal sealed class OpenAppositionReader(TokenizedParagraph paragraph, ParagraphNames names)
{
    private const int MaxTokens = 30;
    private const int MaxTokensWithVerb = 10;
    private const int MaxTokensInBrackets = 6;

    /// <summary>Who the subject of a verb is by this; null where the sentence does not begin so.</summary>
    /// <param name="verb">The verb's token.</param>
    public Subject? Before(int verb)
    {
        var start = paragraph.SentenceStart(verb);
        if (names.StartingAt(start) is { CanSpeak: true } named && IsRelative(named, verb))
        {
            return new(SubjectKind.Name, named, start, named.Last);
        }

        if (names.StartingAt(start) is not { } first || !paragraph.Tokens[start].Is(WordKinds.Honorific) || !IsBeforeRole(first, verb))
        {
            return BehindComma(start, verb);
        }

        return HasNoClause(first, verb) ? new(SubjectKind.Name, first, start, first.Last) : null;
    }

    /// <summary><c>Trả lời báo chí, ông Nguyễn Văn An, giám đốc Công ty Hoa Mai cho biết</c>: what leads to the sentence stands before the form of address.</summary>
    private Subject? BehindComma(int start, int verb)
    {
        for (var i = verb - 1; i - 2 > start && verb - i <= MaxTokens; i--)
        {
            if (names.StartingAt(i) is { } run && paragraph.Tokens[i - 1] is { IsLower: true } address && address.Is(WordKinds.Honorific) && paragraph.Tokens[i - 2].IsMark(paragraph.Text, ','))
            {
                return IsBeforeRole(run, verb) && HasNoClause(run, verb) ? new(SubjectKind.Name, run, i - 1, run.Last) : null;
            }
        }

        return null;
    }

    private bool IsBeforeRole(NameRun run, int verb) =>
        run is { CanSpeak: true, Title: not (TitleContext.AdjacentOffice or TitleContext.Linked) } && verb - run.Last <= MaxTokens && BehindBrackets(run.Last + 1) is var mark && mark + 1 < verb
        && paragraph.InOneSentence(run.Last, mark) && Opens(mark) && IsRole(paragraph.Tokens[mark + 1]);

    /// <summary>A comma, or a dash: <c>Ông Nguyễn Văn An - Giám đốc Sở Giao thông, cho rằng</c>.</summary>
    private bool Opens(int mark) => paragraph.Tokens[mark].Kind == TokenKind.Mark && paragraph.Text[paragraph.Tokens[mark].Start] is ',' or '-' or '–' or '—';

    /// <summary><c>Nguyễn Văn An (Mr An), …</c>: the token behind what stands in brackets.</summary>
    private int BehindBrackets(int open)
    {
        for (var i = open + 1; paragraph.InOneSentence(open, i) && paragraph.Tokens[open].IsMark(paragraph.Text, '(') && i - open <= MaxTokensInBrackets; i++)
        {
            if (paragraph.Tokens[i].IsMark(paragraph.Text, ')'))
            {
                return i + 1;
            }
        }

        return open;
    }

    private bool HasNoClause(NameRun run, int verb)
    {
        var (commas, verbs) = (0, 0);
        for (var i = run.Last + 2; i < verb; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TokenKind.Quote || token.Is(WordKinds.Complementizer) || token.IsMark(paragraph.Text, ';') || token.IsMark(paragraph.Text, ':'))
            {
                return false;
            }

            commas += token.IsMark(paragraph.Text, ',') ? 1 : 0;
            verbs += token.Is(WordKinds.AnyVerb) ? 1 : 0;
        }

        // 'chuyên gia phân tích': a word that is a verb elsewhere may be part of what somebody is.
        return verbs == 0 || (commas == 0 && verbs == 1 && verb - run.Last <= MaxTokensWithVerb);
    }

    /// <summary><c>Anna Weber vom Institut für Meere (IFM) sagte</c>: a full name at the head of the sentence, and words that hang a body on it, up to a bracket.</summary>
    public Subject? BeforeLinkedBody(int end)
    {
        var start = paragraph.SentenceStart(end);
        if (names.StartingAt(start) is not { CanSpeak: true } run || run.NameFirst >= run.Last || run.Last + 2 >= end || !GivenNames.IsInTable(paragraph.Text, paragraph.Tokens[run.NameFirst])
            || !paragraph.Tokens[run.Last + 1].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker) || end - run.Last > MaxTokensWithVerb)
        {
            return null;
        }

        for (var i = run.Last + 2; i < end; i++)
        {
            if (!paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.Relative))
            {
                return null;
            }
        }

        return new(SubjectKind.Name, run, start, run.Last);
    }

    /// <summary><c>Anna Weber, Leiterin der Schule Lindau sagte</c>: the name that a title, a linker and the name of a body follow, behind a comma that nothing closes.</summary>
    /// <param name="verb">The verb's token.</param>
    public Subject? BeforeBody(int verb)
    {
        var start = paragraph.SentenceStart(verb);
        if (names.EndingAt(verb - 1) is null || names.StartingAt(start) is not { CanSpeak: true } run || run.NameFirst >= run.Last || paragraph.Tokens[run.Last].IsPossessive
            || verb - run.Last > MaxTokensWithVerb || run.Last + 3 >= verb || !paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, ','))
        {
            return null;
        }

        var (title, linker) = (-1, -1);
        for (var i = run.Last + 2; i < verb; i++)
        {
            var token = paragraph.Tokens[i];
            if (!token.IsWord || token.Is(WordKinds.AnyVerb | WordKinds.Relative | WordKinds.Complementizer) && !token.Is(WordKinds.Article | WordKinds.TitleLinker))
            {
                return null;
            }

            title = title < 0 && IsRole(token) ? i : title;
            linker = title >= 0 && i > title && token.Is(WordKinds.TitleLinker | WordKinds.PlacePreposition) ? i : linker;
        }

        return title >= 0 && title <= run.Last + 4 && linker > title ? new(SubjectKind.Name, run, start, run.Last) : null;
    }

    /// <summary>“…”, <c>Nguyễn Văn An, đại diện của Công ty Hoa Mai cho biết</c>: the verb behind what somebody is, from the comma on; null where there is none.</summary>
    /// <param name="comma">The token behind the name.</param>
    public int? VerbBehind(int comma)
    {
        if (!paragraph.InOneSentence(comma - 1, comma + 1) || !paragraph.Tokens[comma].IsMark(paragraph.Text, ',') || !IsRole(paragraph.Tokens[comma + 1]))
        {
            return null;
        }

        for (var i = comma + 2; i - comma <= MaxTokensWithVerb && paragraph.InOneSentence(comma, i) && paragraph.Tokens[i].IsWord && !paragraph.Tokens[i].Is(WordKinds.Complementizer); i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.AnyVerb))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>“…,” <c>Jane Doe of the Acton Trust, a teacher, said</c>: the token behind the body that a preposition hangs on the name; the first where there is none.</summary>
    /// <param name="first">The token behind the name.</param>
    public int BehindBody(int first)
    {
        if (!paragraph.InOneSentence(first - 1, first) || names.EndingAt(first - 1) is not { } run || run.NameFirst >= run.Last || !paragraph.Tokens[first].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker) || paragraph.Tokens[first].Is(WordKinds.AnyVerb | WordKinds.Audience))
        {
            return first;
        }

        for (var i = first + 1; i - first <= MaxTokensWithVerb && paragraph.InOneSentence(first, i); i++)
        {
            var token = paragraph.Tokens[i];
            if (token.IsMark(paragraph.Text, ',') || token.Is(WordKinds.VerbAfterSpeaker))
            {
                return i;
            }

            if (!token.IsWord || token.Is(WordKinds.AnyVerb | WordKinds.Relative | WordKinds.Complementizer | WordKinds.Auxiliary | WordKinds.Person))
            {
                return first;
            }
        }

        return first;
    }

    /// <summary>'Budi yang juga Ketua Kampung Baru berkata': what else somebody is, behind the name.</summary>
    private bool IsRelative(NameRun run, int verb)
    {
        var role = run.Last + 2;
        role += role < verb && paragraph.Tokens[role].Is(WordKinds.Adverb) ? 1 : 0;
        if (role >= verb || verb - run.Last > MaxTokensWithVerb || !paragraph.Tokens[run.Last + 1].Is(WordKinds.Relative) || !IsRole(paragraph.Tokens[role]))
        {
            return false;
        }

        for (var i = role; i < verb; i++)
        {
            if (!paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.Complementizer))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRole(Token token) => token.Is(WordKinds.Title | WordKinds.OfficeTitle) && !token.Is(WordKinds.Honorific);
}
