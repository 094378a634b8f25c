using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>The mark that ends what is quoted.</summary>
internal static class QuoteEnd
{
    /// <returns>The mark before the closing quotation mark, or NUL where a word ends the quotation.</returns>
    public static char Of(string text, Token quote)
    {
        for (var i = quote.End - 1; i > quote.Start; i--)
        {
            if (text[i] is ',' or '.' or '?' or '!' or '…' or '-' or '–' or '—' or ';' or ':' or '。' or '，' or '！' or '？' or '؟' or '،' or '।')
            {
                return text[i];
            }

            // Behind an inner quotation: “He said ‘never!’”
            if (!Blanks.IsBlank(text[i]) && text[i] is not ('’' or '\'' or '"' or '”' or '»' or '“' or '«' or '‘' or '›' or '‹' or '」' or '』' or '》' or '〉' or '״' or '＂' or '｣'))
            {
                break;
            }
        }

        return '\0';
    }
}
