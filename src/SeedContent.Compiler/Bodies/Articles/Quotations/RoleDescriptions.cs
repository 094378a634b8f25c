using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Finds what an article says its people are: <c>министр обороны Франции Жан Дюпон</c>, <c>Jan Nowak, prezes Stali,</c></summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
internal sealed class RoleDescriptions(IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
{
    private const int MaxTokens = 10;
    private const int MaxTokensInBrackets = 4;

    /// <summary>More are a list of people, in which a role is nobody's alone.</summary>
    private const int MostDescriptions = 200;

    /// <summary>All of them, in the order of the text.</summary>
    public IReadOnlyList<RoleDescription> Read()
    {
        var found = new List<RoleDescription>();
        foreach (var run in names.SelectMany(list => list.Runs))
        {
            if (found.Count >= MostDescriptions)
            {
                break;
            }

            if (!run.HasName || run.NameFirst >= run.Last || index.ResolvePerson(run) is not { } person)
            {
                continue;
            }

            foreach (var phrase in new[] { Before(run), Behind(run) })
            {
                if (phrase is not null)
                {
                    found.Add(new(person, phrase, run.Paragraph.Index, run.Paragraph.SentenceStart(run.First)));
                }
            }
        }

        return found;
    }

    /// <summary>The nearest role before a name that is in the case of the subject; where the name is in another, the only role.</summary>
    private RolePhrase? Before(NameRun run)
    {
        var paragraph = run.Paragraph;
        var isOblique = CaseForms.IsOblique(run, words);
        var (role, roles) = (-1, 0);
        for (var i = run.NameFirst - 1; run.NameFirst - i <= MaxTokens && paragraph.InOneSentence(i, run.NameFirst) && IsPart(paragraph, i); i--)
        {
            if (IsRole(paragraph, i))
            {
                roles++;
                role = i;
                if (!isOblique && !TitleCase.IsOblique(paragraph.Text, paragraph.Tokens[i], words))
                {
                    return IsFormer(paragraph, i, words) ? null : RolePhrase.Read(paragraph, i, run.NameFirst, words);
                }
            }
        }

        return isOblique && roles == 1 && !IsFormer(paragraph, role, words) ? RolePhrase.Read(paragraph, role, run.NameFirst, words) : null;
    }

    /// <summary>What stands between two commas behind a name, and its age in brackets.</summary>
    private RolePhrase? Behind(NameRun run)
    {
        var paragraph = run.Paragraph;
        var mark = paragraph.BehindBrackets(run.Last + 1, MaxTokensInBrackets);
        if (!paragraph.InOneSentence(run.Last, mark + 1) || !(paragraph.Tokens[mark].IsMark(paragraph.Text, ',') || paragraph.Tokens[mark].IsDash(paragraph.Text)) || !IsRole(paragraph, mark + 1))
        {
            return null;
        }

        var phrase = RolePhrase.Read(paragraph, mark + 1, paragraph.Tokens.Length, words);
        var end = phrase.Last + 1;
        return !TitleCase.IsOblique(paragraph.Text, paragraph.Tokens[phrase.First], words) && (!paragraph.InOneSentence(mark, end) || !paragraph.Tokens[end].IsWord) ? phrase : null;
    }

    /// <summary>'бывший министр': who was it, is not it.</summary>
    public static bool IsFormer(TokenizedParagraph paragraph, int role, LanguageWords words) =>
        paragraph.InOneSentence(role - 1, role) && paragraph.Tokens[role - 1] is { IsWord: true } before && words.NameWords.Spoken.FormerWords.Contains(WordText.Fold(before.Span.In(paragraph.Text)));

    private static bool IsRole(TokenizedParagraph paragraph, int i) =>
        paragraph.Tokens[i] is { IsWord: true } token && (token.IsLower || paragraph.StartsSentence(i)) && token.Is(WordKinds.Title | WordKinds.OfficeTitle) && !token.Is(WordKinds.Honorific);

    private static bool IsPart(TokenizedParagraph paragraph, int i) =>
        paragraph.Tokens[i] is var token && (token.Kind == TokenKind.Quote || (token.IsWord && (!token.Is(WordKinds.AnyVerb | WordKinds.Relative | WordKinds.Complementizer | WordKinds.PlacePreposition) || token.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.TitleLinker))));
}
