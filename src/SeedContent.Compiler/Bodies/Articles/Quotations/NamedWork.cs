using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Whether the word for a work or a term stands before a quotation, which is then its title.</summary>
internal static class NamedWork
{
    private const int MaxAdjectives = 2;

    /// <summary><c>ألبوم «…»</c>, and with an adjective between <c>ألبومه الجديد «…»</c></summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="quote">The quotation's token.</param>
    /// <param name="words">The language.</param>
    public static bool IsBefore(TokenizedParagraph paragraph, int quote, LanguageWords words)
    {
        var noun = quote - 1;
        while (words.NamesByContext && quote - noun <= MaxAdjectives && paragraph.InOneSentence(noun - 1, quote) && words.NameWords.Context.WorkAdjectives.Contains(NameText.Of(paragraph, noun, noun)))
        {
            noun--;
        }

        return paragraph.InOneSentence(noun, quote) && paragraph.Tokens[noun].Is(WordKinds.Naming);
    }
}
