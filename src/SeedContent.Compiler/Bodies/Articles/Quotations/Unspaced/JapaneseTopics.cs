using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Whom a Japanese text is about at a sentence without a subject of its own, or at a quotation that stands alone: the person of a sentence before, as long as no
/// other has one (<c>橋を渡ったのは田中一郎さん（76）。子どもの頃から通ってきたという。「…」</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="subjects">The subjects of its sentences.</param>
internal sealed class JapaneseTopics(QuoteText quotes, LanguageWords words, JapaneseNames names, JapaneseSubjects subjects)
{
    private const int MaxSentences = 4;
    private const int LongestSentence = 240;
    private const int LongestTail = 10;
    private const int LongestClause = 24;

    private const string From = "から";

    /// <summary>Ends as a passive verb does.</summary>
    private const string Born = "生まれ";

    private readonly string text = quotes.Text;
    private QuoteSentences? sentences;
    private readonly Dictionary<int, JapaneseTopic> topics = [];

    private QuoteSentences Sentences => sentences ??= new(quotes, isSpaced: false);

    /// <summary>Notes that somebody speaks in a sentence, who is then whom it is about where it does not say so itself.</summary>
    /// <param name="position">Where the quotation stands.</param>
    /// <param name="speaker">The name.</param>
    public void Note(int position, TextSpan speaker)
    {
        var number = Sentences.At(position);
        if (number >= 0 && Of(number).Kind == SubjectKind.None)
        {
            topics[number] = new(SubjectKind.Name, speaker);
        }
    }

    /// <summary>Whom the sentences before one are about.</summary>
    /// <param name="position">Where the sentence begins.</param>
    /// <param name="isAlone">Whether the quotation is the sentence: what else it is about matters less, but nobody else may be named.</param>
    public TextSpan? Before(int position, bool isAlone)
    {
        var number = Sentences.At(position);
        var isBehindThing = false;
        for (var i = number - 1; i >= 0 && number - i <= MaxSentences && Sentences[number].Paragraph - Sentences[i].Paragraph <= 1; i--)
        {
            var topic = Of(i);
            if (topic.IsAgent && !isAlone)
            {
                return null;
            }

            if (topic.Kind == SubjectKind.Name)
            {
                return !topic.IsAgent && (isAlone || isBehindThing || Sentences[i].Paragraph < Sentences[number].Paragraph) && HasOthers(i, number, topic.Name!.Value) ? null : topic.Name;
            }

            // '田中さんは毎日歩く。靴はすぐつぶれる。「…」と話す': a thing says nothing.
            isBehindThing |= topic.IsThing;
            if (topic.Kind != SubjectKind.None || (topic.IsThing && !isAlone && Sentences[i].Paragraph < Sentences[number].Paragraph))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a part of a sentence has somebody else as its subject.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="person">The person.</param>
    public bool IsAboutAnother(int start, int end, TextSpan person)
    {
        for (var i = start + 1; i < end && i - start < LongestSentence; i++)
        {
            if (text[i] is 'は' or 'が' or 'も' or 'の' && (names.MentionEndingAt(i, start) is { } name ? names.Resolve(name) != person : text[i] != 'の' && IsPerson(start, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>記者団が</c>, <c>市の担当者も</c>: whether a part of a sentence has a subject that is a person or a body.</summary>
    public bool HasPerson(TextSpan part) => Enumerable.Range(part.Start + 1, Math.Max(0, part.Length - 1)).Any(i => text[i] is 'が' or 'も' && IsPerson(part.Start, i));

    /// <summary><c>住民から</c>, where <c>医師から勧められたといい</c> is said by who was told.</summary>
    public bool IsFromOther(TextSpan part)
    {
        var from = text.IndexOf(From, part.Start, part.Length, StringComparison.Ordinal);
        return from >= 0 && !words.NameWords.Passives.Any(passive => passive[1] == 'れ' && text.IndexOf(passive, from, Math.Min(part.End - from, LongestClause), StringComparison.Ordinal) >= 0);
    }

    private JapaneseTopic Of(int number)
    {
        if (!topics.TryGetValue(number, out var topic))
        {
            topics.Add(number, topic = Read(number));
        }

        return topic;
    }

    private JapaneseTopic Read(int number)
    {
        if (Sentences[number].Span.Length > LongestSentence)
        {
            return new(SubjectKind.Unnamed, null);
        }

        if (Heard(Sentences[number].Span) is { } heard)
        {
            return heard;
        }

        var (person, isOther, isThing, isFirst) = ((TextSpan?)null, false, false, true);
        foreach (var part in Sentences.Outside(number))
        {
            if (isFirst && subjects.Topic(part) is { } topic)
            {
                return new(SubjectKind.Name, topic);
            }

            isFirst = false;
            for (var i = part.Start + 1; i < part.End; i++)
            {
                var found = Subject(part, i);
                isOther |= found.Kind == SubjectKind.Unnamed || (found.Name is { } other && person is { } known && other != known);
                isThing |= found.IsThing;
                person ??= found.Name;
            }

            person ??= isOther ? null : Ending(part);
        }

        return isOther ? new(SubjectKind.Unnamed, null) : person is null ? new(SubjectKind.None, null, isThing) : new(SubjectKind.Name, person);
    }

    /// <summary>What a particle of a subject, or <c>によると</c>, marks at a position.</summary>
    private JapaneseTopic Subject(TextSpan part, int at)
    {
        var isSource = text[at] == 'に' && words.NameWords.SourceMarks.Any(mark => mark[0] == 'に' && at + mark.Length <= part.End && string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0);
        if (text[at] is not ('は' or 'が' or 'も' or 'と' or 'や') && !isSource)
        {
            return default;
        }

        if (names.MentionEndingAt(at, part.Start) is { } mention)
        {
            return text[at] is 'と' or 'や' || names.Resolve(mention) is not { } person ? new(SubjectKind.Unnamed, null) : new(SubjectKind.Name, person);
        }

        return text[at] is 'と' or 'や' ? default : isSource || IsPerson(part.Start, at) ? new(SubjectKind.Unnamed, null) : new(SubjectKind.None, null, text[at] == 'は' && text[at - 1] is not ('で' or 'に' or 'て' or 'と' or 'ら' or 'り'));
    }

    /// <summary>Whether the sentence right before a position says that the words behind are somebody else's.</summary>
    /// <param name="position">Where the quotation stands.</param>
    public bool IsHeard(int position) => Sentences.At(position) - 1 is >= 0 and var before && Sentences[before].Span.Length <= LongestSentence && Heard(Sentences[before].Span) is not null;

    /// <summary><c>渡ったのは、近くの大工、田中一郎さん（76）。</c>: who ends a sentence.</summary>
    private TextSpan? Ending(TextSpan part)
    {
        var end = part.End - (quotes.IsEnd(text[part.End - 1]) ? 1 : 0);
        end = subjects.PredicateEnd(end, part.Start) ?? end;
        return end > part.Start && names.MentionEndingAt(end, part.Start) is { } mention ? names.Resolve(mention) : null;
    }

    /// <summary><c>田中一郎さんに背中をたたかれた</c>, <c>母から教わった</c>, <c>看板にはこうある</c>: the words behind are somebody else's, who may be named; null where a sentence says nothing of it.</summary>
    public JapaneseTopic? Heard(TextSpan sentence)
    {
        var end = sentence.End - (quotes.IsEnd(text[sentence.End - 1]) ? 1 : 0);
        var tail = Math.Max(sentence.Start, end - LongestTail);
        if (words.NameWords.OthersWords.Any(word => text.IndexOf(word, sentence.Start, end - sentence.Start, StringComparison.Ordinal) >= 0))
        {
            return new(SubjectKind.Unnamed, null);
        }

        if (text.IndexOf(Born, tail, end - tail, StringComparison.Ordinal) >= 0 || !words.NameWords.Passives.Any(part => text.IndexOf(part, tail, end - tail, StringComparison.Ordinal) >= 0) && !EndsAsPassive(end, tail))
        {
            return null;
        }

        for (var i = end - 1; i > sentence.Start; i--)
        {
            var isFrom = text[i] == 'ら' && text[i - 1] == 'か';
            if ((text[i] == 'に' || isFrom) && names.MentionEndingAt(isFrom ? i - 1 : i, sentence.Start) is { } mention)
            {
                return new(SubjectKind.Name, names.Resolve(mention), IsAgent: true);
            }
        }

        return new(SubjectKind.Unnamed, null);
    }

    /// <summary><c>たたかれた</c>, and not <c>流れた</c>, <c>生まれた</c>.</summary>
    private bool EndsAsPassive(int end, int floor) => end - floor > 3 && string.CompareOrdinal(text, end - 2, "れた", 0, 2) == 0 && text[end - 3] is 'か' or 'さ' or 'た' or 'な' or 'ば' or 'ま' or 'ら' or 'わ' or 'が';

    /// <summary>Whether the sentences from one to another name somebody else, in whatever place.</summary>
    private bool HasOthers(int first, int end, TextSpan person)
    {
        for (var number = first; number < end; number++)
        {
            foreach (var part in Sentences.Outside(number))
            {
                for (var i = part.Start + 1; i < part.End && i - part.Start < LongestSentence; i++)
                {
                    if (text[i] is 'を' or 'に' or 'と' or 'や' or 'の' or 'が' or 'は' or 'も' or 'へ' or 'か' && names.MentionEndingAt(i, part.Start) is { } mention && names.Resolve(mention) != person)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary><c>住民が</c>, <c>市の担当者は</c>, <c>彼女は</c></summary>
    private bool IsPerson(int floor, int end) =>
        words.BodyEndings.IndexOf(text[end - 1]) >= 0 || JapaneseTrades.EndsAt(text, floor, end, words) || words.Pronouns.StartOfEndingAt(text, floor, end) is not null || (text[end - 1] == 'ら' && end - floor > 1 && text[end - 2] is not ('か' or 'な' or 'た')) || (text[end - 1] == 'ち' && end - floor > 1 && text[end - 2] == 'た') || text[end - 1] is '紙' or '誌' or '人' or '妻' or '夫' or '父' or '母' or '兄' or '姉' or '弟' or '妹' or '客' or '士'
        || words.NameWords.AgedNouns.Concat(words.NameWords.Unspaced.Media).Any(noun => end - noun.Length >= floor && string.CompareOrdinal(text, end - noun.Length, noun, 0, noun.Length) == 0);
}
