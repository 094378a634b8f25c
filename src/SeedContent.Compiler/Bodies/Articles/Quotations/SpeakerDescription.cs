using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// What a speaker is and of which body, behind a comma and up to the end of the sentence: <c>– …, mówi Jan Nowak, prezes Klubu Zielonego. – …, dodaje.</c> Nobody else is named there.
/// </summary>
internal static class SpeakerDescription
{
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="speaker">The speaker's name, where it stands there.</param>
    /// <param name="token">The next quotation's token.</param>
    /// <returns>The last token of the description; null where none stands behind the name.</returns>
    public static int? End(TokenizedParagraph paragraph, NameRun? speaker, int token)
    {
        if (speaker is null || !paragraph.InOneSentence(speaker.Last, speaker.Last + 2) || !paragraph.Tokens[speaker.Last + 1].IsMark(paragraph.Text, ',') || !paragraph.Tokens[speaker.Last + 2].Is(WordKinds.AnyTitle))
        {
            return null;
        }

        var end = speaker.Last + 2;
        while (end + 1 < token && paragraph.InOneSentence(speaker.Last, end + 1))
        {
            if (paragraph.Tokens[++end].Is(WordKinds.AnyVerb | WordKinds.Pronoun) || paragraph.Tokens[end].IsMark(paragraph.Text, ','))
            {
                return null;
            }
        }

        return end;
    }
}
