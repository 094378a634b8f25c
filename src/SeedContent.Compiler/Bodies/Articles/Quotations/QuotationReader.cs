using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Quotations.Context;
using SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Gives each quotation its speaker: whom the words that attribute it name (<see cref="AttributionChooser"/>), or whom their pronoun stands for. Where words
/// have no spaces between them, a reader of the language tells.
/// </summary>
internal sealed class QuotationReader
{
    private const int MostWordsOfTerm = 2;

    private readonly PlacedQuotes quotes;
    private readonly NameIndex index;
    private readonly LanguageWords words;
    private readonly AttributionChooser attributions;
    private readonly PronounSpeaker pronouns;
    private readonly RoleSpeaker roles;
    private readonly OfficeAloneReader offices;
    private readonly OfficeSubject officeSubjects;
    private readonly ColonTopic colonTopics;
    private readonly BackReference references;
    private readonly QuotedFullNames fullNames;
    private readonly QuotedHolders quotedHolders;

    /// <summary>For scripts with capitals; null for others.</summary>
    private readonly OnlySpeaker? only;

    /// <summary>For languages whose names are found by what stands around them; null for others.</summary>
    private readonly ContextSpeakers? people;

    /// <summary>For languages without spaces; null for others.</summary>
    private readonly ISpeakerReader? unspaced;

    private QuotationReader(
        IReadOnlyList<TokenizedParagraph> paragraphs, IReadOnlyList<QuoteSpan> quotes, IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
    {
        (this.quotes, this.index, this.words) = (new(paragraphs, quotes), index, words);
        var readers = new AttributionReaders(paragraphs, names, words);
        attributions = new(paragraphs, this.quotes, readers, index, words);
        var titles = new TitleHolders(names, index, words);
        pronouns = new(paragraphs, this.quotes, names, readers, titles, index, words);
        roles = new(paragraphs, this.quotes, names, titles, pronouns, index, words);
        offices = new(names, titles, words);
        officeSubjects = new(roles.Holders, words);
        colonTopics = new(names, index, roles.Holders, words);
        references = new(names, index, roles.Described, words);
        fullNames = new(this.quotes, words);
        quotedHolders = new(words);
        only = words.Script is Script.Latin or Script.Cyrillic ? new(this.quotes, names, index, titles, pronouns, words) : null;
        people = words.NamesByContext ? new(paragraphs, this.quotes, names, readers, words) : null;
        unspaced = SpeakerReaders.Create(paragraphs, quotes, words);
    }

    public static List<QuoteModel> Read(
        IReadOnlyList<TokenizedParagraph> paragraphs, IReadOnlyList<QuoteSpan> quotes, IReadOnlyList<ParagraphNames> names, NameIndex index,
        LanguageWords words) => new QuotationReader(paragraphs, quotes, names, index, words).Read();

    private List<QuoteModel> Read()
    {
        var models = new List<QuoteModel>(quotes.Count);
        Attribution? previous = null;
        TextSpan? lastSpeaker = null;
        var lastSpoken = -1;
        var kinds = new QuoteKindReader(words);
        var terms = unspaced is null ? new RepeatedTerm(quotes) : null;
        for (var first = 0; first < quotes.Count;)
        {
            var last = quotes.LastPiece(first);
            var isOutlet = unspaced is null && (OutletQuote.Is(quotes, first, previous) || OutletQuote.IsToldTo(quotes, first) || OutletQuote.IsWhereSaid(quotes, first, words) || OutletQuote.IsJoined(quotes, first) || (words.NamesByContext && terms?.Is(first) == true));
            var (attribution, speaker) = isOutlet ? default : unspaced is null ? Attribute(first, last, previous, lastSpeaker, lastSpoken == quotes.ParagraphBefore(first)) : Attribute(unspaced, first, last);
            speaker = terms?.Is(first) == true ? null : speaker;
            only?.Note(first, last, attribution, speaker);
            var start = first;
            for (; first <= last; first++)
            {
                var kind = kinds.Read(quotes.Paragraph(first), quotes.Token(first), quotes[first], attribution);
                kind = kind == QuoteKind.Term && attribution is null && speaker is not null ? QuoteKind.Fragment : kind;
                people?.Note(first, speaker, isOutlet || (speaker is null && (kind == QuoteKind.Term || (attribution is null && QuoteShape.Of(quotes.Paragraph(first).Text, quotes[first].Inner) is { EndsSentence: false, Words: <= MostWordsOfTerm }))));
                models.Add(new(quotes[first].Inner, speaker is { } known ? fullNames.Find(quotes.Paragraph(first).Text, known) ?? known : null, last == start ? attribution?.Span : Near(first, start, attribution?.Span), quotes[first].Paragraph, kind));
            }

            // Between two things that somebody says, a title or a term is nobody's.
            var isNobodys = isOutlet || (attribution is null && models[models.Count - 1].Kind == QuoteKind.Term);
            (lastSpeaker, lastSpoken) = isNobodys ? (lastSpeaker, lastSpoken) : (speaker, quotes[last].Paragraph);
            previous = isOutlet ? previous : attribution;
        }

        only?.Apply(models);
        if (unspaced is null)
        {
            new BetweenTwo(quotes).Apply(models);
        }

        new EchoedHeading(quotes, words).Apply(models);
        return models;
    }

    private static (Attribution? Attribution, TextSpan? Speaker) Attribute(ISpeakerReader reader, int first, int last)
    {
        var read = reader.Read(first) ?? (last > first ? reader.Read(last) : null);
        return read is null ? default : (new(read.Kind, Speaker: null, read.Span, read.IsDirect), read.Name);
    }

    private (Attribution? Attribution, TextSpan? Speaker) Attribute(int first, int last, Attribution? previous, TextSpan? lastSpeaker, bool isSaidBefore)
    {
        var attribution = attributions.Choose(first, last, previous);
        var speaker = attribution is null ? (first == last ? pronouns.Alone(first, isSaidBefore ? lastSpeaker : null) ?? pronouns.Indirect(first, lastSpeaker) : null) : SpeakerOf(attribution, first, last, previous, lastSpeaker);
        if (attribution is not { Span: not null } && quotes[first].Paragraph == quotes[last].Paragraph && offices.Read(quotes.Paragraph(last), quotes.Token(last)) is { } office)
        {
            (attribution, speaker) = office;
        }

        if (speaker is null && attribution is null or { Kind: SubjectKind.Unnamed, IsNobody: false } && quotes[first].Paragraph == quotes[last].Paragraph && (officeSubjects.Read(quotes.Paragraph(first), quotes.Token(first)) ?? colonTopics.Read(quotes.Paragraph(first), quotes.Token(first))) is { } holder)
        {
            (attribution, speaker) = holder;
        }

        if (people is not null && attribution is { Speaker: not null, Kind: SubjectKind.Name } named && !ReferenceEquals(attribution, previous))
        {
            (attribution, speaker) = people.Correct(named, speaker);
        }

        // What was nobody's name tells nothing of who speaks.
        var shown = attribution is { Kind: SubjectKind.Unnamed, IsNobody: true } ? Attribution.Unnamed : attribution;
        if (speaker is null && people?.Read(first, last, shown) is { } found)
        {
            (attribution, speaker) = (found.Attribution, found.Speaker);
        }

        var text = quotes.Paragraph(first).Text;
        speaker = people is not null && speaker is { } known ? people.Fullest(text, known) : speaker;
        return (attribution, speaker is { } name ? SpeakerName.Of(text, name, words) : null);
    }

    /// <summary>Whom the words that attribute a quotation name, or whom their pronoun or their role stands for.</summary>
    private TextSpan? SpeakerOf(Attribution attribution, int first, int last, Attribution? previous, TextSpan? lastSpeaker)
    {
        if (attribution is { IsInside: true, Kind: not SubjectKind.Pronoun })
        {
            return attribution.Speaker is { } within ? NamedInside(within, attribution.IsBetweenDashes)
                : Quoted(first, attribution, out var quoted) ? quoted
                : attribution.Span is { } inside ? roles.Inside(first, inside) ?? references.FindInside(quotes.Paragraph(first), quotes.Token(first), inside) : null;
        }

        if (attribution.IsCarried || ReferenceEquals(attribution, previous))
        {
            return lastSpeaker;
        }

        if (attribution.Speaker is { } run)
        {
            return attribution.Span is { } titled && roles.IsBody(first, last, run, titled, out var holder) ? holder
                : attribution.Span is { } noun && references.IsNoun(run) ? references.FindNoun(quotes.Paragraph(last), quotes.Token(last), noun)
                : index.Resolve(run) ?? (attribution.Span is { } role ? references.FindAtHead(quotes.Paragraph(first), quotes.Token(first), role) : null)
                    ?? roles.OfAge(first, last, attribution with { Kind = SubjectKind.Unnamed, Speaker = null }, lastSpeaker);
        }

        if (Quoted(last, attribution, out var office))
        {
            return office;
        }

        return roles.Find(first, last, attribution, lastSpeaker)
            ?? (attribution.IsOnePerson ? Pronoun(first, attribution, lastSpeaker) : roles.OfAge(first, last, attribution, lastSpeaker))
            ?? (attribution is { Kind: SubjectKind.Unnamed, Span: { } described } ? roles.OfDescription(first, last, described) : null)
            ?? (quotes[first].Paragraph == quotes[last].Paragraph ? references.Find(quotes.Paragraph(last), quotes.Token(last), attribution) : null)
            ?? roles.FromBefore(first, last, attribution, lastSpeaker);
    }

    /// <summary>Whom the words inside the marks of a quotation name.</summary>
    private TextSpan? NamedInside(NameRun run, bool isBetweenDashes)
    {
        quotedHolders.Note(run);
        return index.Resolve(run) ?? (run.NameFirst < run.Last || run.IsTitled || isBetweenDashes ? run.NameSpan : fullNames.Find(run.Paragraph.Text, run.NameSpan));
    }

    /// <summary>Whether the words inside the marks of a quotation tell whose an office is; the article gives it to nobody else.</summary>
    private bool Quoted(int quote, Attribution attribution, out TextSpan? holder)
    {
        holder = null;
        return attribution is { Kind: SubjectKind.Unnamed, Span: { } role } && quotedHolders.TryGetHolder(quotes.Paragraph(quote), role, out holder)
            && (attribution.IsInside ? roles.Holders.FindInside(quotes.Paragraph(quote), quotes.Token(quote), role) : roles.Holders.Find(quotes.Paragraph(quote), quotes.Token(quote), role)) is null;
    }

    private TextSpan? Pronoun(int first, Attribution attribution, TextSpan? lastSpeaker) =>
        people?.Topic(first, attribution) ?? (pronouns.Find(first, attribution, lastSpeaker) is { } person && people?.MayBe(first, person, attribution) != false ? person : null);

    /// <summary>Of a quotation over several paragraphs, the piece that stands beside the words that attribute it has them.</summary>
    private TextSpan? Near(int piece, int start, TextSpan? attribution)
    {
        var tokens = quotes.Paragraph(piece).Tokens;
        var isAbove = attribution?.Start < tokens[0].Start;
        var isIn = !isAbove && attribution?.Start < tokens[tokens.Length - 1].End;
        return isIn || (isAbove && piece == start) ? attribution : null;
    }
}
