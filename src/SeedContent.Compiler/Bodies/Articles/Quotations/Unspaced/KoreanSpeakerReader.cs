using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Reads who speaks in Korean: the subject has a particle, before the quotation or behind it, and the quotation hangs on the verb with another
/// (<c>김철수 씨는 “…”고 말했다</c>, <c>“…”라고 김철수 씨는 말했다</c>, <c>“…”는 게 김씨의 설명이다</c>).
/// </summary>
internal sealed class KoreanSpeakerReader : ISpeakerReader
{
    private const int LongestTerm = 14;
    private const int MaxSentence = 200;

    private readonly string text;
    private readonly QuoteText quotes;
    private readonly LanguageWords words;
    private readonly KoreanNames names;
    private readonly KoreanVerbs verbs;
    private readonly KoreanSubjects subjects;
    private readonly KoreanLabelledNames labels;
    private readonly KoreanSpeakersBefore speakers;
    private readonly KoreanLoneQuotes lone;
    private readonly KoreanTopics topics;
    private readonly KoreanDescribedNames described;
    private readonly KoreanLooseQuotes loose;
    private readonly KoreanOwnedWords owned;
    private readonly KoreanInterviews interviews;
    private readonly KoreanHungQuotes hung;

    public KoreanSpeakerReader(QuoteText quotes, LanguageWords words)
    {
        text = quotes.Text;
        this.quotes = quotes;
        this.words = words;
        names = new(quotes, words);
        verbs = new(quotes, words);
        var forms = new KoreanWords(text, words);
        var clauses = new KoreanClauses(text, words, forms, verbs);
        subjects = new(text, words, names, verbs, clauses);
        labels = new(quotes, names);
        topics = new KoreanTopics(quotes, forms, names, verbs, clauses, new(text, words, names));
        lone = new(quotes, words, forms, names, verbs, topics);
        speakers = new(quotes, names, topics, lone);
        described = new(quotes, words, names, verbs);
        loose = new(quotes, words, names, verbs);
        owned = new(quotes, words, names, verbs, loose);
        interviews = new(quotes, words, names);
        hung = new(quotes, words, names, verbs, subjects, speakers, described, loose, owned);
    }

    public SpeakerRead? Read(int quote)
    {
        var read = ReadOne(quote);
        if (read is { Kind: SubjectKind.Pronoun, Name: null, Span: { } own })
        {
            read = OfPronoun(quote, read, own);
        }

        if (read is not null)
        {
            speakers.Note(quote, read);
            lone.Note(quote, read);
            if (read is { Kind: SubjectKind.Name, Name: { } name, Span: not null })
            {
                topics.Note(quotes.Quotes[quote].Outer.Start, name);
            }
        }

        return read;
    }

    /// <summary><c>그의 답은 간단했다. “…”</c>, <c>그에 따르면 다리는 “…”다</c>, <c>“…”는 게 그의 설명이다</c>: whom the sentence before is about.</summary>
    private SpeakerRead OfPronoun(int quote, SpeakerRead read, TextSpan own)
    {
        var start = quotes.Quotes[quote].Outer.Start;
        var before = quotes.Before(quote);
        return speakers.With(quote, read, own.Start < start && before.Count == 0 ? [TextSpan.FromBounds(own.Start, start)] : before);
    }

    /// <summary><c>“…” 그는 단호했다</c>: a pronoun alone attributes nothing where it is not known whom it stands for.</summary>
    private SpeakerRead? Silent(int quote, SpeakerRead? behind) =>
        behind is not { Kind: SubjectKind.Pronoun, Span: { } own } || text.IndexOf(' ', own.Start, own.Length) >= 0 ? behind : OfPronoun(quote, behind, own) is { Kind: SubjectKind.Name } known ? known with { Span = null } : null;

    private SpeakerRead? ReadOne(int quote)
    {
        var (before, after) = (quotes.Before(quote), quotes.After(quote));
        var attached = after.Length > 0 && (after.Start == quotes.Quotes[quote].Outer.End || (after.Start == quotes.Quotes[quote].Outer.End + 1 && IsParticleSetOff(after)));
        return Labelled(quote, before, after, attached) ?? (attached ? Attached(quote, before, after) : Apart(quote, before, after));
    }

    /// <summary><c>“…” 라고 말했다</c>, <c>“…” 고 말했다</c>, and not <c>“…” 고 김하늘 씨의 딸은</c>: the particle behind a space, before a verb of saying where it is a word by itself too.</summary>
    private bool IsParticleSetOff(TextSpan after)
    {
        var at = after.Start;
        if (words.QuoteParticles.TryRead(text, ref at, after.End) is null || (at < after.End && text[at] is not (' ' or ',')))
        {
            return false;
        }

        if (at == after.End)
        {
            // '“…” 며 “…”': up to the next quotation.
            return true;
        }

        var verb = Blanks.Skip(text, at + 1, after.End);
        return at - after.Start > 1 || words.Sayings.StartsAt(text, verb, after.End);
    }

    /// <summary><c>[김하늘/한빛시장 : “…”]</c>, <c>김하늘 위원장: “…”</c>, <c>“…”(김하늘 위원장)</c>: the name alone beside the quotation.</summary>
    private SpeakerRead? Labelled(int quote, List<TextSpan> before, TextSpan after, bool attached) =>
        names.Bracketed.Before(before.Count > 0 ? before[0] : quotes.Above(quote) ?? default) is { } bracketed ? new(SubjectKind.Name, bracketed, bracketed, IsDirect: true)
        : (before.Count == 1 ? labels.Before(quote, before[0]) : null) ?? (attached && text[after.Start] == '(' ? labels.InBrackets(after) : null);

    /// <summary>What hangs right behind the quotation: a particle before its verb, a link before a noun, or neither.</summary>
    private SpeakerRead? Attached(int quote, List<TextSpan> before, TextSpan after)
    {
        var at = after.Start;
        return words.QuoteParticles.TryRead(text, ref at, after.End) is not null ? hung.OnVerb(quote, before, after, at)
            : hung.EndOfLink(after) is { } link ? hung.OnNoun(quote, before, after, link)
            : hung.OnNothing(quote, before, after) ?? (IsBesideNext(quote, after) ? ReadOne(quote + 1) : null);
    }

    /// <summary>Nothing hangs on the quotation: the sentence above, below or behind a stop says who spoke, or what stands beside it.</summary>
    private SpeakerRead? Apart(int quote, List<TextSpan> before, TextSpan after)
    {
        var outer = quotes.Quotes[quote].Outer;
        if (after.Length > 0 && after.Start == outer.End + 1 && text[after.Start] == '하' && words.QuoteParticles.StartsAt(text, after.Start, after.End) && described.Behind(after.Start + 2, after.End) is { } said)
        {
            return said;
        }

        if (before.Count == 0 && (owned.Such(quote) ?? interviews.Answer(quote)) is { } such)
        {
            return such;
        }

        if (before.Count == 0 && quotes.Above(quote) is { } above && IsIntroduced(above))
        {
            return subjects.Before([above], WithoutStop(above)) is { Kind: not SubjectKind.None } announced ? announced : SpeakerRead.Unnamed;
        }

        if (described.Below(quote) is { } below)
        {
            return subjects.Before([below.Before], below.Verb);
        }

        if (described.OwnerBelow(quote) is { } possessed)
        {
            return possessed;
        }

        if (after.Length == 0 && before.Count == 0 && speakers.Across(quote) is { } carried)
        {
            return carried;
        }

        if (after.Length == 0 && before.Count == 0 && BehindStop(outer.End, quotes.Paragraphs[quotes.Quotes[quote].Paragraph].End) is { } sentence)
        {
            // '“…”. 김하늘 씨는 그렇게 말했다'
            return Silent(quote, subjects.After(sentence.Start, sentence.End, isHung: false)) ?? loose.Read(quote, before);
        }

        return Beside(quote, before, after);
    }

    /// <summary><c>“…” 김하늘 씨는 고개를 저었다</c>: a subject behind a quotation that ends a sentence, or else whatever the sentences around say.</summary>
    private SpeakerRead? Beside(int quote, List<TextSpan> before, TextSpan after)
    {
        var ends = quotes.EndsInside(quote) || quotes.HasCommaInside(quote) || (before.Count == 0 && words.SentenceEndings.IndexOf(text[quotes.Quotes[quote].Inner.End - 1]) >= 0);
        var behind = ends && after.Length > 0 ? Silent(quote, subjects.After(after.Start, EndOfSentence(quote), isHung: false)) : null;
        if (behind is { Kind: SubjectKind.Name })
        {
            return behind;
        }

        var isJoined = after.Length > 0 && after.Start == quotes.Quotes[quote].Outer.End + 1 && !ends;
        return Told(quote, before) ?? loose.Asked(quote, before) ?? (isJoined ? owned.Owner(before, after.Start, after.End) : null) ?? behind ?? loose.Read(quote, before) ?? (before.Count == 0 ? lone.Read(quote) : null);
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

        var sentence = loose.LastSentence(TextSpan.FromBounds(paragraph.Start, outer.Start));
        var found = KoreanWords.Of(text, sentence);
        return found.Count > 1 && words.Sayings.StartsAt(text, found[found.Count - 1].Start, found[found.Count - 1].End) && !words.NameWords.AskingVerbs.Any(verb => string.CompareOrdinal(text, found[found.Count - 1].Start, verb, 0, verb.Length) == 0)
            && text.IndexOfAny(['“', '"', '‘'], sentence.Start, sentence.Length) < 0 && subjects.Before([TextSpan.FromBounds(sentence.Start, found[found.Count - 2].End)], found[found.Count - 1]) is { Kind: SubjectKind.Name or SubjectKind.Pronoun } read
            && (read.Name is not { } name || names.People.HasNobodyBut(name, sentence.Start, sentence.End)) ? read with { Span = TextSpan.FromBounds(found[0].Start, sentence.End) } : null;
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

    /// <summary><c>김철수 씨는 배에 대해선 “…”, 다리에 대해선 “…”고 말했다</c>: nothing that could be a subject stands between two quotations, of which the second is the last one.</summary>
    private bool IsBesideNext(int quote, TextSpan after)
    {
        if (text[after.Start] != ',' || quote + 1 >= quotes.Quotes.Count || quotes.Quotes[quote + 1].Paragraph != quotes.Quotes[quote].Paragraph || quotes.Quotes[quote + 1].Outer.Start - after.End > 1)
        {
            return false;
        }

        var behind = quotes.After(quote + 1);
        return behind.Length > 0 && text[behind.Start] != ',' && !KoreanWords.Of(text, after).Exists(word => word.Length > 1 && text[word.End - 1] is '은' or '는' or '이' or '가' or '도');
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

    private bool IsIntroduced(TextSpan sentence) =>
        KoreanWords.Of(text, sentence).Exists(word => words.UnnamedSubjects.StartsAt(text, word.Start, word.End)) && verbs.Last(sentence.Start, sentence.End) is not null;
}
