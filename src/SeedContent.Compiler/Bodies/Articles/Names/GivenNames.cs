using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Whether a word is a first name. There are two lists of them: the table of all languages, since papers name people of all countries, which stands in the
/// resource <c>Names/given-names.txt</c> and is read when the first name is looked up; and the language's own, <see cref="LanguageWords.GivenNames"/>, of
/// those that are no other words in it.
/// </summary>
internal static class GivenNames
{
    private const string Resource = "Names/given-names.txt";

    private static readonly Lazy<WordTable<bool>> Women = new(() => WordList.Load(Resource, "women = "));
    private static readonly Lazy<WordTable<bool>> Men = new(() => WordList.Load(Resource, "men = "));

    /// <summary>Those that women and men have.</summary>
    private static readonly Lazy<WordTable<bool>> Either = new(() => WordList.Load(Resource, "either = "));

    /// <summary>Those that are common words or places too.</summary>
    private static readonly Lazy<WordTable<bool>> AlsoWords = new(() => WordList.Load(Resource, "words = "));

    /// <summary>Whether a word is a first name that is a common word or a place too: <c>Mark</c>, <c>Grace</c>.</summary>
    public static bool IsAlsoWord(string text, int start, int length) => AlsoWords.Value.Find(text, start, length).Value;

    /// <summary>Whether a word is a first name of women, or of men, in the table of all languages; null where it is not in it.</summary>
    public static bool? IsWoman(string text, Token word) => IsWoman(text, word.Start, word.Length);

    /// <summary>Whether a word is in the table of all languages.</summary>
    public static bool IsInTable(string text, Token word) => IsInTable(text, word.Start, word.Length);

    /// <summary>The same, of a range of the text.</summary>
    public static bool IsInTable(string text, int start, int length) => IsWoman(text, start, length) is not null;

    /// <summary>Whether a word is in the table, or is a name that women and men have: it shows a name, but not whose pronoun.</summary>
    public static bool IsWomanOrMan(string text, int start, int length) => IsInTable(text, start, length) || Either.Value.Find(text, start, length).Value;

    /// <summary>Whether a token is a first name of any language: where a word that is no first name may be a body or a noun, whatever is one somewhere counts.</summary>
    public static bool IsOfAnyLanguage(TokenizedParagraph paragraph, int token, LanguageWords words) =>
        IsInTable(paragraph.Text, paragraph.Tokens[token]) || NameText.Of(paragraph, token, token) is var name && (words.IsGivenName(name) || (words.HasWordsOfMen && (words.NameWords.Context.NamesOfWomen.Contains(name) || words.NameWords.Context.NamesOfMen.Contains(name))));

    /// <summary>The same, of a range of the text.</summary>
    public static bool IsOfAnyLanguage(string text, TextSpan word, LanguageWords words) =>
        IsInTable(text, word.Start, word.Length) || words.IsGivenName(word.In(text));

    /// <summary>Whether a run is surely a person's: with a title, or of several words and with a first name that is known.</summary>
    public static bool IsPerson(NameRun run, LanguageWords words) => run.IsTitled || (run.NameFirst < run.Last && IsOfAnyLanguage(run.Paragraph, run.NameFirst, words));

    /// <summary>
    /// Whether a first name of the article's language begins at a token, of one word or two (<c>Muhammad</c>, <c>I Gede</c>): only such a one shows where a name
    /// begins. The table of all languages counts where the language's words tell men and women, since elsewhere it has what are other words there.
    /// </summary>
    public static bool IsOfLanguage(NameRun run, int token, LanguageWords words) =>
        token <= run.Last
        && ((words.HasWordsOfMen && IsInTable(run.Paragraph.Text, run.Paragraph.Tokens[token]))
            || words.IsGivenName(NameText.Of(run.Paragraph, token, token))
            || (token < run.Last && words.IsGivenName(NameText.Of(run.Paragraph, token, token + 1))));

    private static bool? IsWoman(string text, int start, int length) =>
        Women.Value.Find(text, start, length).Value ? true : Men.Value.Find(text, start, length).Value ? false : OfFirstHalf(text, start, length);

    /// <summary><c>Roos-Anne</c>, <c>Hans-Dieter</c>: of two first names that are joined, both with a capital, the first is whose it is where it is known.</summary>
    private static bool? OfFirstHalf(string text, int start, int length)
    {
        var hyphen = text.IndexOf('-', start, length);
        return hyphen > start + 1 && hyphen + 1 < start + length && char.IsUpper(text[hyphen + 1]) && IsWoman(text, hyphen + 1, start + length - hyphen - 1) is { } second ? IsWoman(text, start, hyphen - start) ?? second : null;
    }
}
