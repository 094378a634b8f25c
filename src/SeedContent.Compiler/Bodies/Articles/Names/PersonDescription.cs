using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>What is said of people behind a comma or in brackets: <c>Jane Doe, 42,</c> <c>Budi Santoso (45)</c>, <c>Ana Pérez, de 83 años,</c> <c>Jane Doe, a teacher,</c></summary>
internal static class PersonDescription
{
    private const int MaxWords = 2;
    private const int MaxRoleWords = 6;
    private const int MaxDigits = 3;

    public static bool Follows(NameRun run)
    {
        var paragraph = run.Paragraph;
        var mark = run.Last + 1;
        if (!paragraph.InOneSentence(run.Last, mark) || !(paragraph.Tokens[mark].IsMark(paragraph.Text, ',') || paragraph.Tokens[mark].IsMark(paragraph.Text, '(')))
        {
            return false;
        }

        for (var i = mark + 1; i - mark <= MaxWords && paragraph.InOneSentence(run.Last, i) && paragraph.Tokens[i].IsWord; i++)
        {
            var token = paragraph.Tokens[i];
            if (!token.IsUpper && token.Is(WordKinds.Title | WordKinds.OfficeTitle))
            {
                return true;
            }

            if (IsAge(paragraph, token))
            {
                // 'Jakarta (12/7)' and 'May 3, 2023' are no ages.
                return i + 1 >= paragraph.Tokens.Length || !paragraph.Tokens[i + 1].IsMark(paragraph.Text, '/');
            }

            if (!token.Is(WordKinds.Article | WordKinds.PlacePreposition | WordKinds.TitleLinker))
            {
                break;
            }
        }

        return false;
    }

    /// <summary>A role before the comma that stands before the name: <c>the trust's chair, Jane Doe,</c></summary>
    public static bool Precedes(NameRun run)
    {
        var paragraph = run.Paragraph;
        var comma = run.First - 1;
        if (!paragraph.InOneSentence(comma, run.First) || !paragraph.Tokens[comma].IsMark(paragraph.Text, ',')
            || (paragraph.InOneSentence(run.Last, run.Last + 1) && paragraph.Tokens[run.Last + 1].IsWord))
        {
            return false;
        }

        for (var i = comma - 1; comma - i <= MaxRoleWords && paragraph.InOneSentence(i, run.First) && paragraph.Tokens[i].IsWord; i--)
        {
            if (!paragraph.Tokens[i].IsUpper && paragraph.Tokens[i].Is(WordKinds.Title | WordKinds.OfficeTitle))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAge(TokenizedParagraph paragraph, Token token)
    {
        var digits = 0;
        for (var i = token.Start; i < token.End && char.IsDigit(paragraph.Text[i]); i++)
        {
            digits++;
        }

        return digits is > 0 and < MaxDigits && (digits == token.Length || paragraph.Text[token.Start + digits] == '-');
    }
}
