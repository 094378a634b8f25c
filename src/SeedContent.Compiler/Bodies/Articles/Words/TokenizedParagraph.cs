namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>A paragraph as tokens and sentences.</summary>
/// <param name="text">The text that the tokens count in.</param>
/// <param name="index">The paragraph's index.</param>
/// <param name="tokens">Its tokens.</param>
internal sealed class TokenizedParagraph(string text, int index, List<Token> tokens)
{
    private readonly int[] sentenceStarts = SentenceReader.Read(text, tokens);

    public string Text { get; } = text;

    public int Index { get; } = index;

    // An array, since every reader looks at each of them, and more than once.
    public Token[] Tokens { get; } = [.. tokens];

    /// <summary>The index of the first token of the sentence that token <paramref name="i"/> is in.</summary>
    public int SentenceStart(int i) => sentenceStarts[i];

    /// <summary>Whether token <paramref name="i"/> begins a sentence.</summary>
    public bool StartsSentence(int i) => sentenceStarts[i] == i;

    /// <summary>Whether tokens <paramref name="i"/> and <paramref name="j"/> are of one sentence.</summary>
    public bool InOneSentence(int i, int j) => i >= 0 && j < Tokens.Length && sentenceStarts[i] == sentenceStarts[j];
}
