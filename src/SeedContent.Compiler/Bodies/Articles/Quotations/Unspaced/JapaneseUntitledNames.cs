using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Japanese names without a title behind them, as papers write of athletes and artists: behind what somebody is (<c>捕手の田中大和は</c>, <c>歌手、田中みどりは</c>,
/// <c>横綱大嵐は</c>), and later the surname alone.
/// </summary>
internal sealed class JapaneseUntitledNames
{
    private const int ShortestName = 3;
    private const int LongestName = 6;
    private const int LongestSurname = 3;
    private const int LongestForeignName = 20;
    private const int ShortestMention = 2;
    private const int MaxBrackets = 12;
    private const int MaxBand = 20;

    private readonly string text;
    private readonly LanguageWords words;
    private readonly PersonNames known = new();
    private bool isEmpty = true;

    public JapaneseUntitledNames(QuoteText quotes, LanguageWords words)
    {
        text = quotes.Text;
        this.words = words;
        foreach (var paragraph in quotes.Paragraphs)
        {
            for (var i = paragraph.Start + ShortestName; i < paragraph.End; i++)
            {
                if (IsBehindName(i) && IsLetter(text[i - 1]) && NameBehindTrade(i, paragraph.Start) is { } name)
                {
                    known.Add(text, name);
                    isEmpty = false;
                }
            }
        }
    }

    /// <summary>The mention of such a name that ends at a position, whole or its surname.</summary>
    public TextSpan? MentionEndingAt(int end, int floor)
    {
        if (isEmpty)
        {
            return Topic(end, floor);
        }

        if (NameBehindTrade(end, floor) is { } name)
        {
            return name;
        }

        var start = end;
        while (start > floor && (JapaneseScript.IsHan(text[start - 1]) || JapaneseScript.IsHiragana(text[start - 1])) && end - start <= LongestName)
        {
            start--;
            if (end - start >= ShortestMention && (start == floor || Scripts.Of(text[start - 1]) != Script.Han) && Resolve(TextSpan.FromBounds(start, end)) is not null)
            {
                return TextSpan.FromBounds(start, end);
            }
        }

        return Topic(end, floor);
    }

    /// <summary><c>田中は「…」</c>, <c>得点した田中は「…」</c>: a frequent surname alone, and no place, right before what is quoted.</summary>
    private TextSpan? Topic(int end, int floor)
    {
        if (end + 1 >= text.Length || text[end] != 'は' || text[end + 1] != '「')
        {
            return null;
        }

        var start = JapaneseScript.StartOfHan(text, end, floor, LongestSurname);
        return end - start is >= ShortestMention and <= LongestSurname && words.Surnames.Is(text, start, end) && !KnownPlace.Is(text, TextSpan.FromBounds(start, end), words)
            && !words.NameWords.BodySurnames.Contains(text.Substring(start, end - start)) && (start == floor || text[start - 1] is '、' or 'た' or 'る' or 'の') ? TextSpan.FromBounds(start, end) : null;
    }

    /// <summary>Where the whole name stands; of a mention that is shorter only where it is the surname of one.</summary>
    public TextSpan? Resolve(TextSpan mention) =>
        known.Resolve(mention.In(text), isWhole: true) is { } full && string.CompareOrdinal(text, full.Start, text, mention.Start, mention.Length) == 0 ? full : Topic(mention.End, mention.Start);

    /// <summary>The name that ends at a position with what somebody is before it.</summary>
    public TextSpan? NameBehindTrade(int end, int floor)
    {
        var position = WithoutBrackets(end, floor);
        if (position <= floor + 1)
        {
            return null;
        }

        if (JapaneseScript.IsKatakana(text[position - 1]))
        {
            var foreign = position;
            while (foreign > floor && (JapaneseScript.IsKatakana(text[foreign - 1]) || text[foreign - 1] is '・' or '＝') && position - foreign <= LongestForeignName)
            {
                foreign--;
            }

            if (text.IndexOfAny(['・', '＝'], foreign, position - foreign) > foreign && IsBehindTrade(foreign, floor, joined: true))
            {
                return TextSpan.FromBounds(foreign, position);
            }
        }

        if ((position != end || end == text.Length || text[end] is not ('、' or '。') || !JapaneseScript.IsHiragana(text[end - 1])) && JapaneseKanaNames.StartOfEndingAt(text, floor, position, words) is { } mixed)
        {
            return IsBehindTrade(mixed, floor, joined: true) ? TextSpan.FromBounds(mixed, position) : null;
        }

        var start = JapaneseScript.StartOfHan(text, position, floor, LongestName);
        var name = JapaneseTrades.EndOfTrade(text, start, position, words);
        var isJoined = name > start;
        var length = position - name;
        if (isJoined && length is >= ShortestMention and < LongestName - 1 && !words.NameWords.NounsLikeNames.Contains(text.Substring(name, length)) && words.NameWords.Ranks.Any(rank => new TextSpan(start, name - start).EndsWith(text, rank)))
        {
            // '横綱碧嵐'
            return TextSpan.FromBounds(name, position);
        }

        if (IsSurnameBehindTrade(name, position, end, floor))
        {
            return TextSpan.FromBounds(name, position);
        }

        return length is >= ShortestName and <= LongestName - 1 && (isJoined || IsBehindTrade(name, floor, joined: true)) && IsName(name, position) ? TextSpan.FromBounds(name, position) : null;
    }

    /// <summary><c>主将の田中は</c>: a frequent surname alone as a subject, behind what somebody is.</summary>
    private bool IsSurnameBehindTrade(int start, int end, int particle, int floor) =>
        end == particle && end < text.Length && text[end] is 'は' or 'が' or 'も' && start > floor + 1 && text[start - 1] is 'の' or '、' && words.Surnames.Is(text, start, end)
        && JapaneseTrades.EndsAt(text, floor, start - 1, words, ShortestMention) && !JapaneseTrades.EndsAt(text, start, end, words);

    private bool IsBehindTrade(int start, int floor, bool joined) =>
        start > floor + 1 && (IsBehindBand(start, floor) || (text[start - 1] is 'の' or '、' or '・' && JapaneseTrades.EndsAt(text, floor, start - 1, words)) || (joined && JapaneseTrades.EndsAt(text, floor, start, words)));

    /// <summary><c>バンド「虹」の田中大輔が</c></summary>
    private bool IsBehindBand(int start, int floor) =>
        text[start - 1] == 'の' && start - 2 > floor && text[start - 2] == '」' && text.LastIndexOf('「', start - 2, Math.Min(start - 2 - floor, MaxBand)) is var open && open > floor
        && words.NameWords.Ensembles.Any(ensemble => new TextSpan(floor, open - floor).EndsWith(text, ensemble));

    /// <summary>A surname that is known, or a character at the end that first names have; and no body and no title.</summary>
    private bool IsName(int start, int end)
    {
        var surname = start;
        var isSpelt = words.NameWords.GivenNameEndings.IndexOf(text[end - 1]) >= 0 || (words.Surnames.TryRead(text, ref surname, end) is not null && surname < end);
        return isSpelt && words.BodyEndings.IndexOf(text[end - 1]) < 0 && words.NameWords.NoNameBeginnings.IndexOf(text[start]) < 0 && !JapaneseTrades.EndsAt(text, start, end, words, ShortestMention)
            && words.HonorificMarks.StartOfEndingAt(text, start, end) is null && !words.NameWords.AgedNouns.Any(word => text.IndexOf(word, start, end - start, StringComparison.Ordinal) >= 0)
            && !words.NameWords.NounsLikeNames.Any(noun => noun.Length > 1 && noun[0] == text[start] && string.CompareOrdinal(text, start, noun, 0, noun.Length) == 0);
    }

    private bool IsBehindName(int i) => text[i] is 'は' or 'が' or 'も' or '（' or '(' or '。' or '、' or 'だ' or 'で';

    private int WithoutBrackets(int position, int floor)
    {
        if (position <= floor || text[position - 1] is not ('）' or ')'))
        {
            return position;
        }

        var open = text.LastIndexOfAny(['（', '('], position - 1, Math.Min(position - floor, MaxBrackets));
        return open > floor ? open : position;
    }

    private static bool IsLetter(char c) => Scripts.Of(c) is Script.Han or Script.Kana || c == 'ー';
}
