using SeedContent.Compiler.Bodies.Articles.Credits;
using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Lists;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Quotations;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles;

/// <summary>
/// Reads a plain-text article: lines, head (kicker, headline, date line, byline), credits, paragraphs, dateline, quotations with their speakers, lists. What is
/// not certain is null. Never throws, on any text; time and memory grow with the length of the text.
/// </summary>
public static class ArticleReader
{
    private static readonly char[] OtherDashes = ['\u2212', '\u2012', '\u2011'];

    /// <summary>Reads an article.</summary>
    /// <param name="text">The body, after any front matter; spans of the result count in it, in UTF-16 code units.</param>
    /// <param name="language">The language that the metadata gives, as a BCP 47 tag.</param>
    /// <param name="defaultLanguage">The language for articles whose metadata gives none; where this is null too, the language is detected.</param>
    /// <returns>What was read.</returns>
    public static ArticleModel Read(string text, string? language, string? defaultLanguage = null)
    {
        text = WithPlainDashes(text);
        var tag = GivenTag(language) ?? GivenTag(defaultLanguage) ?? LanguageDetector.Detect(text)?.Tag;
        var words = LanguageCatalog.Find(tag);

        var lines = LineReader.Read(text);
        var head = HeadReader.Read(text, lines, words);
        var credits = CreditReader.Read(text, lines, head.IsHead, words);
        var byline = head.Byline ?? SignatureReader.Read(text, credits, words);
        var signature = byline is null ? NameAtEnd.Take(text, lines, head.IsHead, credits, words) : null;
        var paragraphs = ParagraphReader.Read(text, lines, head.IsHead);

        // A place on a line of its own is the dateline: with a second one behind it, the line would be in nothing that was read.
        var cut = head.Place is { Date: null } ? null : LeadDateline.Cut(text, lines, paragraphs, head.BodyLine, words);
        var dateline = cut?.Dateline ?? head.Place;

        var quoteSpans = QuoteSpanReader.Read(text, paragraphs, words);
        var tokenized = Tokenize(text, paragraphs, quoteSpans, words);
        var (names, index) = NameReader.Read(text, tokenized, dateline, words);

        return new()
        {
            Date = head.Date ?? dateline?.Date ?? ClosingDate.Read(text, credits, paragraphs, words) ?? head.Updated,
            Language = tag,
            Headline = head.Headline ?? cut?.Headline,
            Kicker = head.Kicker,
            Byline = head.Byline ?? cut?.Reporter ?? byline ?? signature ?? SignatureBehindText.Read(text, paragraphs, words) ?? BroadcastSignOff.Read(text, paragraphs, words),
            Dateline = dateline,
            Paragraphs = paragraphs.Select(p => p.Span).ToEquatableArray(),
            Quotes = QuotationReader.Read(tokenized, quoteSpans, names, index, words).ToEquatableArray(),
            Lists = ReadLists(text, lines, paragraphs, tokenized, words).ToEquatableArray(),
            Credits = head.Credits.Concat(credits).ToEquatableArray(),
            Names = NameListReader.Read(text, names, index, dateline, words).ToEquatableArray(),
            WordCount = paragraphs.Sum(p => WordCounter.Count(text, p.Span)),
            Problems = (cut?.Problem is { } problem ? head.Problems.Append(problem) : head.Problems).ToEquatableArray(),
        };
    }

    /// <summary>The minus sign, the figure dash and the hyphen that joins lines stand for a dash or a hyphen; what is read counts in the same characters.</summary>
    private static string WithPlainDashes(string text) =>
        text.IndexOfAny(OtherDashes) < 0 ? text : text.Replace('\u2212', '–').Replace('\u2012', '–').Replace('\u2011', '-');

    private static string? GivenTag(string? tag) => string.IsNullOrWhiteSpace(tag) ? null : tag!.Trim();

    private static List<TokenizedParagraph> Tokenize(string text, List<Paragraph> paragraphs, List<QuoteSpan> quotes, LanguageWords words)
    {
        var result = new List<TokenizedParagraph>(paragraphs.Count);
        var tokens = new List<Token>(Tokenizer.UsualCount);
        var quote = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            Tokenizer.Read(text, paragraphs[i].Span, quotes, quote, words, tokens);
            result.Add(new(text, i, tokens));
            while (quote < quotes.Count && quotes[quote].Paragraph == i)
            {
                quote++;
            }
        }

        SurnameTokens.Take(result, words);
        CalledBySurname.Mark(result, words);
        return result;
    }

    private static List<ListModel> ReadLists(string text, List<Line> lines, List<Paragraph> paragraphs, List<TokenizedParagraph> tokenized, LanguageWords words)
    {
        var unspaced = words.Script is Script.Han or Script.Kana or Script.Thai ? new UnspacedListReader(text, words) : null;
        var lists = new List<ListModel>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var block = BlockListReader.Read(text, lines, paragraphs[i], i);
            lists.AddRange(block.Count > 0 ? block : unspaced?.Read(tokenized[i]) ?? SentenceListReader.Read(tokenized[i]));
        }

        return lists;
    }
}
