using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Whom a Korean text is about at a sentence without a subject of its own, or with a pronoun: the topic of a sentence before, as long as no other has one
/// (<c>김하늘 대표는 회의를 열었다. 안전을 강조했다. 예산 문제에는 “…”고 답했다</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="forms">Its words without what hangs on them.</param>
/// <param name="names">Its names.</param>
/// <param name="verbs">Its verbs.</param>
/// <param name="clauses">Where its clauses end.</param>
/// <param name="sources">According to whom its sentences are.</param>
internal sealed class KoreanTopics(QuoteText quotes, KoreanWords forms, KoreanNames names, KoreanVerbs verbs, KoreanClauses clauses, KoreanSources sources)
{
    private const int MaxSentences = 5;
    private const int LongestSentence = 1000;

    /// <summary>End a sentence that tells what was done to its topic, behind which goes on who did it. A part of the grammar: <c>선고받았다</c>, <c>구속됐다</c>.</summary>
    private static readonly List<string> Undergone = ["받았다", "당했다", "됐다", "되었다", "졌다", "숨졌다", "사망했다"];

    private readonly string text = quotes.Text;
    private readonly QuoteSentences sentences = new(quotes, isSpaced: true);
    private readonly Dictionary<int, KoreanTopic> topics = [];

    /// <summary>The sentences of the article.</summary>
    public QuoteSentences Sentences => sentences;

    /// <summary>Whom the sentences before one are about.</summary>
    /// <param name="begin">Where the sentence begins.</param>
    /// <param name="isPronoun">Whether its subject is a pronoun.</param>
    /// <returns>The name; null where that is nobody who is named, or may be somebody else.</returns>
    public TextSpan? Before(int begin, bool isPronoun)
    {
        var number = sentences.At(begin);
        for (var i = number - 1; i >= 0 && number - i <= MaxSentences && sentences[number].Paragraph - sentences[i].Paragraph <= 1; i--)
        {
            var topic = Of(i);
            if (topic.Kind == SubjectKind.Name)
            {
                return (!topic.IsUndergone || isPronoun) && (!topic.IsOwner || isPronoun) && (sentences[i].Paragraph == sentences[number].Paragraph || IsAlone(i, topic.Name!.Value)) ? topic.Name : null;
            }

            if (topic.Kind == SubjectKind.Unnamed || topic.IsUndergone)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Notes that somebody speaks in a sentence, who is then whom it is about where it does not say so itself.</summary>
    /// <param name="position">Where the quotation stands.</param>
    /// <param name="speaker">The name.</param>
    public void Note(int position, TextSpan speaker)
    {
        var number = sentences.At(position);
        if (number >= 0 && Of(number) is { Kind: SubjectKind.None or SubjectKind.Pronoun, IsUndergone: false })
        {
            topics[number] = new(SubjectKind.Name, speaker, IsUndergone: false);
        }
    }

    /// <summary>Whether a sentence has a person as its subject, or something of one.</summary>
    /// <param name="number">The sentence's number.</param>
    public bool HasPerson(int number) => sentences[number].Span.Length > LongestSentence || Words(number).Exists(forms.IsPerson);

    /// <summary><c>시는</c>, <c>한빛당이</c>, <c>경찰도</c>: whether a sentence has a body as its subject, or somebody else besides.</summary>
    /// <param name="number">The sentence's number.</param>
    public bool HasBody(int number) => Words(number).Exists(word => word.Length > 1 && (text[word.End - 1] == '도' || (text[word.End - 1] is '은' or '는' or '이' or '가' && forms.IsBody(new(word.Start, word.Length - 1)))));

    /// <summary>Whether the sentences before one in its paragraph are about nobody else who is named.</summary>
    private bool IsAlone(int number, TextSpan name)
    {
        for (var i = number - 1; i >= 0 && number - i <= MaxSentences && sentences[i].Paragraph == sentences[number].Paragraph; i--)
        {
            if (Of(i) is { Kind: SubjectKind.Name, Name: { } other } && other != name)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whom a sentence is about.</summary>
    public KoreanTopic Of(int number)
    {
        if (!topics.TryGetValue(number, out var topic))
        {
            topics.Add(number, topic = Read(number));
        }

        return topic;
    }

    /// <summary>The words of a sentence outside its quotations.</summary>
    private List<TextSpan> Words(int number) => [.. sentences.Outside(number).SelectMany(part => KoreanWords.Of(text, part))];

    private KoreanTopic Read(int number)
    {
        var sentence = sentences[number];
        if (sentence.Span.Length > LongestSentence)
        {
            return new(SubjectKind.Unnamed, null, IsUndergone: false);
        }

        var found = Words(number);
        if (found.Count == 0)
        {
            return default;
        }

        var isUndergone = Undergone.Exists(end => found[found.Count - 1].EndsWith(text, end));
        var (kind, name) = Marked(found);
        return kind is SubjectKind.Name or SubjectKind.Pronoun ? new(kind, name, isUndergone)
            : sources.In(found) is { Kind: SubjectKind.Name, Name: { } source } && !HasPerson(number) && names.People.HasNobodyBut(source, sentence.Span.Start, sentence.Span.End) ? new(SubjectKind.Name, source, IsUndergone: false, IsOwner: true)
            : names.Predicate(found) is { } person ? new(SubjectKind.Name, person, IsUndergone: false)
            : IsSaidAgain(found) ? default
            : kind == SubjectKind.Unnamed ? Owner(found) is { } owner && names.People.HasNobodyBut(owner, sentence.Span.Start, sentence.Span.End) ? new(SubjectKind.Name, owner, isUndergone, IsOwner: true) : new(kind, null, isUndergone)
            : Subject(found) is not { } subject ? new(SubjectKind.None, null, isUndergone)
            : subject.Name is { } only && names.People.HasNobodyBut(only, sentence.Span.Start, sentence.Span.End) ? new(SubjectKind.Name, only, isUndergone)
            : new(SubjectKind.Unnamed, null, isUndergone);
    }

    /// <summary>What the particle of a topic marks, <c>은</c>, <c>는</c> or <c>도</c>: the first; nobody who is named where that marks two people.</summary>
    private (SubjectKind Kind, TextSpan? Name) Marked(List<TextSpan> found)
    {
        var (kind, name) = (SubjectKind.None, (TextSpan?)null);
        for (var i = 0; i < found.Count; i++)
        {
            if (text[found[i].End - 1] is '이' or '가' || KoreanWords.IsDescribing(text, found[i]))
            {
                continue;
            }

            var subject = names.SubjectAt(found, i);
            if (subject.Kind != SubjectKind.Name && text[found[i].End - 1] is '은' or '는' && names.UntitledAt(found, i) is { } untitled)
            {
                subject = (SubjectKind.Name, untitled, i);
            }

            // '박바다 교수도 왔다': there is somebody else besides.
            if (subject is { Kind: SubjectKind.Name, Name: null } || (subject.Kind == SubjectKind.Name && text[found[i].End - 1] == '도') || (subject.Kind == SubjectKind.None && text[found[i].End - 1] == '도' && forms.IsPerson(found[i])))
            {
                subject.Kind = SubjectKind.Unnamed;
            }

            if (subject.Kind == SubjectKind.Name && kind == SubjectKind.Name && subject.Name != name)
            {
                return (SubjectKind.Unnamed, null);
            }

            (kind, name) = kind == SubjectKind.None ? (subject.Kind, subject.Name) : (kind, name);
        }

        return (kind, name);
    }

    /// <summary>What the particle of a subject marks, <c>이</c> or <c>가</c>, in a clause that is not over before the one that ends the sentence.</summary>
    private (TextSpan? Name, int Word)? Subject(List<TextSpan> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Length > 1 && text[found[i].End - 1] is '이' or '가' && !clauses.EndsOwnClause(found, i + 1))
            {
                return (names.SubjectAt(found, i).Name, i);
            }
        }

        return null;
    }

    /// <summary><c>김하늘 씨의 하루는</c>, <c>김하늘 씨에게 다리는</c>: whose the topic is, right before it.</summary>
    private TextSpan? Owner(List<TextSpan> found)
    {
        var topic = found.FindIndex(word => word.Length > 1 && text[word.End - 1] is '은' or '는' && !KoreanWords.IsDescribing(text, word));
        return topic < 1 || forms.IsPerson(found[topic]) ? null
            : names.PossessorAt(found, topic - 1)?.Name ?? (found[topic - 1].Length > 2 && found[topic - 1].EndsWith(text, "에게") ? names.NameEndingAt(found, topic - 1, new(found[topic - 1].Start, found[topic - 1].Length - 2))?.Name : null);
    }

    /// <summary><c>…해야 한다는 것이다</c>: says again what whom the text is about has said.</summary>
    private bool IsSaidAgain(List<TextSpan> found)
    {
        var last = found.Count - 1;
        return last > 0 && found[last - 1].Length > 2 && text[found[last - 1].End - 1] == '는' && text[found[last - 1].End - 2] is '다' or '라' or '자' or '냐' && (found[last].In(text) == "것이다" || verbs.IsSpeechPredicate(found[last]));
    }
}
