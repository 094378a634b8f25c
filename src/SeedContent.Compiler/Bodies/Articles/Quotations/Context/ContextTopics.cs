using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>What the whole article tells of its people in a script without capitals: their full names, who is a woman, who has which role, and whom the sentences are about.</summary>
internal sealed class ContextTopics
{
    private const int MaxTokens = 88;

    private readonly Func<int, ContextParagraph> paragraphs;
    private readonly PlacedQuotes quotes;
    private readonly LanguageWords words;
    private readonly ContextTopicReader reader;
    private readonly ContextGenders genders;

    /// <param name="paragraphs">Gives the paragraphs.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="quotes">The quotations.</param>
    /// <param name="speech">Who said those that were read already.</param>
    /// <param name="readers">Reads the attributions of each paragraph.</param>
    /// <param name="words">The language.</param>
    public ContextTopics(Func<int, ContextParagraph> paragraphs, int count, PlacedQuotes quotes, ContextSpeech speech, AttributionReaders readers, LanguageWords words)
    {
        (this.paragraphs, this.quotes, this.words, Full) = (paragraphs, quotes, words, new(words));
        var all = Enumerable.Range(0, count).Select(paragraphs).ToList();
        foreach (var context in all)
        {
            Full.Add(context.Tokens, context.People.People);
        }

        foreach (var context in all)
        {
            new ContextShortNames(context.Tokens, context.Reader, context.People, Full).Add();
        }

        genders = new ContextGenders(Full, words);
        foreach (var context in all)
        {
            genders.Add(context);
        }

        Roles = new(all, Full, words);
        reader = new(paragraphs, new(Full, genders, new(Roles, words), readers), speech, genders);
    }

    /// <summary>The full names.</summary>
    public ContextFullNames Full { get; }

    /// <summary>Who has which role.</summary>
    public ContextRoles Roles { get; }

    /// <summary>Whether a pronoun may be somebody's.</summary>
    /// <param name="person">The full name.</param>
    /// <param name="isWoman">Whether it is a woman's or a man's, where it tells.</param>
    public bool MayBe(TextSpan person, bool? isWoman) => genders.MayBe(person, isWoman);

    /// <summary><c>أعلنت الوزارة إقالة سامي حداد. وقالت: «…»</c>: whether a body is the subject of the sentence before.</summary>
    /// <param name="quote">The quotation.</param>
    public bool IsBehindBody(int quote)
    {
        var context = paragraphs(quotes[quote].Paragraph);
        var end = context.Tokens.SentenceStart(quotes.Token(quote));
        var start = end > 0 ? context.Tokens.SentenceStart(end - 1) : -1;
        return start >= 0 && start + 1 < end && words.Script == Script.Arabic && context.Tokens.Tokens[start].Is(WordKinds.VerbBeforeSpeaker) && context.Tokens.Tokens[start + 1].Is(WordKinds.OfficeTitle) && !context.Tokens.Tokens[start + 1].Is(WordKinds.Title)
            && context.People.In(start, end).All(person => person.First > start + 1);
    }

    /// <summary><c>التقى سامي حداد المدير كريم صالح. وقال: «…»</c>: whether the sentence before names somebody else whom the pronoun fits.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="person">The full name.</param>
    /// <param name="isWoman">Whether the pronoun is a woman's or a man's, where it tells.</param>
    public bool IsContested(int quote, TextSpan person, bool? isWoman)
    {
        var context = paragraphs(quotes[quote].Paragraph);
        var end = context.Tokens.SentenceStart(quotes.Token(quote));
        var start = end > 0 ? Math.Max(context.Tokens.SentenceStart(end - 1), end - MaxTokens) : end;
        return context.People.In(start, end).Any(other => !other.IsOwner && !ContextSentenceReader.IsGenitive(context, other) && context.Name(other, Full) is { } name && name != person && genders.MayBe(name, isWoman));
    }

    /// <summary><c>وصل سامي حداد أمس. «…»، قال.</c>: whom the sentences before are about, where nobody else is named beside the quotation.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="isWoman">Whether the words that attribute it are a woman's or a man's, where they tell.</param>
    /// <param name="said">Those words, where there are any.</param>
    public TextSpan? Before(int quote, bool? isWoman, TextSpan? said)
    {
        var context = paragraphs(quotes[quote].Paragraph);
        var sentence = context.Tokens.SentenceStart(quotes.Token(quote));
        isWoman ??= words.Script == Script.Devanagari && said is { } span ? HindiVerbs.IsWoman(context.Tokens.Text, span) : null;
        return reader.Before(quote, context.Tokens.Index, sentence, isWoman, mustReport: false) is { } topic
            && FrontedIn(context, said) is var fronted
            && context.People.In(Math.Max(sentence, quotes.Token(quote) - MaxTokens), quotes.Token(quote)).All(other => context.Name(other, Full) == topic != IsIn(fronted, other)) ? topic : null;
    }

    /// <summary><c>وعن سامي حداد، قال: «…»</c>: whether the sentence says first that what is said is about a person.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="person">The full name.</param>
    /// <param name="said">The words that attribute it.</param>
    public bool IsSpokenOf(int quote, TextSpan person, TextSpan? said)
    {
        var context = paragraphs(quotes[quote].Paragraph);
        return FrontedIn(context, said) is { } fronted && context.People.In(fronted.First, fronted.Last + 1).Any(other => context.Name(other, Full) == person);
    }

    /// <summary>Whether the sentence says first what the words that attribute a quotation are about.</summary>
    /// <param name="context">The paragraph.</param>
    /// <param name="said">The words.</param>
    public bool IsFronted(ContextParagraph context, TextSpan? said) => FrontedIn(context, said) is not null;

    private (int First, int Last)? FrontedIn(ContextParagraph context, TextSpan? said) =>
        said is { } span && span.Start >= context.Tokens.Tokens[0].Start ? FrontedTopic.Before(context.Tokens, context.Tokens.FirstFrom(span.Start), words) : null;

    private static bool IsIn((int First, int Last)? range, ContextPerson person) => range is { } tokens && person.First >= tokens.First && person.Last <= tokens.Last;

    /// <summary><c>قال سامي حداد إن الجسر مغلق. / «…»</c>: whose words the sentence right before reports.</summary>
    /// <param name="quote">The quotation, which is a sentence of its own.</param>
    public TextSpan? Reporter(int quote) => reader.Before(quote, quotes[quote].Paragraph, quotes.Paragraph(quote).SentenceStart(quotes.Token(quote)), isWoman: null, mustReport: true);

    /// <summary>The attribution of a quotation to a person.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="person">The person.</param>
    /// <param name="span">The words that attribute it.</param>
    public (Attribution Attribution, TextSpan Speaker)? Made(TokenizedParagraph paragraph, ContextPerson person, TextSpan? span)
    {
        var name = NameText.Span(paragraph, person.NameFirst, person.Last);
        return (person.IsShort ? Full.Resolve(paragraph.Text, TextSpan.FromBounds(name.Start + person.Prefix, name.End)) : name) is { } speaker ? (new(SubjectKind.Name, Speaker: null, span, IsDirect: false), speaker) : null;
    }
}
