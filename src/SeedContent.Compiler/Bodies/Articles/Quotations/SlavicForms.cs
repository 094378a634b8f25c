using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Tells by the ends of Slavic verbs and pronouns whether a woman speaks or a man: <c>сказала</c>, <c>додав він</c>, <c>po jej słowach</c>. Only the past tense and the pronouns of the third person tell.
/// </summary>
internal static class SlavicForms
{
    /// <summary>And the soft sign, with which names of women and of men end.</summary>
    private const string Vowels = "аеёиоуыэюяіїєьaeiouyąęó";

    private static readonly string[] SurnamesOfMen = ["ов", "ев", "ёв", "єв", "ский", "цкий", "ський", "цький", "ski", "cki", "dzki"];

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="first">The first token of the words that attribute.</param>
    /// <param name="last">The last one.</param>
    /// <param name="forms">The language's forms.</param>
    /// <returns>Nothing where no word tells, or two do not agree.</returns>
    public static bool? IsWoman(TokenizedParagraph paragraph, int first, int last, WordForms forms)
    {
        bool? found = null;
        for (var i = first; i <= last; i++)
        {
            var token = paragraph.Tokens[i];
            if (!token.Is(WordKinds.AnyVerb | WordKinds.Person) || OfWords(paragraph.Text, token, forms) is not { } isWoman)
            {
                continue;
            }

            if (found is { } other && other != isWoman)
            {
                return null;
            }

            found = isWoman;
        }

        return found;
    }

    /// <summary>Whether a verb is that of a woman, or of a man.</summary>
    public static bool? OfVerb(string word, WordForms forms) => IsWoman(word, forms, isPhrase: false);

    /// <summary>Whether a word is a pronoun of a woman or of a man.</summary>
    public static bool IsPronoun(string word, WordForms forms) => IsWoman(word, forms) is not null;

    /// <summary>Whether the pronoun that says whose something is is that of a woman, or of a man: <c>её ответ</c>, <c>jego odpowiedź</c>.</summary>
    public static bool? OfOwner(string word, WordForms forms) => forms.OwnerPronounsOfWomen.Contains(word) ? true : forms.OwnerPronounsOfMen.Contains(word) ? false : null;

    /// <summary>Whether a word is a pronoun of a woman, or of a man.</summary>
    public static bool? IsWoman(string word, WordForms forms) => IsWoman(word, forms, isPhrase: true);

    private static bool? IsWoman(string word, WordForms forms, bool isPhrase) =>
        Tells(word, forms.SpeakerFormsOfWomen, isPhrase) ? true : Tells(word, forms.SpeakerFormsOfMen, isPhrase) ? false : null;

    /// <summary>
    /// By the end of the first of several names: <c>Анна</c>, <c>Иван</c>. A man whose name ends as women's do is known by a surname that only men have (<c>Никита Сидоров</c>); with another
    /// surname he is taken for nobody whom "he" means, and so for nobody.
    /// </summary>
    public static bool? OfName(NameRun run)
    {
        if (!run.HasName || run.NameFirst >= run.Last)
        {
            return null;
        }

        var text = run.Paragraph.Text;
        var end = text[run.Paragraph.Tokens[run.NameFirst].End - 1];
        return end is 'а' or 'я' or 'a' ? !run.Paragraph.Tokens[run.Last].EndsWithAny(text, SurnamesOfMen, stem: 2) : IsOfMan(text, run.Paragraph.Tokens[run.NameFirst].End) ? false : null;
    }

    /// <summary>Whether the first of several names ends with a consonant, as names of men do: <c>Иван</c>, <c>Jan</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where that name ends.</param>
    public static bool IsOfMan(string text, int end) => end > 0 && text[end - 1] is var last && char.IsLetter(last) && Vowels.IndexOf(last) < 0;

    /// <summary>A verb, or a phrase of which one word tells: <c>по его словам</c>.</summary>
    private static bool? OfWords(string text, Token token, WordForms forms)
    {
        for (var i = token.Start; i < token.End;)
        {
            var end = WordText.WordEnd(text, i, token.End);
            if (end == i)
            {
                i++;
                continue;
            }

            var word = text[i..end].ToLowerInvariant();
            if (IsWoman(word, forms, isPhrase: end - i < token.Length) is { } isWoman)
            {
                return isWoman;
            }

            i = end;
        }

        return null;
    }

    /// <summary>A verb tells by its end, a pronoun by itself: in a phrase only whole words count.</summary>
    private static bool Tells(string word, IReadOnlyList<string> ends, bool isPhrase)
    {
        foreach (var end in ends)
        {
            if (string.Equals(word, end, StringComparison.Ordinal) || (!isPhrase && word.Length > end.Length + 1 && word.EndsWith(end, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
