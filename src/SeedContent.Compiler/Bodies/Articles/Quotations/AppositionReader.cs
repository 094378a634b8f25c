using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads what stands between commas after a name: <c>Jane Doe, 42, a teacher, said</c>.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
internal sealed class AppositionReader(TokenizedParagraph paragraph, ParagraphNames names)
{
    private const int MaxCommas = 4;
    private const int MaxTokens = 40;
    private const int MaxRoleWords = 4;
    private const int MaxBracketTokens = 8;
    private const int LongestTerm = 24;

    private readonly SubjectPhrase phrases = new(paragraph, names);

    /// <summary>The name before the commas that the comma at token <paramref name="comma"/> closes.</summary>
    /// <param name="comma">The comma.</param>
    /// <param name="isAnyCase">Whether a relative follows, in front of which an object is as good as a subject: <c>curated by Jane Doe, Jack's widow, who said</c>.</param>
    /// <returns>The name; <see cref="SubjectKind.Shared"/> where no name stands before them.</returns>
    public Subject Before(int comma, bool isAnyCase = false)
    {
        Subject? between = null;
        var close = comma;
        for (var count = 0; count < MaxCommas; count++)
        {
            var open = close - 1;
            while (comma - open <= MaxTokens && paragraph.InOneSentence(open, comma) && !paragraph.Tokens[open].IsMark(paragraph.Text, ','))
            {
                // 'דן כץ, רכז "בית בהר", אומר': what something is called is no speech.
                if (paragraph.Tokens[open] is { Kind: TokenKind.Quote } quoted && (quoted.Length > LongestTerm || open == 0 || paragraph.Tokens[open - 1].Kind == TokenKind.Mark))
                {
                    return between ?? Subject.Shared;
                }

                open--;
            }

            if (comma - open > MaxTokens || !paragraph.InOneSentence(open - 1, comma))
            {
                return between ?? (count == 0 ? NameAlone(comma) : null) ?? Subject.Shared;
            }

            if (between is null && new AddressedHolder(paragraph, names).EndingAt(open, BeforeBrackets(close - 1)) is { } holder)
            {
                return new(SubjectKind.Name, holder, RoleBefore(open) ?? open + 1, holder.Last);
            }

            if (names.EndingAt(BeforeBrackets(open - 1)) is { CanSpeak: true } run && !paragraph.Tokens[run.Last].IsPossessive
                && (isAnyCase ? run.NameFirst < run.Last : !NamePhrase.IsObject(run)) && !IsBehindPlace(run) && !names.FollowsAnother(run) && !HungRole.Is(paragraph, NamePhrase.First(run) - 1) && !(between is not null && HungRole.BeginsSentence(run)) && Describes(open + 1, close))
            {
                return new(SubjectKind.Name, run, isAnyCase ? run.First : phrases.First(run, NamePhrase.First(run)), run.Last);
            }

            between ??= NameBetween(open, close);
            close = open;
        }

        return between ?? Subject.Shared;
    }

    /// <summary>'Police officer Jane Doe, said: “…”': some papers put a comma between a name and its verb, where nothing else stands before it.</summary>
    private Subject? NameAlone(int comma) =>
        names.EndingAt(comma - 1) is { CanSpeak: true } run && run.NameFirst < run.Last && NamePhrase.First(run) is var first && paragraph.StartsSentence(first) && !NamePhrase.IsObject(run) ? new(SubjectKind.Name, run, first, run.Last) : null;

    /// <summary>The name before the dashes of which the one at a token is the second: <c>Ông Nguyễn Văn An - Chủ tịch xã - cho biết</c>.</summary>
    public Subject BeforeDash(int dash) =>
        OtherDash(dash, -1) is { } open && names.EndingAt(open - 1) is { CanSpeak: true } run && run.NameFirst < run.Last && !paragraph.Tokens[run.Last].IsPossessive && !NamePhrase.IsObject(run)
            ? new(SubjectKind.Name, run, phrases.First(run, NamePhrase.First(run)), run.Last)
            : Subject.None;

    private int? OtherDash(int dash, int step)
    {
        for (var i = dash + (2 * step); Math.Abs(i - dash) <= MaxTokens / 2 && paragraph.InOneSentence(Math.Min(i, dash), Math.Max(i, dash)); i += step)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Quote)
            {
                return null;
            }

            if (paragraph.Tokens[i].IsDash(paragraph.Text))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>
    /// The position after an apposition that the comma at token <paramref name="comma"/> opens and another closes, or the
    /// token itself where it is no comma. Brackets before it are skipped too: <c>Jane Doe (R-Ohio), a lawyer, said</c>.
    /// </summary>
    public int? SkipAfter(int comma)
    {
        comma = paragraph.InOneSentence(comma - 1, comma) ? paragraph.BehindBrackets(comma, MaxBracketTokens) : comma;
        if (paragraph.InOneSentence(comma - 1, comma) && paragraph.Tokens[comma].IsDash(paragraph.Text))
        {
            return OtherDash(comma, 1) is { } other ? other + 1 : null;
        }

        if (!paragraph.InOneSentence(comma - 1, comma) || !paragraph.Tokens[comma].IsMark(paragraph.Text, ','))
        {
            return comma;
        }

        int? close = null;
        for (var i = comma + 1; i - comma <= MaxTokens && paragraph.InOneSentence(comma, i); i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TokenKind.Quote || token.Is(WordKinds.AnyVerb))
            {
                return close == i ? i : null;
            }

            close = token.IsMark(paragraph.Text, ',') ? i + 1 : close == i && token.Is(WordKinds.Adverb | WordKinds.Weekday) ? i + 1 : close;
        }

        return null;
    }

    /// <summary>'the union's secretary, Jane Doe, said', 'Ketua Pengarah (Operasi), Dr Ahmad Ali, berkata': the name that fills the room between two commas behind a role.</summary>
    private Subject? NameBetween(int open, int close) =>
        AppositionName.EndingAt(paragraph, names, open, BeforeBrackets(close - 1)) is { CanSpeak: true } run && (NamePhrase.First(run) == open + 1 || IsBehindDash(run) || NamePhrase.IsBehindAdjectives(run, open) || AppositionName.IsBehindArticle(run, open)) && !paragraph.Tokens[run.Last].IsPossessive
        && BeforeBrackets(open - 1) is var before && paragraph.Tokens[before].IsWord && !HungRole.Is(paragraph, open) && !AppositionName.IsOfObject(paragraph, open) && !(names.EndingAt(before) is { CanSpeak: true, IsNoun: false } role && !NamePhrase.IsObject(role) && !IsOfTitle(role))
            ? new(SubjectKind.Name, run, RoleBefore(before + 1) ?? open + 1, run.Last)
            : null;

    /// <summary>'der Leiter der Schule Lindau, Karl Huber, sagte', 'el ministro de Obras y Puertos, Juan Pérez, dijo', 'el secretario de la ONU, Luis Vega, dijo': a title with a linker stands right before the body.</summary>
    private bool IsOfTitle(NameRun role)
    {
        var first = role.First;
        if (paragraph.InOneSentence(first - 2, first) && paragraph.Tokens[first - 1].Is(WordKinds.SharedSubject) && names.EndingAt(first - 2) is { } other)
        {
            first = other.First;
        }

        return paragraph.InOneSentence(first - 2, role.First) && paragraph.Tokens[first - 1] is { IsLower: true } link && link.Is(WordKinds.TitleLinker | WordKinds.NameParticle) && paragraph.Tokens[first - 2].Is(WordKinds.AnyTitle);
    }

    /// <summary>'cô hiệu trưởng trường Hoa Mai - Trần Thị Lan, chia sẻ': a dash joins the role and the name.</summary>
    private bool IsBehindDash(NameRun run) => run.NameFirst < run.Last && NamePhrase.First(run) is var first && paragraph.InOneSentence(first - 2, first) && paragraph.Tokens[first - 1].IsDash(paragraph.Text);

    /// <summary>'Jane Doe, a teacher in Acton, Virginia, said': behind a place and a comma stands where that is.</summary>
    private bool IsBehindPlace(NameRun run) =>
        run.Title == TitleContext.None && run.First == run.Last && paragraph.InOneSentence(run.First - 2, run.First) && paragraph.Tokens[run.First - 1].IsMark(paragraph.Text, ',')
        && names.EndingAt(run.First - 2) is { } place && NamePhrase.IsObject(place);

    /// <summary>'Jane Doe (42), a teacher, said': what stands before the brackets that end at a token, or the token itself.</summary>
    private int BeforeBrackets(int last)
    {
        var i = last;
        while (paragraph.Tokens[last].IsMark(paragraph.Text, ')') && last - i <= MaxBracketTokens && paragraph.InOneSentence(i, last))
        {
            if (paragraph.Tokens[i].IsMark(paragraph.Text, '('))
            {
                return i - 1;
            }

            i--;
        }

        return last;
    }

    /// <summary>Where the role begins that stands before the comma: <c>His lawyer, Jane Doe, said</c>.</summary>
    private int? RoleBefore(int comma) => names.EndingAt(comma - 1) is { Title: not TitleContext.None, CanSpeak: false } office ? phrases.First(office, NamePhrase.First(office))
        : phrases.RoleEndingAt(comma - 1, inApposition: true) is { Last: >= 0 } role ? role.First : null;

    /// <summary>An age, a small letter, a weekday or a title: <c>, 42,</c> <c>, a teacher,</c> <c>, Rabu (12/7),</c></summary>
    private bool Describes(int first, int close)
    {
        var token = paragraph.Tokens[first];
        if (!token.IsWord || !token.IsUpper || token.Is(WordKinds.Weekday | WordKinds.AnyTitle | WordKinds.Degree))
        {
            return token.IsWord;
        }

        // 'Jane Doe, Republican of Texas, said'
        if (first + 1 < close && names.StartingAt(first) is { } run && run.Last == first && paragraph.Tokens[first + 1].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker))
        {
            return true;
        }

        // 'Jane Doe, USI professor of history, said'
        for (var i = first + 1; i < close && i - first <= MaxRoleWords; i++)
        {
            if (paragraph.Tokens[i] is { IsLower: true } role && role.Is(WordKinds.AnyTitle))
            {
                return true;
            }
        }

        return false;
    }
}
