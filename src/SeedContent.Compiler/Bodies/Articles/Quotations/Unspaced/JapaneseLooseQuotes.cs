using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Japanese quotations whose speaker is no subject of their verb: who the end of the sentence says it was (<c>「…」。そう話したのは田中さんだ</c>), whose words they are (<c>「…」。田中さんの言葉だ</c>, <c>田中さんによると「…」</c>), and whom alone the sentence before is about.
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="subjects">The subjects of its sentences.</param>
/// <param name="clefts">Who the end of a sentence says that it was.</param>
internal sealed class JapaneseLooseQuotes(QuoteText quotes, LanguageWords words, JapaneseNames names, JapaneseSubjects subjects, JapaneseClefts clefts)
{
    private const string From = "から";
    private const int MaxSentence = 160;
    private const int MaxTail = 14;

    /// <summary>A shorter one may be a term where nothing attributes it.</summary>
    private const int ShortestSpeech = 4;

    private readonly string text = quotes.Text;

    /// <summary><c>田中さんの口癖は「…」</c>, <c>田中さんの話「…」</c>, <c>田中さんに尋ねると「…」</c></summary>
    public SpeakerRead? Before(TextSpan piece, int quote)
    {
        if (piece.End != quotes.Quotes[quote].Outer.Start && !(piece.End == quotes.Quotes[quote].Outer.Start - 1 && (text[piece.End] == '　' || text[piece.End - 1] is '：' or ':')))
        {
            return null;
        }

        // '田中市長「…」', '田中市長：「…」'
        if (names.MentionEndingAt(piece.End - (text[piece.End - 1] is '：' or ':' ? 1 : 0), piece.Start) is { } label && (label.Start == piece.Start || (label.Start == piece.Start + 1 && text[piece.Start] is '▽' or '▼' or '◇' or '◆' or '○' or '●' or '■' or '□' or '・' or '　')))
        {
            return new(SubjectKind.Name, names.Resolve(label), label, IsDirect: true);
        }

        var end = piece.End - (text[piece.End - 1] == '、' ? 1 : 0);
        var noun = text[end - 1] is 'は' or 'も' ? end - 1 : end;
        if (words.NameWords.OwnWords.FirstOrDefault(own => EndsWith(noun, piece.Start, own)) is { } found && (noun < end || found is "話" or "談話" or "コメント") && Possessor(noun - found.Length, piece.Start) is { } owner)
        {
            return new(SubjectKind.Name, names.Resolve(owner), TextSpan.FromBounds(owner.Start, end), IsDirect: true);
        }

        // '田中さん曰く「…」'
        if (words.NameWords.SourceMarks.FirstOrDefault(mark => EndsWith(end, piece.Start, mark) && mark[0] != 'に') is { } said && names.MentionEndingAt(end - said.Length, piece.Start) is { } sayer)
        {
            return new(SubjectKind.Name, names.Resolve(sayer), TextSpan.FromBounds(sayer.Start, end), IsDirect: true);
        }

        return words.NameWords.SourceMarks.Any(mark => mark[0] != 'に' && EndsWith(end, piece.Start, mark)) && Asked(piece.Start, end) is { } asked
            ? new(SubjectKind.Name, names.Resolve(asked), TextSpan.FromBounds(asked.Start, end), IsDirect: true) : null;
    }

    /// <summary><c>田中さんによると</c>, <c>田中さんの話では</c></summary>
    public SpeakerRead? Source(List<TextSpan> pieces)
    {
        foreach (var piece in pieces)
        {
            foreach (var mark in words.NameWords.SourceMarks)
            {
                if (mark[0] is 'に' or 'の' && text.IndexOf(mark, piece.Start, piece.Length, StringComparison.Ordinal) is var at && at > piece.Start && names.MentionEndingAt(at, piece.Start) is { } name)
                {
                    return new(SubjectKind.Name, names.Resolve(name), TextSpan.FromBounds(name.Start, at + mark.Length), IsDirect: true);
                }
            }
        }

        return null;
    }

    /// <summary><c>田中さんから「…」と送り出された山田さん</c>: in front of a passive verb, from whom it is heard.</summary>
    public SpeakerRead? FromOther(int open, List<TextSpan> before) =>
        before.Count == 0 || before[0].End != open || before[0].Length <= From.Length || string.CompareOrdinal(text, open - From.Length, From, 0, From.Length) != 0 ? null
        : names.MentionEndingAt(open - From.Length, before[0].Start) is { } name ? new(SubjectKind.Name, names.Resolve(name), TextSpan.FromBounds(name.Start, open), IsDirect: true) : SpeakerRead.Unnamed;

    /// <summary><c>田中さんは「…」がモットーだ</c></summary>
    public SpeakerRead? Owned(List<TextSpan> before, TextSpan after)
    {
        var end = clefts.Predicate(after.End, after.Start) ?? after.End;
        return before.Count > 0 && words.NameWords.OwnWords.Contains(TextSpan.FromBounds(after.Start + 1, end).In(text), StringComparer.Ordinal) && subjects.Last(before[0]) is { Kind: SubjectKind.Name, Name: { } name }
            ? new(SubjectKind.Name, name, after, IsDirect: true) : null;
    }

    /// <summary><c>「…」（田中さん）</c></summary>
    public SpeakerRead? InBrackets(TextSpan after)
    {
        var close = text.IndexOfAny(['）', ')'], after.Start, after.Length);
        return close > 0 && names.MentionEndingAt(close, after.Start + 1) is { } name && name.Start == after.Start + 1 ? new(SubjectKind.Name, names.Resolve(name), name, IsDirect: true) : null;
    }

    /// <summary>The paragraph below one that is a quotation: it may say who spoke (<c>田中さんはそう話した</c>).</summary>
    public SpeakerRead? Below(int quote)
    {
        var number = quotes.Quotes[quote].Paragraph;
        var paragraph = quotes.Paragraphs[number];
        if (number + 1 == quotes.Paragraphs.Count || quotes.Quotes[quote].Outer.Start > paragraph.Start + 1 || quotes.Quotes[quote].Outer.End < paragraph.End - 1)
        {
            return null;
        }

        var below = quotes.Paragraphs[number + 1];
        var end = below.Start;
        while (end < below.End && end - below.Start < MaxSentence && !quotes.IsEnd(text[end]) && text[end] is not ('「' or '『'))
        {
            end++;
        }

        // 'こう' points to what follows.
        return (end == below.End || quotes.IsEnd(text[end])) && text.IndexOf("そう", below.Start, end - below.Start, StringComparison.Ordinal) is var link && link > below.Start && words.Sayings.FindFirst(text, link, end) is not null
            ? subjects.Person(TextSpan.FromBounds(below.Start, link)) is { } name ? new(SubjectKind.Name, names.Resolve(name), TextSpan.FromBounds(name.Start, end), IsDirect: true) : clefts.Read(below.Start, end) ?? SpeakerRead.Unnamed
            : null;
    }

    /// <summary><c>「…」。そう話したのは田中さんだ</c>, <c>「…」。田中さんの言葉だ</c></summary>
    public SpeakerRead? Behind(int start, int end)
    {
        var predicate = clefts.Predicate(end, start) ?? end;

        if (words.NameWords.OwnWords.FirstOrDefault(own => EndsWith(predicate, start, own)) is { } found && Possessor(predicate - found.Length, start) is { } owner)
        {
            return new(SubjectKind.Name, names.Resolve(owner), TextSpan.FromBounds(owner.Start, end), IsDirect: true);
        }

        // '「…」。田中さんが生徒に必ず伝えることだ'
        return predicate < end && (EndsWith(predicate, start, "こと") || words.NameWords.OwnWords.Any(own => own.Length > 1 && EndsWith(predicate, start, own))) && clefts.Says(start, predicate) && text.IndexOf("のは", start, end - start, StringComparison.Ordinal) < 0
            && subjects.Person(TextSpan.FromBounds(start, predicate)) is { } person ? new(SubjectKind.Name, names.Resolve(person), TextSpan.FromBounds(person.Start, end), IsDirect: true) : clefts.Read(start, end);
    }

    /// <summary>The sentence right before a quotation that stands alone: one that ends with a verb of saying, or that is about one person only.</summary>
    public SpeakerRead? Above(int quote)
    {
        var (outer, inner) = (quotes.Quotes[quote].Outer, quotes.Quotes[quote].Inner);
        var number = quotes.Quotes[quote].Paragraph;
        var paragraph = quotes.Paragraphs[number];
        var isFirst = outer.Start == paragraph.Start || text[outer.Start - 1] == '　';
        if (inner.Length < ShortestSpeech || (isFirst && (number == 0 || outer.End < paragraph.End - 1)))
        {
            return null;
        }

        var range = isFirst ? quotes.Paragraphs[number - 1] : TextSpan.FromBounds(paragraph.Start, outer.Start);
        var stop = range.End - (quotes.IsEnd(text[range.End - 1]) ? 1 : 0);
        var start = stop;
        while (start > range.Start && stop - start < MaxSentence && !quotes.IsEnd(text[start - 1]))
        {
            start--;
        }

        if (start >= stop || text[stop - 1] is '」' or '』')
        {
            return null;
        }

        if (clefts.Predicate(stop, start) is { } predicate && names.MentionEndingAt(predicate, start) is { } last && names.Resolve(last) is { } person)
        {
            return new(SubjectKind.Name, person, null, IsDirect: true);
        }

        if (subjects.Person(TextSpan.FromBounds(start, stop)) is not { } topic || names.Resolve(topic) is not { } speaker)
        {
            return null;
        }

        var tail = Math.Max(topic.End, stop - MaxTail);
        var isSaid = words.Sayings.FindFirst(text, tail, stop) is { } saying && saying.Length > 2 || words.NameWords.SayingNouns.Any(noun => text.IndexOf(noun, tail, stop - tail, StringComparison.Ordinal) >= 0);
        return isSaid ? new(SubjectKind.Name, speaker, TextSpan.FromBounds(topic.Start, stop), IsDirect: true) : new(SubjectKind.Name, speaker, null, IsDirect: true);
    }

    private TextSpan? Possessor(int end, int floor) => end > floor + 1 && text[end - 1] == 'の' ? names.MentionEndingAt(end - 1, floor) : null;

    /// <summary>Whom a question goes to.</summary>
    private TextSpan? Asked(int start, int end)
    {
        for (var i = end - 1; i > start; i--)
        {
            if (text[i] == 'に' && names.MentionEndingAt(i, start) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private bool EndsWith(int end, int floor, string ending) => end - ending.Length >= floor && string.CompareOrdinal(text, end - ending.Length, ending, 0, ending.Length) == 0;
}
