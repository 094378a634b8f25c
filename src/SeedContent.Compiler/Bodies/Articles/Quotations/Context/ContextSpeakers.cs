using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>
/// Reads who speaks in a script without capitals where no verb that is known tells: whatever the verb is, the person who is the subject of the clause behind the
/// quotation, of the sentence that leads to it with a colon or "that", or of the sentence before (<c>سامي حداد فقد بيته. «…»، يهمس.</c>).
/// </summary>
internal sealed class ContextSpeakers
{
    private const char And = 'و';
    private const int FurthestRole = 6;
    private const int FewestWords = 2;
    private const int FewestWordsAlone = 4;

    private readonly IReadOnlyList<TokenizedParagraph> paragraphs;
    private readonly IReadOnlyList<ParagraphNames> names;
    private readonly PlacedQuotes quotes;
    private readonly LanguageWords words;
    private readonly ContextParagraph?[] contexts;
    private readonly ContextSpeech speech;
    private readonly Lazy<ContextTopics> topics;

    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="quotes">The quotations.</param>
    /// <param name="names">The names of each paragraph.</param>
    /// <param name="readers">Reads the attributions of each paragraph.</param>
    /// <param name="words">The language.</param>
    public ContextSpeakers(IReadOnlyList<TokenizedParagraph> paragraphs, PlacedQuotes quotes, IReadOnlyList<ParagraphNames> names, AttributionReaders readers, LanguageWords words)
    {
        (this.paragraphs, this.quotes, this.names, this.words) = (paragraphs, quotes, names, words);
        contexts = new ContextParagraph?[paragraphs.Count];
        speech = new(quotes);
        topics = new(() => new(Paragraph, paragraphs.Count, quotes, speech, readers, words));
    }

    private ContextFullNames Full => topics.Value.Full;

    /// <summary>Notes who said a quotation, for those behind it.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="speaker">Who said it, where that is known.</param>
    /// <param name="isTerm">Whether it is words held at a distance.</param>
    public void Note(int quote, TextSpan? speaker, bool isTerm) => speech.Note(quote, speaker, isTerm);

    /// <summary>Reads it.</summary>
    /// <param name="first">The quotation.</param>
    /// <param name="last">The last of its pieces, where it goes over several paragraphs.</param>
    /// <param name="attribution">What the words around it say, which name nobody.</param>
    public (Attribution Attribution, TextSpan Speaker)? Read(int first, int last, Attribution? attribution)
    {
        if (first != last || attribution is { Kind: SubjectKind.Name } or { IsInside: true } || !(IsSpeech(first) || (attribution?.Span is { } told && (IsTold(first) || IsSaidBehind(first, told)))))
        {
            return null;
        }

        _ = topics.Value;
        var paragraph = quotes.Paragraph(first);
        var token = quotes.Token(first);
        var context = Paragraph(quotes[first].Paragraph);
        var previous = quotes.FollowsInParagraph(first) ? quotes.Token(first - 1) : -1;
        if (!IsSpeech(first))
        {
            return attribution is { Kind: SubjectKind.Unnamed, Span: { } alone } ? new ContextRoleReader(topics.Value, quotes, words).Alone(context, first, attribution, alone) : null;
        }

        if (attribution is null or { Kind: SubjectKind.Unnamed } && (new ContextSourceReader(context, Full).Read(token) ?? InClause(first, attribution)) is { } source)
        {
            return source;
        }

        if (attribution is { Kind: SubjectKind.Unnamed, Span: { } role })
        {
            return new ContextRoleReader(topics.Value, quotes, words).Read(context, first, previous, attribution, role);
        }

        var behind = new ContextBehindReader(context);
        var before = new ContextBeforeReader(context);
        var isPronoun = attribution is { Kind: SubjectKind.Pronoun };
        if ((!isPronoun ? behind.Read(token) ?? before.Read(token) : attribution!.Span?.Start > quotes[first].Outer.Start ? behind.Read(token) : null) is { } found)
        {
            return topics.Value.Made(paragraph, found.Person, found.Span);
        }

        if (before.OnlyOneBefore(token, attribution) is { } one)
        {
            return topics.Value.Made(paragraph, one, attribution?.Span);
        }

        if (isPronoun)
        {
            return !attribution!.IsOnePerson || IsOfRole(first, attribution) ? null
                : topics.Value.Before(first, attribution.IsWoman, attribution.Span) is { } topic ? (attribution with { Kind = SubjectKind.Name }, topic)
                : before.OfOnlyOne(token, previous) is { } known ? topics.Value.Made(paragraph, known, attribution.Span)
                : null;
        }

        var bare = behind.BareSpan(token);
        var standsAlone = quotes.IsSentence(first) && QuoteShape.Of(paragraph.Text, quotes[first].Inner).Words >= FewestWordsAlone;
        if ((standsAlone || bare is not null || before.LeadsAlone(token)) && before.OfSentenceBefore(token, previous) is { } subject)
        {
            return topics.Value.Made(paragraph, subject, bare);
        }

        if (attribution is null && before.LeadsAlone(token) && topics.Value.Before(first, isWoman: null, said: null) is { } led)
        {
            // 'وكان جوابها: «…»', where what stands before it is a quotation or about nobody
            return (new(SubjectKind.Pronoun, Speaker: null, Span: null, IsDirect: true), led);
        }

        if (bare is { } verb && topics.Value.Before(first, words.HasWordsOfWomen ? WordGender.IsOfWoman(paragraph.Tokens[paragraph.FirstFrom(verb.Start)]) : null, bare) is { } bareSpeaker)
        {
            return (new(SubjectKind.Pronoun, Speaker: null, bare, IsDirect: true), bareSpeaker);
        }

        return standsAlone && attribution is null && !HasVerbInside(paragraph.Text, quotes[first].Inner) && topics.Value.Reporter(first) is { } reporter ? (new(SubjectKind.Name, Speaker: null, Span: null, IsDirect: false), reporter) : null;
    }

    /// <summary>Whom the sentences before a quotation are about that a pronoun attributes.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="attribution">What attributes it.</param>
    public TextSpan? Topic(int quote, Attribution attribution) =>
        InClause(quote, attribution) is { } role ? role.Speaker : IsOfRole(quote, attribution) ? null : topics.Value.Before(quote, attribution.IsWoman, attribution.Span);

    /// <summary><c>ورد الوزير على النقد قائلا: «…»</c>, <c>وقف سامي حداد أمام العمال وقال لهم: «…»</c>: who is the subject of the clause before the verb of saying in its sentence, by name or by role.</summary>
    private (Attribution Attribution, TextSpan Speaker)? InClause(int quote, Attribution? attribution)
    {
        var context = Paragraph(quotes[quote].Paragraph);
        var token = quotes.Token(quote);
        var start = context.Tokens.SentenceStart(token);
        if (words.Script != Script.Arabic || token <= start + 1 || token - start > ContextParagraph.MaxTokens || topics.Value.IsFronted(context, attribution?.Span))
        {
            return null;
        }

        var verb = attribution is { Kind: SubjectKind.Pronoun, Span: { } said } ? context.Tokens.FirstFrom(said.Start) : attribution is { Kind: SubjectKind.Unnamed, Span: null } ? LastShared(context, start, token) : start;
        if (verb <= start + 1 || verb >= token || !context.Tokens.Tokens[verb].Is(WordKinds.AnyVerb))
        {
            return null;
        }

        var isShared = context.Tokens.Tokens[verb].Is(WordKinds.SharedVerb);
        var subject = new ContextRoleSubject(topics.Value.Roles, words).ReadClause(context, start, verb, isShared ? null : Full)
            ?? (!isShared && context.People.In(start, verb).Take(2).Count() == 1 && context.Subjects.In(start, verb) is { } person && !context.Subjects.HasOther(person.Last + 1, verb) ? context.Name(person, Full) : null);
        return subject is { } speaker && topics.Value.MayBe(speaker, attribution!.IsWoman) ? (attribution with { Kind = SubjectKind.Name, Span = attribution.Span ?? context.Tokens.Tokens[verb].Span }, speaker) : null;
    }

    /// <summary>The verb before a quotation whose subject is named before, with nobody named since: <c>قائلا</c>, <c>وقال له</c>.</summary>
    private static int LastShared(ContextParagraph context, int start, int quote)
    {
        var verb = quote - 1;
        while (verb > start && !context.Tokens.Tokens[verb].Is(WordKinds.SharedVerb | WordKinds.VerbBeforeSpeaker) && !context.Tokens.Tokens[verb].Is(WordKinds.AnyTitle))
        {
            verb--;
        }

        return context.Tokens.Tokens[verb].Is(WordKinds.SharedVerb) || context.Tokens.Text[context.Tokens.Tokens[verb].Start] == And ? verb : start;
    }

    /// <summary>Whether a pronoun may be somebody's: nothing says that a body is meant, or that says that the one is a woman and the other a man.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="person">The person.</param>
    /// <param name="attribution">The words with the pronoun.</param>
    public bool MayBe(int quote, TextSpan person, Attribution attribution) =>
        Fullest(paragraphs[0].Text, person) is var name && topics.Value.MayBe(name, attribution.IsWoman) && !topics.Value.IsBehindBody(quote) && !topics.Value.IsContested(quote, name, attribution.IsWoman)
        && !topics.Value.IsSpokenOf(quote, name, attribution.Span) && !IsOfRole(quote, attribution);

    /// <summary><c>השגריר דרש לסגור את הגשר "מיד", כדבריו</c>: in Hebrew a pronoun behind the quotation is of the role that is the subject of its own sentence, where that names nobody.</summary>
    private bool IsOfRole(int quote, Attribution attribution)
    {
        if (words.Script != Script.Hebrew || attribution.Span is not { } said || said.Start < quotes[quote].Outer.End)
        {
            return false;
        }

        var context = Paragraph(quotes[quote].Paragraph);
        var token = quotes.Token(quote);
        var start = context.Tokens.SentenceStart(token);
        if (token - start is <= 0 or > ContextParagraph.MaxTokens || context.People.In(start, token).Any())
        {
            return false;
        }

        for (var i = start; i < token && i - start < FurthestRole && !context.Tokens.Tokens[i].Is(WordKinds.Pronoun); i++)
        {
            if (context.HasRole(i, i + 1, attribution.IsWoman))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The fullest form of a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    public TextSpan Fullest(string text, TextSpan name) => Full.Resolve(text, name) ?? name;

    /// <summary><c>"הגשר סגור, סיפר דני פרץ, מאז אתמול"</c>: whether a verb behind a comma may say inside the marks who speaks.</summary>
    private bool HasVerbInside(string text, TextSpan inner)
    {
        for (var i = inner.Start; i < inner.End; i++)
        {
            if (text[i] is ',' or '،' && i + 2 < inner.End && WordText.WordEnd(text, i + 2, inner.End) is var end && end > i + 2 && (words.Vocabulary.Find(text, i + 2, end - i - 2) & WordKinds.AnyVerb) != WordKinds.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Looks once more at whom a verb or a title showed.</summary>
    /// <param name="attribution">The words that attribute it.</param>
    /// <param name="speaker">The speaker, where the name is of one person.</param>
    /// <returns>The attribution and the speaker; none where they were nobody's.</returns>
    public (Attribution? Attribution, TextSpan? Speaker) Correct(Attribution attribution, TextSpan? speaker)
    {
        var run = attribution.Speaker!;
        var corrections = new ContextCorrections(run.Paragraph, words);
        if (corrections.IsNobody(run, attribution))
        {
            return (new(SubjectKind.Unnamed, Speaker: null, corrections.WithPeople(run, attribution.Span), IsDirect: false) { IsNobody = true }, null);
        }

        // Whom the article names in full elsewhere needs no more.
        var last = speaker is { } known && known != run.NameSpan ? run.Last : corrections.LastOf(run);
        if (last == run.Last)
        {
            var found = speaker ?? (run.NameFirst == run.Last && Full.Resolve(run.Paragraph.Text, run.NameSpan) is { } whole && (whole != run.NameSpan || corrections.IsDescribed(run)) ? whole : null);
            return found is null && corrections.IsDescription(run) ? (Described(attribution, run), null) : (attribution, found);
        }

        var name = NameText.Span(run.Paragraph, run.NameFirst, last);
        var span = attribution.Span is { } whose && whose.End == run.Paragraph.Tokens[run.Last].End ? TextSpan.FromBounds(whose.Start, name.End) : attribution.Span;
        return (attribution with { Span = span }, name);
    }

    /// <summary>What attributes a quotation to a role with a word that only describes it, whose verb may stand far from it: <c>وقال الوزير الفرنسي إنه وصل، مضيفا: «…»</c></summary>
    private static Attribution Described(Attribution attribution, NameRun run) =>
        attribution with { Kind = SubjectKind.Unnamed, Speaker = null, Span = attribution.Span is { } span && span.End >= run.NameSpan.End && span.Start <= run.NameSpan.Start ? span : null };

    private ContextParagraph Paragraph(int paragraph) => contexts[paragraph] ??= new(paragraphs[paragraph], names[paragraph], words);

    /// <summary><c>وقال الوزير إن «الجسر سليم»</c>: two words behind "that" or a colon.</summary>
    private bool IsTold(int quote) =>
        quotes.Token(quote) is var token and > 0 && quotes.Paragraph(quote) is var paragraph && QuoteShape.Of(paragraph.Text, quotes[quote].Inner).Words == FewestWords
        && (paragraph.Tokens[token - 1].Is(WordKinds.Complementizer) || paragraph.Tokens[token - 1].IsMark(paragraph.Text, ':'));

    /// <summary><c>"לא היום", אמר השר</c>: two words that begin a sentence, and behind the comma who says them.</summary>
    private bool IsSaidBehind(int quote, TextSpan said) =>
        quotes.Token(quote) is var token && quotes.Paragraph(quote) is var paragraph && paragraph.StartsSentence(token) && paragraph.InOneSentence(token, token + 2) && paragraph.Tokens[token + 1].IsMark(paragraph.Text, ',')
        && paragraph.Tokens[token + 2].Start == said.Start && paragraph.Tokens[token + 2].Is(WordKinds.AnyVerb) && QuoteShape.Of(paragraph.Text, quotes[quote].Inner).Words == FewestWords;

    private static bool IsBehindColon(TokenizedParagraph paragraph, int quote) => quote > 0 && paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':');

    private bool IsSpeech(int quote)
    {
        var paragraph = quotes.Paragraph(quote);
        var token = quotes.Token(quote);
        var shape = QuoteShape.Of(paragraph.Text, quotes[quote].Inner);
        return (shape.Words > FewestWords || (shape.Words == FewestWords && (quotes.IsSentence(quote) || shape.EndsSentence || IsBehindColon(paragraph, token))))
            && !NamedWork.IsBefore(paragraph, token, words);
    }
}
