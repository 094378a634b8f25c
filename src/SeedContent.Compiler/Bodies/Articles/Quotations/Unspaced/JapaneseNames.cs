using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The names of a Japanese article: characters of one script before <c>さん</c> or a title (<c>田中花子さん</c>, <c>山本市長</c>, <c>リードさん</c>).</summary>
internal sealed class JapaneseNames
{
    private const int LongestName = 5;
    private const int WholeName = 3;
    private const int MaxGivenName = 3;
    private const int LongestForeignName = 20;
    private const int MaxBrackets = 12;
    private const int LongestTopic = 40;
    private const int MaxBetweenTitles = 2;

    private readonly string text;
    private readonly LanguageWords words;
    private readonly PersonNames known = new();
    private readonly JapaneseAgedNames aged;

    public JapaneseNames(QuoteText quotes, LanguageWords words)
    {
        text = quotes.Text;
        this.words = words;
        aged = new(quotes, words);
        foreach (var paragraph in quotes.Paragraphs)
        {
            for (var i = paragraph.Start + 1; i < paragraph.End; i++)
            {
                var end = i;
                if (Blanks.IsBlank(text[i - 1]) && words.Roles.TryRead(text, ref end, paragraph.End) is not null && SetOffBefore(i, paragraph.Start) is { } setOff)
                {
                    known.Add(text, setOff);
                    continue;
                }

                if ((Blanks.IsBlank(text[i - 1]) || text[i - 1] is '）' or ')') && words.Roles.StartsAt(text, i, paragraph.End) && BeforeReading(i, paragraph.Start) is { Length: > 1 } read)
                {
                    known.Add(text, read);
                    continue;
                }

                end = i;
                if ((words.HonorificMarks.TryRead(text, ref end, paragraph.End) ?? words.Roles.TryRead(text, ref end, paragraph.End)) is not null
                    && NameBefore(i, paragraph.Start, words.HonorificMarks.Is(text, i, end)) is { Length: > 1 } name)
                {
                    known.Add(text, name);
                }
            }
        }
    }

    /// <summary>The name, with what is put behind it, that ends at a position; an age may stand in brackets there.</summary>
    /// <returns>The mention from the name's beginning on; null where nobody's name ends there.</returns>
    public TextSpan? MentionEndingAt(int position, int floor)
    {
        var end = WithoutBrackets(position, floor);
        for (var i = Math.Max(floor, end - Math.Max(words.Roles.Longest, words.HonorificMarks.Longest)); i < end; i++)
        {
            var honored = words.HonorificMarks.Is(text, i, end);
            if (honored || words.Roles.Is(text, i, end))
            {
                return NameBefore(i, floor, honored) ?? BeforeReading(i, floor);
            }
        }

        return aged.MentionEndingAt(end, floor);
    }

    /// <summary>Where the fullest form of a name stands.</summary>
    public TextSpan? Resolve(TextSpan name) => known.Resolve(name.In(text), isWhole: name.Length > 1) ?? aged.Resolve(name);

    /// <summary>The last subject of a piece of a sentence: a name, or somebody who is not named.</summary>
    public (SubjectKind Kind, TextSpan? Name) LastSubject(TextSpan piece)
    {
        for (var i = piece.End - 1; i > piece.Start; i--)
        {
            if (text[i] is not ('は' or 'が' or 'も'))
            {
                continue;
            }

            if (MentionEndingAt(i, piece.Start) is { } name)
            {
                return (SubjectKind.Name, Resolve(name));
            }

            // 'では', 'には', 'については' mark no subject; 'が' and 'も' without a name may mark anything.
            if (text[i] == 'は' && text[i - 1] is not ('で' or 'に' or 'て' or 'と' or 'ら' or 'り'))
            {
                return (words.Pronouns.StartOfEndingAt(text, piece.Start, i) is not null ? SubjectKind.Pronoun : SubjectKind.Unnamed, null);
            }
        }

        return (SubjectKind.None, null);
    }

    /// <summary>The only person whom a sentence names as what it is about, at its head: <c>田中市長は、…</c>; null where it names another as one who does something.</summary>
    public TextSpan? Topic(TextSpan sentence)
    {
        TextSpan? topic = null;
        for (var i = sentence.Start + 1; i < sentence.End; i++)
        {
            if (text[i] is 'は' or 'が' or 'も' && MentionEndingAt(i, sentence.Start) is { } name && Resolve(name) is { } person)
            {
                if (topic is null ? text[i] != 'は' || i - sentence.Start > LongestTopic : person != topic)
                {
                    return null;
                }

                topic = person;
            }
        }

        return topic;
    }

    /// <summary><c>東湖市 田中花子 市長</c>: a whole name between blanks, as under pictures.</summary>
    private TextSpan? SetOffBefore(int role, int floor)
    {
        var end = role;
        while (end > floor && Blanks.IsBlank(text[end - 1]))
        {
            end--;
        }

        return NameBefore(end, floor, honored: true) is { Length: >= WholeName } name && (name.Start == floor || Blanks.IsBlank(text[name.Start - 1])) ? name : null;
    }

    /// <summary><c>尹大煕（ユンデヒ）大統領</c>: the name before how it is read, which stands in brackets before the title.</summary>
    private TextSpan? BeforeReading(int role, int floor)
    {
        var close = role;
        while (close > floor && Blanks.IsBlank(text[close - 1]))
        {
            close--;
        }

        var open = WithoutBrackets(close, floor);
        for (var i = open + 1; i < close - 1; i++)
        {
            if (Scripts.Of(text[i]) != Script.Kana && text[i] is not ('・' or 'ー' or '＝'))
            {
                return null;
            }
        }

        return open < close - 2 ? NameBefore(open, floor, honored: true) : null;
    }

    private TextSpan? NameBefore(int end, int floor, bool honored)
    {
        end = honored ? end : JapaneseTitlePrefixes.Skip(text, end, floor, words);
        var start = end;
        if (end > floor && IsKatakana(text[end - 1]))
        {
            while (start > floor && (IsKatakana(text[start - 1]) || text[start - 1] is '・' or '＝') && end - start <= LongestForeignName)
            {
                start--;
            }

            if (!honored && start > floor && words.NameWords.NounsLikeNames.Contains(text.Substring(start, end - start)))
            {
                // '田中花子プロジェクトマネジャー': the word belongs to the title.
                return NameBefore(start, floor, honored: false);
            }

            return HanBefore(start, end, floor, honored) is { } surname ? TextSpan.FromBounds(surname, end)
                : end - start is > 1 and <= LongestForeignName && text[start] is not ('・' or '＝') ? TextSpan.FromBounds(start, end) : null;
        }

        while (start > floor && (Scripts.Of(text[start - 1]) == Script.Han || text[start - 1] == '々') && end - start <= LongestName + 1)
        {
            start--;
        }

        // '会社員田中花子さん': a role without a mark between.
        for (var i = start; i < end - 1; i++)
        {
            var at = i;
            if (words.Roles.TryRead(text, ref at, end) is not null && at < end)
            {
                start = at;
            }
        }

        // '尾崎投手統括コーチ': so does a title that ends it.
        if (!honored && words.Roles.StartOfEndingAt(text, start, end) is { } ending && ending - start > 1)
        {
            end = ending;
        }

        // '尾崎投手育成コーチ': what stands between two titles belongs to them.
        var length = end - start;
        if (!honored && length <= MaxBetweenTitles && start > floor && words.Roles.StartOfEndingAt(text, floor, start) is not null)
        {
            return null;
        }

        var isLong = length > LongestName || (!honored && (length < 2 || (length > LongestName - 1 && !EndsAsGivenName(end))));
        return length == 0 || isLong || words.NameWords.NounsLikeNames.Contains(text.Substring(start, length)) || (words.BodyEndings.IndexOf(text[end - 1]) >= 0 && !words.NameWords.BodySurnames.Contains(text.Substring(start, length))) || words.NameWords.NoNameBeginnings.IndexOf(text[start]) >= 0 || (!honored && HasBody(start, end))
            ? null : TextSpan.FromBounds(start, end);
    }

    /// <summary><c>小谷進次郎市長</c>: so many characters are a name where the last is one of first names.</summary>
    private bool EndsAsGivenName(int end) => words.NameWords.GivenNameEndings.IndexOf(text[end - 1]) >= 0;

    /// <summary><c>浜口トメさん</c>: a surname in Han before a short name in Katakana.</summary>
    private int? HanBefore(int start, int end, int floor, bool honored)
    {
        var first = start;
        while (first > floor && Scripts.Of(text[first - 1]) == Script.Han && start - first < LongestName)
        {
            first--;
        }

        return honored && end - start <= MaxGivenName && start - first is 2 or 3 && words.BodyEndings.IndexOf(text[start - 1]) < 0 && !words.Roles.Is(text, first, start) ? first : null;
    }

    private bool HasBody(int start, int end)
    {
        for (var i = start + (end - start > 1 && words.NameWords.BodySurnames.Contains(text.Substring(start, 2)) ? 2 : end - start > 2 && words.NameWords.BodySurnames.Contains(text.Substring(start, 3)) ? 3 : 1); i < end; i++)
        {
            if (words.BodyEndings.IndexOf(text[i]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private int WithoutBrackets(int position, int floor)
    {
        if (position <= floor || text[position - 1] is not ('）' or ')'))
        {
            return position;
        }

        var i = position - 1;
        while (i > floor && position - i <= MaxBrackets && text[i] is not ('（' or '('))
        {
            i--;
        }

        return text[i] is '（' or '(' ? i : position;
    }

    private static bool IsKatakana(char c) => c is (>= '\u30A1' and <= '\u30FA') or 'ー';
}
