using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Reads who speaks in Korean: the subject has a particle, before the quotation or behind it, and the quotation hangs on the verb with another
/// (<c>김철수 씨는 “…”고 말했다</c>, <c>“…”라고 김철수 씨는 말했다</c>, <c>“…”는 게 김씨의 설명이다</c>).
/// </summary>
internal sealed class KoreanSpeakerReader(QuoteText quotes, LanguageWords words) : ISpeakerReader
{
    private const int MaxWordsAfter = 9;
    private const int LongestTerm = 14;
    private const int LongestLabel = 40;
    private const int MaxWordsBeforeDoing = 3;
    private const int MaxSentence = 200;

    /// <summary>Endings of verbs before a comma.</summary>
    private static readonly List<string> ClauseEndings = ["고", "며", "면서", "지만", "으나", "는데", "은데", "자", "니", "다가"];

    private readonly string text = quotes.Text;
    private readonly KoreanNames names = new(quotes, words);
    private readonly KoreanVerbs verbs = new(quotes, words);
    private KoreanDescribedNames? described;
    private KoreanLooseQuotes? loose;
    private (int Quote, SpeakerRead? Read) last = (-2, null);

    private KoreanLooseQuotes Loose => loose ??= new(quotes, words, names, verbs);

    private KoreanDescribedNames Described => described ??= new(quotes, words, names, verbs);

    public SpeakerRead? Read(int quote)
    {
        var read = ReadOne(quote);
        if (read is not null)
        {
            last = (quote, read);
        }

        return read;
    }

    private SpeakerRead? ReadOne(int quote)
    {
        var outer = quotes.Quotes[quote].Outer;
        var after = quotes.After(quote);
        var attached = after.Length > 0 && after.Start == outer.End;
        var before = quotes.Before(quote);
        if (names.Bracketed.Before(before.Count > 0 ? before[0] : quotes.Above(quote) ?? default) is { } bracketed)
        {
            return new(SubjectKind.Name, bracketed, bracketed, IsDirect: true);
        }

        if (before.Count == 1 && Labelled(quote, before[0]) is { } labelled)
        {
            return labelled;
        }

        if (attached && text[after.Start] == '(' && InBrackets(after) is { } signed)
        {
            return signed;
        }

        if (attached)
        {
            var at = after.Start;
            return words.QuoteParticles.TryRead(text, ref at, after.End) is null ? HungOnNoun(quote, before, after)
                : Described.Behind(at, after.End) ?? (SubjectAfter(at, after.End, isHung: true) is { } other ? other.Kind == SubjectKind.Name ? other : Joined(before, after) ?? other : null) ?? (verbs.Behind(quote) is { } verb ? WithSpeakerBefore(quote, SubjectBefore(before, verb), before) : Joined(before, after));
        }

        if (after.Length > 0 && after.Start == outer.End + 1 && text[after.Start] == '하' && words.QuoteParticles.StartsAt(text, after.Start, after.End) && Described.Behind(after.Start + 2, after.End) is { } said)
        {
            return said;
        }

        if (before.Count == 0 && quotes.Above(quote) is { } above && IsIntroduced(above))
        {
            return SubjectBefore([above], WithoutStop(above)) is { Kind: not SubjectKind.None } announced ? announced : SpeakerRead.Unnamed;
        }

        if (Described.Below(quote) is { } below)
        {
            return SubjectBefore([below.Before], below.Verb);
        }

        if (after.Length == 0 && before.Count == 0 && CarriesOn(quote))
        {
            return last.Read;
        }

        if (after.Length == 0 && before.Count == 0 && BehindStop(outer.End, quotes.Paragraphs[quotes.Quotes[quote].Paragraph].End) is { } sentence)
        {
            // '“…”. 김하늘 씨는 그렇게 말했다'
            return SubjectAfter(sentence.Start, sentence.End, isHung: false) ?? Loose.Read(quote, before);
        }

        var ends = quotes.EndsInside(quote) || quotes.HasCommaInside(quote);
        var behind = ends && after.Length > 0 ? SubjectAfter(after.Start, EndOfSentence(quote), isHung: false) : null;
        return behind is { Kind: SubjectKind.Name } ? behind : Told(quote, before) ?? Loose.Asked(quote, before) ?? behind ?? Loose.Read(quote, before);
    }

    /// <summary>The sentence behind a full stop that follows the quotation.</summary>
    private TextSpan? BehindStop(int at, int end)
    {
        if (at + 2 >= end || text[at] != '.' || text[at + 1] != ' ')
        {
            return null;
        }

        var stop = at + 2;
        while (stop < end && stop - at < MaxSentence && !(quotes.IsEnd(text[stop]) && (stop + 1 == end || text[stop + 1] == ' ')) && text[stop] is not ('“' or '"'))
        {
            stop++;
        }

        return stop < end && quotes.IsEnd(text[stop]) ? TextSpan.FromBounds(at + 2, stop) : null;
    }

    /// <summary><c>김하늘 선수가 소리쳤다. “…!”</c>: the sentence right before ends with a verb of saying.</summary>
    private SpeakerRead? Told(int quote, List<TextSpan> before)
    {
        var (outer, paragraph) = (quotes.Quotes[quote].Outer, quotes.Paragraphs[quotes.Quotes[quote].Paragraph]);
        if (before.Count > 0 || outer.Start == paragraph.Start || !quotes.EndsInside(quote))
        {
            return null;
        }

        var sentence = Loose.LastSentence(TextSpan.FromBounds(paragraph.Start, outer.Start));
        var found = KoreanWords.Of(text, sentence);
        return found.Count > 1 && words.Sayings.StartsAt(text, found[found.Count - 1].Start, found[found.Count - 1].End) && !words.NameWords.AskingVerbs.Any(verb => string.CompareOrdinal(text, found[found.Count - 1].Start, verb, 0, verb.Length) == 0)
            && text.IndexOfAny(['“', '"', '‘'], sentence.Start, sentence.Length) < 0 && SubjectBefore([TextSpan.FromBounds(sentence.Start, found[found.Count - 2].End)], found[found.Count - 1]) is { Kind: SubjectKind.Name } read
            && names.People.HasNobodyBut(read.Name!.Value, sentence.Start, sentence.End) ? read with { Span = sentence } : null;
    }

    /// <summary><c>김하늘 의원은 “…”면서도 책임은 인정하지 않았다</c>: behind such a particle goes on who speaks.</summary>
    private SpeakerRead? Joined(List<TextSpan> before, TextSpan after)
    {
        var found = KoreanWords.Of(text, after);
        return found.Count > 1 && (text[found[0].End - 1] == '며' || found[0].EndsWith(text, "면서") || found[0].EndsWith(text, "면서도")) && SubjectBefore(before, found[0]) is { Kind: SubjectKind.Name } read ? read : null;
    }

    /// <summary><c>김하늘 위원장: “…”</c>: a name with its title alone before a colon.</summary>
    private SpeakerRead? Labelled(int quote, TextSpan before)
    {
        // '김하늘 한빛시장, “…”' is a headline.
        var isHeadline = text[before.End - 1] == ',' && quotes.Quotes[quote].Outer.End == quotes.Paragraphs[quotes.Quotes[quote].Paragraph].End;
        if (before.Length > LongestLabel || (text[before.End - 1] != ':' && !isHeadline) || before.Start != quotes.Paragraphs[quotes.Quotes[quote].Paragraph].Start)
        {
            return null;
        }

        var found = KoreanWords.Of(text, before);
        var title = found.Count - 1 - (found.Count > 1 && found[found.Count - 1].In(text) == ":" ? 1 : 0);
        return title >= 0 && names.LabelAt(found, title) is { } name ? new(SubjectKind.Name, name, name, IsDirect: true) : null;
    }

    /// <summary><c>“…”(김하늘 위원장)</c></summary>
    private SpeakerRead? InBrackets(TextSpan after)
    {
        var close = text.IndexOf(')', after.Start, after.Length);
        if (close < 0 || close - after.Start > LongestLabel)
        {
            return null;
        }

        var found = KoreanWords.Of(text, TextSpan.FromBounds(after.Start + 1, close));
        return found.Count > 0 && names.LabelAt(found, found.Count - 1) is { } name ? new(SubjectKind.Name, name, name, IsDirect: true) : null;
    }

    /// <summary>Where the sentence behind a quotation ends; a term in single marks does not end it.</summary>
    private int EndOfSentence(int quote)
    {
        var end = quotes.After(quote).End;
        for (var next = quote + 1; next < quotes.Quotes.Count && next - quote <= 2 && quotes.Quotes[next] is { Inner.Length: < LongestTerm } term && term.Outer.Start - end is 0 or 1 && text[term.Outer.Start] is '‘' or '\''; next++)
        {
            end = quotes.After(next).End;
        }

        return end;
    }

    /// <summary><c>김철수 씨는 “…”는 입장을 밝혔다</c>, <c>“…”는 김철수 의원의 질문에</c>: a noun for what was said, whose it is or with a verb of saying.</summary>
    private SpeakerRead? HungOnNoun(int quote, List<TextSpan> before, TextSpan after)
    {
        var at = after.Start;
        if (words.NameWords.NounLinks.FirstOrDefault(link => string.CompareOrdinal(text, at, link, 0, link.Length) == 0) is not { } found || at + found.Length >= after.End || text[at + found.Length] != ' ')
        {
            return Loose.Wish(before) ?? Loose.Source(before);
        }

        return PossessorAfter(at + found.Length, after.End) ?? (verbs.BehindNoun(at + found.Length, after.End) is { } verb ? WithSpeakerBefore(quote, SubjectBefore(before, verb), before) : null) ?? Described.BehindNoun(at + found.Length, after.End, before) ?? new KoreanHungNames(quotes, words, names, verbs).Behind(quote, at + found.Length, after.End) ?? Loose.Source(before);
    }

    private SpeakerRead? PossessorAfter(int start, int end)
    {
        var found = KoreanWords.Of(text, TextSpan.FromBounds(start, end));
        for (var i = 0; i + 1 < found.Count && i < MaxWordsAfter; i++)
        {
            if (names.PossessorAt(found, i) is { } possessor && (Starts(words.Continuers, found[i + 1]) || verbs.IsSpeech(found[i + 1])))
            {
                return new(SubjectKind.Name, possessor.Name, TextSpan.FromBounds(found[possessor.First].Start, found[i + 1].End), IsDirect: true);
            }
        }

        return null;
    }

    /// <summary><c>“…,” 벤슨은 말했다. “…”</c>: nothing but the sentence that attributes the quotation before stands between the two.</summary>
    private bool CarriesOn(int quote) =>
        last.Quote == quote - 1 && last.Read is { Name: not null, Span: { } span } && quotes.HasCommaInside(quote - 1)
        && span.Start > quotes.Quotes[quote - 1].Outer.End && quotes.After(quote - 1).End == span.End;

    /// <summary>
    /// <c>김철수 씨는 “…”고 말했다. 그는 “…”고 했다. 이어 “…”고 덧붙였다</c>: a pronoun, or no subject at all, in the sentence right behind the one that
    /// says who spoke.
    /// </summary>
    private SpeakerRead WithSpeakerBefore(int quote, SpeakerRead read, List<TextSpan> before)
    {
        var begin = before.Count > 0 ? before[before.Count - 1].Start : quotes.Quotes[quote].Outer.Start;
        if (read.Kind == SubjectKind.Pronoun && SubjectOfSentenceBefore(quotes.Quotes[quote].Paragraph, begin) is { } topic)
        {
            return read with { Kind = SubjectKind.Name, Name = topic };
        }

        if (read.Kind is not (SubjectKind.Pronoun or SubjectKind.None) || last.Quote < 0 || last.Read?.Name is not { } speaker)
        {
            return read.Kind == SubjectKind.None ? read with { Kind = SubjectKind.Unnamed } : read;
        }

        var (from, to) = (quotes.Quotes[last.Quote], quotes.Quotes[quote]);
        var isNext = from.Paragraph == to.Paragraph ? begin > from.Outer.End && !HasStop(from.Outer.End, begin, most: 1)
            : from.Paragraph == to.Paragraph - 1 && begin == quotes.Paragraphs[to.Paragraph].Start && !HasStop(from.Outer.End, quotes.Paragraphs[from.Paragraph].End, most: 1);
        var isSame = from.Paragraph == to.Paragraph && begin <= from.Outer.Start;
        return (isNext || isSame) && names.People.HasNobodyBut(speaker, from.Outer.End, to.Outer.Start)
            ? read with { Kind = SubjectKind.Name, Name = speaker } : read.Kind == SubjectKind.None ? read with { Kind = SubjectKind.Unnamed } : read;
    }

    /// <summary><c>김철수 씨도 왔다. 그는 “…”고 했다</c>: the subject of the sentence right before, where the paragraph names nobody else before.</summary>
    private TextSpan? SubjectOfSentenceBefore(int paragraph, int sentence)
    {
        var floor = quotes.Paragraphs[paragraph].Start;
        var end = sentence;
        while (end > floor && (quotes.IsEnd(text[end - 1]) || text[end - 1] == ' '))
        {
            end--;
        }

        var start = end;
        while (start > floor && end - start < MaxSentence && !(quotes.IsEnd(text[start - 1]) && text[start] == ' '))
        {
            start--;
        }

        if (start == end || end == sentence)
        {
            return null;
        }

        var found = KoreanWords.Of(text, TextSpan.FromBounds(start, end));
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (names.SubjectAt(found, i) is { Kind: SubjectKind.Name, Name: { } name })
            {
                return names.People.HasNobodyBut(name, floor, sentence) ? name : null;
            }
        }

        return null;
    }

    private bool HasStop(int start, int end, int most)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += quotes.IsEnd(text[i]) ? 1 : 0;
        }

        return count > most;
    }

    private TextSpan WithoutStop(TextSpan sentence)
    {
        var end = sentence.End;
        while (end > sentence.Start && text[end - 1] is '.' or ':')
        {
            end--;
        }

        return TextSpan.FromBounds(sentence.Start, end);
    }

    /// <summary>The last subject before the quotation.</summary>
    private SpeakerRead SubjectBefore(List<TextSpan> pieces, TextSpan verb)
    {
        foreach (var piece in pieces)
        {
            var found = KoreanWords.Of(text, piece);
            if (piece.Equals(pieces[0]) && found.Count > 0 && found[found.Count - 1].End == piece.End && names.TitledAt(found, found.Count - 1) is { Name: { } titled })
            {
                return new(SubjectKind.Name, titled, verb, IsDirect: true);
            }

            for (var i = found.Count - 1; i >= 0; i--)
            {
                var subject = names.SubjectAt(found, i);
                if (subject.Kind == SubjectKind.Unnamed && text[found[i].End - 1] is '은' or '는' && names.UntitledAt(found, i) is { } untitled)
                {
                    return new(SubjectKind.Name, untitled, verb, IsDirect: true);
                }

                if (subject.Kind != SubjectKind.None)
                {
                    // '의원이 탈당한 데 대해 “…”': who did what the quotation answers.
                    return text[found[i].End - 1] is '이' or '가' && EndsClause(found, i + 1) ? new(SubjectKind.Unnamed, Name: null, verb, IsDirect: true) : new(subject.Kind, subject.Name, verb, IsDirect: true);
                }
            }
        }

        return new(pieces.Exists(HasOtherSubject) ? SubjectKind.Unnamed : SubjectKind.None, Name: null, verb, IsDirect: true);
    }

    private bool EndsClause(List<TextSpan> found, int from)
    {
        for (var i = from; i < found.Count; i++)
        {
            var word = found[i];
            if (word.In(text) is "데" or "것에" or "것을" or "데에" || (word.Length > 1 && text[word.End - 1] == '자' && !words.Roles.Is(text, word.Start, word.End)))
            {
                return true;
            }

            // '떠난 뒤', '떠날 때', and not '경기 뒤'.
            if (word.In(text) is "때" or "뒤" or "후" && (i == 0 || KoreanWords.HasFinal(text[found[i - 1].End - 1], "ㄴㄹ")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>기자들이 묻자</c>: somebody else may be who speaks.</summary>
    private bool HasOtherSubject(TextSpan piece) => KoreanWords.Of(text, piece).Exists(word => word.Length > 1 && text[word.End - 1] is '이' or '가');

    private SpeakerRead? SubjectAfter(int start, int end, bool isHung)
    {
        var found = KoreanWords.Of(text, TextSpan.FromBounds(start, end));
        for (var i = 0; i < found.Count && i < MaxWordsAfter; i++)
        {
            if (i + 1 < found.Count && names.PossessorAt(found, i) is { } possessor && (Starts(words.Continuers, found[i + 1]) || (found[i + 1].End == end && verbs.IsSpeechPredicate(found[i + 1]))))
            {
                return new(SubjectKind.Name, possessor.Name, TextSpan.FromBounds(found[possessor.First].Start, found[i + 1].End), IsDirect: true);
            }

            if (isHung && i + 1 < found.Count && found[i + 1].End == end && names.TitledAt(found, i) is { Name: { } told, First: var from } && Starts(words.Continuers, found[i + 1]))
            {
                // '“…”는 게 김하늘 대표 설명이다'
                return new(SubjectKind.Name, told, TextSpan.FromBounds(found[from].Start, found[i + 1].End), IsDirect: true);
            }

            var subject = names.SubjectAt(found, i);
            if (subject.Kind == SubjectKind.Unnamed && verbs.Last(found[i].End, end) is not null && names.UntitledAt(found, i) is { } untitled)
            {
                subject = (SubjectKind.Name, untitled, names.UntitledBehindTrade(found, i) is null ? i : i - 1);
            }

            if (!isHung && subject is { Kind: SubjectKind.None or SubjectKind.Unnamed } && names.UntitledBehindTrade(found, i) is { } trained && found[i].End > trained.End)
            {
                subject = (SubjectKind.Name, trained, Math.Max(0, i - 1));
            }

            if (!isHung && subject is { Kind: SubjectKind.Name, Name: { } writer } && i + 2 < found.Count && found[found.Count - 1].End == end && verbs.IsSpeechPredicate(found[found.Count - 1]))
            {
                // '“…” 마라토너 김하늘이 자서전에 쓴 글이다'
                return found.Exists(word => words.NameWords.PassiveEndings.Any(ending => word.EndsWith(text, ending))) ? null
                    : new(SubjectKind.Name, writer, TextSpan.FromBounds(found[subject.First].Start, end), IsDirect: true);
            }

            if (subject.Kind != SubjectKind.None && (verbs.Last(found[i].End, end) ?? (isHung && i < MaxWordsBeforeDoing && subject.Kind == SubjectKind.Name ? verbs.Doing(found, i) : null)) is { } verb)
            {
                return new(subject.Kind, subject.Name, TextSpan.FromBounds(found[subject.First].Start, verb.End), IsDirect: true);
            }

            if (!isHung && subject is { Kind: SubjectKind.Name, Name: { } silent } && verbs.HasGesture(found, i + 1))
            {
                return new(SubjectKind.Name, silent, null, IsDirect: true);
            }

            if (isHung ? EndsHung(found[i]) : words.NameWords.AskingNouns.Contains(found[i].In(text)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><c>“…”라며 반발했지만, 김하늘 대표는</c>, <c>“…”라고 했다고 김하늘 대표는</c>: the verb of the quotation ends its clause, whose subject stands before.</summary>
    private bool EndsHung(TextSpan word) =>
        (text[word.End - 1] == '자' && (word.In(text) == "하자" || words.Sayings.StartsAt(text, word.Start, word.End))) || word.Length > 2 && (text[word.End] == ',' ? ClauseEndings.Exists(ending => word.EndsWith(text, ending)) : word.EndsWith(text, "다고") || word.EndsWith(text, "지만"));

    private bool IsIntroduced(TextSpan sentence) =>
        KoreanWords.Of(text, sentence).Exists(word => Starts(words.UnnamedSubjects, word)) && verbs.Last(sentence.Start, sentence.End) is not null;

    private bool Starts(NameTable table, TextSpan word) => table.StartsAt(text, word.Start, word.End);
}
