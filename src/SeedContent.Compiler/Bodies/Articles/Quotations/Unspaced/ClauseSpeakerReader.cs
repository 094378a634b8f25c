using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Reads who speaks in Chinese: the subject begins its clause and the verb ends it (<c>张伟说：“…”</c>, <c>“…”，市长张伟表示。</c>).</summary>
internal sealed class ClauseSpeakerReader : ISpeakerReader
{
    private const int LongestTime = 6;
    private const int LongestPlace = 12;
    private const int LongestHearer = 4;
    private const int ShortestSentence = 6;

    private readonly QuoteText quotes;
    private readonly LanguageWords words;
    private readonly string text;
    private readonly HanNameReader names;
    private readonly HanFullNames full;
    private readonly HanClauseReader clauses;
    private readonly HanSentenceReader sentences;
    private readonly HanTerms terms;
    private readonly HanBeforeReader beforeReader;
    private readonly HanLooseQuotes loose;
    private readonly HanHungQuotes hung;
    private readonly HanSpeakerMaker maker;

    public ClauseSpeakerReader(QuoteText quotes, LanguageWords words)
    {
        this.quotes = quotes;
        this.words = words;
        text = quotes.Text;
        names = new(quotes, words);
        full = new(text, words, names);
        var subjects = new HanSubjectReader(text, words, names);
        clauses = new(text, words);
        sentences = new(text, words, names, subjects, clauses);
        terms = new(quotes, words);
        var heads = new HanHeadVerbReader(text, words, subjects);
        var reports = new HanReportReader(quotes, words, names.People, subjects, clauses, heads);
        maker = new(text, words, names, subjects, clauses, sentences, new(quotes, words, names, reports));
        beforeReader = new(text, words, names, subjects, clauses, sentences, heads, maker);
        loose = new(quotes, words, names, clauses, reports, maker);
        hung = new(quotes, words, names, clauses, loose, reports, maker);
    }

    public SpeakerRead? Read(int quote)
    {
        var read = terms.IsTerm(quote) ? null : ReadAround(quote);
        if (read is { Name: { } mention })
        {
            read = full.Of(mention) is { } whole ? read with { Name = whole } : read with { Kind = SubjectKind.Unnamed, Name = null };
        }

        // What is a part of a clause is nobody's, and who spoke goes on.
        maker.LastSpeaker = quotes.IsPart(quote) && read?.Name is null ? maker.LastSpeaker : read?.Name;
        if (read is { Name: { } name, Span: { } span })
        {
            names.People.AddSpeaker(span.Start, name);
        }

        return terms.IsNoun(quote) || (read is { IsDirect: false } && (terms.IsShort(quote) || terms.IsName(quote)) && !IsInClause(quote, read.Span)) ? null
            : read is { IsDirect: false } && IsWhole(quote) ? read with { IsDirect = true } : read;
    }

    /// <summary><c>李明建议多种树，还要…，“…。”</c>: a whole sentence behind a comma is what somebody says, however far the verb is.</summary>
    private bool IsWhole(int quote) =>
        quotes.Quotes[quote] is var (outer, inner, _, _) && inner.Length >= ShortestSentence && outer.Start > 0 && text[outer.Start - 1] is '，' or ',' && (quotes.EndsInside(quote) || quotes.HasCommaInside(quote));

    /// <summary><c>李明批评公司“不负责”，要求道歉</c>: the verb stands in the clause that holds the quotation.</summary>
    private bool IsInClause(int quote, TextSpan? attribution) =>
        attribution is { } span && span.End <= quotes.Quotes[quote].Outer.Start && !Enumerable.Range(span.End, quotes.Quotes[quote].Outer.Start - span.End).Any(i => QuoteText.IsComma(text[i]));

    private SpeakerRead? ReadAround(int quote)
    {
        var before = quotes.Before(quote);
        if (before.Count == 0 && quotes.Above(quote) is { Length: > 0 } above && HanClauseReader.IsColon(text[above.End - 1]))
        {
            before.Add(above);
        }

        var introduced = before.Count > 0 && HanClauseReader.IsColon(text[before[0].End - 1]);
        var first = beforeReader.Read(before);
        if (introduced && first is not null)
        {
            return first;
        }

        return (introduced ? null : ReadAfter(quote, before)) ?? first ?? (introduced ? null : before.Count > 0 ? hung.Read(quote, before) ?? loose.Interrupting(quote - 1, quote) : loose.Behind(quote) ?? loose.Before(quote));
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

        if (end < after.End && IsWhenOrWhere(start, end))
        {
            // '“…”昨日，村民张伟说', '“…”在东湖镇，村民张伟说': when or where it was said stands first.
            start = clauses.TrimStart(end, after.End);
            end = clauses.EndOf(start, after.End);
        }

        var verb = clauses.VerbAtEnd(start, end);
        if (verb >= 0 && end < after.End && LeadsToNext(quote, end))
        {
            return null;
        }

        if (verb > start && text[verb - 1] == '的' && text[start] is '这' or '這')
        {
            // '“…。”这是李明的抱怨': what ends the clause is no verb.
            return null;
        }

        if (verb < 0 && end + 1 < after.End)
        {
            // The verb may stand in a clause of its own: '她舉高給孩子看，說，'.
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

        return verb < 0 ? null : maker.Make(after, start, verb, end, isDirect: true);
    }

    /// <summary><c>昨日</c>, <c>在东湖镇</c>: a short clause without a verb.</summary>
    private bool IsWhenOrWhere(int start, int end) =>
        clauses.VerbAtEnd(start, end) < 0 && end - start <= (text[start] == '在' ? LongestPlace : LongestTime) && end > start && (words.NameWords.TimeEndings.IndexOf(text[end - 1]) >= 0 || text[start] == '在');

    /// <summary><c>「…」。李洋則說：「…」</c>: the colon leads to the next quotation.</summary>
    private bool LeadsToNext(int quote, int end) =>
        HanClauseReader.IsColon(text[end]) && !quotes.HasCommaInside(quote) && quote + 1 < quotes.Quotes.Count && quotes.Quotes[quote + 1].Outer.Start - end <= 2;
}
