using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Korean sentences that say nothing of who speaks, since the one before has said it (<c>이어 “…”고 덧붙였다</c>), or only with a pronoun (<c>그는 “…”고 했다</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="names">Its names.</param>
/// <param name="topics">Whom its sentences are about.</param>
/// <param name="lone">Who goes on to speak.</param>
internal sealed class KoreanSpeakersBefore(QuoteText quotes, KoreanNames names, KoreanTopics topics, KoreanLoneQuotes lone)
{
    private const int MaxSentence = 200;

    /// <summary>Behind so many quotations of one person in a row a pronoun stands for that one, though a sentence about a thing stands between.</summary>
    private const int EnoughInARow = 2;

    /// <summary>How many sentences about things may stand between.</summary>
    private const int MaxBetween = 2;

    private readonly string text = quotes.Text;
    private (int Quote, SpeakerRead? Read) last = (-2, null);

    /// <summary>Notes who speaks.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="read">What the text says of it.</param>
    public void Note(int quote, SpeakerRead read) => last = (quote, read);

    /// <summary>
    /// <c>김철수 씨는 “…”고 말했다. 그는 “…”고 했다. 이어 “…”고 덧붙였다</c>: a pronoun, or no subject at all, in the sentence right behind the one that
    /// says who spoke.
    /// </summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="read">What its own sentence says.</param>
    /// <param name="before">What stands before the quotation in its sentence.</param>
    public SpeakerRead With(int quote, SpeakerRead read, List<TextSpan> before)
    {
        var begin = before.Count > 0 ? before[before.Count - 1].Start : quotes.Quotes[quote].Outer.Start;
        if (read.Kind == SubjectKind.Pronoun && SubjectOfSentenceBefore(quotes.Quotes[quote].Paragraph, begin) is { } topic)
        {
            return read with { Kind = SubjectKind.Name, Name = topic };
        }

        if (read.Kind is not (SubjectKind.Pronoun or SubjectKind.None))
        {
            return read;
        }

        return (SpokeBefore(quote, begin) ?? (read.Span is { } verb && !HasSubjectBehind(quote, verb) ? topics.Before(begin, read.Kind == SubjectKind.Pronoun) ?? (read.Kind == SubjectKind.Pronoun ? lone.GoesOn(begin, quotes.Quotes[quote].Outer.Start, EnoughInARow) ?? OnlyOne(quote, begin) : lone.Answers(begin, quotes.Quotes[quote].Outer.Start)) : null)) is { } speaker ? read with { Kind = SubjectKind.Name, Name = speaker }
            : read.Kind == SubjectKind.None ? read with { Kind = SubjectKind.Unnamed } : read;
    }

    /// <summary><c>김철수 씨가 왔다. / 거리는 한산했다. 그는 “…”고 했다</c>: the only one whom the article has named, in the paragraph above, where nobody without a name comes in since.</summary>
    private TextSpan? OnlyOne(int quote, int begin)
    {
        var number = quotes.Quotes[quote].Paragraph;
        if (number == 0 || topics.Sentences.At(begin) is not (>= 0 and var sentence) || names.People.OnlyOneIn(quotes.Paragraphs[number - 1].Start, begin) is not { } person || !names.People.HasNobodyBut(person, 0, begin))
        {
            return null;
        }

        for (var i = sentence - 1; i >= 0 && topics.Sentences[i].Paragraph >= number - 1; i--)
        {
            if (topics.Of(i) is { Kind: SubjectKind.Name } topic)
            {
                return topic.Name == person ? person : null;
            }

            if (sentence - i > MaxBetween || topics.HasPerson(i) || topics.HasBody(i))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Who spoke last, where the sentence that says so stands right before and nobody else is mentioned since.</summary>
    private TextSpan? SpokeBefore(int quote, int begin)
    {
        if (last.Quote < 0 || last.Read?.Name is not { } speaker)
        {
            return null;
        }

        var (from, to) = (quotes.Quotes[last.Quote], quotes.Quotes[quote]);
        var isNext = from.Paragraph == to.Paragraph ? begin > from.Outer.End && !HasStop(from.Outer.End, begin, most: 1)
            : from.Paragraph == to.Paragraph - 1 && begin == quotes.Paragraphs[to.Paragraph].Start && !HasStop(from.Outer.End, quotes.Paragraphs[from.Paragraph].End, most: 1);
        var isSame = from.Paragraph == to.Paragraph && begin <= from.Outer.Start;
        return (isNext || isSame) && names.People.HasNobodyBut(speaker, from.Outer.End, to.Outer.Start) ? speaker : null;
    }

    /// <summary><c>“…”고 경찰이 밝혔다</c>: a subject stands between the quotation and its verb, or the verb tells only what is known.</summary>
    private bool HasSubjectBehind(int quote, TextSpan verb)
    {
        if (verb.EndsWith(text, "졌다") || verb.EndsWith(text, "됐다"))
        {
            return true;
        }

        for (var next = quote; next < quotes.Quotes.Count && quotes.Quotes[next].Outer.End < verb.Start; next++)
        {
            var after = quotes.After(next);
            if (KoreanWords.Of(text, TextSpan.FromBounds(after.Start, Math.Max(after.Start, Math.Min(after.End, verb.Start)))).Exists(word => word.Length > 1 && text[word.End - 1] is '이' or '가' or '은' or '는' && word.In(text) != "것이"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>“…,” 벤슨은 말했다. “…”</c>: nothing but the sentence that attributes the quotation before stands between the two.</summary>
    /// <param name="quote">The quotation's number.</param>
    public SpeakerRead? Across(int quote) =>
        last.Quote == quote - 1 && last.Read is { Name: not null, Span: { } span } && quotes.HasCommaInside(quote - 1)
        && span.Start > quotes.Quotes[quote - 1].Outer.End && quotes.After(quote - 1).End == span.End
        ? last.Read : null;

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
}
