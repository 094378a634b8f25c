using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads the words of a paragraph that attribute a quotation: behind it, before it in its sentence, or in the sentence before. What reads them is made when
/// it is asked for, since few paragraphs have all of them.
/// </summary>
internal sealed class AttributionReader
{
    private readonly TokenizedParagraph paragraph;
    private readonly ParagraphNames names;
    private readonly LanguageWords words;
    private readonly SubjectReader subjects;
    private readonly AttributionMaker maker;
    private readonly VerbReader verbs;
    private AfterQuoteReader? after;
    private SpeakerClauseReader? clauses;
    private BeforeQuoteReader? before;
    private MarkedSubjectReader? marked;
    private ReportReader? reports;
    private ClosingClauseReader? closing;
    private SceneReader? scenes;
    private SubordinateClauseReader? subordinate;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="names">Its names.</param>
    /// <param name="words">The language.</param>
    public AttributionReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
    {
        (this.paragraph, this.names, this.words) = (paragraph, names, words);
        subjects = new(paragraph, names, words);
        maker = new(paragraph, names, words);
        verbs = new(paragraph, names, words, subjects, maker, new(paragraph, names, words, maker));
    }

    private AfterQuoteReader AfterQuote => after ??= new(paragraph, names, words, subjects, maker, verbs, Clauses, Subordinate);

    private SpeakerClauseReader Clauses => clauses ??= new(paragraph, names, words, subjects, maker, verbs.Last);

    private SubordinateClauseReader Subordinate => subordinate ??= new(paragraph, words, subjects, maker);

    private MarkedSubjectReader Marked => marked ??= new(paragraph, names, words, maker);

    /// <summary>Whose words the sentences of the paragraph report.</summary>
    public ReportReader Reports => reports ??= new(paragraph, names, words, verbs);

    /// <summary>Who says a quotation that stands alone behind what somebody does.</summary>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? Gesture(int quote) => new GestureReader(paragraph, names, words).Before(quote);

    /// <summary>What the words behind a quotation say.</summary>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? After(int quote) =>
        IsBeforeContrast(quote) ? null
            : AfterQuote.Read(quote) is var read && words.SubjectMarkers.Count > 0 && read is not { Kind: SubjectKind.Name or SubjectKind.Pronoun } ? Marked.After(quote) ?? read
            : read is { Kind: SubjectKind.Unnamed, Span: { } span } && words.VerbLast && (new FrontedPhraseReader(paragraph, names, words).LeavesOutSubject(quote, span) || new ReportedClauseReader(paragraph, names, words).LeavesOutSubject(quote, paragraph.EndingAt(span.End))) ? read with { Kind = SubjectKind.Pronoun, IsOnePerson = true }
            : read;

    /// <summary><c>«…»، بينما قال سامي حداد إن «…»</c>: behind the quotation a clause of somebody else.</summary>
    private bool IsBeforeContrast(int quote)
    {
        var first = quote + 1;
        first += first < paragraph.Tokens.Length && paragraph.Tokens[first].IsMark(paragraph.Text, ',') ? 1 : 0;
        return first < paragraph.Tokens.Length && paragraph.Tokens[first].Is(WordKinds.Contrast);
    }

    /// <summary>Whom the sentence before a quotation is about that is a sentence of its own.</summary>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? Scene(int quote) => Scenes.Before(quote);

    private SceneReader Scenes => scenes ??= new(paragraph, names, words, subjects, maker);

    /// <summary>What the clause says that closes the sentence of a quotation.</summary>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? Closing(int quote) => words.NamesByContext ? null : words.VerbLast ? verbs.Last.AtEnd(quote) : (closing ??= new(paragraph, words, Clauses)).Read(quote);

    /// <summary>What the words before a quotation say.</summary>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? Before(int quote)
    {
        if (words.SubjectMarkers.Count == 0)
        {
            return FromWordsBefore(quote);
        }

        return Marked.IsOtherClause(quote) ? Attribution.Unnamed : Marked.Source(quote) ?? (FromWordsBefore(quote) is var read && read is { Span: not null } ? read : Marked.Before(quote) ?? read);
    }

    private Attribution? FromWordsBefore(int quote) => (before ??= new(paragraph, names, words, verbs, new(paragraph, names, words, subjects, maker), new(paragraph, names, words, subjects, maker), new(paragraph, names, words, maker), new(paragraph, names, words, subjects, maker), Scenes, new(paragraph, words, subjects, maker), new(paragraph, words, subjects, maker), new(paragraph, words, subjects, maker), Subordinate, maker)).Read(quote);
}
