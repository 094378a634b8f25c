using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Reads who speaks in Japanese: the subject has a particle, and the quotation hangs on its verb with another (<c>田中さんは「…」と話した</c>,
/// <c>「…」と田中さんは話した</c>, <c>「…」。田中さんはそう話した</c>).
/// </summary>
internal sealed class JapaneseSpeakerReader : ISpeakerReader
{
    /// <summary>Fewer characters may be what somebody is called.</summary>
    private const int ShortestSpeech = 12;

    /// <summary>A shorter one may be a term where its sentence has no subject.</summary>
    private const int ShortestTopical = 8;

    /// <summary>A shorter one may be a name that somebody gives to something.</summary>
    private const int ShortestPhrase = 5;
    private const int MaxSentence = 200;

    /// <summary>How many quotations may stand in a row before the verb.</summary>
    private const int MostInRow = 4;

    private readonly QuoteText quotes;
    private readonly string text;
    private readonly LanguageWords words;
    private readonly JapaneseNames names;
    private readonly JapaneseSubjects subjects;
    private readonly JapaneseTopics topics;
    private readonly JapaneseLooseQuotes loose;
    private readonly JapaneseOwners owners;
    private readonly JapaneseOwnedWords owned;
    private readonly JapaneseHungQuotes hung;
    private readonly JapaneseBehindReader behind;
    private (int Quote, SpeakerRead? Read) last = (-2, null);
    private int firstOfRow;

    public JapaneseSpeakerReader(QuoteText quotes, LanguageWords words)
    {
        (this.quotes, this.words, text) = (quotes, words, quotes.Text);
        names = new(quotes, words);
        subjects = new(text, words, names);
        topics = new(quotes, words, names, subjects);
        var clefts = new JapaneseClefts(text, words, names);
        loose = new(quotes, words, names, subjects, clefts);
        owners = new(quotes, words, names);
        owned = new(quotes, words, names);
        hung = new(quotes, words, names, subjects, topics, loose, new(quotes, words, names, clefts));
        behind = new(quotes, words, names, subjects);
    }

    public SpeakerRead? Read(int quote)
    {
        firstOfRow = quote;
        var read = ReadOne(quote);
        if (read is null or { Kind: SubjectKind.Unnamed } or { Span: null })
        {
            var (before, after) = (quotes.Before(quote), quotes.After(quote));
            read = owners.Read(quote, before, after) ?? owned.Read(quote, before, after) ?? read;
        }

        last = (quote, read);
        if (read is { Kind: SubjectKind.Name, Name: { } name, Span: not null })
        {
            topics.Note(quotes.Quotes[quote].Outer.Start, name);
        }

        return read;
    }

    private SpeakerRead? ReadOne(int quote)
    {
        var outer = quotes.Quotes[quote].Outer;
        var (before, after) = (quotes.Before(quote), quotes.After(quote));
        if (before.Count > 0 && loose.Before(before[0], quote) is { } ofNoun)
        {
            return ofNoun;
        }

        var at = after.Start;
        var isBeside = after.Length > 0 && after.Start == outer.End;
        if (after.Length > 0 && after.Start - outer.End <= 1 && words.QuoteParticles.TryRead(text, ref at, after.End) is not null)
        {
            // '「…」と田中さんは話した', and with a blank '「…」 と田中さんは話した'.
            return hung.Read(quote, before, after, at, last.Quote == quote - 1 ? last.Read : null);
        }

        if (IsInRow(quote, before, after))
        {
            return ReadOne(quote + 1);
        }

        if (((before.Count == 0 ? Announced(quote) : null) ?? WithoutVerb(quote, before, after)) is { } subject)
        {
            return subject;
        }

        var isSentence = before.Count == 0 && (after.Length == 0 || JapaneseBehindReader.IsDash(text[after.Start]) || (quotes.EndsInside(quote) && after.Start == outer.End));
        return isSentence ? ReadBehind(quote) ?? loose.Below(quote) ?? behind.TellerBelow(quote) ?? GoesOn(quote)
            : isBeside ? ReadBeside(before, after)
            : loose.Source(before);
    }

    /// <summary><c>「…」「…」と話した</c>, <c>「…」で「…」と話した</c>: the last of them has the verb.</summary>
    private bool IsInRow(int quote, List<TextSpan> before, TextSpan after)
    {
        var outer = quotes.Quotes[quote].Outer;
        return quote + 1 < quotes.Quotes.Count && quotes.Quotes[quote + 1].Outer.Start == after.End && IsLink(after) && after.Start == outer.End && quote - firstOfRow < MostInRow
            && !(before.Count > 0 && before[0].End == outer.Start && text[outer.Start - 1] == 'の');
    }

    /// <summary>Whether nothing, or what joins two quotations of one sentence, stands between them.</summary>
    private bool IsLink(TextSpan between) => between.Length == 0 || (between.Length == 1 && text[between.Start] is 'で' or 'や' or '、');

    /// <summary><c>田中さんはこう話す。</c> and in the paragraph below <c>「…」</c></summary>
    private SpeakerRead? Announced(int quote)
    {
        if (quotes.Above(quote) is not { Length: > 1 } above || subjects.First(above.Start, above.End) is not { } subject || !behind.IsAnnouncing(subject.End, above.End))
        {
            return null;
        }

        var stop = quotes.IsEnd(text[above.End - 1]) ? above.End - 1 : above.End;
        return new(SubjectKind.Name, subject.Name, TextSpan.FromBounds(subject.Start, stop), IsDirect: true);
    }

    /// <summary><c>田中さんは「…」。</c>: the verb is left out.</summary>
    private SpeakerRead? WithoutVerb(int quote, List<TextSpan> before, TextSpan after)
    {
        var (outer, inner) = (quotes.Quotes[quote].Outer, quotes.Quotes[quote].Inner);
        if (after.Length > 0 || before.Count == 0 || before[0].End != outer.Start || text[outer.Start - 1] is not ('は' or 'も'))
        {
            return null;
        }

        var isSpeech = inner.Length >= ShortestSpeech || (inner.Length >= ShortestPhrase && (JapaneseScript.IsHiragana(text[inner.End - 1]) || text[inner.End - 1] is '！' or '？'));
        return isSpeech && names.MentionEndingAt(outer.Start - 1, before[0].Start) is { } mention
            ? new(SubjectKind.Name, names.Resolve(mention), TextSpan.FromBounds(mention.Start, outer.Start), IsDirect: true) : null;
    }

    /// <summary><c>「…」が田中さんの口癖だ</c>, <c>「…」（田中さん）</c>: what stands right behind the quotation and hangs it on no verb.</summary>
    private SpeakerRead? ReadBeside(List<TextSpan> before, TextSpan after) =>
        text[after.Start] switch
        {
            'が' or 'は' => loose.Behind(after.Start, after.End) ?? loose.Owned(before, after) ?? loose.Source(before),
            '（' or '(' => loose.InBrackets(after),
            'の' => null,
            _ => loose.Source(before),
        };

    /// <summary><c>「…」。田中さんはそう話した</c>: the sentence behind says who it was.</summary>
    private SpeakerRead? ReadBehind(int quote)
    {
        var sentence = behind.SentenceOf(quote);
        return loose.Behind(sentence.Start, sentence.End) ?? behind.Voice(quote, sentence) ?? behind.Prompting(sentence) ?? (LeadsToNext(quote, sentence.End) ? SpeakerOfNext(quote, sentence) : behind.Teller(quote, sentence));
    }

    /// <summary>Whether a sentence behind a quotation that begins the paragraph goes on with another quotation.</summary>
    private bool LeadsToNext(int quote, int end)
    {
        var paragraph = quotes.Paragraphs[quotes.Quotes[quote].Paragraph];
        return end < paragraph.End && text[end] is '「' or '『' && quotes.Quotes[quote].Outer.Start == paragraph.Start
            && quote + 1 < quotes.Quotes.Count && quotes.Quotes[quote + 1].Outer.Start == end && quote - firstOfRow < MostInRow;
    }

    /// <summary><c>「…」。田中さんは頭をかき、「…」と話した</c>: who speaks behind has spoken before.</summary>
    private SpeakerRead? SpeakerOfNext(int quote, TextSpan sentence) =>
        subjects.First(sentence.Start, sentence.End) is { Name: { } speaker } subject && !behind.TellsOfOther(sentence.Start, subject.Start) && ReadOne(quote + 1) is { Kind: SubjectKind.Name } next && next.Name == speaker ? next with { Span = null } : null;

    /// <summary>A quotation that stands alone as a sentence goes on with whom the sentences before are about, where the one behind has nobody else.</summary>
    private SpeakerRead? GoesOn(int quote)
    {
        var (outer, inner) = (quotes.Quotes[quote].Outer, quotes.Quotes[quote].Inner);
        var paragraph = quotes.Paragraphs[quotes.Quotes[quote].Paragraph];
        var above = topics.IsHeard(outer.Start) ? null : loose.Above(quote);
        if ((above?.Name ?? (inner.Length < ShortestTopical ? null : topics.Before(outer.Start, isAlone: true))) is not { } name)
        {
            return null;
        }

        var end = outer.End;
        while (end < paragraph.End && end - outer.End < MaxSentence && !(quotes.IsEnd(text[end]) && end > outer.End))
        {
            end++;
        }

        // A sentence with a quotation of its own says who speaks there.
        return text.IndexOfAny(['「', '『'], outer.End, end - outer.End) < 0 && topics.IsAboutAnother(outer.End, end, name) ? null : above ?? new(SubjectKind.Name, name, null, IsDirect: false);
    }
}
