using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads in what somebody writes, in languages with cases: <c>w serwisie społecznościowym Twitter</c>, <c>в соцсети Фейсбук</c>, <c>у Telegram</c>. Its name keeps the form of a subject, and is none.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class PlatformPhrase(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int MaxWords = 5;

    /// <summary>The preposition of the phrase whose name ends at a token; nothing where it is no such name.</summary>
    /// <param name="last">The token.</param>
    public int? FirstBefore(int last)
    {
        if (names.EndingAt(last) is not { HasName: true } run || GivenNames.IsPerson(run, words))
        {
            return null;
        }

        var hasNoun = IsOfOtherScript(run);
        for (var i = run.First - 1; run.First - i <= MaxWords && paragraph.InOneSentence(i, last) && paragraph.Tokens[i].IsWord; i--)
        {
            if (paragraph.Tokens[i].Is(WordKinds.PlacePreposition))
            {
                return hasNoun ? i : null;
            }

            // Right before a name stands the noun that it is of: 'na stronie Nowak napisał' would be somebody else's.
            hasNoun |= i == run.First - 1 && words.NameWords.Spoken.PlatformNouns.Contains(paragraph.Folded(i));
            if (!hasNoun || !(paragraph.Tokens[i].IsLower || paragraph.StartsSentence(i)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>In Cyrillic nobody's name has Latin letters: <c>в Telegram написал</c>.</summary>
    private bool IsOfOtherScript(NameRun run) =>
        words.Script == Script.Cyrillic && paragraph.Text[paragraph.Tokens[run.First].Start] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
