using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads the name that begins a sentence, where only when and where it was said stands before the verb: <c>Иван Петров на встрече с жителями заявил</c>.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
internal sealed class HeadSubjectReader(TokenizedParagraph paragraph, ParagraphNames names)
{
    private const int MaxTokens = 9;

    /// <summary>Who the subject of a verb is by this; null where the sentence does not begin so.</summary>
    /// <param name="verb">The verb's token.</param>
    public Subject? Before(int verb)
    {
        var start = paragraph.SentenceStart(verb);
        while (start < verb && names.StartingAt(start) is not { HasName: true } && paragraph.Tokens[start] is { IsWord: true } title && title.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier))
        {
            start++;
        }

        if (names.StartingAt(start) is not { CanSpeak: true } run || verb - run.Last is < 3 or > MaxTokens || !paragraph.Tokens[run.Last + 1].Is(WordKinds.PlacePreposition | WordKinds.Adverb) || paragraph.Tokens[run.Last].IsPossessive)
        {
            return null;
        }

        for (var i = run.Last + 1; i < verb; i++)
        {
            if (!paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.Relative | WordKinds.SharedSubject | WordKinds.Negation))
            {
                return null;
            }
        }

        return new(SubjectKind.Name, run, paragraph.SentenceStart(verb), run.Last);
    }
}
