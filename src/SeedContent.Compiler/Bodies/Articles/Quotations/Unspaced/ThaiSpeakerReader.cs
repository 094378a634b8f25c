using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Reads who speaks in Thai, whose spaces stand between phrases: a name begins behind one with what is put before names, the surname follows behind
/// another, and the verb ends the phrase before the quotation (<c>นายสมชาย ใจดี กล่าวว่า “…”</c>) or follows the name behind it (<c>“…” นายสมชายกล่าว</c>).
/// </summary>
internal sealed class ThaiSpeakerReader : ISpeakerReader
{
    private const int MaxPhrases = 16;

    /// <summary>A shorter quotation inside what somebody tells may be a term.</summary>
    private const int ShortestSpeech = 16;

    private const string Relative = "ที่";

    private readonly QuoteText quotes;
    private readonly string text;
    private readonly LanguageWords words;
    private readonly ThaiNames names;
    private readonly ThaiPeople people;
    private readonly ThaiSubjects subjects;
    private readonly ThaiThat that;
    private readonly ThaiSources sources;
    private readonly ThaiFarSpeakers far;
    private readonly ThaiPairSpeakers pairs;
    private readonly ThaiOffices offices;
    private readonly ThaiCarriedSpeakers carried;
    private readonly ThaiNicknames nicknames;
    private readonly ThaiGenders genders;
    private (int Quote, SpeakerRead? Read) last = (-2, null);

    public ThaiSpeakerReader(QuoteText quotes, LanguageWords words)
    {
        this.quotes = quotes;
        this.words = words;
        text = quotes.Text;
        names = new(quotes, words);
        people = new(quotes, words, names);
        subjects = new(text, words, names);
        that = new(text, words);
        sources = new(quotes, words, names, people);
        far = new(quotes, words, names, people, subjects, that);
        pairs = new(quotes, words, names, new(text, words));
        offices = new(quotes, words, names);
        carried = new(quotes, words, new(quotes, words, names, offices, subjects, that, people), people, that);
        nicknames = new(quotes, words);
        genders = new(text, words);
    }

    public SpeakerRead? Read(int quote)
    {
        if (nicknames.Is(quote, names))
        {
            last = (quote, null);
            return null;
        }

        if (nicknames.SpeakerBefore(quote, names) is { } called)
        {
            last = (quote, called);
            return called;
        }

        if (!far.IsTold(quote) && sources.Pronoun(quote) is { } source)
        {
            var (of, whole) = source;
            var meant = carried.Read(quote, of) ?? of;
            last = (quote, meant with { Span = whole });
            return last.Read;
        }

        var read = far.IsTold(quote) ? null : sources.Named(quote) ?? ReadBefore(quote) ?? ReadAfter(quote) ?? Reported(quote) ?? far.Read(quote) ?? far.GoesOn(quote, last.Quote == quote - 1 ? last.Read : null);
        read = read?.Name is null && !far.IsTold(quote) && pairs.Read(quote) is { } found ? found : read;
        read = read?.Name is null && !far.IsTold(quote) ? carried.Read(quote, read) : read;
        read = read?.Name is { } name && names.IsDoubtful(name) ? read with { Name = null } : read;
        last = (quote, read);
        return read;
    }

    private SpeakerRead? ReadBefore(int quote)
    {
        var pieces = quotes.Before(quote);
        if (pieces.Count == 0 && quotes.Above(quote) is { Length: > 0 } above && IsIntroduction(quote, above))
        {
            if (!LeadsOn(above) && quotes.After(quote).Length > 0)
            {
                return null;
            }

            // Where nobody is named above and nothing leads on, the words behind the quotation say whose it is.
            var introduced = ReadPhrases(quote, above);
            return introduced?.Name is not null || LeadsOn(above) ? introduced : null;
        }

        if (pieces.Count == 0 || pieces[0].End < quotes.Quotes[quote].Outer.Start - 1)
        {
            return null;
        }

        var read = ReadPhrases(quote, pieces[0]);
        return read?.Kind == SubjectKind.None ? SameAs(quote, read) : read;
    }

    /// <summary>Whether the paragraph above may lead to a quotation: what stands behind one of its own says whose that is, but for <c>… กล่าวว่า</c>.</summary>
    private bool IsIntroduction(int quote, TextSpan above)
    {
        return quote == 0 || quotes.Quotes[quote - 1].Paragraph != quotes.Quotes[quote].Paragraph - 1 || LeadsOn(above);
    }

    private bool LeadsOn(TextSpan above) =>
        text[above.End - 1] == ':' || (above.Length > ThaiThat.Word.Length && that.Begins(above.End - ThaiThat.Word.Length));

    /// <summary>A verb alone behind another quotation has its speaker: <c>“…” พร้อมเสริมว่า “…”</c>.</summary>
    private SpeakerRead SameAs(int quote, SpeakerRead read) =>
        last.Quote == quote - 1 && quotes.Quotes[quote].Paragraph == quotes.Quotes[quote - 1].Paragraph && last.Read is { } before
            ? read with { Kind = before.Kind, Name = before.Name } : read with { Kind = SubjectKind.Unnamed };

    private SpeakerRead? ReadPhrases(int quote, TextSpan piece)
    {
        var phrases = Phrases(piece);
        var phrase = phrases[phrases.Count - 1];
        if (VerbIn(phrase) is not { } verb || that.EndsOther(phrase))
        {
            return null;
        }

        if (verb > SkipLinks(phrase) && !(phrases.Count > 1 && subjects.IsShared(phrase, verb)))
        {
            return Subject(quote, phrase, verb, phrase.End);
        }

        if (phrases.Count == 1)
        {
            return new(SubjectKind.None, Name: null, TextSpan.FromBounds(verb, phrase.End), IsDirect: true);
        }

        // The verb stands alone: the name is some phrases before, with a surname, an age and a role between.
        for (var i = phrases.Count - 2; i >= 0 && phrases.Count - i <= MaxPhrases; i--)
        {
            if (VerbIn(phrases[i]) is { } other)
            {
                // 'นายสมชาย ใจดี กล่าวขอบคุณ พร้อมย้ำว่า': both verbs have one subject.
                if (other == SkipLinks(phrases[i]) || !subjects.Begins(phrases[i], other))
                {
                    continue;
                }

                return names.At(SkipLinks(phrases[i]), other) is { } shared ? new(SubjectKind.Name, names.Resolve(shared), TextSpan.FromBounds(SkipLinks(phrases[i]), phrase.End), IsDirect: true) : SpeakerRead.Unnamed;
            }

            if (names.At(SkipLinks(phrases[i]), phrases[i].End) is { } name)
            {
                return i > 0 && (subjects.TakesObject(phrases[i - 1]) || IsJoint(phrases, i)) ? SpeakerRead.Unnamed : new(SubjectKind.Name, names.Resolve(name), TextSpan.FromBounds(SkipLinks(phrases[i]), phrase.End), IsDirect: true);
            }
        }

        var subject = TextSpan.FromBounds(SkipLinks(phrases[0]), phrases[phrases.Count - 2].End);
        return offices.Find(subject.Start, subject.End) is { } holder ? new(SubjectKind.Name, holder, TextSpan.FromBounds(subject.Start, phrase.End), IsDirect: true) : SpeakerRead.Unnamed;
    }

    /// <summary><c>นายสมชาย ใจดี และนายมานพ รักดี กล่าวว่า</c>: whether a name goes on with others.</summary>
    private bool IsJoint(List<TextSpan> phrases, int i) =>
        words.Conjunctions.Any(word => string.CompareOrdinal(text, phrases[i].Start, word, 0, word.Length) == 0)
        && phrases.FindIndex(phrase => names.At(SkipLinks(phrase), phrase.End) is not null) is var first && first < i && first >= 0;

    /// <summary><c>นายสมชาย ใจดี กล่าวว่า สะพานนี้เก่ามาก "…"</c>: some phrases of what is told stand between the verb and the quotation.</summary>
    private SpeakerRead? Reported(int quote)
    {
        var pieces = quotes.Before(quote);
        if (pieces.Count == 0 || pieces[0].End < quotes.Quotes[quote].Outer.Start - 1 || quotes.Quotes[quote].Inner.Length < ShortestSpeech || !carried.MayBeSpeech(quote, quotes.After(quote)))
        {
            return null;
        }

        // 'นายสมชาย ใจดี กล่าวว่า ลูกสาวส่งข้อความมาว่า': the last "that" is somebody else's.
        var phrases = Phrases(pieces[0]);
        for (var i = phrases.Count - 2; i >= 0 && phrases.Count - i <= MaxPhrases && !LeadsOn(pieces[0]); i--)
        {
            if (VerbIn(phrases[i]) is not { } verb)
            {
                continue;
            }

            // A verb without "that" tells nothing of what follows.
            var saying = words.Sayings.FindFirst(text, verb, phrases[i].End);
            var thatBehind = i + 1 < phrases.Count && that.Begins(phrases[i + 1].Start);
            if (words.NameWords.Unspaced.TermNouns.StartOfEndingAt(text, pieces[0].Start, pieces[0].End) is not null || saying is not { } said || !(thatBehind || (said.Length > ThaiThat.Word.Length && that.Begins(said.End - ThaiThat.Word.Length))))
            {
                return null;
            }

            var read = ReadPhrases(quote, TextSpan.FromBounds(phrases[0].Start, phrases[i].End));
            return read is { Kind: SubjectKind.Name or SubjectKind.Pronoun } ? read with { IsDirect = false } : null;
        }

        return null;
    }

    private SpeakerRead? ReadAfter(int quote)
    {
        var after = quotes.After(quote);
        if (after.Length == 0 || subjects.BeginsOther(after))
        {
            return null;
        }

        var phrases = Phrases(after);
        for (var i = 0; i < phrases.Count && i < MaxPhrases; i++)
        {
            if (VerbIn(phrases[i]) is { } verb)
            {
                return i == 0 ? Subject(quote, phrases[0], verb, phrases[0].End)
                    : names.At(phrases[0].Start, phrases[0].End) is { } name && (verb == phrases[i].Start || (i == 1 && name.End == phrases[0].End))
                        ? new(SubjectKind.Name, names.Resolve(name), TextSpan.FromBounds(phrases[0].Start, phrases[i].End), IsDirect: true)
                        : offices.Find(phrases[0].Start, verb) is { } holder ? new(SubjectKind.Name, holder, TextSpan.FromBounds(phrases[0].Start, phrases[i].End), IsDirect: true) : null;
            }
        }

        return null;
    }

    private SpeakerRead Subject(int quote, TextSpan phrase, int verb, int end)
    {
        var start = SkipLinks(phrase);
        if (words.Pronouns.StartsAt(text, start, verb))
        {
            return new(SubjectKind.Pronoun, OnlyOneBefore(quote, start) is { } person && genders.MayBe(start, verb, person) ? person : null, TextSpan.FromBounds(start, end), IsDirect: true);
        }

        return (names.At(start, verb) is { } name ? names.Resolve(name) : offices.Find(start, verb)) is { } found
            ? new(SubjectKind.Name, found, TextSpan.FromBounds(start, end), IsDirect: true)
            : new(SubjectKind.Unnamed, Name: null, TextSpan.FromBounds(start, end), IsDirect: true);
    }

    /// <summary>Whom a pronoun can only stand for.</summary>
    private TextSpan? OnlyOneBefore(int quote, int start)
    {
        var number = quotes.Quotes[quote].Paragraph;
        number -= start < quotes.Paragraphs[number].Start ? 1 : 0;
        var begin = quotes.Paragraphs[number].Start;
        var isFirst = start == begin || (quotes.Quotes[quote].Outer.Start == begin && start > begin);
        return people.OnlyOneBefore(number, start, last.Read?.Name, isFirst);
    }

    private int SkipLinks(TextSpan phrase)
    {
        var at = phrase.Start;
        while (words.Continuers.TryRead(text, ref at, phrase.End) is not null)
        {
        }

        // 'ที่นายสมชาย ใจดี เตือนว่า': the subject of a relative.
        at += at + Relative.Length < phrase.End && string.CompareOrdinal(text, at, Relative, 0, Relative.Length) == 0 && names.At(at + Relative.Length, phrase.End) is not null ? Relative.Length : 0;
        return at < phrase.End ? at : phrase.Start;
    }

    /// <summary>Where a verb of saying begins in a phrase.</summary>
    private int? VerbIn(TextSpan phrase) => ThaiSayings.First(text, words, phrase.Start, phrase.End)?.Start;

    private List<TextSpan> Phrases(TextSpan range)
    {
        var found = new List<TextSpan>();
        for (var i = range.Start; i < range.End;)
        {
            var end = Blanks.EndOfWord(text, i, range.End);

            // 'พล.ต.อ. สมชายกล่าว': a space behind what is shortened parts no phrase.
            var title = i;
            if (text[end - 1] == '.' && names.Titles.Read(ref title, end) && title == end && Blanks.Skip(text, end, range.End) is var name && name < range.End)
            {
                end = Blanks.EndOfWord(text, name, range.End);
            }

            found.Add(TextSpan.FromBounds(i, end));
            i = Blanks.Skip(text, end, range.End);
        }

        return found;
    }
}
