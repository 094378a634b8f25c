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
    // Few articles have somebody speak whose first name they do not tell.
    private readonly Lazy<Dictionary<string, NameRun?>> people = new(() => Read(quotes, words));

    /// <summary>The full name of somebody whose surname alone is known; null where no quotation has one, or several have.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What is known of the name.</param>
    public TextSpan? Find(string text, TextSpan name) =>
        text.IndexOf(' ', name.Start, name.Length) < 0 && people.Value.TryGetValue(name.In(text), out var person) ? person?.NameSpan : null;

    private static Dictionary<string, NameRun?> Read(PlacedQuotes quotes, LanguageWords words)
    {
        var found = new Dictionary<string, NameRun?>(StringComparer.Ordinal);
        for (var i = 0; i < quotes.Count; i++)
        {
            var (paragraph, inner) = (quotes.Paragraph(i), quotes[i].Inner);
            foreach (var run in NamesInQuote.Read(new(paragraph.Text, paragraph.Index, Tokenizer.Read(paragraph.Text, inner, words)), words).Runs)
            {
                if (run.HasName && run.NameFirst < run.Last && (IsBehindTitle(run) || QuotedPerson.VerbBefore(run) >= 0) && GivenNames.IsOfAnyLanguage(run.Paragraph, run.NameFirst, words) && (words.CaseEndings.Count == 0 || run.IsInSubjectCase))
                {
                    QuotedPerson.Add(found, NameText.Of(run.Paragraph, run.Last, run.Last), run);
                }
            }
        }

        return found;
    }

    /// <summary><c>il sindaco Carlo Rossi</c>, and not <c>mio padre Carlo Rossi</c>, whose surname may be that of the speaker.</summary>
    private static bool IsBehindTitle(NameRun run) =>
        run.IsTitled && NamePhrase.First(run) is var first && !(run.Paragraph.InOneSentence(first - 1, first) && QuotedPerson.IsPossessive(run.Paragraph.Tokens[first - 1]));
}
