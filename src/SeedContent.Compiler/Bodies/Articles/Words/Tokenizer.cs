using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Quotations;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>Takes a paragraph apart into words, marks and whole quotations, and joins the phrases that the language knows.</summary>
internal static class Tokenizer
{
    /// <summary>As many tokens as most paragraphs have.</summary>
    public const int UsualCount = 128;

    /// <summary>Takes a part of a paragraph apart, whatever is quoted in it.</summary>
    /// <returns>The tokens.</returns>
    public static List<Token> Read(string text, TextSpan range, LanguageWords words)
    {
        var tokens = new List<Token>();
        Read(text, range, [], firstQuote: 0, words, tokens);
        return tokens;
    }

    /// <summary>Takes a paragraph apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="quotes">The quotations, in order.</param>
    /// <param name="firstQuote">The first quotation of the paragraph.</param>
    /// <param name="words">The language.</param>
    /// <param name="tokens">Takes the tokens, instead of what it has: one list serves all paragraphs.</param>
    public static void Read(string text, TextSpan paragraph, IReadOnlyList<QuoteSpan> quotes, int firstQuote, LanguageWords words, List<Token> tokens)
    {
        tokens.Clear();
        var quote = firstQuote;
        var quoteStart = StartOf(quote);
        for (var at = paragraph.Start; at < paragraph.End;)
        {
            if (at == quoteStart)
            {
                tokens.Add(new(at, quotes[quote].Outer.Length, TokenKind.Quote, WordCase.None, WordKinds.None));
                at = quotes[quote].Outer.End;
                quoteStart = StartOf(++quote);
            }
            else if (Blanks.IsBlank(text[at]))
            {
                at++;
            }
            else if (WordReader.StartsWord(text, at, paragraph.End))
            {
                // A mark inside a word may be the one that opens the quotation: ב"הארץ".
                at = AddWord(tokens, text, at, Math.Min(paragraph.End, quoteStart), words);
            }
            else
            {
                at = AddMark(tokens, text, at, Math.Min(paragraph.End, quoteStart));
            }
        }

        PhraseJoiner.Join(text, tokens, words);
        SyllablePlaces.Take(text, tokens, words);
        FamilyNames.Take(text, tokens, words);
        PrepositionVerbs.Take(tokens, words, text);
        VerbJoiner.Join(tokens, words);
        OfficeCapitals.Take(text, tokens, words);
        if (words.SubjectMarkers.Count > 0)
        {
            SubjectMarkerJoiner.Join(text, tokens, words.NameWords.Context.UnmarkedVerbs);
        }

        int StartOf(int quote) => quote < quotes.Count ? quotes[quote].Outer.Start : text.Length;
    }

    private static int AddWord(List<Token> tokens, string text, int start, int paragraphEnd, LanguageWords words)
    {
        var end = WordReader.FindEnd(text, start, paragraphEnd, words);
        var elided = Elision.End(text, start, end, words.Elisions);
        end = elided > start ? elided : end;
        var bare = text[end - 1] == '.' ? end - 1 : end;
        tokens.Add(new(start, end - start, TokenKind.Word, WordReader.CaseOf(text, start, bare, words), WordKindReader.Read(text, start, bare - start, words)));
        return end;
    }

    private static int AddMark(List<Token> tokens, string text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && text[end] == text[start])
        {
            end++;
        }

        tokens.Add(new(start, end - start, TokenKind.Mark, WordCase.None, WordKinds.None));
        return end;
    }
}
