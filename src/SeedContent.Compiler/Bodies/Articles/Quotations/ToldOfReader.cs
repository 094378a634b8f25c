using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads of whom words are told that Arabic papers take from others: <c>ونقلت الوكالة عن سامي حداد قوله</c>, <c>على لسان سامي حداد قوله</c>, and with a pronoun <c>ونقلت عنه الوكالة قوله</c>, where the name between is of whoever
/// tells it.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
internal sealed class ToldOfReader(TokenizedParagraph paragraph, ParagraphNames names)
{
    private const int MaxTokens = 16;
    private const string Of = "عن";
    private const string Tongue = "لسان";

    /// <summary>Who is the source of a word such as <c>قوله</c>; null where nothing tells.</summary>
    /// <param name="noun">Its token.</param>
    public Subject? Read(int noun)
    {
        for (var i = noun - 1; noun - i <= MaxTokens && paragraph.InOneSentence(i, noun); i--)
        {
            var token = paragraph.Tokens[i];
            var isTongue = token.Length >= Tongue.Length && string.CompareOrdinal(paragraph.Text, token.End - Tongue.Length, Tongue, 0, Tongue.Length) == 0;
            if (!token.IsWord || !(isTongue || string.CompareOrdinal(paragraph.Text, token.Start, Of, 0, Of.Length) == 0))
            {
                continue;
            }

            // 'عنه', 'عنها'
            if (!isTongue && token.Length > Of.Length)
            {
                return paragraph.Text[token.Start + Of.Length] == 'ه' && token.Length <= Of.Length + 2 ? Subject.Pronoun(noun) : null;
            }

            return names.EndingAt(noun - 1) is { CanSpeak: true } run && run.First > i ? new(SubjectKind.Name, run, NamePhrase.First(run), run.Last) : null;
        }

        return null;
    }
}
