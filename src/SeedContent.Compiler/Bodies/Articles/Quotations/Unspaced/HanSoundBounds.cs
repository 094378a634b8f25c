using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Tells where a name begins and ends that is written by its sounds, from the dot or hyphen between its parts.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class HanSoundBounds(string text, LanguageWords words)
{
    private const int LongestPart = 8;

    /// <summary>The whole name around a dot or a hyphen.</summary>
    public TextSpan? Whole(int dot, TextSpan paragraph)
    {
        var start = StartBehindRole(dot, paragraph.Start) ?? (HanForeignNames.IsDot(text[dot]) ? StartBehindMark(dot, paragraph.Start) : null) ?? StartOfSounds(dot, paragraph.Start);
        var end = HanForeignNames.IsDot(text[dot]) && IsShort(dot, paragraph.End) ? dot + 2 : dot + 1;
        var isShort = end == dot + 2;
        while (!isShort && end < paragraph.End && end - dot <= 2 * LongestPart && IsPart(end) && !EndsAt(end, dot, paragraph.End))
        {
            end++;
        }

        // '赛德克族猎人瓦旦·吉洛被控': other characters too, where what only a verb begins with, or what goes on with the clause, shows the end.
        for (var i = end; !isShort && i - dot <= LongestPart && i < paragraph.End && !EndsAt(end, dot, paragraph.End); i++)
        {
            if (i > end && (EndsAt(i, dot, paragraph.End) || Scripts.Of(text[i]) != Script.Han || IsVerb(i)))
            {
                end = i;
                break;
            }

            if (IsVerb(i) || Scripts.Of(text[i]) != Script.Han)
            {
                break;
            }
        }

        // '华盛顿三世'
        end += end + 1 < paragraph.End && "一二三四五六七八九十".IndexOf(text[end]) >= 0 && text[end + 1] == '世' ? 2 : 0;
        return start is { } first && (HanForeignNames.IsDot(text[dot]) ? IsHead(first, paragraph.Start) : words.Roles.StartOfEndingAt(text, paragraph.Start, first) is not null) && (isShort || end - dot > 2) && !HanForeignNames.IsDot(text[end - 1]) && text[end - 1] != '-' ? TextSpan.FromBounds(first, end) : null;
    }

    /// <summary>Where a name begins that a title stands right before, whatever characters it is written with.</summary>
    private int? StartBehindRole(int dot, int floor)
    {
        for (var start = dot - 1; start > floor && dot - start <= LongestPart && Scripts.Of(text[start]) == Script.Han && text[start] != '的' && words.BodyEndings.IndexOf(text[start]) < 0; start--)
        {
            if (words.Roles.StartOfEndingAt(text, floor, start) is not null)
            {
                return start;
            }
        }

        return null;
    }

    /// <summary><c>“…，”约翰·史密斯说</c>: where a name begins behind a mark, whatever characters it is written with.</summary>
    private int? StartBehindMark(int dot, int floor)
    {
        var start = dot;
        while (start > floor && dot - start < LongestPart && (Scripts.Of(text[start - 1]) == Script.Han || text[start - 1] == '-') && (words.NameWords.NoGivenNames.IndexOf(text[start - 1]) < 0 || text[start] == '-'))
        {
            start--;
        }

        // '据娜塔莎·科兹洛娃介绍', but '让-克洛德'
        start += dot - start > 2 && IsSourceWord(text[start]) && text[start + 1] != '-' ? 1 : 0;
        var first = start > floor && IsSourceWord(text[start - 1]) ? start - 1 : start;
        return start < dot && dot - start < LongestPart && text[start] != '-' && (first == floor || (Scripts.Of(text[first - 1]) != Script.Han && !HanForeignNames.IsDot(text[first - 1])))
            && words.Roles.FindFirst(text, start, dot) is null && !words.Continuers.StartsAt(text, start, dot) && words.Sayings.FindFirst(text, start, dot) is null ? start : null;
    }

    private int? StartOfSounds(int dot, int floor)
    {
        var start = dot;
        while (start > floor && dot - start < LongestPart && words.SoundCharacters.IndexOf(text[start - 1]) >= 0)
        {
            start--;
        }

        return start < dot ? start : null;
    }

    /// <summary><c>中场弗兰克-德罗</c>: between sounds, where a title stands before the name; two countries or teams are joined so too.</summary>
    public bool IsHyphen(int at, TextSpan paragraph) => text[at] == '-' && at > paragraph.Start && at + 1 < paragraph.End && words.SoundCharacters.IndexOf(text[at - 1]) >= 0 && words.SoundCharacters.IndexOf(text[at + 1]) >= 0;

    /// <summary>Whether a name can begin here: other characters before it may belong to it, unless they are a title.</summary>
    private bool IsHead(int start, int floor)
    {
        return words.Roles.StartOfEndingAt(text, floor, start) is not null || start == floor || Scripts.Of(text[start - 1]) != Script.Han || text[start - 1] is '的' or '和' or '与' or '與' || IsSourceWord(text[start - 1]);
    }

    /// <summary>Whether a word that goes on with the clause, or says, follows what may be a name.</summary>
    private bool EndsAt(int at, int dot, int end) => at - dot > 2 && !HanForeignNames.IsDot(text[at - 1]) && GoesOn(at, end);

    /// <summary>Whether a word follows that goes on with the clause; one character that is a sound too (<c>霍恩比在会上</c>) is none before another such word.</summary>
    private bool GoesOn(int at, int end) => StartsWord(at, end, out var next) && !(next == at + 1 && IsPart(at) && (next == end || Scripts.Of(text[next]) != Script.Han || StartsWord(next, end, out _)));

    private bool StartsWord(int at, int end, out int next)
    {
        next = at;
        return words.Continuers.TryRead(text, ref next, end) is not null || words.Sayings.TryRead(text, ref next, end) is not null || words.Roles.TryRead(text, ref next, end) is not null;
    }

    /// <summary><c>特蕾莎·梅在会上</c>: a surname of one character.</summary>
    private bool IsShort(int dot, int end) =>
        dot + 2 <= end && Scripts.Of(text[dot + 1]) == Script.Han && (dot + 2 == end || (Scripts.Of(text[dot + 2]) != Script.Han && !HanForeignNames.IsDot(text[dot + 2]) && text[dot + 2] != '-') || (StartsWord(dot + 2, end, out var next) && (next > dot + 3 || !IsPart(dot + 2))));

    /// <summary><c>据乔·史密斯介绍</c>: what leads to somebody's view, or to whom something is about.</summary>
    private static bool IsSourceWord(char c) => c is '据' or '據' or '在' or '让' or '讓' or '令' or '用' or '按' or '照' or '依' or '对' or '對' or '向' or '由' or '被' or '把' or '跟' or '称' or '稱';

    private bool IsVerb(int i) => words.NameWords.VerbCharacters.IndexOf(text[i]) >= 0 && !IsPart(i);

    /// <summary>Whether a character stands in such names.</summary>
    public bool IsPart(int i) => HanForeignNames.IsDot(text[i]) || text[i] == '-' || words.SoundCharacters.IndexOf(text[i]) >= 0;
}
