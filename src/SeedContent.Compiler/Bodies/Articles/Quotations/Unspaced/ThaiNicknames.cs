using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Tells what somebody is called by in marks before the name from what somebody says: <c>“โค้ชหนึ่ง” มานพ ใจดี กล่าวว่า “…”</c></summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
internal sealed class ThaiNicknames(QuoteText quotes, LanguageWords words)
{
    private const int Longest = 20;

    /// <summary>One that no word of such names begins.</summary>
    private const int LongestUnknown = 14;
    private const string That = "ว่า";

    private readonly string text = quotes.Text;

    /// <summary>Whether a quotation may be what somebody is called by: one word, and not the end of a sentence.</summary>
    /// <param name="quote">The quotation's number.</param>
    public bool MayBe(int quote)
    {
        var inner = quotes.Quotes[quote].Inner;
        return inner.Length <= Longest && text.IndexOf(' ', inner.Start, inner.Length) < 0 && !quotes.IsEnd(text[inner.End - 1]);
    }

    /// <summary>Whether a quotation is what somebody is called by.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="names">The names of the article.</param>
    public bool Is(int quote, ThaiNames names)
    {
        var after = quotes.After(quote);
        if (!MayBe(quote) || after.Length == 0 || after.Start > quotes.Quotes[quote].Outer.End + 1 || names.At(after.Start, EndOfPhrase(after)) is not { } first
            || names.Resolve(first) is not { } person || person.Length == first.Length || first.Start + person.Length > after.End || string.CompareOrdinal(text, first.Start, text, person.Start, person.Length) != 0)
        {
            return false;
        }

        if (words.NameWords.Unspaced.Nicknames.StartsAt(text, quotes.Quotes[quote].Inner.Start, quotes.Quotes[quote].Inner.End))
        {
            return true;
        }

        // '“ไม่จริง” นายสมชาย ใจดี กล่าว' is said.
        var end = first.Start + person.Length;
        return quotes.Quotes[quote].Inner.Length <= LongestUnknown && (ThaiSayings.First(text, words, end, after.End) is not { } verb || text.IndexOf(That, verb.Start, after.End - verb.Start, StringComparison.Ordinal) >= 0);
    }

    private int EndOfPhrase(TextSpan range)
    {
        var end = text.IndexOf(' ', range.Start, range.Length);
        return end < 0 ? range.End : end;
    }
}
