using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>A paragraph as tokens and sentences.</summary>
/// <param name="text">The text that the tokens count in.</param>
/// <param name="index">The paragraph's index.</param>
/// <param name="tokens">Its tokens, which are copied.</param>
internal sealed class TokenizedParagraph(string text, int index, List<Token> tokens)
{
    private readonly int[] sentenceStarts = SentenceReader.Read(text, tokens);

    public string Text { get; } = text;

    public int Index { get; } = index;

    // An array, since every reader looks at each of them, and more than once.
    public Token[] Tokens { get; } = [.. tokens];

    /// <summary>Words that the article shows to be surnames, though no list has them.</summary>
    public HashSet<string>? Surnames { get; set; }

    /// <summary>The index of the first token of the sentence that token <paramref name="i"/> is in.</summary>
    public int SentenceStart(int i) => sentenceStarts[i];

    /// <summary>The index of the token that ends at a position of the text; -1 where none does.</summary>
    public int EndingAt(int position) => FirstFrom(position) - 1 is >= 0 and var i && Tokens[i].End == position ? i : -1;

    /// <summary>Whether token <paramref name="i"/> begins a sentence.</summary>
    public bool StartsSentence(int i) => sentenceStarts[i] == i;

    /// <summary>The index of the first token that begins at a position of the text, or behind it; how many tokens there are where none does.</summary>
    public int FirstFrom(int position)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Token <paramref name="i"/> as the tables of words have it.</summary>
    public string Folded(int i) => WordText.Fold(Tokens[i].Span.In(Text));

    /// <summary>Whether token <paramref name="i"/> is one of the article's <see cref="Surnames"/>.</summary>
    public bool IsSurname(int i) => Surnames is { } surnames && surnames.Contains(Tokens[i].Span.In(Text));

    /// <summary>Whether token <paramref name="i"/> has a capital in the text, which an office that is said alone is read without (<see cref="OfficeCapitals"/>).</summary>
    public bool HasCapital(int i) => char.IsUpper(Text[Tokens[i].Start]);

    /// <summary>The index of the token behind the brackets that begin at token <paramref name="open"/>; the same where none do, or more than <paramref name="most"/> tokens stand before their end.</summary>
    public int BehindBrackets(int open, int most)
    {
        for (var i = open; i - open <= most && InOneSentence(open, i) && Tokens[open].IsMark(Text, '('); i++)
        {
            if (Tokens[i].IsMark(Text, ')'))
            {
                return i + 1;
            }
        }

        return open;
    }

    /// <summary>Whether a token of any of <paramref name="kinds"/> stands from <paramref name="first"/> up to <paramref name="end"/>, which is not asked.</summary>
    public bool HasBetween(int first, int end, WordKinds kinds)
    {
        for (var i = Math.Max(first, 0); i < end; i++)
        {
            if (Tokens[i].Is(kinds))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether tokens <paramref name="i"/> and <paramref name="j"/> are of one sentence.</summary>
    public bool InOneSentence(int i, int j) => i >= 0 && j < Tokens.Length && sentenceStarts[i] == sentenceStarts[j];
}
