using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Whether, in a script without capitals, what is quoted away from the verb is the name of something and nobody's words.</summary>
/// <param name="words">The language.</param>
internal sealed class ContextTerm(LanguageWords words)
{
    private const int MostBlanks = 3;

    /// <summary>The article is written with the word behind it, unless marks stand between.</summary>
    private const string HebrewThe = "ה";

    /// <summary><c>أكد عبر منصة "نبأ" أن</c>, <c>ציין בעלון "מבט", כי</c>: what is said follows the few words that are quoted.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="quote">The quotation's token.</param>
    /// <param name="inner">What stands between the marks.</param>
    public static bool IsBeforeThat(TokenizedParagraph paragraph, int quote, TextSpan inner)
    {
        if (quote > 0 && paragraph.InOneSentence(quote - 1, quote) && NameText.Of(paragraph, quote - 1, quote - 1) == HebrewThe)
        {
            // 'בפני כתבי ה "מבט"'
            return true;
        }

        var next = quote + 1;
        next += paragraph.InOneSentence(quote, next) && paragraph.Tokens[next].IsMark(paragraph.Text, ',') ? 1 : 0;
        return paragraph.InOneSentence(quote, next) && paragraph.Tokens[next].Is(WordKinds.Complementizer) && inner.In(paragraph.Text).Count(c => c == ' ') <= MostBlanks;
    }

    /// <summary><c>वह ‘डॉक्टर’ नाम से जाना जाता था</c>: a short quotation, and behind it the word for a name.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="quote">The quotation's token.</param>
    /// <param name="inner">What stands between the marks.</param>
    public bool IsNamed(TokenizedParagraph paragraph, int quote, TextSpan inner)
    {
        var next = quote + 1;
        next += words.SubjectMarkers.Count > 0 && paragraph.InOneSentence(quote, next + 1) && paragraph.Tokens[next].Is(WordKinds.PlacePreposition) ? 1 : 0;
        return words.SubjectMarkers.Count > 0 && paragraph.InOneSentence(quote, next) && paragraph.Tokens[next].Is(WordKinds.Naming) && inner.In(paragraph.Text).Count(c => c == ' ') <= MostBlanks;
    }

    /// <summary><c>«إسرائيل»</c>, <c>«إسرائيلية»</c>: marks that hold the name of a country at a distance.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inner">What stands between the marks.</param>
    public bool IsPlace(string text, TextSpan inner)
    {
        if (KnownPlace.Is(text, inner, words))
        {
            return true;
        }

        foreach (var ending in words.NameWords.CountryEndings)
        {
            if (inner.Length > ending.Length + 2 && inner.EndsWith(text, ending))
            {
                return KnownPlace.IsCountry(text, TextSpan.FromBounds(inner.Start, inner.End - ending.Length), words);
            }
        }

        return false;
    }
}
