using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Reads who speaks from the sentence behind a Japanese quotation that is a sentence itself: it says that somebody said so (<c>「…」。田中さんはそう話した</c>), how
/// (<c>「…」。田中花子さん（72）は声を震わせた</c>), or whose voice it was (<c>「…」。田中さんの声が弾む</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="subjects">The subjects of its sentences.</param>
internal sealed class JapaneseBehindReader(QuoteText quotes, LanguageWords words, JapaneseNames names, JapaneseSubjects subjects)
{
    /// <summary>How far behind the quotation the sentence may go that says who it was.</summary>
    private const int MaxBehind = 80;

    /// <summary>A dash in two characters, and a full stop.</summary>
    private const int MaxDashes = 3;
    private const int LongestTerm = 12;
    private const int LongestClause = 24;

    private const string VoiceIs = "の声が";
    private const string From = "から";
    private const string Voiced = "声";
    private const string While = "ながら";

    private readonly string text = quotes.Text;

    /// <summary><c>「…」――。田中さんはそう話した</c></summary>
    public static bool IsDash(char c) => c is '―' or '—' or '─' or '–';

    /// <summary>The sentence behind a quotation, up to the next one.</summary>
    public TextSpan SentenceOf(int quote)
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

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Who said it, or shows by the verb that closes the sentence how it was said.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="sentence">The sentence behind it.</param>
    public SpeakerRead? Teller(int quote, TextSpan sentence)
    {
        var end = sentence.End;
        if (subjects.First(sentence.Start, end) is not { } subject || TellsOfOther(sentence.Start, subject.Start) || !(IsAnnouncing(subject.End, end) || IsTelling(quote, subject.End, end)))
        {
            return null;
        }

        return words.Sayings.FindFirst(text, subject.End, end) is { } verb ? new(SubjectKind.Name, subject.Name, TextSpan.FromBounds(subject.Start, verb.End), IsDirect: true)
            : IsAnnouncing(subject.End, end) ? AnnouncedBy(subject, end) : new(SubjectKind.Name, subject.Name, null, IsDirect: true);
    }

    /// <summary><c>「…」。そう話す園児たちに、田中さんは</c>: whether the verb that points back describes somebody before the subject.</summary>
    /// <param name="start">Where the sentence behind the quotation begins.</param>
    /// <param name="subject">Where its subject begins.</param>
    public bool TellsOfOther(int start, int subject)
    {
        var verb = start;
        return words.UnnamedSubjects.TryRead(text, ref verb, subject) is not null && words.Sayings.TryRead(text, ref verb, subject) is not null
            && text.IndexOf('に', verb, subject - verb) > verb;
    }

    /// <summary><c>「…」。田中さんが言うと、佐藤さんは「…」</c>: behind the verb of who has spoken another answers.</summary>
    /// <param name="sentence">The sentence behind the quotation.</param>
    public SpeakerRead? Prompting(TextSpan sentence)
    {
        if (subjects.First(sentence.Start, sentence.End) is not { } subject)
        {
            return null;
        }

        var verb = subject.End;
        return words.Sayings.TryRead(text, ref verb, sentence.End) is not null && verb < sentence.End && text[verb] == 'と'
            ? new(SubjectKind.Name, subject.Name, TextSpan.FromBounds(subject.Start, verb), IsDirect: true) : null;
    }

    /// <summary><c>「…」</c> and in the paragraph below <c>田中花子さん（82）は頭を下げながら笑った</c>: the sentence below tells how it was said.</summary>
    public SpeakerRead? TellerBelow(int quote)
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

        return end < below.End && quotes.IsEnd(text[end]) && subjects.First(below.Start, end) is { Name: { } name } subject && text[subject.End - 1] == 'は' && Closes(subject.End, end) && subjects.Person(TextSpan.FromBounds(below.Start, end)) is not null
            ? new(SubjectKind.Name, name, null, IsDirect: true) : null;
    }

    /// <summary><c>「…」。田中豊さんからも喜びの声が漏れる</c>, <c>「…」。田中さんの声が弾む</c>, <c>「…」。田中さんの表情は険しい</c></summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="sentence">The sentence behind it.</param>
    public SpeakerRead? Voice(int quote, TextSpan sentence)
    {
        var (start, end) = (sentence.Start, sentence.End);
        if (text.IndexOf(VoiceIs, start, end - start, StringComparison.Ordinal) is var own && own > start && names.MentionEndingAt(own, start) is { } sounding)
        {
            return new(SubjectKind.Name, names.Resolve(sounding), TextSpan.FromBounds(sounding.Start, own + VoiceIs.Length), IsDirect: true);
        }

        if (IsTold(quote) && Face(start, end) is { } face)
        {
            return face;
        }

        var from = text.IndexOf(From, start, end - start, StringComparison.Ordinal);
        var voice = from > start ? text.IndexOf(Voiced, from, end - from, StringComparison.Ordinal) : -1;
        return voice > 0 && names.MentionEndingAt(from, start) is { } mention && text[from - 1] is 'ん' or '氏' or '）' or ')'
            ? new(SubjectKind.Name, names.Resolve(mention), TextSpan.FromBounds(mention.Start, voice + Voiced.Length), IsDirect: true) : null;
    }

    /// <summary>Whether a sentence says that somebody speaks so: <c>こう話す</c>.</summary>
    public bool IsAnnouncing(int start, int end) => words.UnnamedSubjects.FindFirst(text, start, end) is not null;

    /// <summary>Whether a quotation begins the paragraph and is no question, which others may ask.</summary>
    private bool IsTold(int quote) =>
        quotes.Quotes[quote] is var said && said.Outer.Start == quotes.Paragraphs[said.Paragraph].Start && text[said.Inner.End - 1] is not ('か' or '？');

    /// <summary><c>田中さんの表情は険しい</c></summary>
    private SpeakerRead? Face(int start, int end)
    {
        foreach (var face in words.NameWords.Unspaced.Voices)
        {
            var at = text.IndexOf(face, start, end - start, StringComparison.Ordinal);
            if (at > start + 1 && text[at - 1] == 'の' && at + face.Length < end && text[at + face.Length] is 'は' or 'が' or 'に' or 'も' && names.MentionEndingAt(at - 1, start) is { } showing)
            {
                return new(SubjectKind.Name, names.Resolve(showing), TextSpan.FromBounds(showing.Start, at + face.Length), IsDirect: true);
            }
        }

        return null;
    }

    /// <summary><c>会派「県民の風」の</c>: a term in marks inside a sentence.</summary>
    private int? EndOfTerm(int open, int end) =>
        text[open] is '「' or '『' && text.IndexOfAny(['」', '』'], open, Math.Min(end - open, LongestTerm)) is var close && close > open && close + 1 < end && text[close + 1] is 'の' or 'を' or 'に' or 'で' ? close + 1 : null;

    /// <summary><c>「…」。田中花子さん（72）は声を震わせた</c>: the last words of the sentence behind tell how somebody said what begins the paragraph.</summary>
    private bool IsTelling(int quote, int start, int end) =>
        quotes.Quotes[quote].Outer.Start == quotes.Paragraphs[quotes.Quotes[quote].Paragraph].Start
        && (words.NameWords.ClosingVerbs.Any(verb => start + verb.Length <= end && string.CompareOrdinal(text, start, verb, 0, verb.Length) == 0) || Closes(start, end));

    private bool Closes(int start, int end)
    {
        // '頭を下げながら笑った'
        var beside = text.LastIndexOf(While, end - 1, end - start, StringComparison.Ordinal);
        var clause = beside >= start ? beside + While.Length : text.LastIndexOfAny(['、', 'は', 'が', 'も'], end - 1, end - start + 1) + 1;
        return words.NameWords.ClosingVerbs.Any(verb => clause + verb.Length <= end && (string.CompareOrdinal(text, clause, verb, 0, verb.Length) == 0
            || (verb.Length > 1 && end - clause <= LongestClause && text.IndexOf(verb, clause, end - clause, StringComparison.Ordinal) > 0)));
    }

    /// <summary><c>「…」。田中さんはそう言って空を仰いだ</c>: right behind "so" begins a verb of saying in whatever form.</summary>
    private SpeakerRead? AnnouncedBy(JapaneseSubject subject, int end)
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
}
