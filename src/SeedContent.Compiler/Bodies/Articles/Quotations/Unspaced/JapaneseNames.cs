using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The names of a Japanese article: characters of one script before <c>さん</c> or a title (<c>田中花子さん</c>, <c>山本市長</c>, <c>リードさん</c>).</summary>
internal sealed class JapaneseNames
{
    private const int LongestName = 5;
    private const int WholeName = 3;

    /// <summary>A name with the body behind it.</summary>
    private const int LongestRun = 16;
    private const int LongestForeignName = 20;
    private const int MaxBrackets = 12;
    private const int LongestTopic = 40;

    /// <summary>From a title to what ends the name of its holder.</summary>
    private const int LongestHolder = 16;
    private const int MaxBetweenTitles = 2;

    /// <summary>Shorter ones end names too: 和夫.</summary>
    private const int ShortestTrade = 2;

    private readonly string text;
    private readonly LanguageWords words;
    private readonly PersonNames known = new();
    private readonly JapaneseAgedNames aged;
    private readonly JapaneseUntitledNames untitled;
    private readonly JapaneseSpeltNames spelt;
    private readonly JapaneseRoleHolders holders;

    public JapaneseNames(QuoteText quotes, LanguageWords words)
    {
        text = quotes.Text;
        this.words = words;
        aged = new(quotes, words);
        untitled = new(quotes, words);
        spelt = new(text, words);
        holders = new(text, words);
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
                    && !IsInsideRole(i, end, paragraph.Start) && NameBefore(i, paragraph.Start, words.HonorificMarks.Is(text, i, end)) is { Length: > 1 } name)
                {
                    known.Add(text, name);
                    holders.Add(name, TextSpan.FromBounds(i, end));
                }
            }
        }
    }

    /// <summary><c>田中大和選手が来た。田中は</c>: a known surname alone, of somebody whom the article names whole.</summary>
    private TextSpan? SurnameEndingAt(int end, int floor)
    {
        var start = end;
        while (start > floor && (Scripts.Of(text[start - 1]) == Script.Han || text[start - 1] == '々') && end - start < WholeName)
        {
            start--;
        }

        return end - start > 1 && (start == floor || Scripts.Of(text[start - 1]) != Script.Han) && words.Surnames.Is(text, start, end)
            && known.Resolve(text.Substring(start, end - start), isWhole: false) is { } full && string.CompareOrdinal(text, full.Start, text, start, end - start) == 0 ? TextSpan.FromBounds(start, end) : null;
    }

    /// <summary>The only person of a title.</summary>
    /// <param name="title">The title.</param>
    /// <param name="before">Where the person is to have been named.</param>
    public TextSpan? HolderOf(string title, int before) => holders.Of(title, before) is { } name ? Resolve(name) : null;

    /// <summary><c>准教授</c>: a title that ends another is none by itself.</summary>
    private bool IsInsideRole(int start, int end, int floor) => words.Roles.StartOfEndingAt(text, floor, end) is { } role && role < start;

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

        return aged.MentionEndingAt(end, floor) ?? untitled.MentionEndingAt(end, floor) ?? SurnameEndingAt(end, floor) ?? spelt.EndingAt(end, floor);
    }

    /// <summary>Where the fullest form of a name stands.</summary>
    public TextSpan? Resolve(TextSpan name) => known.Resolve(name.In(text), isWhole: name.Length > 1) ?? aged.Resolve(name) ?? untitled.Resolve(name) ?? (spelt.EndingAt(name.End, name.Start) is { } own && own.Start == name.Start ? name : null);

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
                // '田中市長と山本議員は': what two say is nobody's alone.
                return IsJoined(name, piece.Start) ? (SubjectKind.Unnamed, null) : (SubjectKind.Name, Resolve(name));
            }

            if (text[i] == 'は' && holders.Alone(i, piece.Start) is { } holder)
            {
                return (SubjectKind.Name, Resolve(holder));
            }

            if (text[i] == 'は' && words.NameWords.Unspaced.ThingNouns.Any(noun => i - noun.Length >= piece.Start && string.CompareOrdinal(text, i - noun.Length, noun, 0, noun.Length) == 0))
            {
                // '作動したかどうかは', '再開の時期は'
                continue;
            }

            if (text[i] != 'は' && JapaneseTrades.EndsAt(text, piece.Start, i, words))
            {
                return (SubjectKind.Unnamed, null);
            }

            // 'では', 'には', 'については' mark no subject; 'が' and 'も' without a name may mark anything.
            if (text[i] == 'は' && (text[i - 1] is not ('で' or 'に' or 'て' or 'と' or 'ら' or 'り') || (text[i - 1] == 'ら' && text[i - 2] is not ('か' or 'な' or 'た'))))
            {
                return (words.Pronouns.StartOfEndingAt(text, piece.Start, i) is not null || (text[i - 1] == '氏' && text[i - 2] == '同') ? SubjectKind.Pronoun : SubjectKind.Unnamed, null);
            }
        }

        return (SubjectKind.None, null);
    }

    /// <summary><c>田中市長と山本議員</c>: whether another name stands right before what joins both.</summary>
    private bool IsJoined(TextSpan name, int floor) => name.Start - 1 > floor && text[name.Start - 1] is 'と' or 'や' or '、' && MentionEndingAt(name.Start - 1, floor) is not null;

    /// <summary>Where what a sentence says that somebody is ends: <c>田中さん|だった</c>.</summary>
    public int? PredicateEnd(int end, int floor) =>
        words.NameWords.PredicateEndings.FirstOrDefault(ending => end - ending.Length > floor && string.CompareOrdinal(text, end - ending.Length, ending, 0, ending.Length) == 0) is { } found ? end - found.Length : null;

    /// <summary>The only person whom a sentence names as what it is about, at its head: <c>田中市長は、…</c>; null where it names another as one who does something.</summary>
    public TextSpan? Topic(TextSpan sentence)
    {
        TextSpan? topic = null;
        for (var i = sentence.Start + 1; i < sentence.End; i++)
        {
            if (text[i] is 'は' or 'が' or 'も' && MentionEndingAt(i, sentence.Start) is { } name && Resolve(name) is { } person)
            {
                if (topic is null && IsJoined(name, sentence.Start))
                {
                    return null;
                }

                if (topic is null ? text[i] != 'は' || i - sentence.Start > LongestTopic : person != topic)
                {
                    return null;
                }

                topic = person;
            }
        }

        return topic;
    }

    /// <summary>The only person whom a sentence names as who is or does something; null where somebody else, named or not, does.</summary>
    public TextSpan? Person(TextSpan sentence)
    {
        TextSpan? mention = null;
        for (var i = sentence.Start + 1; i < sentence.End; i++)
        {
            // '田中市長と佐藤知事が'
            var isJoined = text[i] is 'と' or 'や';
            if (!isJoined && text[i] is not ('は' or 'が' or 'も'))
            {
                continue;
            }

            if (MentionEndingAt(i, sentence.Start) is { } name)
            {
                if (isJoined || (mention is { } other && Resolve(other) != Resolve(name)))
                {
                    return null;
                }

                mention ??= name;
            }
            else if (!isJoined && (JapaneseTrades.EndsAt(text, sentence.Start, i, words) || words.Pronouns.StartOfEndingAt(text, sentence.Start, i) is not null))
            {
                return null;
            }
        }

        return mention;
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
        if (JapaneseKanaNames.StartOfEndingAt(text, floor, end, words) is { } kana)
        {
            return TextSpan.FromBounds(kana, end);
        }

        var start = end;
        if (end > floor && IsKatakana(text[end - 1]))
        {
            while (start > floor && (IsKatakana(text[start - 1]) || text[start - 1] is '・' or '＝') && end - start <= LongestForeignName)
            {
                start--;
            }

            // 'Ａ・ムハマド・ファイサルさん'
            start -= start > floor && text[start] == '・' && text[start - 1] is (>= 'A' and <= 'Z') or (>= 'Ａ' and <= 'Ｚ') && (start - 1 == floor || !IsLatin(text[start - 2])) ? 1 : 0;
            if (!honored && KnownPlace.IsCountry(text, TextSpan.FromBounds(start, end), words))
            {
                // 'ドイツ大使', 'トーマス・ミュラー駐日ドイツ大使'
                return start - 2 > floor && text[start - 2] == '駐' ? NameBefore(start - 2, floor, honored: true) : null;
            }

            if (!honored && words.NameWords.NounsLikeNames.Contains(text.Substring(start, end - start)))
            {
                // '田中花子プロジェクトマネジャー': the word belongs to the title.
                return start > floor ? NameBefore(start, floor, honored: false) : null;
            }

            return end - start is > 1 and <= LongestForeignName && text[start] is not ('・' or '＝') ? TextSpan.FromBounds(start, end) : null;
        }

        while (start > floor && (Scripts.Of(text[start - 1]) == Script.Han || text[start - 1] == '々') && end - start <= LongestName + 1)
        {
            start--;
        }

        if (!honored && end - start > LongestName && WithDepartment(end, floor) is { } withBody)
        {
            return withBody;
        }

        // '会社員田中花子さん': a role without a mark between.
        start = JapaneseTrades.EndOfTrade(text, start, end, words);

        // '尾崎投手統括コーチ': so does a title that ends it.
        if (!honored && words.Roles.StartOfEndingAt(text, start, end) is { } ending && ending - start > 1)
        {
            end = ending;
        }

        // '田中太郎・東湖大名誉教授'
        if (!honored && start - 1 > floor && text[start - 1] == '・' && NameBeforeDot(start - 1, floor) is { } dotted)
        {
            return dotted;
        }

        // '尾崎投手育成コーチ': what stands between two titles belongs to them.
        start += end - start > WholeName && text[start] == '故' ? 1 : 0;
        var length = end - start;
        if (!honored && length <= MaxBetweenTitles && start > floor && words.Roles.StartOfEndingAt(text, floor, start) is not null)
        {
            return null;
        }

        var isLong = (length > LongestName && !(honored && length == LongestName + 1 && (EndsAsGivenName(end) || start == floor || text[start - 1] is 'の' or '、'))) || (!honored && (length < 2 || (length > LongestName - 1 && !EndsAsGivenName(end) && !HasSurname(start, end))));
        return length == 0 || isLong || words.NameWords.NounsLikeNames.Contains(text.Substring(start, length)) || (words.BodyEndings.IndexOf(text[end - 1]) >= 0 && !words.NameWords.BodySurnames.Contains(text.Substring(start, length)) && !(honored && length > WholeName && text[end - 1] == '道' && HasSurname(start, end))) || words.NameWords.NoNameBeginnings.IndexOf(text[start]) >= 0 || (!honored && (HasBody(start, end) || IsUniversity(start, end) || IsBody(start, end) || IsPlaceOfTitle(start, end) || IsPlaceOfHolder(start, end) || words.NameWords.TitlePrefixes.Contains(text.Substring(start, length), StringComparer.Ordinal))) || (!HasSurname(start, end) && JapaneseTrades.EndsAt(text, start, end, words, ShortestTrade))
            ? null : TextSpan.FromBounds(start, end);
    }

    /// <summary><c>田中真一郎統合幕僚監部報道官</c>: a name that is spelt so, and the body that the title behind is of.</summary>
    private TextSpan? WithDepartment(int end, int floor)
    {
        var start = end;
        while (start > floor && (Scripts.Of(text[start - 1]) == Script.Han || text[start - 1] == '々') && end - start <= LongestRun)
        {
            start--;
        }

        return end - start <= LongestRun && spelt.EndOfSpelt(start, end) is { } name && name - start >= WholeName && end - name > 1 ? TextSpan.FromBounds(start, name) : null;
    }

    private TextSpan? NameBeforeDot(int end, int floor)
    {
        var start = end;
        while (start > floor && (Scripts.Of(text[start - 1]) == Script.Han || text[start - 1] == '々') && end - start <= LongestName)
        {
            start--;
        }

        var surname = start;
        return end - start is >= WholeName and <= LongestName && EndsAsGivenName(end) && words.Surnames.TryRead(text, ref surname, end) is not null && surname < end && !JapaneseTrades.EndsAt(text, start, end, words)
            ? TextSpan.FromBounds(start, end) : null;
    }

    /// <summary><c>東湖電力社長</c>: what ends as bodies and firms do.</summary>
    private bool IsBody(int start, int end) => end - start > 2 && words.NameWords.NounsLikeNames.Contains(text.Substring(end - 2, 2)) && !HasSurname(start, end);

    /// <summary><c>横浜市長</c>: a place before a title that is of it.</summary>
    private bool IsPlaceOfTitle(int start, int end) =>
        end < text.Length && text[end] is '市' or '町' or '村' or '区' or '県' or '知' or '都' or '府' or '道' && KnownPlace.Is(text, TextSpan.FromBounds(start, end), words);

    /// <summary><c>東湖市長の田中花子氏</c>, <c>東湖市長を務める田中花子氏</c>: no surname, before a title whose holder follows.</summary>
    private bool IsPlaceOfHolder(int start, int end)
    {
        var at = end;
        return end < text.Length && text[end] is '市' or '町' or '村' or '区' or '県' or '都' or '府' or '道' && !words.Surnames.Is(text, start, end) && !HasSurname(start, end) && words.Roles.TryRead(text, ref at, Math.Min(text.Length, end + words.Roles.Longest)) is not null
            && at < text.Length && text[at] is 'の' or '、' or 'を' or 'で' && words.HonorificMarks.FindFirst(text, at + 1, Math.Min(text.Length, at + LongestHolder)) is { } mark
            && text.IndexOfAny(['。', '「', '」', 'は', 'が'], at + 1, mark.Start - at - 1) < 0 && (Scripts.Of(text[mark.Start - 1]) == Script.Han || IsKatakana(text[mark.Start - 1]) || text[mark.Start - 1] is '）' or ')');
    }

    /// <summary>Whether a frequent surname begins it, and a first name may follow.</summary>
    private bool HasSurname(int start, int end)
    {
        var surname = start;
        return words.Surnames.TryRead(text, ref surname, end) is not null && surname - start > 1 && surname < end;
    }

    /// <summary><c>東湖大教授</c>: no name, but <c>田中翔大教授</c> is.</summary>
    private bool IsUniversity(int start, int end)
    {
        var surname = start;
        return text[end - 1] == '大' && end - start >= WholeName && !(words.Surnames.TryRead(text, ref surname, end) is not null && surname - start > 1 && surname < end - 1);
    }

    /// <summary><c>小谷進次郎市長</c>: so many characters are a name where the last is one of first names.</summary>
    private bool EndsAsGivenName(int end) => words.NameWords.GivenNameEndings.IndexOf(text[end - 1]) >= 0;

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

    /// <summary>Where a name ends that has its age or the like in brackets behind it, or where somebody lives between two bars: <c>田中花子さん（34）＝東湖市＝</c>.</summary>
    private int WithoutBrackets(int position, int floor)
    {
        if (position > floor + 2 && text[position - 1] == '＝' && text.LastIndexOf('＝', position - 2, Math.Min(MaxBrackets, position - 1 - floor)) is var bar && bar > floor)
        {
            position = bar;
        }

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

    private static bool IsLatin(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    private static bool IsKatakana(char c) => c is (>= '\u30A1' and <= '\u30FA') or 'ー';
}
