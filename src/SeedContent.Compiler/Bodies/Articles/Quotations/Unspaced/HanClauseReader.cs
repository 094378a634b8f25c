using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Reads where a Chinese clause begins and ends, between commas and colons, and the verb of saying in it.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class HanClauseReader(string text, LanguageWords words)
{
    private const int LongestToCome = 4;
    private const int DenyingVerb = 2;
    private const int LongestDenied = 16;

    /// <summary>Where the first clause of a piece of a sentence ends.</summary>
    public int End(TextSpan piece)
    {
        var end = piece.Start;
        while (end < piece.End && !QuoteText.IsComma(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary><c>他希望这门课成为“…”</c>, <c>但他认为这“…”</c>: the end of the verb behind a pronoun that begins the clause.</summary>
    public int? VerbBehindPronoun(int start, int end)
    {
        var at = start + (words.NameWords.SentenceLinks.FirstOrDefault(word => string.CompareOrdinal(text, start, word, 0, word.Length) == 0)?.Length ?? 0);
        if (words.Pronouns.TryRead(text, ref at, end) is null)
        {
            return null;
        }

        var verb = at;
        if (words.Sayings.TryRead(text, ref verb, end) is null && words.Continuers.TryRead(text, ref at, end) is not null)
        {
            verb = at;
            words.Sayings.TryRead(text, ref verb, end);
        }

        // One character may be the beginning of another word.
        return verb - at > 1 || VerbAtStart(at, end) == verb ? verb : null;
    }

    /// <summary>Where the verb of saying begins that ends a clause; -1 where none does.</summary>
    public int VerbAtEnd(int start, int end) => words.Sayings.StartOfEndingAt(text, start, end) is { } verb && !IsSilent(verb, start, end) ? verb : -1;

    /// <summary><c>笑而不答</c>, <c>没有回应</c>: somebody says nothing, where <c>并不否认</c> and <c>不认为</c> tell what somebody thinks; <c>必须警告</c>, <c>会有重大宣布</c>, <c>被批评</c>: nobody says anything yet, or others do.</summary>
    private bool IsSilent(int verb, int start, int end) =>
        IsOwnName(end) ||
        text.LastIndexOf('有', verb - 1, Math.Min(verb - start, LongestToCome)) is > 0 and var will && will > start && text[will - 1] is '会' or '會' or '将' or '將' ||
        (verb - 1 > start && text[verb - 1] is '须' or '須' or '应' or '應' or '被') ||
        ((end - verb == 1 || text[verb] is '回') && verb - 1 > start && (text[verb - 1] is '不' or '没' or '沒' or '未' || (text[verb - 1] == '有' && text[verb - 2] is '没' or '沒')));

    /// <summary><c>这个部落自称“…”</c>: what somebody or something goes by right before it, where <c>李明自称：“…”</c> says it.</summary>
    private bool IsOwnName(int end) => end > 1 && end < text.Length && text[end - 1] is '称' or '稱' && text[end - 2] == '自' && text[end] is '“' or '「';

    /// <summary><c>李明否认老桥“塌了”</c>: what somebody denies others have said, where <c>李明否认后说“…”</c> says it.</summary>
    public bool IsDenial(int start, int end)
    {
        for (var i = end - DenyingVerb; i > start && end - i <= LongestDenied; i--)
        {
            if ((words.Vocabulary.Find(text, i, DenyingVerb) & WordKinds.Negation) != WordKinds.None)
            {
                return i + DenyingVerb == end || VerbAtEnd(start, end) < 0;
            }
        }

        return false;
    }

    /// <summary><c>并称这是“…”</c>: the end of the verb of saying with which a clause begins, behind what joins it to the one before.</summary>
    public int? VerbAtStart(int start, int end)
    {
        var at = start;
        if (words.Sayings.TryRead(text, ref at, end) is null && (words.Continuers.TryRead(text, ref at, end) is null || words.Sayings.TryRead(text, ref at, end) is null))
        {
            return null;
        }

        // '称号', '说法', '指数': one character is a verb before what points at something.
        return at < end && (at - start > 1 || text[at] is '这' or '這' or '那' or '其' or '此' or '他' or '她' or '它' or '自' or '对' or '對' or '是' or '有' || words.Roles.StartsAt(text, at, end)) ? at : null;
    }

    /// <summary>Where the clause begins that ends at a position.</summary>
    public int Start(int floor, int end)
    {
        while (end > floor && !QuoteText.IsComma(text[end - 1]) && !IsColon(text[end - 1]))
        {
            end--;
        }

        return Blanks.Skip(text, end, text.Length);
    }

    /// <summary>Where the clause ends that begins at a position. <c>市委书记、市长张伟说</c>: what somebody is besides is no clause.</summary>
    public int EndOf(int start, int end)
    {
        while (start < end && (text[start] == '、' || !QuoteText.IsComma(text[start])) && !IsColon(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The end without the marks and blanks before it.</summary>
    public int TrimEnd(int start, int end)
    {
        while (end > start && (QuoteText.IsComma(text[end - 1]) || IsColon(text[end - 1]) || Blanks.IsBlank(text[end - 1])))
        {
            end--;
        }

        return end;
    }

    /// <summary>The start without the marks and blanks behind it.</summary>
    public int TrimStart(int start, int end)
    {
        while (start < end && (QuoteText.IsComma(text[start]) || Blanks.IsBlank(text[start])))
        {
            start++;
        }

        return start;
    }

    public static bool IsColon(char c) => c is '：' or ':';
}
