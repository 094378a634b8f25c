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

    /// <summary>A shorter one may be a term where its sentence has no subject.</summary>
    private const int ShortestTopical = 8;
    private const int MaxSentence = 200;

    /// <summary>A dash in two characters, and a full stop.</summary>
    private const int MaxDashes = 3;

    /// <summary>A shorter one may be a name that somebody gives to something.</summary>
    private const int ShortestPhrase = 5;
    private const int LongestTerm = 12;
    private const int LongestClause = 24;

    /// <summary>How far behind the particle a passive verb stands.</summary>
    private const int LongestPassive = 8;

    private const string Hearsay = "という";
    private const string While = "ながら";

    /// <summary>How many quotations may stand in a row before the verb.</summary>
    private const int MostInRow = 4;

    private readonly string text = quotes.Text;
    private readonly JapaneseNames names = new(quotes, words);
    private JapaneseLooseQuotes? looseQuotes;
    private JapaneseOwners? owners;
    private JapaneseOwnedWords? owned;
    private JapaneseTopics? topics;
    private (int Quote, SpeakerRead? Read) last = (-2, null);
    private int firstOfRow;

    private JapaneseOwners Owners => owners ??= new(quotes, words, names);

    private JapaneseTopics Topics => topics ??= new(quotes, words, names);

    private JapaneseOwnedWords Owned => owned ??= new(quotes, words, names);

    private JapaneseLooseQuotes Loose => looseQuotes ??= new(quotes, words, names);

    public SpeakerRead? Read(int quote)
    {
        firstOfRow = quote;
        var read = ReadOne(quote);
        read = read is null or { Kind: SubjectKind.Unnamed } or { Span: null } ? Owners.Read(quote, quotes.Before(quote), quotes.After(quote)) ?? Owned.Read(quote, quotes.Before(quote), quotes.After(quote)) ?? read : read;
        last = (quote, read);
        if (read is { Kind: SubjectKind.Name, Name: { } name, Span: not null })
        {
            Topics.Note(quotes.Quotes[quote].Outer.Start, name);
        }

        return read;
    }

    private SpeakerRead? ReadOne(int quote)
    {
        var outer = quotes.Quotes[quote].Outer;
        var after = quotes.After(quote);
        var before = quotes.Before(quote);
        var at = after.Start;
        if (before.Count > 0 && Loose.Before(before[0], quote) is { } owned)
        {
            return owned;
        }

        if (after.Length > 0 && after.Start == outer.End && words.QuoteParticles.TryRead(text, ref at, after.End) is not null)
        {
            return ReadHung(quote, before, after, at);
        }

        if (quote + 1 < quotes.Quotes.Count && quotes.Quotes[quote + 1].Outer.Start == after.End && IsLink(after) && after.Start == outer.End && quote - firstOfRow < MostInRow
            && !(before.Count > 0 && before[0].End == outer.Start && text[outer.Start - 1] == 'の'))
        {
            // '「…」「…」と話した', '「…」で「…」と話した': the last of them has the verb.
            return ReadOne(quote + 1);
        }

        if (before.Count == 0 && quotes.Above(quote) is { Length: > 1 } above && FindSubject(above.Start, above.End) is { } announced && IsAnnouncing(announced.End, above.End))
        {
            var stop = quotes.IsEnd(text[above.End - 1]) ? above.End - 1 : above.End;
            return new(SubjectKind.Name, announced.Name, TextSpan.FromBounds(announced.Start, stop), IsDirect: true);
        }

        if (after.Length == 0 && before.Count > 0 && before[0].End == outer.Start && (text[outer.Start - 1] is 'は' or 'も') && (quotes.Quotes[quote].Inner.Length >= ShortestSpeech || (quotes.Quotes[quote].Inner.Length >= ShortestPhrase && text[quotes.Quotes[quote].Inner.End - 1] is (>= '\u3041' and <= '\u3096') or '！' or '？'))
            && names.MentionEndingAt(outer.Start - 1, before[0].Start) is { } mention)
        {
            // '田中さんは「…」。': the verb is left out.
            return new(SubjectKind.Name, names.Resolve(mention), TextSpan.FromBounds(mention.Start, outer.Start), IsDirect: true);
        }

        // '「…」。田中さんはそう話した': the sentence behind says who it was.
        return before.Count == 0 && (after.Length == 0 || IsDash(text[after.Start]) || (quotes.EndsInside(quote) && after.Start == outer.End)) ? ReadBehind(quote) ?? Loose.Below(quote) ?? BelowTelling(quote) ?? GoesOn(quote)
            : after.Length > 0 && after.Start == outer.End && text[after.Start] is 'が' or 'は' && (Loose.Behind(after.Start, after.End) ?? Loose.Owned(before, after)) is { } behind ? behind
            : after.Length > 0 && after.Start == outer.End && text[after.Start] is '（' or '(' ? Loose.InBrackets(after)
            : after.Length > 0 && after.Start == outer.End && text[after.Start] is 'の' ? null : Loose.Source(before);
    }

    private SpeakerRead? ReadHung(int quote, List<TextSpan> before, TextSpan after, int at)
    {
        var noun = after.Start;
        var joined = before.Count > 0 && before[0].End == quotes.Quotes[quote].Outer.Start ? text[before[0].End - 1] : default;
        var isNamed = words.Continuers.TryRead(text, ref noun, after.End) is not null && !words.Sayings.StartsAt(text, after.Start + 1, after.End) && !IsSpeechNoun(noun, after.End);
        if (isNamed && joined is 'は' or 'も' && after.Length == Hearsay.Length && string.CompareOrdinal(text, after.Start, Hearsay, 0, Hearsay.Length) == 0 && names.MentionEndingAt(before[0].End - 1, before[0].Start) is { } teller && names.Resolve(teller) is { } told)
        {
            // '田中さんは「…」という。'
            return new(SubjectKind.Name, told, after, IsDirect: true);
        }

        if (isNamed || joined == 'の' || (joined == 'を' && !IsJudged(quote, before[0], after)))
        {
            // '田中氏の話では、看板に「…」と書かれていた'
            return joined == 'を' ? Called(quote, before[0], after) : joined is 'の' or 'に' ? null : Loose.Source(before);
        }

        if (((IsPassive(at, after.End) ? Loose.FromOther(quotes.Quotes[quote].Outer.Start, before) : null) ?? Loose.Described(at, after.End)) is { } described)
        {
            return described;
        }

        if (FindSubject(at, after.End) is { } doing && FirstSaying(doing.End, after.End) is null && IsPassive(doing.End, after.End) is false && text[at] == '、' && text.IndexOf('、', at + 1, doing.Start - at - 1) < 0 && doing.Start - at < LongestClause)
        {
            // '「…」と、田中さんは笑顔で橋を渡った'
            return new(SubjectKind.Name, doing.Name, null, IsDirect: true);
        }

        if (FindSubject(at, after.End) is { } behind && FirstSaying(behind.End, after.End) is { } said)
        {
            return new(SubjectKind.Name, behind.Name, TextSpan.FromBounds(behind.Start, said.End), IsDirect: true);
        }

        if (IsPassive(at, after.End))
        {
            return SpeakerRead.Unnamed;
        }

        var verb = FirstSaying(at, after.End);
        if (joined == 'は' && verb is not null && names.Topic(before[0]) is { } head && !Topics.IsAboutAnother(before[0].Start, before[0].End, head))
        {
            // '田中氏は、橋の修理は「…」と訴えた': what is said of a thing, by whom the sentence begins with.
            return new(SubjectKind.Name, head, verb, IsDirect: true);
        }

        if (verb is null && IsHearsay(at, after.End) && Loose.Source(before) is { } source)
        {
            // '田中氏によると、橋は「…」だという': what is said of a thing, and by whom.
            return source;
        }

        foreach (var piece in before)
        {
            switch (names.LastSubject(piece))
            {
                case { Kind: SubjectKind.None }:
                    continue;
                case { Kind: SubjectKind.Pronoun } when IsForOne(piece) && Topics.Before(before[before.Count - 1].Start, isAlone: true) is { } meant:
                    return new(SubjectKind.Name, meant, verb, IsDirect: true);
                case var subject:
                    return new(subject.Kind, subject.Name, verb, IsDirect: true);
            }
        }

        // '「…」と述べた。「…」とも話した': who spoke in the sentence before goes on.
        var outerStart = quotes.Quotes[quote].Outer.Start;
        var goesOn = (verb is not null || IsAlsoAlone(at, after)) && last.Quote == quote - 1 && quote > 0 && (quotes.Quotes[quote - 1].Paragraph == quotes.Quotes[quote].Paragraph || IsLinked(quote, before));
        var name = goesOn && last.Read is { Name: { } speaker } ? speaker : verb is not { } telling || quotes.Quotes[quote].Inner.Length < ShortestTopical || HasSource(telling, after, before) ? null : TopicBefore(quote, before);
        name ??= verb is not null && words.NameWords.Unspaced.SuspectVerbs.Any(begin => text.IndexOf(begin, at, Math.Min(LongestClause, after.End - at), StringComparison.Ordinal) >= 0) ? names.HolderOf("容疑者", outerStart) ?? names.HolderOf("被告", outerStart) : null;
        return new(name is null ? SubjectKind.Unnamed : SubjectKind.Name, name, verb, IsDirect: true);
    }

    /// <summary><c>「…」だという</c>, <c>「…」とのこと</c>: nothing else stands behind the particle.</summary>
    private bool IsHearsay(int at, int end) => TextSpan.FromBounds(at, end).In(text) is "いう" or "いいます" or "のこと" or "のことだ" or "のことです";

    /// <summary><c>そのうえで、「…」と述べた</c>: the paragraph begins with what joins it to the one above.</summary>
    private bool IsLinked(int quote, List<TextSpan> before)
    {
        var paragraph = quotes.Paragraphs[quotes.Quotes[quote].Paragraph];
        return before.Count > 0 && quotes.Quotes[quote - 1].Paragraph == quotes.Quotes[quote].Paragraph - 1 && before[before.Count - 1].Start is var start && (start == paragraph.Start || (start == paragraph.Start + 1 && text[paragraph.Start] == '　'))
            && words.NameWords.SentenceLinks.Any(link => string.CompareOrdinal(text, start, link, 0, link.Length) == 0);
    }

    /// <summary><c>田中市長は「…」と批判された</c>: right behind the particle stands what was done to the subject.</summary>
    private bool IsPassive(int start, int end) =>
        words.NameWords.Passives.Any(part => text.IndexOf(part, start, Math.Min(end - start, LongestPassive), StringComparison.Ordinal) >= 0) || text.IndexOf("され", start, Math.Min(end - start, LongestPassive), StringComparison.Ordinal) is var at and >= 0 && at > start && Scripts.Of(text[at - 1]) == Script.Han;

    /// <summary><c>「…」との見方を示した</c>: what somebody thinks or says of it.</summary>
    private bool IsSpeechNoun(int at, int end) => text[at - 1] == 'の' && words.SpeechNouns.Any(noun => at + noun.Length < end && string.CompareOrdinal(text, at, noun, 0, noun.Length) == 0 && text[at + noun.Length] is 'を' or 'で' or 'も');

    /// <summary>Whether nothing, or what joins two quotations of one sentence, stands between them.</summary>
    private bool IsLink(TextSpan between) => between.Length == 0 || (between.Length == 1 && text[between.Start] is 'で' or 'や' or '、');

    /// <summary><c>住民から「…」と批判の声が出た</c>: others say it.</summary>
    private bool HasSource(TextSpan verb, TextSpan after, List<TextSpan> before) =>
        (verb.End < after.End && text[verb.End] is 'の' or 'が' or 'も' or 'を') || before.Exists(piece => Topics.IsFromOther(piece) || text.IndexOf("によ", piece.Start, piece.Length, StringComparison.Ordinal) >= 0 || Topics.HasPerson(piece));

    /// <summary><c>彼女は</c>, <c>同氏は</c>, and not <c>彼らは</c>, <c>私は</c>.</summary>
    private bool IsForOne(TextSpan piece) => text.IndexOf("彼は", piece.Start, piece.Length, StringComparison.Ordinal) >= 0 || text.IndexOf("彼女は", piece.Start, piece.Length, StringComparison.Ordinal) >= 0 || text.IndexOf("同氏は", piece.Start, piece.Length, StringComparison.Ordinal) >= 0;

    /// <summary><c>「…」とも。</c>: the verb of the sentence before is left out.</summary>
    private bool IsAlsoAlone(int at, TextSpan after) => at == after.End && text[at - 1] == 'も';

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

        return end < begin && start < end && (start == floor || quotes.IsEnd(text[start - 1])) ? names.Topic(TextSpan.FromBounds(start, end)) ?? TopicOf(TextSpan.FromBounds(start, end)) ?? Topics.Before(begin, isAlone: false) : Topics.Before(begin, isAlone: false);
    }

    /// <summary><c>田中さんが来た</c>, <c>橋を守る田中さん。</c></summary>
    private TextSpan? TopicOf(TextSpan sentence) => (names.Person(sentence) ?? names.MentionEndingAt(sentence.End, sentence.Start)) is { } person ? names.Resolve(person) : null;

    /// <summary><c>計画を「無謀」だとし</c>, <c>計画を「無謀」と批判した</c>: what somebody thinks of it, where <c>計画を「虹」と呼ぶ</c> is its name.</summary>
    private bool IsJudged(int quote, TextSpan before, TextSpan after) =>
        (quotes.Quotes[quote].Inner.Length >= ShortestTopical && FirstSaying(after.Start + 1, after.End) is { Length: > 2 } && names.LastSubject(before).Kind is SubjectKind.Name or SubjectKind.None) || text[after.Start] == 'だ' || words.NameWords.JudgingVerbs.Any(verb => string.CompareOrdinal(text, after.Start + 1, verb, 0, verb.Length) == 0);

    /// <summary><c>田中さんは和食を「引き算の料理」と呼ぶ</c>: what somebody calls it in words of a phrase, and no name.</summary>
    private SpeakerRead? Called(int quote, TextSpan before, TextSpan after)
    {
        var inner = quotes.Quotes[quote].Inner;
        var isPhrase = inner.Length >= ShortestPhrase && Enumerable.Range(inner.Start, inner.Length).Any(i => text[i] is >= '\u3041' and <= '\u3096');
        return isPhrase && after.Length > 1 && text[after.Start + 1] == '呼' && names.LastSubject(before) is { Kind: SubjectKind.Name, Name: { } name }
            ? new(SubjectKind.Name, name, TextSpan.FromBounds(after.Start + 1, after.End), IsDirect: true) : null;
    }

    /// <summary><c>「…」</c> and in the paragraph below <c>田中花子さん（82）は頭を下げながら笑った</c>: the sentence below tells how it was said.</summary>
    private SpeakerRead? BelowTelling(int quote)
    {
        var number = quotes.Quotes[quote].Paragraph;
        var (paragraph, outer) = (quotes.Paragraphs[number], quotes.Quotes[quote].Outer);
        if (number + 1 >= quotes.Paragraphs.Count || outer.Start > paragraph.Start + 1 || outer.End < paragraph.End)
        {
            return null;
        }

        var below = quotes.Paragraphs[number + 1];
        var end = below.Start;
        while (end < below.End && end - below.Start < MaxBehind && !quotes.IsEnd(text[end]) && text[end] is not ('「' or '『'))
        {
            end++;
        }

        return end < below.End && quotes.IsEnd(text[end]) && FindSubject(below.Start, end) is { Name: { } name } subject && text[subject.End - 1] == 'は' && Closes(subject.End, end) && names.Person(TextSpan.FromBounds(below.Start, end)) is not null
            ? new(SubjectKind.Name, name, null, IsDirect: true) : null;
    }

    /// <summary>A quotation that stands alone as a sentence goes on with whom the sentences before are about, where the one behind has nobody else.</summary>
    private SpeakerRead? GoesOn(int quote)
    {
        var (outer, inner) = (quotes.Quotes[quote].Outer, quotes.Quotes[quote].Inner);
        var paragraph = quotes.Paragraphs[quotes.Quotes[quote].Paragraph];
        var above = Topics.IsHeard(outer.Start) ? null : Loose.Above(quote);
        if ((above?.Name ?? (inner.Length < ShortestTopical ? null : Topics.Before(outer.Start, isAlone: true))) is not { } name)
        {
            return null;
        }

        var end = outer.End;
        while (end < paragraph.End && end - outer.End < MaxSentence && !(quotes.IsEnd(text[end]) && end > outer.End))
        {
            end++;
        }

        // A sentence with a quotation of its own says who speaks there.
        return text.IndexOfAny(['「', '『'], outer.End, end - outer.End) < 0 && Topics.IsAboutAnother(outer.End, end, name) ? null : above ?? new(SubjectKind.Name, name, null, IsDirect: false);
    }

    private SpeakerRead? ReadBehind(int quote)
    {
        var paragraph = quotes.Paragraphs[quotes.Quotes[quote].Paragraph];
        var start = quotes.Quotes[quote].Outer.End;
        while (start < paragraph.End && (quotes.IsEnd(text[start]) || IsDash(text[start])) && start - quotes.Quotes[quote].Outer.End < MaxDashes)
        {
            start++;
        }

        var end = start;
        while (end < paragraph.End && !quotes.IsEnd(text[end]) && end - start < MaxBehind && (text[end] is not ('「' or '『') || EndOfTerm(end, paragraph.End) is not null))
        {
            end = EndOfTerm(end, paragraph.End) ?? end + 1;
        }

        if (Loose.Behind(start, end) is { } predicate)
        {
            return predicate;
        }

        // '「…」。田中豊さんからも喜びの声が漏れる'
        if (VoiceOf(quote, start, end) is { } voice)
        {
            return voice;
        }

        if (end < paragraph.End && text[end] is '「' or '『' && quotes.Quotes[quote].Outer.Start == paragraph.Start && quote + 1 < quotes.Quotes.Count && quotes.Quotes[quote + 1].Outer.Start == end && quote - firstOfRow < MostInRow)
        {
            // '「…」。田中さんは頭をかき、「…」と話した': who speaks behind has spoken before.
            return FindSubject(start, end) is { Name: { } speaker } && ReadOne(quote + 1) is { Kind: SubjectKind.Name } next && next.Name == speaker ? next with { Span = null } : null;
        }

        if (FindSubject(start, end) is not { } subject || !(IsAnnouncing(subject.End, end) || IsTelling(quote, subject.End, end)))
        {
            return null;
        }

        return FirstSaying(subject.End, end) is { } verb ? new(SubjectKind.Name, subject.Name, TextSpan.FromBounds(subject.Start, verb.End), IsDirect: true)
            : IsAnnouncing(subject.End, end) ? AnnouncedBy(subject, end) : new(SubjectKind.Name, subject.Name, null, IsDirect: true);
    }

    /// <summary><c>「…」――。田中さんはそう話した</c></summary>
    private static bool IsDash(char c) => c is '―' or '—' or '─' or '–';

    /// <summary><c>会派「県民の風」の</c>: a term in marks inside a sentence.</summary>
    private int? EndOfTerm(int open, int end) =>
        text[open] is '「' or '『' && text.IndexOfAny(['」', '』'], open, Math.Min(end - open, LongestTerm)) is var close && close > open && close + 1 < end && text[close + 1] is 'の' or 'を' or 'に' or 'で' ? close + 1 : null;

    private SpeakerRead? VoiceOf(int quote, int start, int end)
    {
        if (text.IndexOf("の声が", start, end - start, StringComparison.Ordinal) is var own && own > start && names.MentionEndingAt(own, start) is { } sounding)
        {
            // '「…」。田中さんの声が弾む'
            return new(SubjectKind.Name, names.Resolve(sounding), TextSpan.FromBounds(sounding.Start, own + 3), IsDirect: true);
        }

        foreach (var face in words.NameWords.Unspaced.Voices)
        {
            var at = text.IndexOf(face, start, end - start, StringComparison.Ordinal);
            if (quotes.Quotes[quote] is var said && said.Outer.Start == quotes.Paragraphs[said.Paragraph].Start && text[said.Inner.End - 1] is not ('か' or '？') && at > start + 1 && text[at - 1] == 'の' && at + face.Length < end && text[at + face.Length] is 'は' or 'が' or 'に' or 'も' && names.MentionEndingAt(at - 1, start) is { } showing)
            {
                // '「…」。田中さんの表情は険しい'
                return new(SubjectKind.Name, names.Resolve(showing), TextSpan.FromBounds(showing.Start, at + face.Length), IsDirect: true);
            }
        }

        var from = text.IndexOf("から", start, end - start, StringComparison.Ordinal);
        var voice = from > start ? text.IndexOf("声", from, end - from, StringComparison.Ordinal) : -1;
        return voice > 0 && names.MentionEndingAt(from, start) is { } mention && text[from - 1] is 'ん' or '氏' or '）' or ')'
            ? new(SubjectKind.Name, names.Resolve(mention), TextSpan.FromBounds(mention.Start, voice + 1), IsDirect: true) : null;
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

    /// <summary><c>「…」。田中花子さん（72）は声を震わせた</c>: the last words of the sentence behind tell how somebody said what begins the paragraph.</summary>
    private bool IsTelling(int quote, int start, int end)
    {
        if (quotes.Quotes[quote].Outer.Start != quotes.Paragraphs[quotes.Quotes[quote].Paragraph].Start)
        {
            return false;
        }

        return words.NameWords.ClosingVerbs.Any(verb => start + verb.Length <= end && string.CompareOrdinal(text, start, verb, 0, verb.Length) == 0) || Closes(start, end);
    }

    private bool Closes(int start, int end)
    {
        // '頭を下げながら笑った'
        var beside = text.LastIndexOf(While, end - 1, end - start, StringComparison.Ordinal);
        var clause = beside >= start ? beside + While.Length : text.LastIndexOfAny(['、', 'は', 'が', 'も'], end - 1, end - start + 1) + 1;
        return words.NameWords.ClosingVerbs.Any(verb => clause + verb.Length <= end && (string.CompareOrdinal(text, clause, verb, 0, verb.Length) == 0
            || (verb.Length > 1 && end - clause <= LongestClause && text.IndexOf(verb, clause, end - clause, StringComparison.Ordinal) > 0)));
    }

    private bool IsAnnouncing(int start, int end) => words.UnnamedSubjects.FindFirst(text, start, end) is not null;

    /// <summary><c>「…」。田中さんはそう言って空を仰いだ</c>: right behind "so" begins a verb of saying in whatever form.</summary>
    private SpeakerRead? AnnouncedBy((int Start, int End, TextSpan? Name) subject, int end)
    {
        foreach (var so in words.UnnamedSubjects.Names)
        {
            if (text.IndexOf(so, subject.End, end - subject.End, StringComparison.Ordinal) is var at && at >= 0 && words.NameWords.ClosingVerbs.FirstOrDefault(verb => at + so.Length + verb.Length <= end && string.CompareOrdinal(text, at + so.Length, verb, 0, verb.Length) == 0) is { } found)
            {
                return new(SubjectKind.Name, subject.Name, TextSpan.FromBounds(subject.Start, at + so.Length + found.Length), IsDirect: true);
            }
        }

        return null;
    }

    private TextSpan? FirstSaying(int start, int end) => words.Sayings.FindFirst(text, start, end);
}
