using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Reads who speaks in Thai, whose spaces stand between phrases: a name begins behind one with what is put before names, the surname follows behind
/// another, and the verb ends the phrase before the quotation (<c>นายสมชาย ใจดี กล่าวว่า “…”</c>) or follows the name behind it (<c>“…” นายสมชายกล่าว</c>).
/// </summary>
internal sealed class ThaiSpeakerReader : ISpeakerReader
{
    private const int MaxPhrases = 16;
    private const int LongestBelow = 90;
    private const int LongestTitle = 12;

    private readonly QuoteText quotes;
    private readonly LanguageWords words;
    private readonly ThaiNames names;
    private readonly ThaiSubjects subjects;
    private readonly ThaiSources sources;
    private readonly ThaiFarSpeakers far;
    private readonly ThaiPairSpeakers pairs;
    private readonly ThaiOffices offices;
    private readonly ThaiCarriedSpeakers carried;
    private readonly ThaiNicknames nicknames;
    private readonly ThaiSpeakerMaker maker;
    private readonly ThaiBeforeReader beforeReader;
    private (int Quote, SpeakerRead? Read) last = (-2, null);

    public ThaiSpeakerReader(QuoteText quotes, LanguageWords words)
    {
        (this.quotes, this.words) = (quotes, words);
        names = new(quotes, words);
        var people = new ThaiPeople(quotes, words, names);
        subjects = new(quotes.Text, words, names);
        var that = new ThaiThat(quotes.Text, words);
        sources = new(quotes, words, names, people);
        far = new(quotes, words, names, people, subjects, that);
        pairs = new(quotes, words, names, new(quotes.Text, words));
        offices = new(quotes, words, names);
        carried = new(quotes, words, new(quotes, words, names, offices, subjects, that, people), people, that);
        nicknames = new(quotes, words);
        maker = new(quotes, words, names, people, offices);
        beforeReader = new(quotes, words, names, offices, subjects, that, maker, carried);
    }

    public SpeakerRead? Read(int quote)
    {
        var previous = last.Quote == quote - 1 ? last.Read : null;
        var read = nicknames.Is(quote, names) ? null : (previous?.Name is null ? nicknames.SpeakerBefore(quote, names) : null) ?? ReadAround(quote, previous);
        last = (quote, read);
        maker.LastSpeaker = read?.Name;
        return read;
    }

    /// <summary>Who speaks according to what stands around a quotation.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="previous">What was read of the quotation before; null where that is nothing.</param>
    private SpeakerRead? ReadAround(int quote, SpeakerRead? previous)
    {
        var isTold = far.IsTold(quote);
        if (!isTold && sources.Pronoun(quote) is { } source)
        {
            var (of, whole) = source;
            return (carried.Read(quote, of) ?? of) with { Span = whole };
        }

        var read = isTold ? null : sources.Named(quote) ?? beforeReader.Read(quote, previous) ?? ReadAfter(quote) ?? beforeReader.Reported(quote) ?? far.Read(quote) ?? far.GoesOn(quote, previous);
        read = read?.Name is null && !isTold ? ReadBelow(quote) ?? read : read;
        read = read?.Name is null && !isTold && pairs.Read(quote) is { } found ? found : read;
        read = read?.Name is null && !isTold ? carried.Read(quote, read) : read;
        return read?.Name is { } name && names.IsDoubtful(name) ? read with { Name = null } : read;
    }

    /// <summary><c>“…” / นายสมชาย ใจดี ประธานบริษัทกล่าว</c>: a short paragraph below one that is all said, which ends with the verb.</summary>
    private SpeakerRead? ReadBelow(int quote)
    {
        var (outer, number) = (quotes.Quotes[quote].Outer, quotes.Quotes[quote].Paragraph);
        if (outer.End != quotes.Paragraphs[number].End || outer.Start != quotes.Paragraphs[number].Start || number + 1 == quotes.Paragraphs.Count || quotes.Paragraphs[number + 1] is not { Length: <= LongestBelow } below
            || (quote + 1 < quotes.Quotes.Count && quotes.Quotes[quote + 1].Paragraph == number + 1) || subjects.BeginsOther(below))
        {
            return null;
        }

        var phrases = maker.Phrases(below);
        return maker.VerbIn(phrases[phrases.Count - 1]) is { } verb && words.Sayings.StartOfEndingAt(quotes.Text, verb, below.End) == verb && names.At(below.Start, verb) is { } name && name.Start - below.Start <= LongestTitle
            ? new(SubjectKind.Name, names.Resolve(name), Span: null, IsDirect: true) : null;
    }

    private SpeakerRead? ReadAfter(int quote)
    {
        var after = quotes.After(quote);
        if (after.Length == 0 || subjects.BeginsOther(after))
        {
            return null;
        }

        var phrases = maker.Phrases(after);
        for (var i = 0; i < phrases.Count && i < MaxPhrases; i++)
        {
            if (maker.VerbIn(phrases[i]) is { } verb)
            {
                return i == 0 ? maker.Subject(quote, phrases[0], verb, phrases[0].End)
                    : names.At(phrases[0].Start, phrases[0].End) is { } name && (verb == phrases[i].Start || (i == 1 && name.End == phrases[0].End))
                        ? new(SubjectKind.Name, names.Resolve(name), TextSpan.FromBounds(phrases[0].Start, phrases[i].End), IsDirect: true)
                        : offices.Find(phrases[0].Start, verb) is { } holder ? new(SubjectKind.Name, holder, TextSpan.FromBounds(phrases[0].Start, phrases[i].End), IsDirect: true) : null;
            }
        }

        return null;
    }
}
