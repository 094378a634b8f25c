using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads the name that begins a sentence, where only when and where it was said stands before the verb: <c>Иван Петров на встрече с жителями заявил</c>.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
internal sealed class HeadSubjectReader(TokenizedParagraph paragraph, ParagraphNames names)
{
    private const int MaxTokens = 12;
    private const int MaxRoleWords = 8;
    private const int LongestPaper = 30;

    /// <summary>Who the subject of a verb is by this; null where the sentence does not begin so.</summary>
    /// <param name="verb">The verb's token.</param>
    public Subject? Before(int verb)
    {
        var head = paragraph.SentenceStart(verb);
        var start = head;
        while (start < verb && start - head <= MaxRoleWords && names.StartingAt(start) is not { HasName: true } && IsRole(start))
        {
            start++;
        }

        if (names.StartingAt(start) is not { CanSpeak: true } run || paragraph.Tokens[run.Last].IsPossessive)
        {
            return null;
        }

        var first = BehindApposition(run.Last + 1, verb);
        if (verb - first is < 2 or > MaxTokens || !paragraph.Tokens[first].Is(WordKinds.PlacePreposition | WordKinds.Adverb))
        {
            return null;
        }

        for (var i = first; i < verb; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.IsWord ? token.Is(WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.Relative | WordKinds.SharedSubject | WordKinds.Negation | WordKinds.Person) : !IsPaper(i))
            {
                return null;
            }
        }

        return new(SubjectKind.Name, run, head, run.Last);
    }

    /// <summary>'Иван Сидоров, глава района, на встрече заявил': the token behind the second comma, or the first where there is none.</summary>
    private int BehindApposition(int comma, int verb)
    {
        for (var i = comma + 1; paragraph.Tokens[comma].IsMark(paragraph.Text, ',') && i < verb && i - comma <= MaxTokens; i++)
        {
            if (paragraph.Tokens[i].IsMark(paragraph.Text, ','))
            {
                return i + 1;
            }

            if (!paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.Relative | WordKinds.Complementizer))
            {
                break;
            }
        }

        return comma;
    }

    /// <summary>A title, what belongs to it, or a word in small letters that is none of the grammar: <c>доктор биологических наук</c>.</summary>
    private bool IsRole(int i)
    {
        var token = paragraph.Tokens[i];
        return token.IsWord && (token.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier) || (i > 0 && token.IsLower && !token.Is(WordKinds.Grammar | WordKinds.Pronoun)));
    }

    /// <summary>'в интервью газете «Заря» заявил': a few words in marks behind a word are where it was said.</summary>
    private bool IsPaper(int i) => paragraph.Tokens[i] is { Kind: TokenKind.Quote, Length: <= LongestPaper } && paragraph.Tokens[i - 1].IsWord;
}
