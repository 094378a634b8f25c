using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// The names of a Chinese article that are written by their sounds with a dot between their parts (<c>乔·史密斯</c>); later the last part alone is enough
/// (<c>史密斯说</c>), where it is one person's.
/// </summary>
internal sealed class HanForeignNames
{
    private const int LongestPart = 8;
    private const int LongestName = 40;

    /// <summary>What stands between the parts of such a name; Taiwan and Hong Kong write others.</summary>
    private static readonly char[] Dots = ['·', '・', '‧', '•', ' '];

    private readonly string text;
    private readonly LanguageWords words;

    /// <summary>Whole names and their last parts with the whole name; null where two people have it.</summary>
    private readonly Dictionary<string, TextSpan?> known = new(StringComparer.Ordinal);

    /// <summary>The characters of these names, which may be others than those of sounds.</summary>
    private readonly HashSet<char> characters = [];

    /// <summary>How often what is written by sounds alone stands between other characters.</summary>
    private readonly Dictionary<string, int> runs = new(StringComparer.Ordinal);

    public HanForeignNames(QuoteText quotes, LanguageWords words)
    {
        text = quotes.Text;
        this.words = words;
        foreach (var paragraph in quotes.Paragraphs)
        {
            CountRuns(paragraph);
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                if ((IsDot(text[i]) || IsHyphen(i, paragraph)) && Whole(i, paragraph) is { } name)
                {
                    i = Math.Max(i, name.End - 1);
                    Add(name);
                }
            }
        }
    }

    /// <summary>The name that begins at a position, whole or its last part.</summary>
    public TextSpan? At(int start, int end)
    {
        TextSpan? found = null;
        for (var i = start + 1; known.Count > 0 && i <= end && i - start <= LongestName && characters.Contains(text[i - 1]); i++)
        {
            found = i - start > 1 && (i == text.Length || !IsLatin(text[i]) || !IsLatin(text[i - 1])) && known.ContainsKey(text.Substring(start, i - start)) ? TextSpan.FromBounds(start, i) : found;
        }

        return found;
    }

    /// <summary>Whether a dot or a hyphen joins the parts of a name.</summary>
    public bool IsJoined(TextSpan name) => Enumerable.Range(name.Start, name.Length).Any(i => IsDot(text[i]) || text[i] is '-' or ' ');

    /// <summary>Whether the article has a name of three characters or more again, with other characters around it.</summary>
    public bool IsRepeated(TextSpan name) => name.Length > 2 && runs.TryGetValue(name.In(text), out var count) && count > 1;

    /// <summary>The whole name.</summary>
    /// <param name="name">The name, as mentioned.</param>
    /// <param name="whole">The whole name; null where two people have what is mentioned.</param>
    public bool TryResolve(TextSpan name, out TextSpan? whole) => known.TryGetValue(name.In(text), out whole);

    /// <summary>Adds a name in Latin letters.</summary>
    public void AddLatin(TextSpan name) => Add(name);

    /// <summary>Adds a name that stands behind a title, where all of it is written by its sounds.</summary>
    public void AddTitled(TextSpan name)
    {
        var isPart = name.Length > 1;
        for (var i = name.Start; i < name.End; i++)
        {
            isPart &= IsPart(i);
        }

        if (isPart)
        {
            Add(name);
        }
    }

    /// <summary>Whether a character stands between the parts of such a name.</summary>
    public static bool IsDot(char c) => c is '·' or '・' or '‧' or '•';

    private void CountRuns(TextSpan paragraph)
    {
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            var start = i;
            while (i < paragraph.End && IsPart(i))
            {
                i++;
            }

            if (i - start is > 2 and <= 2 * LongestPart)
            {
                var run = text.Substring(start, i - start);
                runs[run] = runs.TryGetValue(run, out var count) ? count + 1 : 1;
            }
        }
    }

    private TextSpan? Whole(int dot, TextSpan paragraph)
    {
        var start = StartBehindRole(dot, paragraph.Start) ?? (IsDot(text[dot]) ? StartBehindMark(dot, paragraph.Start) : null) ?? StartOfSounds(dot, paragraph.Start);
        var end = IsDot(text[dot]) && IsShort(dot, paragraph.End) ? dot + 2 : dot + 1;
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
        return start is { } first && (IsDot(text[dot]) ? IsHead(first, paragraph.Start) : words.Roles.StartOfEndingAt(text, paragraph.Start, first) is not null) && (isShort || end - dot > 2) && !IsDot(text[end - 1]) && text[end - 1] != '-' ? TextSpan.FromBounds(first, end) : null;
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
        return start < dot && dot - start < LongestPart && text[start] != '-' && (first == floor || (Scripts.Of(text[first - 1]) != Script.Han && !IsDot(text[first - 1])))
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
    private bool IsHyphen(int at, TextSpan paragraph) => text[at] == '-' && at > paragraph.Start && at + 1 < paragraph.End && words.SoundCharacters.IndexOf(text[at - 1]) >= 0 && words.SoundCharacters.IndexOf(text[at + 1]) >= 0;

    /// <summary>Whether a name can begin here: other characters before it may belong to it, unless they are a title.</summary>
    private bool IsHead(int start, int floor)
    {
        return words.Roles.StartOfEndingAt(text, floor, start) is not null || start == floor || Scripts.Of(text[start - 1]) != Script.Han || text[start - 1] is '的' or '和' or '与' or '與' || IsSourceWord(text[start - 1]);
    }

    /// <summary>Whether a word that goes on with the clause, or says, follows what may be a name.</summary>
    private bool EndsAt(int at, int dot, int end) => at - dot > 2 && !IsDot(text[at - 1]) && GoesOn(at, end);

    /// <summary>Whether a word follows that goes on with the clause; one character that is a sound too (<c>霍恩比在会上</c>) is none before another such word.</summary>
    private bool GoesOn(int at, int end) => StartsWord(at, end, out var next) && !(next == at + 1 && IsPart(at) && (next == end || Scripts.Of(text[next]) != Script.Han || StartsWord(next, end, out _)));

    private bool StartsWord(int at, int end, out int next)
    {
        next = at;
        return words.Continuers.TryRead(text, ref next, end) is not null || words.Sayings.TryRead(text, ref next, end) is not null || words.Roles.TryRead(text, ref next, end) is not null;
    }

    /// <summary><c>特蕾莎·梅在会上</c>: a surname of one character.</summary>
    private bool IsShort(int dot, int end) =>
        dot + 2 <= end && Scripts.Of(text[dot + 1]) == Script.Han && (dot + 2 == end || (Scripts.Of(text[dot + 2]) != Script.Han && !IsDot(text[dot + 2]) && text[dot + 2] != '-') || (StartsWord(dot + 2, end, out var next) && (next > dot + 3 || !IsPart(dot + 2))));

    /// <summary><c>据乔·史密斯介绍</c>: what leads to somebody's view, or to whom something is about.</summary>
    private static bool IsSourceWord(char c) => c is '据' or '據' or '在' or '让' or '讓' or '令' or '用' or '按' or '照' or '依' or '对' or '對' or '向' or '由' or '被' or '把' or '跟' or '称' or '稱';

    private void Add(TextSpan name)
    {
        var whole = name.In(text);
        if (known.ContainsKey(whole))
        {
            return;
        }

        known[whole] = name;
        characters.UnionWith(whole);
        var part = whole.Substring(Math.Max(whole.LastIndexOfAny(Dots), whole.IndexOfAny(Dots) < 0 ? whole.LastIndexOf('-') : -1) + 1);
        if (part.Length < whole.Length)
        {
            known[part] = known.ContainsKey(part) ? null : name;
        }
    }

    private static bool IsLatin(char c) => c < '\u0250' && char.IsLetter(c);

    private bool IsVerb(int i) => words.NameWords.VerbCharacters.IndexOf(text[i]) >= 0 && !IsPart(i);

    private bool IsPart(int i) => IsDot(text[i]) || text[i] == '-' || words.SoundCharacters.IndexOf(text[i]) >= 0;
}
