using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// The full names that stand in quotations, behind the title of whom somebody speaks there, or behind the verb where the words that attribute stand inside the marks. One that nobody else shares the
/// surname of is the fullest form of a surname that the article has outside of quotations alone: <c>„Premier Adam Nowicki milczy” – mówi Lis. „Nie milczę” – odpowiada Nowicki.</c>
/// </summary>
/// <param name="quotes">The quotations.</param>
/// <param name="words">The language.</param>
internal sealed class QuotedFullNames(PlacedQuotes quotes, LanguageWords words)
{
    private const int MaxRoleWords = 6;

    // Few articles have somebody speak whose first name they do not tell.
    private readonly Lazy<Dictionary<string, NameRun?>> people = new(() => Read(quotes, words));

    private readonly Dictionary<string, NameRun?> holders = new(StringComparer.Ordinal);

    /// <summary>The full name of somebody whose surname alone is known; null where no quotation has one, or several have.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What is known of the name.</param>
    public TextSpan? Find(string text, TextSpan name) =>
        text.IndexOf(' ', name.Start, name.Length) < 0 && people.Value.TryGetValue(name.In(text), out var person) ? person?.NameSpan : null;

    /// <summary>Keeps the office of whom the words inside the marks of a quotation name: <c>ha detto il presidente della Regione Carlo Rossi</c>, where it stands right behind the verb and its article.</summary>
    /// <param name="speaker">The name there.</param>
    public void Note(NameRun speaker)
    {
        if (words.IsRomance && speaker.NameFirst < speaker.Last && VerbBefore(speaker) is >= 0 and var verb && verb + 2 < speaker.NameFirst && IsOffice(speaker.Paragraph, verb + 2))
        {
            Add(holders, TitleKey.Of(speaker.Paragraph, verb + 2, words), speaker);
        }
    }

    /// <summary>Whether an office said alone is of somebody whom the words inside the marks of a quotation above give it.</summary>
    /// <param name="paragraph">The paragraph of the words.</param>
    /// <param name="attribution">The words that attribute another quotation.</param>
    /// <param name="holder">Who has it; null where several have.</param>
    public bool TryGetHolder(TokenizedParagraph paragraph, TextSpan attribution, out TextSpan? holder)
    {
        holder = null;
        if (holders.Count == 0)
        {
            return false;
        }

        var role = new TokenizedParagraph(paragraph.Text, paragraph.Index, Tokenizer.Read(paragraph.Text, attribution, [], 0, words));
        var title = role.Tokens.Length - 1;
        if (title < 1 || !IsOffice(role, title) || !holders.TryGetValue(TitleKey.Of(role, title, words), out var person))
        {
            return false;
        }

        holder = person?.NameSpan;
        return true;
    }

    private bool IsOffice(TokenizedParagraph paragraph, int title) =>
        paragraph.Tokens[title] is { IsLower: true } office && office.Is(WordKinds.Title | WordKinds.OfficeTitle) && DefiniteTitle.Is(paragraph, title, adjectives: 0, words);

    private static void Add(Dictionary<string, NameRun?> found, string key, NameRun run) => found[key] = !found.TryGetValue(key, out var known) || known?.Name == run.Name ? known ?? run : null;

    private static Dictionary<string, NameRun?> Read(PlacedQuotes quotes, LanguageWords words)
    {
        var found = new Dictionary<string, NameRun?>(StringComparer.Ordinal);
        for (var i = 0; i < quotes.Count; i++)
        {
            var (paragraph, inner) = (quotes.Paragraph(i), quotes[i].Inner);
            foreach (var run in NamesInQuote.Read(new(paragraph.Text, paragraph.Index, Tokenizer.Read(paragraph.Text, inner, [], 0, words)), words).Runs)
            {
                if (run.HasName && run.NameFirst < run.Last && (IsBehindTitle(run) || VerbBefore(run) >= 0) && GivenNames.IsOfAnyLanguage(run.Paragraph, run.NameFirst, words) && (words.CaseEndings.Count == 0 || run.IsInSubjectCase))
                {
                    Add(found, NameText.Of(run.Paragraph, run.Last, run.Last), run);
                }
            }
        }

        return found;
    }

    /// <summary><c>ha detto il presidente della Regione Carlo Rossi</c>: the verb, where nothing but a role stands between it and the name; -1 where another word does.</summary>
    private static int VerbBefore(NameRun run)
    {
        var i = run.First - 1;
        while (run.First - i <= MaxRoleWords && run.Paragraph.InOneSentence(i, run.First) && run.Paragraph.Tokens[i] is { IsLower: true } word && !word.Is(WordKinds.VerbBeforeSpeaker) && !IsPossessive(word))
        {
            i--;
        }

        return run.Paragraph.InOneSentence(i, run.First) && run.Paragraph.Tokens[i] is { IsLower: true } verb && verb.Is(WordKinds.VerbBeforeSpeaker) ? i : -1;
    }

    /// <summary><c>il sindaco Carlo Rossi</c>, and not <c>mio padre Carlo Rossi</c>, whose surname may be that of the speaker.</summary>
    private static bool IsBehindTitle(NameRun run) =>
        run.IsTitled && NamePhrase.First(run) is var first && !(run.Paragraph.InOneSentence(first - 1, first) && IsPossessive(run.Paragraph.Tokens[first - 1]));

    /// <summary><c>mio</c>, which the grammar of the language counts among the articles that are not definite; <c>della</c> is one of them and leads to what somebody is of.</summary>
    private static bool IsPossessive(Token word) => word.Is(WordKinds.Indefinite) && !word.Is(WordKinds.TitleLinker | WordKinds.PlacePreposition);
}
