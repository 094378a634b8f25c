using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Credits;

/// <summary>
/// Reads who signs off at the end of what a Korean broadcaster had on air: a sentence of the outlet and the reporter's name alone, perhaps with where from before it
/// (<c>뉴욕에서 바른뉴스 김하늘입니다.</c>, <c>바른TV 김하늘[sky@barun.kr]입니다.</c>).
/// </summary>
internal static class BroadcastSignOff
{
    /// <summary>Below it the station may ask for what its viewers have seen.</summary>
    private const int MostParagraphs = 6;
    private const int MaxLength = 60;
    private const int ShortestStation = 3;

    /// <param name="text">The text.</param>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="words">The language.</param>
    public static TextSpan? Read(string text, List<Paragraph> paragraphs, LanguageWords words)
    {
        for (var i = paragraphs.Count - 1; words.SignOffEndings.Count > 0 && i > 0 && paragraphs.Count - i <= MostParagraphs; i--)
        {
            if (OfSentence(text, LastSentence(text, paragraphs[i].Span), words) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static TextSpan? OfSentence(string text, TextSpan sentence, LanguageWords words)
    {
        if (words.SignOffEndings.FirstOrDefault(word => sentence.Length > word.Length && sentence.EndsWith(text, word)) is not { } ending)
        {
            return null;
        }

        var named = WithoutMail(text, sentence with { Length = sentence.Length - ending.Length });
        var start = Blanks.StartOfWord(text, named.Start, named.End);
        var name = TextSpan.FromBounds(start, named.End);
        return SharedLineReader.IsKoreanName(text, name, words) && IsStation(text, WithoutLeads(text, Blanks.Trim(text, named.Start, start), words), words) ? name : null;
    }

    /// <summary><c>바른TV</c>, <c>KBC 뉴스</c></summary>
    private static bool IsStation(string text, TextSpan outlet, LanguageWords words)
    {
        var end = Blanks.EndOfWord(text, outlet.Start, outlet.End);
        var first = TextSpan.FromBounds(outlet.Start, end);
        var rest = Blanks.Trim(text, end, outlet.End);
        return IsOutlet(text, first, words)
            ? rest.Length == 0 || words.OutletEndings.Contains(rest.In(text), StringComparer.Ordinal)
            : rest.Length > 0 && first.Length >= ShortestStation && Scripts.AreAll(text, first, Script.Latin) && words.OutletEndings.Contains(rest.In(text), StringComparer.Ordinal);
    }

    private static bool IsOutlet(string text, TextSpan word, LanguageWords words) => AgencyName.IsKnown(text, word) || OutletBracketReader.EndsAsOutlet(text, word, words);

    /// <summary>What may stand before the outlet: <c>지금까지 뉴욕에서</c>.</summary>
    private static TextSpan WithoutLeads(string text, TextSpan before, LanguageWords words)
    {
        while (before.Length > 0 && TextSpan.FromBounds(before.Start, Blanks.EndOfWord(text, before.Start, before.End)) is var word && words.SignOffLeads.Any(lead => word.EndsWith(text, lead)))
        {
            before = Blanks.Trim(text, word.End, before.End);
        }

        return before;
    }

    private static TextSpan WithoutMail(string text, TextSpan named)
    {
        var open = named.Length > 0 && text[named.End - 1] is ']' or ')' ? text.LastIndexOfAny(['[', '('], named.End - 1, named.Length) : -1;
        return open > named.Start && text.IndexOf('@', open, named.End - open) > 0 ? Blanks.Trim(text, named.Start, open) : named;
    }

    /// <summary>The last sentence of a paragraph, or its last line, without the full stop.</summary>
    private static TextSpan LastSentence(string text, TextSpan paragraph)
    {
        var end = text[paragraph.End - 1] == '.' ? paragraph.End - 1 : paragraph.End;
        var start = end;
        while (start > paragraph.Start && end - start <= MaxLength && !Blanks.IsLineEnd(text[start - 1]) && !(start < end && Blanks.IsBlank(text[start]) && text[start - 1] is '.' or '?' or '!'))
        {
            start--;
        }

        return end - start > MaxLength ? default : Blanks.Trim(text, start, end);
    }
}
