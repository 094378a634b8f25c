using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Reads who speaks in Chinese: the subject begins its clause and the verb ends it (<c>张伟说：“…”</c>, <c>“…”，市长张伟表示。</c>).</summary>
internal sealed class ClauseSpeakerReader : ISpeakerReader
{
    private const int MaxClauses = 6;
    private const int LongestTime = 6;
    private const int LongestPlace = 12;
    private const int LongestObject = 8;
    private const int LongestHearer = 4;

    private readonly QuoteText quotes;
    private readonly LanguageWords words;
    private readonly string text;
    private readonly HanNameReader names;
    private readonly HanSubjectReader subjects;
    private readonly HanClauseReader clauses;
    private readonly HanSentenceReader sentences;
    private readonly HanTerms terms;
    private readonly HanLooseQuotes loose;
    private TextSpan? lastSpeaker;

    public ClauseSpeakerReader(QuoteText quotes, LanguageWords words)
    {
        this.quotes = quotes;
        this.words = words;
        text = quotes.Text;
        names = new(quotes, words);
        subjects = new(text, words, names);
        clauses = new(text, words);
        sentences = new(text, words, subjects, clauses);
        terms = new(quotes, words);
        loose = new(quotes, words, names, clauses);
    }

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
        if (before.Count == 0 && quotes.Above(quote) is { Length: > 0 } above && HanClauseReader.IsColon(text[above.End - 1]))
        {
            before.Add(above);
        }

        var introduced = before.Count > 0 && HanClauseReader.IsColon(text[before[0].End - 1]);
        var first = ReadBefore(before);
        if (introduced && first is not null)
        {
            return first;
        }

        return (introduced ? null : ReadAfter(quote, before)) ?? first ?? (introduced || before.Count > 0 ? null : loose.Behind(quote) ?? loose.Before(quote));
    }

    private SpeakerRead? ReadBefore(List<TextSpan> pieces)
    {
        var count = 0;
        foreach (var piece in pieces)
        {
            var end = clauses.TrimEnd(piece.Start, piece.End);
            var colon = end < piece.End && HanClauseReader.IsColon(text[end]);
            while (end > piece.Start && count++ < MaxClauses)
            {
                var start = clauses.Start(piece.Start, end);
                var verb = clauses.VerbAtEnd(start, end);
                if (count == 1 && verb < 0 && sentences.VerbInside(start, end, colon || end == piece.End ? LongestObject : LongestHearer) is { } told)
                {
                    return told with { IsDirect = colon };
                }

                // '李明否认此事，称这是“…”'
                if (count == 1 && verb < 0 && !colon && clauses.VerbAtStart(start, end) is { } head && end - head <= LongestObject && start > piece.Start && sentences.SubjectBefore(piece.Start, start) is { Subject.Kind: SubjectKind.Name } doer)
                {
                    return new(SubjectKind.Name, doer.Subject.Name, TextSpan.FromBounds(doer.Start, head), IsDirect: true);
                }

                if (verb >= 0 || colon)
                {
                    return Make(piece, start, verb >= 0 ? verb : end, end, isDirect: count == 1);
                }

                if (clauses.VerbBehindPronoun(start, end) is { } said)
                {
                    return new(SubjectKind.Pronoun, names.People.OnlyOneBefore(start, lastSpeaker), TextSpan.FromBounds(start, said), IsDirect: false);
                }

                end = clauses.TrimEnd(piece.Start, start);
                colon = false;
            }
        }

        // '议员张伟批评公司，桥已经旧了，“没有人修！”'
        return pieces.Count == 1 && QuoteText.IsComma(text[pieces[0].End - 1]) && subjects.BeforeVerb(pieces[0].Start, clauses.End(pieces[0])) is { } critic
            ? new(SubjectKind.Name, names.Resolve(critic.Name), TextSpan.FromBounds(critic.Name.Start, critic.End), IsDirect: false) : null;
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

        var end = clauses.EndOf(start, after.End);

        if (before.Count > 0 && quotes.EndsInside(quote) && end < after.End && QuoteText.IsComma(text[end]))
        {
            // '李明说，桥关了，“船还在开。”王强说，水很深': the sentence before leads to it, and the one behind goes on by itself.
            return null;
        }

        if (end < after.End && clauses.VerbAtEnd(start, end) < 0 && end - start <= (text[start] == '在' ? LongestPlace : LongestTime) && end > start && (words.NameWords.TimeEndings.IndexOf(text[end - 1]) >= 0 || text[start] == '在'))
        {
            // '“…”昨日，村民张伟说', '“…”在东湖镇，村民张伟说': when or where it was said stands first.
            start = clauses.TrimStart(end, after.End);
            end = clauses.EndOf(start, after.End);
        }

        // The verb may stand in a clause of its own: '她舉高給孩子看，說，'.
        var verb = clauses.VerbAtEnd(start, end);
        // '「…。」李洋則說：「…」': the colon leads to the next quotation.
        if (verb >= 0 && end < after.End && HanClauseReader.IsColon(text[end]) && !quotes.HasCommaInside(quote) && quote + 1 < quotes.Quotes.Count && quotes.Quotes[quote + 1].Outer.Start - end <= 2)
        {
            return null;
        }

        if (verb < 0 && end + 1 < after.End)
        {
            var next = clauses.TrimEnd(end, after.End);
            verb = clauses.VerbAtEnd(end + 1, next) == end + 1 ? end + 1 : -1;
            end = verb >= 0 ? next : end;
        }

        if (verb < 0 && quotes.EndsInside(quote))
        {
            // '“…。”李明在会上提醒学生。'
            if (end == after.End && sentences.VerbInside(start, end, LongestHearer) is { } told)
            {
                return told with { IsDirect = true };
            }

            (verb, end) = sentences.VerbBehind(end, after.End);
        }

        return verb < 0 ? null : Make(after, start, verb, end, isDirect: true);
    }

    private SpeakerRead Make(TextSpan piece, int start, int verb, int end, bool isDirect)
    {
        var subject = subjects.Read(start, verb);
        if (subject.Kind == SubjectKind.Unnamed && start > piece.Start && subjects.HasNoSubject(start, verb) && sentences.SubjectBefore(piece.Start, start) is { } earlier)
        {
            (start, subject) = earlier;
        }
        else if (subject.Kind == SubjectKind.None && verb == start)
        {
            // '她给皮影车画了路线图，说': the subject begins the sentence.
            start = piece.Start;
            subject = subjects.Read(start, verb);
        }

        if (subject.Kind == SubjectKind.Unnamed && start > piece.Start && isDirect && names.NameAt(piece.Start, verb, titled: false) is { } name)
        {
            // '郭强今年66岁，说起往事并不避讳：': the name stands at the head of the sentence.
            (start, subject) = (piece.Start, (SubjectKind.Name, names.Resolve(name)));
        }

        if (subject.Kind == SubjectKind.Unnamed && isDirect && piece.End > verb && (start == piece.Start ? names.Lone.At(start, verb) : names.Lone.Spelt(start, verb)) is { } alone)
        {
            subject = (SubjectKind.Name, names.Resolve(alone));
        }

        // '李明、王强都说': what several say is nobody's alone.
        var isOfSeveral = verb > start && text[verb - 1] is '都' or '均' or '皆' && ((start > 0 && text[start - 1] == '、') || TextSpan.FromBounds(start, verb).HasAny(text, words.NameWords.JoiningCharacters));
        var kind = subject.Kind == SubjectKind.None || isOfSeveral ? SubjectKind.Unnamed : subject.Kind;
        subject = isOfSeveral ? (SubjectKind.Unnamed, null) : subject;
        return new(kind, kind == SubjectKind.Pronoun ? names.People.OnlyOneBefore(start, lastSpeaker) : subject.Name, TextSpan.FromBounds(start, end), isDirect);
    }
}
