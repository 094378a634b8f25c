using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Japanese quotations that hang with a particle on what is said of them: on the verb of a subject (<c>田中さんは「…」と話した</c>, <c>「…」と田中さんは話した</c>), or on one
/// that names or judges something with them (<c>計画を「虹」と呼ぶ</c>, <c>計画を「無謀」と批判した</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="subjects">The subjects of its sentences.</param>
/// <param name="topics">Whom its sentences are about.</param>
/// <param name="loose">Reads speakers who are no subject.</param>
/// <param name="described">Reads speakers whom the verb describes.</param>
internal sealed class JapaneseHungQuotes(QuoteText quotes, LanguageWords words, JapaneseNames names, JapaneseSubjects subjects, JapaneseTopics topics, JapaneseLooseQuotes loose, JapaneseDescribedNames described)
{
    /// <summary>A shorter one may be a term where its sentence has no subject.</summary>
    private const int ShortestTopical = 8;

    /// <summary>A shorter one may be a name that somebody gives to something.</summary>
    private const int ShortestPhrase = 5;
    private const int MaxSentence = 200;
    private const int LongestClause = 24;

    /// <summary>How far behind the particle a passive verb stands.</summary>
    private const int LongestPassive = 8;

    private const string Hearsay = "という";

    private readonly string text = quotes.Text;

    /// <summary>Reads who speaks.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="before">What stands before it in its sentence.</param>
    /// <param name="after">What stands behind it, from its particle on.</param>
    /// <param name="at">Behind the particle.</param>
    /// <param name="previous">What was read of the quotation before; null where that is nothing.</param>
    public SpeakerRead? Read(int quote, List<TextSpan> before, TextSpan after, int at, SpeakerRead? previous)
    {
        var outer = quotes.Quotes[quote].Outer;
        var joined = before.Count > 0 && before[0].End == outer.Start ? text[outer.Start - 1] : default;
        var isNamed = IsNamed(after);
        if (isNamed && joined is 'は' or 'も' && Told(before[0], after) is { } told)
        {
            return told;
        }

        if (isNamed || joined == 'の' || (joined == 'を' && !IsJudged(quote, before[0], after)))
        {
            // '田中氏の話では、看板に「…」と書かれていた'
            return joined == 'を' ? Called(quote, before[0], after) : joined is 'の' or 'に' ? null : loose.Source(before);
        }

        return (IsPassive(at, after.End) ? loose.FromOther(outer.Start, before) : null) ?? described.Behind(at, after.End) ?? SubjectBehind(at, after.End)
            ?? (IsPassive(at, after.End) ? SpeakerRead.Unnamed : SubjectBefore(quote, before, after, at, joined, previous));
    }

    /// <summary><c>「虹」という橋</c>: the particle leads to a noun that the quotation names, and to no verb of saying and no noun for what is said.</summary>
    private bool IsNamed(TextSpan after)
    {
        var noun = after.Start;
        return words.Continuers.TryRead(text, ref noun, after.End) is not null && !words.Sayings.StartsAt(text, after.Start + 1, after.End) && !IsSpeechNoun(noun, after.End);
    }

    /// <summary><c>「…」との見方を示した</c>: what somebody thinks or says of it.</summary>
    private bool IsSpeechNoun(int at, int end) => text[at - 1] == 'の' && words.SpeechNouns.Any(noun => at + noun.Length < end && string.CompareOrdinal(text, at, noun, 0, noun.Length) == 0 && text[at + noun.Length] is 'を' or 'で' or 'も');

    /// <summary><c>田中さんは「…」という。</c></summary>
    private SpeakerRead? Told(TextSpan piece, TextSpan after) =>
        after.Length == Hearsay.Length && string.CompareOrdinal(text, after.Start, Hearsay, 0, Hearsay.Length) == 0 && names.MentionEndingAt(piece.End - 1, piece.Start) is { } mention && names.Resolve(mention) is { } teller
            ? new(SubjectKind.Name, teller, after, IsDirect: true) : null;

    /// <summary><c>計画を「無謀」だとし</c>, <c>計画を「無謀」と批判した</c>: what somebody thinks of it, where <c>計画を「虹」と呼ぶ</c> is its name.</summary>
    private bool IsJudged(int quote, TextSpan before, TextSpan after) =>
        (quotes.Quotes[quote].Inner.Length >= ShortestTopical && FirstSaying(after.Start + 1, after.End) is { Length: > 2 } && subjects.Last(before).Kind is SubjectKind.Name or SubjectKind.None)
        || text[after.Start] == 'だ' || words.NameWords.JudgingVerbs.Any(verb => string.CompareOrdinal(text, after.Start + 1, verb, 0, verb.Length) == 0);

    /// <summary><c>田中さんは和食を「引き算の料理」と呼ぶ</c>: what somebody calls it in words of a phrase, and no name.</summary>
    private SpeakerRead? Called(int quote, TextSpan before, TextSpan after)
    {
        var inner = quotes.Quotes[quote].Inner;
        var isPhrase = inner.Length >= ShortestPhrase && Enumerable.Range(inner.Start, inner.Length).Any(i => JapaneseScript.IsHiragana(text[i]));
        return isPhrase && after.Length > 1 && text[after.Start + 1] == '呼' && subjects.Last(before) is { Kind: SubjectKind.Name, Name: { } name }
            ? new(SubjectKind.Name, name, TextSpan.FromBounds(after.Start + 1, after.End), IsDirect: true) : null;
    }

    /// <summary><c>「…」と田中さんは話した</c></summary>
    private SpeakerRead? SubjectBehind(int at, int end) =>
        subjects.First(at, end) is not { } subject ? null
        : FirstSaying(subject.End, end) is { } said ? new(SubjectKind.Name, subject.Name, TextSpan.FromBounds(subject.Start, said.End), IsDirect: true)
        : Does(subject, at, end) ? new(SubjectKind.Name, subject.Name, null, IsDirect: true) : null;

    /// <summary><c>「…」と、田中さんは笑顔で橋を渡った</c>: right behind the comma somebody does something who has said it.</summary>
    private bool Does(JapaneseSubject subject, int at, int end) =>
        !IsPassive(subject.End, end) && text[at] == '、' && text.IndexOf('、', at + 1, subject.Start - at - 1) < 0 && subject.Start - at < LongestClause;

    /// <summary><c>田中市長は「…」と批判された</c>: right behind the particle stands what was done to the subject.</summary>
    private bool IsPassive(int start, int end) =>
        words.NameWords.Passives.Any(part => text.IndexOf(part, start, Math.Min(end - start, LongestPassive), StringComparison.Ordinal) >= 0) || text.IndexOf("され", start, Math.Min(end - start, LongestPassive), StringComparison.Ordinal) is var at and >= 0 && at > start && Scripts.Of(text[at - 1]) == Script.Han;

    /// <summary><c>田中さんは「…」と話した</c>: the verb behind has its subject before the quotation, or in a sentence before.</summary>
    private SpeakerRead SubjectBefore(int quote, List<TextSpan> before, TextSpan after, int at, char joined, SpeakerRead? previous)
    {
        var verb = FirstSaying(at, after.End);
        if (joined == 'は' && verb is not null && subjects.Topic(before[0]) is { } head && !topics.IsAboutAnother(before[0].Start, before[0].End, head))
        {
            // '田中氏は、橋の修理は「…」と訴えた': what is said of a thing, by whom the sentence begins with.
            return new(SubjectKind.Name, head, verb, IsDirect: true);
        }

        if (verb is null && IsHearsay(at, after.End) && loose.Source(before) is { } source)
        {
            // '田中氏によると、橋は「…」だという': what is said of a thing, and by whom.
            return source;
        }

        foreach (var piece in before)
        {
            switch (subjects.Last(piece))
            {
                case { Kind: SubjectKind.None }:
                    continue;
                case { Kind: SubjectKind.Pronoun } when IsForOne(piece) && topics.Before(before[before.Count - 1].Start, isAlone: true) is { } meant:
                    return new(SubjectKind.Name, meant, verb, IsDirect: true);
                case var subject:
                    return new(subject.Kind, subject.Name, verb, IsDirect: true);
            }
        }

        var name = GoesOn(quote, before, after, at, verb, previous) ?? (verb is null ? null : Suspect(quote, at, after.End));
        return new(name is null ? SubjectKind.Unnamed : SubjectKind.Name, name, verb, IsDirect: true);
    }

    /// <summary><c>「…」だという</c>, <c>「…」とのこと</c>: nothing else stands behind the particle.</summary>
    private bool IsHearsay(int at, int end) => words.NameWords.Unspaced.HearsayEndings.Contains(TextSpan.FromBounds(at, end).In(text));

    /// <summary><c>彼女は</c>, <c>同氏は</c>, and not <c>彼らは</c>, <c>私は</c>.</summary>
    private bool IsForOne(TextSpan piece) => words.NameWords.Unspaced.SolePronouns.Any(pronoun => text.IndexOf(pronoun, piece.Start, piece.Length, StringComparison.Ordinal) >= 0);

    /// <summary><c>「…」と述べた。「…」とも話した</c>: in a sentence without a subject who spoke in the one before goes on, or whom that is about.</summary>
    private TextSpan? GoesOn(int quote, List<TextSpan> before, TextSpan after, int at, TextSpan? verb, SpeakerRead? previous)
    {
        if (previous is { Name: { } speaker } && (verb is not null || IsAlsoAlone(at, after)) && (quotes.Quotes[quote - 1].Paragraph == quotes.Quotes[quote].Paragraph || IsLinked(quote, before)))
        {
            return speaker;
        }

        return verb is not { } telling || !MayBeSpeech(quotes.Quotes[quote].Inner) || HasSource(telling, after, before) ? null : TopicBefore(quote, before);
    }

    /// <summary>A short one is what somebody says where it ends as sentences do.</summary>
    private bool MayBeSpeech(TextSpan inner) => inner.Length >= ShortestTopical || (inner.Length >= ShortestPhrase && (JapaneseScript.IsHiragana(text[inner.End - 1]) || text[inner.End - 1] is '！' or '？' or '!' or '?'));

    /// <summary><c>「…」とも。</c>: the verb of the sentence before is left out.</summary>
    private bool IsAlsoAlone(int at, TextSpan after) => at == after.End && text[at - 1] == 'も';

    /// <summary><c>そのうえで、「…」と述べた</c>: the paragraph begins with what joins it to the one above.</summary>
    private bool IsLinked(int quote, List<TextSpan> before)
    {
        var paragraph = quotes.Paragraphs[quotes.Quotes[quote].Paragraph];
        return before.Count > 0 && quotes.Quotes[quote - 1].Paragraph == quotes.Quotes[quote].Paragraph - 1 && before[before.Count - 1].Start is var start && (start == paragraph.Start || (start == paragraph.Start + 1 && text[paragraph.Start] == '　'))
            && words.NameWords.SentenceLinks.Any(link => string.CompareOrdinal(text, start, link, 0, link.Length) == 0);
    }

    /// <summary><c>住民から「…」と批判の声が出た</c>: others say it.</summary>
    private bool HasSource(TextSpan verb, TextSpan after, List<TextSpan> before) =>
        (verb.End < after.End && text[verb.End] is 'の' or 'が' or 'も' or 'を' && !words.NameWords.SayingNouns.Any(own => string.CompareOrdinal(text, verb.Start, own, 0, own.Length) == 0)) || before.Exists(piece => topics.IsFromOther(piece) || text.IndexOf("によ", piece.Start, piece.Length, StringComparison.Ordinal) >= 0 || topics.HasPerson(piece));

    /// <summary><c>田中市長は昨日着いた。橋について「…」と述べた</c>: the person whom the sentence right before is about.</summary>
    private TextSpan? TopicBefore(int quote, List<TextSpan> before)
    {
        var floor = quotes.Paragraphs[quotes.Quotes[quote].Paragraph].Start;
        var begin = before.Count > 0 ? before[before.Count - 1].Start : quotes.Quotes[quote].Outer.Start;
        if (quote > 0 && quotes.Quotes[quote - 1].Outer.End == begin && begin > floor)
        {
            // '「…」とし、「…」と訴えた': the sentence begins with the quotation before.
            begin = quotes.Quotes[quote - 1].Outer.Start;
        }

        var end = begin;
        while (end > floor && (quotes.IsEnd(text[end - 1]) || text[end - 1] == '　'))
        {
            end--;
        }

        var start = end;
        while (start > floor && end - start < MaxSentence && !quotes.IsEnd(text[start - 1]))
        {
            start--;
        }

        var isWhole = end < begin && start < end && (start == floor || quotes.IsEnd(text[start - 1]));
        return (isWhole ? TopicOf(TextSpan.FromBounds(start, end)) : null) ?? topics.Before(begin, isAlone: false);
    }

    /// <summary><c>田中市長は昨日着いた</c>, <c>田中さんが来た</c>, <c>橋を守る田中さん。</c></summary>
    private TextSpan? TopicOf(TextSpan sentence) =>
        subjects.Topic(sentence) ?? ((subjects.Person(sentence) ?? names.MentionEndingAt(sentence.End, sentence.Start)) is { } person ? names.Resolve(person) : null);

    /// <summary><c>調べに対し「…」と供述している</c>: the only suspect of the article.</summary>
    private TextSpan? Suspect(int quote, int at, int end)
    {
        if (!words.NameWords.Unspaced.SuspectVerbs.Any(begin => text.IndexOf(begin, at, Math.Min(LongestClause, end - at), StringComparison.Ordinal) >= 0))
        {
            return null;
        }

        foreach (var title in words.NameWords.Unspaced.SuspectTitles)
        {
            if (names.HolderOf(title, quotes.Quotes[quote].Outer.Start) is { } suspect)
            {
                return suspect;
            }
        }

        return null;
    }

    private TextSpan? FirstSaying(int start, int end) => words.Sayings.FindFirst(text, start, end);
}
