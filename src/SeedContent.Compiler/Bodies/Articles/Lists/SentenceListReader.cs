using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Lists;

/// <summary>
/// Reads the list of a sentence: three items or more with semicolons between, after a colon, or after an introducing word where "and"
/// stands before the last. A comma list is left alone: where it begins and ends is not certain.
/// </summary>
internal static class SentenceListReader
{
    private const int LeastSemicolons = 2;

    public static List<ListModel> Read(TokenizedParagraph paragraph)
    {
        var lists = new List<ListModel>();
        var semicolons = new List<int>();
        var depth = 0;
        for (int i = 0, start = 0; i <= paragraph.Tokens.Length; i++)
        {
            if (i == paragraph.Tokens.Length || paragraph.SentenceStart(i) != start)
            {
                if (semicolons.Count >= LeastSemicolons && ReadSentence(paragraph, start, i, semicolons) is { } list)
                {
                    lists.Add(list);
                }

                semicolons.Clear();
                (start, depth) = (i, 0);
            }

            if (i < paragraph.Tokens.Length && paragraph.Tokens[i] is { Kind: TokenKind.Mark } token)
            {
                var mark = paragraph.Text[token.Start];
                depth += mark is '(' or '[' ? 1 : mark is ')' or ']' && depth > 0 ? -1 : 0;
                if (mark is ';' or '؛' && depth == 0)
                {
                    semicolons.Add(i);
                }
            }
        }

        return lists;
    }

    private static ListModel? ReadSentence(TokenizedParagraph paragraph, int start, int end, List<int> semicolons)
    {
        var introducer = FindIntroducer(paragraph, start, semicolons[0]);
        if (introducer < 0)
        {
            return null;
        }

        var colon = paragraph.Tokens[introducer].IsMark(paragraph.Text, ':');
        var items = new List<TextSpan>();
        var first = introducer + 1;
        foreach (var semicolon in semicolons)
        {
            if (!Add(items, paragraph, first, semicolon))
            {
                return null;
            }

            first = semicolon + 1;
        }

        var conjunction = first < end && paragraph.Tokens[first].Is(WordKinds.ListConjunction);
        first += conjunction ? 1 : 0;
        while (end > first && paragraph.Tokens[end - 1].Kind == TokenKind.Mark && paragraph.Text[paragraph.Tokens[end - 1].Start] is '.' or '!' or '?' or '؟' or '।' or '۔')
        {
            end--;
        }

        return (colon || conjunction) && Add(items, paragraph, first, end) ? new(items.ToEquatableArray(), paragraph.Index) : null;
    }

    /// <summary>The token before the first item: the last colon, else the last word that opens a list, else the last that may.</summary>
    private static int FindIntroducer(TokenizedParagraph paragraph, int start, int end)
    {
        int colon = -1, opener = -1, introducer = -1;
        for (var i = start; i < end; i++)
        {
            var token = paragraph.Tokens[i];
            colon = token.IsMark(paragraph.Text, ':') && !IsInNumber(paragraph.Text, token) ? i : colon;
            opener = token.Is(WordKinds.ListOpener) ? i : opener;
            introducer = token.Is(WordKinds.ListIntroducer) ? i : introducer;
        }

        return colon >= 0 ? colon : opener >= 0 ? opener : introducer;
    }

    /// <summary>The colon of a time: <c>2:14.09</c>.</summary>
    private static bool IsInNumber(string text, Token mark) =>
        mark.Start > 0 && mark.End < text.Length && char.IsDigit(text[mark.Start - 1]) && char.IsDigit(text[mark.End]);

    private static bool Add(List<TextSpan> items, TokenizedParagraph paragraph, int first, int end)
    {
        while (first < end && paragraph.Tokens[first].IsMark(paragraph.Text, ','))
        {
            first++;
        }

        if (!HasWord(paragraph, first, end))
        {
            return false;
        }

        items.Add(TextSpan.FromBounds(paragraph.Tokens[first].Start, paragraph.Tokens[end - 1].End));
        return true;
    }

    private static bool HasWord(TokenizedParagraph paragraph, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (paragraph.Tokens[i].Kind != TokenKind.Mark)
            {
                return true;
            }
        }

        return false;
    }
}
