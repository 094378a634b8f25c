using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who a pronoun or a role is beside a quotation where the sentences around it do not tell, in an article that gives words to one person by name and to nobody else: that one, if named
/// before it, and if the role is nobody else's.
/// </summary>
/// <param name="quotes">The quotations.</param>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="titles">Whom the article gives each title.</param>
/// <param name="pronouns">Tells whether a pronoun may stand for a person.</param>
/// <param name="words">The language.</param>
internal sealed class OnlySpeaker(PlacedQuotes quotes, IReadOnlyList<ParagraphNames> names, NameIndex index, TitleHolders titles, PronounSpeaker pronouns, LanguageWords words)
{
    /// <summary>Of a person who says less an article may as well not be about.</summary>
    private const int FewestQuotes = 2;
    private const int MaxTokens = 12;
    private const int MaxTokensBefore = 24;

    private readonly List<(int First, int Last, Attribution Attribution)> open = [];
    private readonly List<TextSpan> said = [];

    /// <summary>For each title that was asked for, whether it stands beside the person's name: the names are gone through once for it.</summary>
    private readonly Dictionary<string, bool> beside = new(StringComparer.Ordinal);

    /// <summary>Notes what was read of a quotation.</summary>
    /// <param name="first">The quotation.</param>
    /// <param name="last">The last of its pieces.</param>
    /// <param name="attribution">The words that attribute it.</param>
    /// <param name="speaker">Who says it.</param>
    public void Note(int first, int last, Attribution? attribution, TextSpan? speaker)
    {
        if (speaker is { } known)
        {
            said.Add(known);
        }
        else if (attribution is not null)
        {
            open.Add((first, last, attribution));
        }
    }

    /// <summary>Gives such quotations their speaker.</summary>
    /// <param name="models">The quotations, read.</param>
    public void Apply(List<QuoteModel> models)
    {
        if (open.Count == 0 || said.Count < FewestQuotes || said.Exists(other => !IsSame(other, said[0])))
        {
            return;
        }

        var person = said[0];
        var placed = Placed(person);
        Attribution? taken = null;
        foreach (var (first, last, attribution) in open)
        {
            if (IsAfter(placed, first) && (attribution.IsCarried || ReferenceEquals(attribution, taken) ? taken is not null : MayBe(first, last, attribution, person)))
            {
                taken = attribution;
                for (var i = first; i <= last; i++)
                {
                    models[i] = models[i] with { Speaker = person };
                }
            }
            else
            {
                taken = null;
            }
        }
    }

    /// <summary>The same name may stand in several places.</summary>
    private bool IsSame(TextSpan one, TextSpan other) => one == other || (one.Length == other.Length && string.CompareOrdinal(Text, one.Start, Text, other.Start, one.Length) == 0);

    private string Text => quotes.Paragraph(0).Text;

    private bool MayBe(int first, int last, Attribution attribution, TextSpan person) =>
        attribution.Kind == SubjectKind.Pronoun ? attribution.IsOnePerson && pronouns.MayBe(person, attribution.IsWoman)
            : attribution is { Kind: SubjectKind.Unnamed, IsNobody: false, Span: { } role } && HasRole(role.Start < quotes[last].Inner.Start ? first : last, role, person);

    /// <summary>Whether the role in the words that attribute is the person's, or nobody's whom the article names.</summary>
    private bool HasRole(int quote, TextSpan role, TextSpan person)
    {
        var paragraph = quotes.Paragraph(quote);
        var token = quotes.Token(quote);
        var counter = new PersonCounter(paragraph, words);
        var start = role.Start < paragraph.Tokens[token].Start ? paragraph.FirstFrom(role.Start) : token + 1;
        var title = -1;
        for (var i = start; i < paragraph.Tokens.Length && i - start < MaxTokens && paragraph.Tokens[i].Start < role.End; i++)
        {
            if (counter.IsPlural(paragraph.Tokens[i]) || names[paragraph.Index].Around(i) is { CanSpeak: true })
            {
                return false;
            }

            title = title < 0 && paragraph.Tokens[i] is { IsWord: true } word && word.Is(WordKinds.Title | WordKinds.OfficeTitle) && !word.Is(WordKinds.AnyVerb) ? i : title;
        }

        if (title < 0 || TitleKey.IsFormer(paragraph, title, words))
        {
            return false;
        }

        var (key, begin) = (TitleKey.Of(paragraph, title, words), TitleKey.First(paragraph, title, words));
        var isWoman = DefiniteTitle.IsWoman(paragraph, begin, words);
        var isDefinite = DefiniteTitle.ArticleOf(paragraph, begin, adjectives: 1, words) >= 0;
        return (isDefinite || words.CaseEndings.Count > 0) && pronouns.MayBe(person, isWoman)
            && (titles.IsHeldBy(key, person) ?? ((isDefinite && !words.NameWords.Spoken.OtherRoles.Contains(key)) || IsBeside(key, person)));
    }

    private bool IsBeside(string key, TextSpan person)
    {
        if (!beside.TryGetValue(key, out var stands))
        {
            beside.Add(key, stands = StandsBeside(key, person));
        }

        return stands;
    }

    /// <summary>'The minister of finance and candidate for the north, Jane Doe,': whether the title stands before the person's name in its sentence, with a comma and nobody else between.</summary>
    private bool StandsBeside(string key, TextSpan person)
    {
        foreach (var list in names)
        {
            foreach (var run in list.Runs)
            {
                var (paragraph, first) = (run.Paragraph, NamePhrase.First(run));
                if (first > 0 && paragraph.InOneSentence(first - 1, first) && paragraph.Tokens[first - 1].IsMark(paragraph.Text, ',') && index.ResolvePerson(run) is { } named && IsSame(named, person) && HasBefore(list, first, key))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool HasBefore(ParagraphNames list, int name, string key)
    {
        var paragraph = list.Runs[0].Paragraph;
        for (var i = name - 1; i >= 0 && name - i <= MaxTokensBefore && paragraph.InOneSentence(i, name) && (list.Around(i) is not { } other || index.ResolvePerson(other) is null); i--)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Title | WordKinds.OfficeTitle) && string.Equals(TitleKey.Of(paragraph, i, words), key, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the article first names somebody.</summary>
    private (int Paragraph, int Token) Placed(TextSpan person)
    {
        foreach (var run in names.SelectMany(list => list.Runs))
        {
            if (index.ResolvePerson(run) is { } named && IsSame(named, person))
            {
                return (run.Paragraph.Index, run.First);
            }
        }

        return (int.MaxValue, 0);
    }

    private bool IsAfter((int Paragraph, int Token) placed, int quote) =>
        placed.Paragraph < quotes[quote].Paragraph || (placed.Paragraph == quotes[quote].Paragraph && placed.Token < quotes.Token(quote));
}
