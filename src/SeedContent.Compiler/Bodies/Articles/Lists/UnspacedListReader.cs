using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Lists;

/// <summary>
/// Reads the list of a sentence as <see cref="SentenceListReader"/> does, where no space stands between words:
/// <c>工程包括加固桥墩；更换伸缩缝；以及安装设备。</c>
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class UnspacedListReader(string text, LanguageWords words)
{
    private const int LeastSemicolons = 2;
    private const string Semicolons = "；;";
    private const string EndMarks = "。！？!?";

    /// <summary>Reads the lists of a paragraph.</summary>
    /// <param name="paragraph">The paragraph; what stands in one of its quotations is no list.</param>
    /// <returns>The lists.</returns>
    public IEnumerable<ListModel> Read(TokenizedParagraph paragraph)
    {
        if (paragraph.Tokens.Length == 0)
        {
            yield break;
        }

        var start = paragraph.Tokens[0].Start;
        var semicolons = new List<int>();
        for (var i = 0; i <= paragraph.Tokens.Length; i++)
        {
            var mark = i < paragraph.Tokens.Length && paragraph.Tokens[i].Kind == TokenKind.Mark ? text[paragraph.Tokens[i].Start] : '\0';
            if (i == paragraph.Tokens.Length || EndMarks.IndexOf(mark) >= 0)
            {
                var end = i == paragraph.Tokens.Length ? paragraph.Tokens[i - 1].End : paragraph.Tokens[i].Start;
                if (semicolons.Count >= LeastSemicolons && ReadSentence(start, end, semicolons) is { } items)
                {
                    yield return new(items.ToEquatableArray(), paragraph.Index);
                }

                semicolons.Clear();
                start = i == paragraph.Tokens.Length ? end : paragraph.Tokens[i].End;
            }
            else if (Semicolons.IndexOf(mark) >= 0)
            {
                semicolons.Add(paragraph.Tokens[i].Start);
            }
        }
    }

    private List<TextSpan>? ReadSentence(int start, int end, List<int> semicolons)
    {
        var first = FindFirst(start, semicolons[0]);
        if (first < 0)
        {
            return null;
        }

        var items = new List<TextSpan>();
        foreach (var semicolon in semicolons)
        {
            items.Add(Blanks.Trim(text, first, semicolon));
            first = semicolon + 1;
        }

        items.Add(Blanks.Trim(text, AfterConjunction(Blanks.Skip(text, first, end), end), end));
        return items.Exists(item => item.Length == 0) ? null : items;
    }

    /// <summary>Behind the last colon, else behind the last word that opens a list; -1 where neither stands there.</summary>
    private int FindFirst(int start, int end)
    {
        var colon = end > start ? text.LastIndexOfAny([':', '：'], end - 1, end - start) : -1;
        if (colon >= 0)
        {
            return colon + 1;
        }

        var first = -1;
        foreach (var opener in words.ListOpeners)
        {
            var at = text.LastIndexOf(opener, end - 1, end - start, StringComparison.Ordinal);
            first = at < 0 ? first : Math.Max(first, at + opener.Length);
        }

        return first;
    }

    private int AfterConjunction(int start, int end)
    {
        var found = words.ListConjunctions.FirstOrDefault(word => end - start > word.Length && string.CompareOrdinal(text, start, word, 0, word.Length) == 0);
        return start + (found?.Length ?? 0);
    }
}
