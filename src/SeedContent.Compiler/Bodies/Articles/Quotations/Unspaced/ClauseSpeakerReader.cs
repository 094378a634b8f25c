using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Reads who speaks in Chinese: the subject begins its clause and the verb ends it (<c>张伟说：“…”</c>, <c>“…”，市长张伟表示。</c>).</summary>
internal sealed class ClauseSpeakerReader(QuoteText quotes, LanguageWords words) : ISpeakerReader
{
    private const int MaxClauses = 6;
    private const int LongestTime = 6;
    private const int LongestPlace = 12;
    private const int LongestObject = 8;
    private const int LongestHearer = 4;
    private const int ShortestVerb = 2;
    private static readonly char[] And = ['和', '与', '與', '及', '跟'];

    private readonly string text = quotes.Text;
    private readonly HanNameReader names = new(quotes, words);
    private readonly HanTerms terms = new(quotes, words);
    private TextSpan? lastSpeaker;

    public SpeakerRead? Read(int quote)
    {
        var read = terms.IsTerm(quote) ? null : ReadAround(quote);
        lastSpeaker = read?.Name;
        if (read is { Kind: SubjectKind.Name, Name: { } name, Span: { } span })
        {
            names.People.AddSpeaker(span.Start, name);
        }

        return terms.IsNoun(quote) || (read is { IsDirect: false } && terms.IsShort(quote)) ? null : read;
    }

    private SpeakerRead? ReadAround(int quote)
    {
        var before = quotes.Before(quote);
        if (before.Count == 0 && quotes.Above(quote) is { Length: > 0 } above && IsColon(text[above.End - 1]))
        {
            before.Add(above);
        }

        var introduced = before.Count > 0 && IsColon(text[before[0].End - 1]);
        var first = ReadBefore(before);
        if (introduced && first is not null)
        {
            return first;
        }

        return (introduced ? null : ReadAfter(quote, before)) ?? first;
    }

    private SpeakerRead? ReadBefore(List<TextSpan> pieces)
    {
        var count = 0;
        foreach (var piece in pieces)
        {
            var end = TrimMarks(piece.Start, piece.End);
            var colon = end < piece.End && IsColon(text[end]);
            while (end > piece.Start && count++ < MaxClauses)
            {
                var start = ClauseStart(piece.Start, end);
                var verb = VerbAtEnd(start, end);
                if (count == 1 && verb < 0 && VerbInside(start, end, colon || end == piece.End ? LongestObject : LongestHearer) is { } told)
                {
                    return told with { IsDirect = colon };
                }

                if (verb >= 0 || colon)
                {
                    return Make(piece, start, verb >= 0 ? verb : end, end, isDirect: count == 1);
                }

                if (VerbBehindPronoun(start, end) is { } said)
                {
                    return new(SubjectKind.Pronoun, names.People.OnlyOneBefore(start, lastSpeaker), TextSpan.FromBounds(start, said), IsDirect: false);
                }

                end = TrimMarks(piece.Start, start);
                colon = false;
            }
        }

        // '议员张伟批评公司，桥已经旧了，“没有人修！”'
        return pieces.Count == 1 && QuoteText.IsComma(text[pieces[0].End - 1]) && names.BeforeVerb(pieces[0].Start, ClauseEnd(pieces[0])) is { } critic
            ? new(SubjectKind.Name, names.Resolve(critic.Name), TextSpan.FromBounds(critic.Name.Start, critic.End), IsDirect: false) : null;
    }

    private int ClauseEnd(TextSpan piece)
    {
        var end = piece.Start;
        while (end < piece.End && !QuoteText.IsComma(text[end]))
        {
            end++;
        }

        return end;
    }

    private SpeakerRead? ReadAfter(int quote, List<TextSpan> before)
    {
        var after = quotes.After(quote);
        var start = after.Start;
        while (start < after.End && QuoteText.IsComma(text[start]))
        {
            start++;
        }

        var marked = start > after.Start || quotes.EndsInside(quote) || quotes.HasCommaInside(quote);
        if (!marked || start == after.End || (before.Count > 0 && !QuoteText.IsComma(text[before[0].End - 1])))
        {
            return null;
        }

        var end = start;
        while (end < after.End && (text[end] == '、' || !QuoteText.IsComma(text[end])) && !IsColon(text[end]))
        {
            // '“…。”市委书记、市长张伟说': what somebody is besides is no clause.
            end++;
        }

        if (before.Count > 0 && quotes.EndsInside(quote) && end < after.End && QuoteText.IsComma(text[end]))
        {
            // '李明说，桥关了，“船还在开。”王强说，水很深': the sentence before leads to it, and the one behind goes on by itself.
            return null;
        }

        if (end < after.End && end - start <= (text[start] == '在' ? LongestPlace : LongestTime) && end > start && (words.NameWords.TimeEndings.IndexOf(text[end - 1]) >= 0 || text[start] == '在'))
        {
            // '“…”昨日，村民张伟说', '“…”在东湖镇，村民张伟说': when or where it was said stands first.
            start = TrimStart(end, after.End);
            for (end = start; end < after.End && (text[end] == '、' || !QuoteText.IsComma(text[end])) && !IsColon(text[end]);)
            {
                end++;
            }
        }

        // The verb may stand in a clause of its own: '她舉高給孩子看，說，'.
        var verb = VerbAtEnd(start, end);
        // '「…。」李洋則說：「…」': the colon leads to the next quotation.
        if (verb >= 0 && end < after.End && IsColon(text[end]) && !quotes.HasCommaInside(quote) && quote + 1 < quotes.Quotes.Count && quotes.Quotes[quote + 1].Outer.Start - end <= 2)
        {
            return null;
        }

        if (verb < 0 && end + 1 < after.End)
        {
            var next = TrimMarks(end, after.End);
            verb = VerbAtEnd(end + 1, next) == end + 1 ? end + 1 : -1;
            end = verb >= 0 ? next : end;
        }

        if (verb < 0 && quotes.EndsInside(quote))
        {
            // '“…。”李明在会上提醒学生。'
            if (end == after.End && VerbInside(start, end, LongestHearer) is { } told)
            {
                return told with { IsDirect = true };
            }

            (verb, end) = VerbOfLaterClause(end, after.End);
        }

        return verb < 0 ? null : Make(after, start, verb, end, isDirect: true);
    }

    /// <summary><c>“…。”代表李明拿着一封信，在会上对官员喊话。</c>: the verb closes the sentence, in a clause that goes on with the subject of the first.</summary>
    private (int Verb, int End) VerbOfLaterClause(int at, int end)
    {
        for (var count = 0; at < end && count < MaxClauses; count++)
        {
            var start = TrimStart(at, end);
            var next = start;
            while (next < end && (text[next] == '、' || !QuoteText.IsComma(text[next])) && !IsColon(text[next]))
            {
                next++;
            }

            if (start >= next || !names.HasNoSubject(start, next) || (next < end && IsColon(text[next])))
            {
                break;
            }

            if (VerbAtEnd(start, next) is >= 0 and var verb && next == end)
            {
                return (verb, next);
            }

            at = next;
        }

        return (-1, at);
    }

    private SpeakerRead Make(TextSpan piece, int start, int verb, int end, bool isDirect)
    {
        var subject = names.Read(start, verb);
        if (subject.Kind == SubjectKind.Unnamed && start > piece.Start && names.HasNoSubject(start, verb) && (SayerBefore(piece.Start, start) ?? SubjectBefore(piece.Start, start)) is { } earlier)
        {
            (start, subject) = earlier;
        }
        else if (subject.Kind == SubjectKind.None && verb == start)
        {
            // '她给皮影车画了路线图，说': the subject begins the sentence.
            start = piece.Start;
            subject = names.Read(start, verb);
        }

        if (subject.Kind == SubjectKind.Unnamed && start > piece.Start && isDirect && names.NameAt(piece.Start, verb, titled: false) is { } name)
        {
            // '郭强今年66岁，说起往事并不避讳：': the name stands at the head of the sentence.
            (start, subject) = (piece.Start, (SubjectKind.Name, names.Resolve(name)));
        }

        if (subject.Kind == SubjectKind.Unnamed && start == piece.Start && isDirect && piece.End > verb && names.Lone.At(start, verb) is { } alone)
        {
            subject = (SubjectKind.Name, names.Resolve(alone));
        }

        // '李明、王强都说': what several say is nobody's alone.
        var isOfSeveral = verb > start && text[verb - 1] is '都' or '均' or '皆' && ((start > 0 && text[start - 1] == '、') || text.IndexOfAny(And, start, verb - start) >= 0);
        var kind = subject.Kind == SubjectKind.None || isOfSeveral ? SubjectKind.Unnamed : subject.Kind;
        subject = isOfSeveral ? (SubjectKind.Unnamed, null) : subject;
        return new(kind, kind == SubjectKind.Pronoun ? names.People.OnlyOneBefore(start, lastSpeaker) : subject.Name, TextSpan.FromBounds(start, end), isDirect);
    }

    /// <summary><c>李明呼吁选民“…”</c>, <c>李明指责公司“…”</c>: between the verb and the quotation stands to whom or of whom it is said.</summary>
    private SpeakerRead? VerbInside(int start, int end, int longest)
    {
        for (var i = end - ShortestVerb; i > start && end - i <= longest + ShortestVerb; i--)
        {
            var after = i;
            if (words.Sayings.TryRead(text, ref after, end) is not null && after - i >= ShortestVerb)
            {
                return names.Read(start, i) is { Kind: SubjectKind.Name, Name: { } name } ? new(SubjectKind.Name, name, TextSpan.FromBounds(start, after), IsDirect: false) : null;
            }
        }

        return null;
    }

    /// <summary><c>李明表示，桥旧了，并强调</c>: of the clauses before, one that says something has the subject of those that go on with it.</summary>
    private (int Start, (SubjectKind Kind, TextSpan? Name) Subject)? SayerBefore(int floor, int end)
    {
        for (var count = 0; end > floor && count < MaxClauses; count++)
        {
            end = TrimMarks(floor, end);
            var start = ClauseStart(floor, end);
            if (VerbAtEnd(start, end) is >= 0 and var verb && verb > start)
            {
                var subject = names.Read(start, verb);
                return (start, subject.Kind == SubjectKind.None ? (SubjectKind.Unnamed, null) : subject);
            }

            end = start;
        }

        return null;
    }

    /// <summary><c>李明来到桥边，并激动地说</c>: the subject of the nearest clause before that has one.</summary>
    private (int Start, (SubjectKind Kind, TextSpan? Name) Subject)? SubjectBefore(int floor, int end)
    {
        for (var count = 0; end > floor && count < MaxClauses; count++)
        {
            end = TrimMarks(floor, end);
            var start = ClauseStart(floor, end);
            var subject = names.Read(start, end);
            if (subject.Kind is SubjectKind.Name or SubjectKind.Pronoun)
            {
                return (start, subject);
            }

            if (start == end || !names.HasNoSubject(start, end))
            {
                return null;
            }

            end = start;
        }

        return null;
    }

    /// <summary><c>他希望这门课成为“…”</c>: the end of the verb behind a pronoun that begins the clause.</summary>
    private int? VerbBehindPronoun(int start, int end)
    {
        var at = start;
        if (words.Pronouns.TryRead(text, ref at, end) is null)
        {
            return null;
        }

        var verb = at;
        if (words.Sayings.TryRead(text, ref verb, end) is null && words.Continuers.TryRead(text, ref at, end) is not null)
        {
            verb = at;
            words.Sayings.TryRead(text, ref verb, end);
        }

        // One character may be the beginning of another word.
        return verb - at > 1 ? verb : null;
    }

    /// <summary>Where the verb of saying begins that ends a clause; -1 where none does.</summary>
    private int VerbAtEnd(int start, int end) => words.Sayings.StartOfEndingAt(text, start, end) ?? -1;

    private int ClauseStart(int floor, int end)
    {
        while (end > floor && !QuoteText.IsComma(text[end - 1]) && !IsColon(text[end - 1]))
        {
            end--;
        }

        return Blanks.Skip(text, end, quotes.Text.Length);
    }

    private int TrimMarks(int start, int end)
    {
        while (end > start && (QuoteText.IsComma(text[end - 1]) || IsColon(text[end - 1]) || Blanks.IsBlank(text[end - 1])))
        {
            end--;
        }

        return end;
    }

    private int TrimStart(int start, int end)
    {
        while (start < end && (QuoteText.IsComma(text[start]) || Blanks.IsBlank(text[start])))
        {
            start++;
        }

        return start;
    }

    private static bool IsColon(char c) => c is '：' or ':';
}
