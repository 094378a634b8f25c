using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Reads the subject of a Chinese clause, which begins it: a pronoun, a name with or without its title, or somebody who is not named.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="names">The names of the article.</param>
internal sealed class HanSubjectReader(string text, LanguageWords words, HanNameReader names)
{
    private const int LongestManner = 8;
    private const int LongestPlace = 8;

    private readonly HanTitledNames titles = new(text, words, names);

    /// <summary>Reads the subject of a clause.</summary>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where its verb begins.</param>
    public (SubjectKind Kind, TextSpan? Name) Read(int start, int end)
    {
        start = SkipLinks(start, end);
        return start >= end ? (SubjectKind.None, null)
            : PronounAtHead(start, end) ?? NobodyAtEnd(start, end) ?? NobodyAtHead(start, end) ?? NamedAtHead(start, end) ?? BehindPreposition(start, end) ?? NamedInside(start, end);
    }

    /// <summary><c>并激动地说</c>, <c>难掩激动地说</c>: what somebody does besides, or how, who stands before.</summary>
    public bool HasNoSubject(int start, int end)
    {
        start = SkipLinks(start, end);
        return start < end && !EndsWithSomebody(start, end) && !EndsWithBody(start, end) && !HasSomebody(start, end) && (names.Clauses.IsContinuer(start, end) || (text[end - 1] == '地' && end - start <= LongestManner));
    }

    /// <summary><c>会见时李明反复说</c>, <c>是一位前辈让他想起</c>, <c>对方只说</c>: who does it stands in the clause.</summary>
    public bool HasSomebody(int start, int end) =>
        (text[start] is '对' or '對' && start + 1 < end && text[start + 1] == '方') || (text[start] == '是' && words.UnnamedSubjects.StartsAt(text, start + 1, end)) || (names.Clauses.IsWhen(start, end) && names.People.CountIn(start, end) > 0);

    /// <summary><c>赵立新拍了拍桌子说</c>: whether nobody else stands between a name and its verb.</summary>
    public bool IsAlone(int start, int end) =>
        end - start <= LongestManner && words.UnnamedSubjects.FindFirst(text, start, end) is null && words.Roles.FindFirst(text, start, end) is null && words.Pronouns.FindFirst(text, start, end) is null && text.IndexOf('的', start, end - start) < 0 && names.People.CountIn(start, end) == 0;

    /// <summary>Whether somebody begins a clause.</summary>
    public bool Begins(int start, int end) =>
        names.NameAt(start, end, titled: false) is not null || names.Foreign.At(start, end) is not null || (start + 2 <= end && names.IsFamiliar(new(start, 2))) || words.Pronouns.StartsAt(text, start, end) || words.Roles.FindFirst(text, start, Math.Min(end, start + LongestManner)) is not null;

    /// <summary><c>她说</c>, but <c>她的律师说</c> and <c>她们说</c> are said by others, and <c>她的律师张伟说</c> by whom it names.</summary>
    private (SubjectKind Kind, TextSpan? Name)? PronounAtHead(int start, int end)
    {
        var at = start;
        return words.Pronouns.TryRead(text, ref at, end) is null ? null
            : at < end && text[at] is '们' or '們' or '俩' or '倆' ? (SubjectKind.Unnamed, null)
            : at >= end || text[at] != '的' ? (SubjectKind.Pronoun, null)
            : titles.BehindRole(at + 1, end) is { } own ? (SubjectKind.Name, names.Resolve(own)) : (SubjectKind.Unnamed, null);
    }

    /// <summary><c>指有人说</c>, <c>走出法庭时他说</c>: right before the verb somebody who is not named, or a pronoun behind a clause that only says when.</summary>
    private (SubjectKind Kind, TextSpan? Name)? NobodyAtEnd(int start, int end) =>
        EndsWithSomebody(start, end) ? (SubjectKind.Unnamed, null)
        : words.Pronouns.StartOfEndingAt(text, start, end) is { } pronoun && pronoun > start && words.NameWords.TimeEndings.IndexOf(text[pronoun - 1]) >= 0 ? (SubjectKind.Pronoun, null) : null;

    /// <summary><c>一名村民说</c>, <c>这位书记说</c>, and <c>该公司首席执行官张伟说</c> or <c>一名村民张建国说</c>, which go on with a name.</summary>
    private (SubjectKind Kind, TextSpan? Name)? NobodyAtHead(int start, int end)
    {
        var at = start;
        return words.UnnamedSubjects.TryRead(text, ref at, end) is null ? null
            : IsThisOne(start) && names.Holders.Alone(at, end) is { } official ? (SubjectKind.Name, official)
            : IsPointingBack(start) ? (SubjectKind.Pronoun, null)
            : text[start] is '该' or '該' && titles.BehindRole(at, end) is { } ofBody ? (SubjectKind.Name, names.Resolve(ofBody))
            : text[start] == '一' && titles.BehindTrades(at, end) is { } one ? (SubjectKind.Name, names.Resolve(one)) : (SubjectKind.Unnamed, null);
    }

    /// <summary>Who begins the clause without a title before the name: a foreign name, an office that one person has, or a surname with a title, an office or nothing.</summary>
    private (SubjectKind Kind, TextSpan? Name)? NamedAtHead(int start, int end)
    {
        if (names.Foreign.At(start, end) is { } foreign && (names.Clauses.GoesOn(foreign.End, end) || names.Ends.IsBeforeTitle(foreign.End, end)))
        {
            return (SubjectKind.Name, names.Resolve(foreign));
        }

        if (Called(start, end) is { } known)
        {
            return known;
        }

        if ((names.Holders.Alone(start, end) ?? SurnameAndOffice(start, end)) is { } official)
        {
            return (SubjectKind.Name, official);
        }

        if (SurnameAndTitle(start, end) is { } surname)
        {
            return names.People.OnlyOneOf(surname, start) is { } person ? (SubjectKind.Name, person) : (SubjectKind.Unnamed, null);
        }

        return SurnameAlone(start, end) is { } called ? (SubjectKind.Name, called) : null;
    }

    /// <summary><c>据张伟介绍</c>, <c>在她看来</c>, <c>让张伟感叹</c>: what follows is the subject.</summary>
    private (SubjectKind Kind, TextSpan? Name)? BehindPreposition(int start, int end)
    {
        if (text[start] is not ('据' or '據' or '在' or '用' or '按' or '照' or '借' or '依' or '让' or '讓' or '令') || start + 1 >= end)
        {
            return null;
        }

        var source = Read(start + 1, end);
        return source.Kind == SubjectKind.Unnamed && names.WholeNameAt(start + 1, end) is { } whole ? (SubjectKind.Name, names.Resolve(whole)) : source;
    }

    /// <summary><c>市长张伟说</c>, <c>来自东湖的张伟说</c>: the name at the head, or the first one behind a title, a trade or what describes it.</summary>
    private (SubjectKind Kind, TextSpan? Name) NamedInside(int start, int end)
    {
        (SubjectKind Kind, TextSpan? Name) found = names.NameAt(start, end, titled: false) is { } name && !titles.IsJoined(name.End, end) ? (SubjectKind.Name, names.Resolve(name)) : (SubjectKind.Unnamed, null);
        for (var i = start; i < end && found.Name is null; i++)
        {
            var next = i;
            if (words.Roles.TryRead(text, ref next, end) is not null)
            {
                if (Called(next, end) is { } held)
                {
                    return held;
                }

                var titled = names.NameAt(next, end, titled: true);
                if (titled is { } one && titles.IsJoined(one.End, end))
                {
                    return (SubjectKind.Unnamed, null);
                }

                found = titled is { } holder ? (SubjectKind.Name, names.Resolve(holder)) : found;
                i = next - 1;
                if (found.Name is null && EndsSubject(next, end))
                {
                    return found;
                }
            }
            else if (i - start > 1 && words.RoleEndings.StartOfEndingAt(text, start, i) is not null && titles.BehindTrade(i, end) is { } trained)
            {
                found = (SubjectKind.Name, names.Resolve(trained));
            }
            else if (text[i] == '的' && Called(i + 1, end) is { } described)
            {
                return described;
            }
            else if (text[i] == '的' && i + 1 < end && (names.NameAt(i + 1, end, titled: names.Clauses.IsBehindAge(i + 1) || IsFrom(start, i)) ?? names.WholeNameAt(i + 1, end) ?? names.Lone.At(i + 1, end)) is { } behind)
            {
                found = (SubjectKind.Name, names.Resolve(behind));
            }
        }

        return found;
    }

    /// <summary><c>来自蒙古的安娜</c>: a known place is where somebody is from, who follows.</summary>
    private bool IsFrom(int start, int end)
    {
        var from = text.LastIndexOf('自', end - 1, Math.Min(end - start, LongestPlace)) + 1;
        return from - start > 1 && from < end && text[from - 2] is '来' or '來' && words.PlaceNames.Find(text, TextSpan.FromBounds(from, end)) != PlaceKinds.None;
    }

    /// <summary><c>处长在会上回答议员张伟时说</c>: whether the clause goes on behind a title without a name, so that those behind are spoken to or of.</summary>
    private bool EndsSubject(int title, int end) =>
        title < end && names.Clauses.IsContinuer(title, end) && words.NameWords.JoiningCharacters.IndexOf(text[title]) < 0 && !words.Roles.StartsAt(text, title, end);

    /// <summary><c>昨日教育局说</c>, <c>会后村民说</c>: somebody without a name right before the verb.</summary>
    private bool EndsWithBody(int start, int end) => end - start > 2 && ((words.BodyEndings.IndexOf(text[end - 1]) >= 0 && words.Continuers.StartOfEndingAt(text, start, end) is null) || words.Roles.StartOfEndingAt(text, start, end) is > 0);

    /// <summary><c>这位县长说</c>: of the one who has the office.</summary>
    private bool IsThisOne(int start) => text[start] is '这' or '這' && start + 1 < text.Length && text[start + 1] is '位' or '名';

    /// <summary><c>这位书记说</c>, <c>这个男孩说</c>: of the only one whom the paragraph names before, where nobody without a name comes in.</summary>
    private bool IsPointingBack(int start) =>
        text[start] is '这' or '這' && start + 1 < text.Length && (text[start + 1] is '位' or '名' || (text[start + 1] is '个' or '個' && words.Roles.StartsAt(text, start + 2, text.Length))) && names.People.OnlyOneBefore(start, lastSpeaker: null) is { } person
        && !Enumerable.Range(person.Start, start - person.Start).Any(i => text[i] is '一' or '某' or '有' && text[i + 1] is '位' or '名' or '个' or '個' or '些');

    /// <summary><c>指有人说</c></summary>
    private bool EndsWithSomebody(int start, int end) => words.UnnamedSubjects.StartOfEndingAt(text, start, end) is { } somebody && text[somebody] == '有' && (somebody == start || text[somebody - 1] is not ('没' or '沒' or '未' or '深' or '颇' or '頗'));

    /// <summary><c>随后张伟说</c>, <c>但他说</c>: what joins a sentence to the one before stands before its subject.</summary>
    private int SkipLinks(int start, int end)
    {
        start = Blanks.Skip(text, start, end);
        var link = words.NameWords.SentenceLinks.FirstOrDefault(word => start + word.Length < end && string.CompareOrdinal(text, start, word, 0, word.Length) == 0);
        return link is null ? start : Blanks.Skip(text, start + link.Length, end);
    }

    /// <summary><c>李女士</c>: a surname and a title, and no more.</summary>
    private string? SurnameAndTitle(int start, int end)
    {
        var at = start;
        return words.Surnames.TryRead(text, ref at, end) is not null && at < end && names.Ends.IsBeforeTitle(at, end) ? text.Substring(start, at - start) : null;
    }

    /// <summary><c>李市长说</c>: the only one of an office, whose surname stands before it.</summary>
    private TextSpan? SurnameAndOffice(int start, int end)
    {
        var at = start;
        return words.Surnames.TryRead(text, ref at, end) is not null && names.Holders.Alone(at, end) is { } holder && text.AsSpan(holder.Start, holder.Length).StartsWith(text.AsSpan(start, at - start)) && at - start < holder.Length ? holder : null;
    }

    /// <summary><c>王女士告诉记者</c>: who is called by the surname, behind which the clause goes on.</summary>
    private (SubjectKind Kind, TextSpan? Name)? Called(int start, int end) =>
        names.Called.At(start, end) is not { } called || !names.Clauses.GoesOn(called.End, end) ? null
        : names.People.Called(called.Surname, called.End) is { } person ? (SubjectKind.Name, person) : (SubjectKind.Unnamed, null);

    /// <summary><c>柯今天說</c>: a surname and nothing else, of the only one who has it.</summary>
    private TextSpan? SurnameAlone(int start, int end)
    {
        var at = start;
        return names.Lone.MayBeSurname(text[start]) && words.Surnames.TryRead(text, ref at, end) is not null && !words.Continuers.StartsAt(text, start, end) && !words.Roles.StartsAt(text, start, end)
            && (at == end || names.Clauses.IsContinuer(at, end)) ? names.People.OnlyOneOf(text.Substring(start, at - start), start) : null;
    }
}
