using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Reads who speaks from what stands before a Thai quotation: the verb ends the phrase right before it (<c>นายสมชาย ใจดี กล่าวว่า “…”</c>), or one before some phrases of what is
/// told (<c>นายสมชาย ใจดี กล่าวว่า สะพานนี้เก่ามาก “…”</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="offices">Whose the offices are.</param>
/// <param name="subjects">Tells subjects.</param>
/// <param name="that">Tells what leads to what is said.</param>
/// <param name="maker">Makes of a phrase and its verb who speaks.</param>
/// <param name="carried">Tells what may be a sentence of what is told.</param>
internal sealed class ThaiBeforeReader(
    QuoteText quotes, LanguageWords words, ThaiNames names, ThaiOffices offices, ThaiSubjects subjects, ThaiThat that, ThaiSpeakerMaker maker, ThaiCarriedSpeakers carried)
{
    private const int MaxPhrases = 16;

    /// <summary>A shorter quotation inside what somebody tells may be a term.</summary>
    private const int ShortestSpeech = 16;

    private readonly string text = quotes.Text;

    /// <summary>Who speaks according to the phrases right before a quotation, or to the paragraph above.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="previous">What was read of the quotation before; null where that is nothing.</param>
    public SpeakerRead? Read(int quote, SpeakerRead? previous)
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
        return read?.Kind == SubjectKind.None ? SameAs(quote, read, previous) : read;
    }

    /// <summary><c>นายสมชาย ใจดี กล่าวว่า สะพานนี้เก่ามาก "…"</c>: some phrases of what is told stand between the verb and the quotation.</summary>
    /// <param name="quote">The quotation's number.</param>
    public SpeakerRead? Reported(int quote)
    {
        var pieces = quotes.Before(quote);
        if (pieces.Count == 0 || pieces[0].End < quotes.Quotes[quote].Outer.Start - 1 || quotes.Quotes[quote].Inner.Length < ShortestSpeech || !carried.MayBeSpeech(quote, quotes.After(quote)))
        {
            return null;
        }

        // 'นายสมชาย ใจดี กล่าวว่า ลูกสาวส่งข้อความมาว่า': the last "that" is somebody else's.
        var phrases = maker.Phrases(pieces[0]);
        for (var i = phrases.Count - 2; i >= 0 && phrases.Count - i <= MaxPhrases && !LeadsOn(pieces[0]); i--)
        {
            if (maker.VerbIn(phrases[i]) is not { } verb)
            {
                continue;
            }

            // A verb without "that" tells nothing of what follows.
            var saying = words.Sayings.FindFirst(text, verb, phrases[i].End);
            var thatBehind = i + 1 < phrases.Count && that.Begins(phrases[i + 1].Start);
            if (words.NameWords.Unspaced.TermNouns.StartOfEndingAt(text, pieces[0].Start, pieces[0].End) is not null || saying is not { } said || !(thatBehind || (said.Length > ThaiThat.Word.Length && that.Begins(said.End - ThaiThat.Word.Length)) || (said.End < phrases[i].End && that.Ends(phrases[i]))))
            {
                return null;
            }

            var read = ReadPhrases(quote, TextSpan.FromBounds(phrases[0].Start, phrases[i].End));
            return read is { Kind: SubjectKind.Name or SubjectKind.Pronoun } ? read with { IsDirect = false } : null;
        }

        return null;
    }

    /// <summary>Whether the paragraph above may lead to a quotation: what stands behind one of its own says whose that is, but for <c>… กล่าวว่า</c>.</summary>
    private bool IsIntroduction(int quote, TextSpan above) =>
        quote == 0 || quotes.Quotes[quote - 1].Paragraph != quotes.Quotes[quote].Paragraph - 1 || LeadsOn(above);

    private bool LeadsOn(TextSpan above) =>
        text[above.End - 1] == ':' || (above.Length > ThaiThat.Word.Length && that.Begins(above.End - ThaiThat.Word.Length));

    /// <summary>A verb alone behind another quotation has its speaker: <c>“…” พร้อมเสริมว่า “…”</c>.</summary>
    private SpeakerRead SameAs(int quote, SpeakerRead read, SpeakerRead? previous) =>
        previous is { } before && quotes.Quotes[quote].Paragraph == quotes.Quotes[quote - 1].Paragraph
            ? read with { Kind = before.Kind, Name = before.Name } : read with { Kind = SubjectKind.Unnamed };

    private SpeakerRead? ReadPhrases(int quote, TextSpan piece)
    {
        var phrases = maker.Phrases(piece);
        var phrase = phrases[phrases.Count - 1];
        if (maker.VerbIn(phrase) is not { } verb || that.EndsOther(phrase))
        {
            return null;
        }

        if (verb > maker.SkipLinks(phrase) && !(phrases.Count > 1 && subjects.IsShared(phrase, verb)))
        {
            return maker.Subject(quote, phrase, verb, phrase.End);
        }

        if (phrases.Count == 1)
        {
            return new(SubjectKind.None, Name: null, TextSpan.FromBounds(verb, phrase.End), IsDirect: true);
        }

        // The verb stands alone: the name is some phrases before, with a surname, an age and a role between.
        for (var i = phrases.Count - 2; i >= 0 && phrases.Count - i <= MaxPhrases; i--)
        {
            if (maker.VerbIn(phrases[i]) is { } other)
            {
                // 'นายสมชาย ใจดี กล่าวขอบคุณ พร้อมย้ำว่า': both verbs have one subject.
                if (other == maker.SkipLinks(phrases[i]) || !subjects.Begins(phrases[i], other))
                {
                    continue;
                }

                return names.At(maker.SkipLinks(phrases[i]), other) is { } shared ? new(SubjectKind.Name, names.Resolve(shared), TextSpan.FromBounds(maker.SkipLinks(phrases[i]), phrase.End), IsDirect: true) : SpeakerRead.Unnamed;
            }

            if (names.At(maker.SkipLinks(phrases[i]), phrases[i].End) is { } name)
            {
                return i > 0 && (subjects.TakesObject(phrases[i - 1]) || IsJoint(phrases, i)) ? SpeakerRead.Unnamed : new(SubjectKind.Name, names.Resolve(name), TextSpan.FromBounds(maker.SkipLinks(phrases[i]), phrase.End), IsDirect: true);
            }
        }

        var subject = TextSpan.FromBounds(maker.SkipLinks(phrases[0]), phrases[phrases.Count - 2].End);
        return offices.Find(subject.Start, subject.End) is { } holder ? new(SubjectKind.Name, holder, TextSpan.FromBounds(subject.Start, phrase.End), IsDirect: true) : SpeakerRead.Unnamed;
    }

    /// <summary><c>นายสมชาย ใจดี และนายมานพ รักดี กล่าวว่า</c>: whether a name goes on with others.</summary>
    private bool IsJoint(List<TextSpan> phrases, int i) =>
        words.Conjunctions.Any(word => string.CompareOrdinal(text, phrases[i].Start, word, 0, word.Length) == 0)
        && phrases.FindIndex(phrase => names.At(maker.SkipLinks(phrase), phrase.End) is not null) is var first && first < i && first >= 0;
}
