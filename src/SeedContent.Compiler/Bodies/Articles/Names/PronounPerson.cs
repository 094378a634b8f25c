using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Tells somebody of whom nothing is known by the pronoun in the sentence behind: <c>Wiro Kertapati tertawa. “…,” katanya.</c> Where verbs hold a pronoun of people, two
/// words or more that are no place and no body, at the head of the sentence before what is said, are whom it stands for.
/// </summary>
internal static class PronounPerson
{
    private const int MostWords = 3;
    private const int MaxTokens = 40;
    private const int MaxRoleWords = 6;

    /// <param name="run">The run.</param>
    /// <param name="words">The language.</param>
    public static bool Is(NameRun run, LanguageWords words)
    {
        var (paragraph, next) = (run.Paragraph, run.Last + 1);
        if (!words.NamesPlaces || !run.StartsSentence || run.AfterTitles != run.First || run.Last - run.First is < 1 or > MostWords || !paragraph.InOneSentence(run.Last, next)
            || !paragraph.Tokens[next].IsLower || paragraph.Tokens[next].Is(WordKinds.PlacePreposition | WordKinds.Demonstrative | WordKinds.ListConjunction) || IsOther(run, words))
        {
            return false;
        }

        var quote = next;
        while (quote - next <= MaxTokens && paragraph.InOneSentence(next, quote) && paragraph.Tokens[quote].Kind != TokenKind.Quote)
        {
            quote++;
        }

        var verb = quote + 1;
        verb += verb < paragraph.Tokens.Length && paragraph.Tokens[verb].IsMark(paragraph.Text, ',') ? 1 : 0;
        return verb < paragraph.Tokens.Length && paragraph.Tokens[quote].Kind == TokenKind.Quote && paragraph.StartsSentence(quote)
            && (paragraph.Tokens[verb].Is(WordKinds.VerbWithPronoun) || (paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker) && IsPointedRole(paragraph, verb + 1)));
    }

    /// <summary><c>kata bekas guru itu</c></summary>
    private static bool IsPointedRole(TokenizedParagraph paragraph, int first)
    {
        var hasTitle = false;
        for (var i = first; i - first <= MaxRoleWords && paragraph.InOneSentence(first - 1, i) && paragraph.Tokens[i] is { IsLower: true } token; i++)
        {
            if (token.Is(WordKinds.Demonstrative))
            {
                return hasTitle;
            }

            hasTitle |= token.Is(WordKinds.Title | WordKinds.OfficeTitle);
        }

        return false;
    }

    private static bool IsOther(NameRun run, LanguageWords words)
    {
        for (var i = run.First; i <= run.Last; i++)
        {
            var token = run.Paragraph.Tokens[i];
            if (Organization.IsPart(token) || Organization.IsWord(run.Paragraph.Text, token, words) || words.NameWords.PlaceNouns.Contains(WordText.Fold(token.Span.In(run.Paragraph.Text)))
                || Heads.KnownPlace.IsCity(run.Paragraph.Text, token.Span, words))
            {
                return true;
            }
        }

        return Organization.Is(run.Paragraph.Text, NameText.Span(run.Paragraph, run.First, run.Last), words);
    }
}
