using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The verbs that Korean quotations hang on: one of saying, or behind <c>고</c> whatever the subject does with what it says (<c>“…”고 자세를 낮췄다</c>).</summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
internal sealed class KoreanVerbs(QuoteText quotes, LanguageWords words)
{
    private const int MaxJoined = 3;
    private const int MaxWords = 8;

    private readonly string text = quotes.Text;

    /// <summary>The verb behind the quotation, or behind those that the same sentence goes on with: <c>“…”며 “…”고 말했다</c>.</summary>
    public TextSpan? Behind(int quote)
    {
        for (var next = quote; next < quotes.Quotes.Count && next - quote <= MaxJoined && quotes.Quotes[next].Paragraph == quotes.Quotes[quote].Paragraph; next++)
        {
            var after = quotes.After(next);
            if (Last(after.Start, after.End) is { } verb)
            {
                return verb;
            }

            // The sentence ends here.
            if (after.End < quotes.Paragraphs[quotes.Quotes[next].Paragraph].End && quotes.IsEnd(text[after.End]))
            {
                return Predicate(next, after);
            }
        }

        return null;
    }

    /// <summary>The last word of a verb of saying in a range.</summary>
    public TextSpan? Last(int start, int end)
    {
        var found = KoreanWords.Of(text, TextSpan.FromBounds(start, end));
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (words.Sayings.StartsAt(text, found[i].Start, found[i].End))
            {
                return found[i];
            }
        }

        return null;
    }

    /// <summary>What ends the sentence right behind <c>고</c>, without another subject.</summary>
    private TextSpan? Predicate(int quote, TextSpan after)
    {
        var found = KoreanWords.Of(text, after);
        if (found.Count is < 2 or > MaxWords || after.Start != quotes.Quotes[quote].Outer.End || text[found[0].End - 1] != '고' || text[found[found.Count - 1].End - 1] != '다'
            || found.Skip(1).Any(word => word.Length > 1 && text[word.End - 1] is '은' or '는' or '이' or '가'))
        {
            return null;
        }

        var last = found[found.Count - 1];
        return words.NameWords.Passives.Any(part => text.IndexOf(part, last.Start, last.Length, StringComparison.Ordinal) >= 0) ? null : last;
    }
}
