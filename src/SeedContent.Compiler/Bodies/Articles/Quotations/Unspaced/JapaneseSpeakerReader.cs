using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Reads who speaks in Japanese: the subject has a particle, and the quotation hangs on its verb with another (<c>田中さんは「…」と話した</c>,
/// <c>「…」と田中さんは話した</c>, <c>「…」。田中さんはそう話した</c>).
/// </summary>
internal sealed class JapaneseSpeakerReader(QuoteText quotes, LanguageWords words) : ISpeakerReader
{
    /// <summary>How far behind the quotation the sentence may go that says who it was.</summary>
    private const int MaxBehind = 80;

    /// <summary>Fewer characters may be what somebody is called.</summary>
    private const int ShortestSpeech = 12;

    /// <summary>How many quotations may stand in a row before the verb.</summary>
    private const int MostInRow = 4;

    private readonly string text = quotes.Text;
    private readonly JapaneseNames names = new(quotes, words);
    private (int Quote, SpeakerRead? Read) last = (-2, null);
    private int firstOfRow;

    public SpeakerRead? Read(int quote)
    {
        firstOfRow = quote;
        var read = ReadOne(quote);
        last = (quote, read);
        return read;
    }

    private SpeakerRead? ReadOne(int quote)
    {
        var outer = quotes.Quotes[quote].Outer;
        var after = quotes.After(quote);
        var before = quotes.Before(quote);
        var at = after.Start;
        if (after.Length > 0 && after.Start == outer.End && words.QuoteParticles.TryRead(text, ref at, after.End) is not null)
        {
            return ReadHung(quote, before, after, at);
        }

        if (after.Length == 0 && quote + 1 < quotes.Quotes.Count && quotes.Quotes[quote + 1].Outer.Start == outer.End && quote - firstOfRow < MostInRow)
        {
            // '「…」「…」と話した': the last of them has the verb.
            return ReadOne(quote + 1);
        }

        if (before.Count == 0 && quotes.Above(quote) is { Length: > 1 } above && FindSubject(above.Start, above.End) is { } announced && IsAnnouncing(announced.End, above.End))
        {
            var stop = quotes.IsEnd(text[above.End - 1]) ? above.End - 1 : above.End;
            return new(SubjectKind.Name, announced.Name, TextSpan.FromBounds(announced.Start, stop), IsDirect: true);
        }

        if (after.Length == 0 && before.Count > 0 && before[0].End == outer.Start && (text[outer.Start - 1] is 'は' or 'も') && quotes.Quotes[quote].Inner.Length >= ShortestSpeech
            && names.MentionEndingAt(outer.Start - 1, before[0].Start) is { } mention)
        {
            // '田中さんは「…」。': the verb is left out.
            return new(SubjectKind.Name, names.Resolve(mention), TextSpan.FromBounds(mention.Start, outer.Start), IsDirect: true);
        }

        // '「…」。田中さんはそう話した': the sentence behind says who it was.
        return before.Count == 0 && after.Length == 0 ? ReadBehind(quote) : null;
    }

    private SpeakerRead? ReadHung(int quote, List<TextSpan> before, TextSpan after, int at)
    {
        var noun = after.Start;
        var joined = before.Count > 0 && before[0].End == quotes.Quotes[quote].Outer.Start ? text[before[0].End - 1] : default;
        if (words.Continuers.TryRead(text, ref noun, after.End) is not null || joined == 'の' || (joined == 'を' && !IsJudged(after)))
        {
            return null;
        }

        if (FindSubject(at, after.End) is { } behind && FirstSaying(behind.End, after.End) is { } said)
        {
            return new(SubjectKind.Name, behind.Name, TextSpan.FromBounds(behind.Start, said.End), IsDirect: true);
        }

        var verb = FirstSaying(at, after.End);
        foreach (var piece in before)
        {
            switch (names.LastSubject(piece))
            {
                case { Kind: SubjectKind.None }:
                    continue;
                case var subject:
                    return new(subject.Kind, subject.Name, verb, IsDirect: true);
            }
        }

        // '「…」と述べた。「…」とも話した': who spoke in the sentence before goes on.
        var goesOn = verb is not null && last.Quote == quote - 1 && quote > 0 && quotes.Quotes[quote - 1].Paragraph == quotes.Quotes[quote].Paragraph;
        return new(goesOn && last.Read is { Name: not null } ? SubjectKind.Name : SubjectKind.Unnamed, goesOn ? last.Read?.Name : null, verb, IsDirect: true);
    }

    /// <summary><c>計画を「無謀」だとし</c>, <c>計画を「無謀」と批判した</c>: what somebody thinks of it, where <c>計画を「虹」と呼ぶ</c> is its name.</summary>
    private bool IsJudged(TextSpan after) => text[after.Start] == 'だ' || words.NameWords.JudgingVerbs.Any(verb => string.CompareOrdinal(text, after.Start + 1, verb, 0, verb.Length) == 0);

    private SpeakerRead? ReadBehind(int quote)
    {
        var paragraph = quotes.Paragraphs[quotes.Quotes[quote].Paragraph];
        var start = quotes.Quotes[quote].Outer.End;
        start += start < paragraph.End && quotes.IsEnd(text[start]) ? 1 : 0;
        var end = start;
        while (end < paragraph.End && !quotes.IsEnd(text[end]) && end - start < MaxBehind && text[end] is not ('「' or '『'))
        {
            end++;
        }

        return FindSubject(start, end) is { } subject && IsAnnouncing(subject.End, end) && FirstSaying(subject.End, end) is { } verb
            ? new(SubjectKind.Name, subject.Name, TextSpan.FromBounds(subject.Start, verb.End), IsDirect: true)
            : null;
    }

    private (int Start, int End, TextSpan? Name)? FindSubject(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var next = i;
            if (words.SubjectParticles.TryRead(text, ref next, end) is not null && names.MentionEndingAt(i, start) is { } mention)
            {
                return (mention.Start, next, names.Resolve(mention));
            }
        }

        return null;
    }

    private bool IsAnnouncing(int start, int end) => words.UnnamedSubjects.FindFirst(text, start, end) is not null;

    private TextSpan? FirstSaying(int start, int end) => words.Sayings.FindFirst(text, start, end);
}
