using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Whether a Thai pronoun may stand for somebody, by what is put before the name: <c>เธอ</c> is not <c>นายสมชาย</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class ThaiGenders(string text, LanguageWords words)
{
    /// <summary>How long what is put before a name may be.</summary>
    private const int LongestTitle = 24;

    /// <summary>Whether it may.</summary>
    /// <param name="pronoun">Where the pronoun begins.</param>
    /// <param name="end">Where its clause ends.</param>
    /// <param name="person">The full name.</param>
    public bool MayBe(int pronoun, int end, TextSpan person)
    {
        var table = words.NameWords.Unspaced.PronounsOfWomen.StartsAt(text, pronoun, end) ? words.NameWords.Unspaced.TitlesOfMen
            : words.NameWords.Unspaced.PronounsOfMen.StartsAt(text, pronoun, end) ? words.NameWords.Unspaced.TitlesOfWomen : null;
        var title = person.Start;
        while (title > 0 && text[title - 1] == ' ')
        {
            title--;
        }

        return table?.StartOfEndingAt(text, Math.Max(0, title - LongestTitle), title) is null;
    }
}
