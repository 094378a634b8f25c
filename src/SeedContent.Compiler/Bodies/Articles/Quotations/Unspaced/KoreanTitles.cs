using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The titles of a Korean text, and what stands between one and the name before it.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="forms">Its words without what hangs on them.</param>
internal sealed class KoreanTitles(string text, LanguageWords words, KoreanWords forms)
{
    private const int MostTitles = 3;
    private const int MaxWordsBefore = 4;

    /// <summary>A shorter title ends other words too: 노동시장.</summary>
    private const int LongRole = 3;

    /// <summary>A title, or one with the place or the body before it that it is of: <c>부산시장</c>, <c>강남구청장</c>.</summary>
    public bool Is(TextSpan word) =>
        words.Roles.StartOfEndingAt(text, word.Start, word.End) is { } role
        && (role == word.Start || IsNumbered(word.Start, role) || (word.Length > LongRole && words.RoleEndings.StartOfEndingAt(text, word.Start, word.End) is not null) || word.End - role >= LongRole || KnownPlace.Is(text, TextSpan.FromBounds(word.Start, role), words));

    /// <summary><c>김하늘 부총리 겸 기획재정부 장관은</c>: the first of several titles, or the word itself where it is no title or the only one.</summary>
    public (TextSpan Core, int Index) First(List<TextSpan> found, int i, TextSpan core)
    {
        for (var titles = 1; titles < MostTitles && i > 2 && Is(core) && BeforeAnd(found, i) is { } first; titles++)
        {
            (core, i) = (found[first], first);
        }

        return (core, i);
    }

    /// <summary><c>노 전 대통령</c>: whether a word says "former" or "present" of the title behind it, and is no surname: another stands before it that no particle ends.</summary>
    public bool IsFormer(List<TextSpan> found, int word) =>
        word > 0 && (found[word].In(text) is "전" or "현") && found[word].Start == found[word - 1].End + 1 && !forms.HasSubjectParticle(found[word - 1]);

    private int? BeforeAnd(List<TextSpan> found, int role)
    {
        for (var and = role - 1; and > 0 && role - and <= MaxWordsBefore; and--)
        {
            if (found[and].Length == 1 && text[found[and].Start] == '겸')
            {
                return Is(found[and - 1]) ? and - 1 : null;
            }
        }

        return null;
    }

    /// <summary><c>2차관</c>, <c>제1부시장</c></summary>
    private bool IsNumbered(int start, int role)
    {
        start += text[start] == '제' ? 1 : 0;
        return start < role && role - start <= 2 && text[start] is >= '1' and <= '9' && text[role - 1] is >= '0' and <= '9';
    }
}
