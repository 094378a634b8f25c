using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who somebody is that speaks by a role: whom the article gives it, by its word alone or by what it is of, else whom the sentences before are about, as with a pronoun
/// (<c>the mayor</c>, <c>министр обороны</c>, <c>mantan bupati itu</c>, <c>die 79-Jährige</c>).
/// </summary>
/// <param name="paragraphs">The paragraphs.</param>
/// <param name="quotes">The quotations.</param>
/// <param name="names">The names of each paragraph.</param>
/// <param name="titles">Whom the article gives each title.</param>
/// <param name="pronouns">Tells who a pronoun is.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
internal sealed class RoleSpeaker(
    IReadOnlyList<TokenizedParagraph> paragraphs, PlacedQuotes quotes, IReadOnlyList<ParagraphNames> names, TitleHolders titles, PronounSpeaker pronouns, NameIndex index, LanguageWords words)
{
    /// <summary>Whose an office is that is said alone.</summary>
    public RoleHolder Holders { get; } = new(names, titles, index, words);

    private readonly OpenRoleReader open = new(names, titles, index, words);
    private readonly PointedRole pointed = new(names, words);
    private readonly EpithetReader epithets = new(paragraphs, names, index, words);
    private readonly AgedRole aged = new(words);
    private readonly AgedPeople agedPeople = new(paragraphs, names, index, words);

    /// <summary>What a role is of tells whose it is.</summary>
    public DescribedRole Described { get; } = new(names, index, words);

    /// <summary>Who it is where the words stand inside the marks of a quotation.</summary>
    public TextSpan? Inside(int quote, TextSpan attribution) => Holders.FindInside(quotes.Paragraph(quote), quotes.Token(quote), attribution);

    /// <summary><c>сказал министр Обороны</c>, <c>создатель Wave</c>: whether what was read as a name is what a role is of, and then whose that is.</summary>
    /// <param name="first">The quotation.</param>
    /// <param name="last">The last of its pieces.</param>
    /// <param name="name">What was read as a name.</param>
    /// <param name="attribution">The words that attribute the quotation.</param>
    /// <param name="holder">Whose role it is.</param>
    public bool IsBody(int first, int last, NameRun name, TextSpan attribution, out TextSpan? holder)
    {
        var mayBe = name.IsTitled && name.NameFirst == name.Last;
        holder = mayBe ? OfDescription(first, last, attribution) : null;
        return mayBe && (holder is not null || Described.IsOfOtherScript(name));
    }

    /// <summary>Whom the article gives the role, or who was named before one that points back.</summary>
    /// <param name="first">The quotation.</param>
    /// <param name="last">The last of its pieces.</param>
    /// <param name="attribution">The words that attribute it.</param>
    /// <param name="lastSpeaker">Who said the quotation before.</param>
    public TextSpan? Find(int first, int last, Attribution attribution, TextSpan? lastSpeaker)
    {
        if (attribution is not { Kind: SubjectKind.Unnamed, Span: { } role })
        {
            return null;
        }

        var beside = Beside(first, last, role);
        return Holders.Find(quotes.Paragraph(beside), quotes.Token(beside), role) ?? (pointed.Is(quotes.Paragraph(last), quotes.Token(last), role) ? pronouns.Find(last, attribution, lastSpeaker) : null);
    }

    /// <summary>Who it is where only the sentences before tell.</summary>
    /// <param name="first">The quotation.</param>
    /// <param name="last">The last of its pieces.</param>
    /// <param name="attribution">The words that attribute it.</param>
    /// <param name="lastSpeaker">Who said the quotation before.</param>
    public TextSpan? FromBefore(int first, int last, Attribution attribution, TextSpan? lastSpeaker)
    {
        if (attribution is not { Kind: SubjectKind.Unnamed, Span: { } role })
        {
            return null;
        }

        var beside = Beside(first, last, role);
        return open.Read(quotes.Paragraph(beside), quotes.Token(beside), role) is { } ofSomebody && pronouns.InRole(first, ofSomebody, lastSpeaker) is { } topic ? topic
            : epithets.Is(quotes.Paragraph(last), quotes.Token(last), role) ? pronouns.Find(last, attribution, lastSpeaker) : null;
    }

    /// <summary>Of whom alone the article says the same.</summary>
    public TextSpan? OfDescription(int first, int last, TextSpan attribution) => Described.Find(quotes.Paragraph(Beside(first, last, attribution)), attribution);

    /// <summary>Who is of an age that stands for a pronoun.</summary>
    public TextSpan? OfAge(int first, int last, Attribution attribution, TextSpan? lastSpeaker) =>
        attribution.Kind == SubjectKind.Unnamed && attribution.Span is { } span && agedPeople.Find(quotes.Paragraph(last), span) is { } person ? person
            : aged.AsPronoun(quotes.Paragraph(last), attribution) is { } oneOfAge && pronouns.Find(first, oneOfAge, lastSpeaker) is { } found && !HasOtherRole(quotes.Paragraph(last), attribution, found) ? found : null;

    /// <summary><c>sagte der 54-jährige Minister</c>: whether the article has given the role to others.</summary>
    private bool HasOtherRole(TokenizedParagraph paragraph, Attribution attribution, TextSpan person) =>
        attribution.Span is { } span && aged.Noun(paragraph, span) is { } noun && titles.IsHeldBy(paragraph.Folded(noun), person) == false;

    /// <summary>The piece of a quotation beside which the words stand that attribute it.</summary>
    private int Beside(int first, int last, TextSpan attribution) => attribution.Start < quotes[last].Inner.Start ? first : last;
}
