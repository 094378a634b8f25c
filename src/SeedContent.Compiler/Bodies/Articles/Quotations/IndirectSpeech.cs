using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Tells sentences whose verb shows that somebody else has said them, as German has them: <c>„…“, sagte Weber. Das Haus sei „völlig leer“.</c> They go on with whoever spoke before.
/// </summary>
internal static class IndirectSpeech
{
    private const int MaxTokens = 60;

    /// <summary>Whether a sentence is one by its first words: <c>Er wisse von Leuten, die anderes sagen.</c></summary>
    public static bool GoesOn(TokenizedParagraph paragraph, int start, LanguageWords words) =>
        paragraph.InOneSentence(start, start + 1) && paragraph.Tokens[start].Is(WordKinds.Person) && IsInMood(paragraph, start + 1, words);

    /// <summary>Whether a sentence is one, with no verb of saying that would tell whose it is.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="words">The language.</param>
    public static bool Is(TokenizedParagraph paragraph, int start, LanguageWords words)
    {
        var (found, isRelative) = (false, false);
        for (var i = start; words.NameWords.Spoken.ReportingMood.Count > 0 && i - start <= MaxTokens && paragraph.InOneSentence(start, i); i++)
        {
            if (paragraph.Tokens[i] is not { IsWord: true } token)
            {
                // 'Er wisse von Leuten, die sich anders äußern': what others say is no verb of the sentence.
                isRelative = paragraph.Tokens[i].IsMark(paragraph.Text, ',') && paragraph.InOneSentence(i, i + 1) ? paragraph.Tokens[i + 1].Is(WordKinds.Relative | WordKinds.Article) : isRelative;
                continue;
            }

            if (IsInMood(paragraph, i, words))
            {
                found = true;
            }
            else if ((token.Is(WordKinds.AnyVerb) && !token.Is(WordKinds.Function) && !isRelative) || token.Is(WordKinds.AccordingTo))
            {
                return false;
            }
        }

        return found;
    }

    private static bool IsInMood(TokenizedParagraph paragraph, int i, LanguageWords words) =>
        paragraph.Tokens[i].IsLower && words.NameWords.Spoken.ReportingMood.Contains(paragraph.Folded(i));
}
