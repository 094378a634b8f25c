using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Japanese names before <c>さん</c> or a title, which are characters of one script: <c>田中花子さん</c>, <c>山本市長</c>, <c>リードさん</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="spelt">Tells what is spelt as a name.</param>
internal sealed class JapaneseTitledNames(string text, LanguageWords words, JapaneseSpeltNames spelt)
{
    private const int LongestName = 5;
    private const int WholeName = 3;

    /// <summary>A name with the body behind it.</summary>
    private const int LongestRun = 16;
    private const int LongestForeignName = 20;
    private const int MaxBetweenTitles = 2;

    private readonly JapaneseHanNames han = new(text, words);

    /// <summary>The name right before a position.</summary>
    /// <param name="end">Where what is put behind the name begins.</param>
    /// <param name="floor">Where the name may begin at the earliest.</param>
    /// <param name="honored">Whether it is <c>さん</c> or the like, which stands behind names only, and no title, which stands behind what it is of too: <c>市議会議長</c>.</param>
    public TextSpan? Before(int end, int floor, bool honored)
    {
        end = honored ? end : JapaneseTitlePrefixes.Skip(text, end, floor, words);
        return JapaneseKanaNames.StartOfEndingAt(text, floor, end, words) is { } kana ? TextSpan.FromBounds(kana, end)
            : end > floor && JapaneseScript.IsKatakana(text[end - 1]) ? ForeignBefore(end, floor, honored)
            : HanBefore(end, floor, honored);
    }

    /// <summary><c>東湖市 田中花子 市長</c>: a whole name between blanks, as under pictures.</summary>
    public TextSpan? SetOffBefore(int role, int floor)
    {
        var end = SkipBlanks(role, floor);
        return Before(end, floor, honored: true) is { Length: >= WholeName } name && (name.Start == floor || Blanks.IsBlank(text[name.Start - 1])) ? name : null;
    }

    /// <summary><c>尹大煕（ユンデヒ）大統領</c>: the name before how it is read, which stands in brackets before the title.</summary>
    public TextSpan? BeforeReading(int role, int floor)
    {
        var close = SkipBlanks(role, floor);
        var open = JapaneseBrackets.Skip(text, close, floor);
        for (var i = open + 1; i < close - 1; i++)
        {
            if (Scripts.Of(text[i]) != Script.Kana && text[i] is not ('・' or 'ー' or '＝'))
            {
                return null;
            }
        }

        return open < close - 2 ? Before(open, floor, honored: true) : null;
    }

    private int SkipBlanks(int end, int floor)
    {
        while (end > floor && Blanks.IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary><c>トーマス・ミュラーさん</c></summary>
    private TextSpan? ForeignBefore(int end, int floor, bool honored)
    {
        var start = end;
        while (start > floor && (JapaneseScript.IsKatakana(text[start - 1]) || text[start - 1] is '・' or '＝') && end - start <= LongestForeignName)
        {
            start--;
        }

        start -= HasInitialBefore(start, floor) ? 1 : 0;
        if (!honored && KnownPlace.IsCountry(text, TextSpan.FromBounds(start, end), words))
        {
            // 'ドイツ大使', 'トーマス・ミュラー駐日ドイツ大使'
            return start - 2 > floor && text[start - 2] == '駐' ? Before(start - 2, floor, honored: true) : null;
        }

        if (!honored && words.NameWords.NounsLikeNames.Contains(text.Substring(start, end - start)))
        {
            // '田中花子プロジェクトマネジャー': the word belongs to the title.
            return start > floor ? Before(start, floor, honored: false) : null;
        }

        return end - start is > 1 and <= LongestForeignName && text[start] is not ('・' or '＝') ? TextSpan.FromBounds(start, end) : null;
    }

    /// <summary><c>Ａ・ムハマド・ファイサルさん</c></summary>
    private bool HasInitialBefore(int start, int floor) =>
        start > floor && text[start] == '・' && text[start - 1] is (>= 'A' and <= 'Z') or (>= 'Ａ' and <= 'Ｚ') && (start - 1 == floor || !IsLatin(text[start - 2]));

    /// <summary><c>田中花子さん</c>, without what else stands in the same characters beside the name.</summary>
    private TextSpan? HanBefore(int end, int floor, bool honored)
    {
        var start = JapaneseScript.StartOfHan(text, end, floor, LongestName + 1);
        if (!honored && end - start > LongestName && WithDepartment(end, floor) is { } withBody)
        {
            return withBody;
        }

        // '会社員田中花子さん': a role without a mark between.
        start = JapaneseTrades.EndOfTrade(text, start, end, words);
        if (!honored && words.Roles.StartOfEndingAt(text, start, end) is { } ending && ending - start > 1)
        {
            // '尾崎投手統括コーチ': so does a title that ends it.
            end = ending;
        }

        if (!honored && start - 1 > floor && text[start - 1] == '・' && BeforeDot(start - 1, floor) is { } dotted)
        {
            // '田中太郎・東湖大名誉教授'
            return dotted;
        }

        // '故田中太郎さん'
        start += end - start > WholeName && text[start] == '故' ? 1 : 0;
        return (!honored && IsBetweenTitles(start, end, floor)) || !han.IsName(start, end, floor, honored) ? null : TextSpan.FromBounds(start, end);
    }

    /// <summary><c>尾崎投手育成コーチ</c>: what stands between two titles belongs to them.</summary>
    private bool IsBetweenTitles(int start, int end, int floor) => end - start <= MaxBetweenTitles && start > floor && words.Roles.StartOfEndingAt(text, floor, start) is not null;

    /// <summary><c>田中真一郎統合幕僚監部報道官</c>: a name that is spelt so, and the body that the title behind is of.</summary>
    private TextSpan? WithDepartment(int end, int floor)
    {
        var start = JapaneseScript.StartOfHan(text, end, floor, LongestRun);
        return end - start <= LongestRun && spelt.EndOfSpelt(start, end) is { } name && name - start >= WholeName && end - name > 1 ? TextSpan.FromBounds(start, name) : null;
    }

    /// <summary><c>田中太郎・東湖大名誉教授</c>: a whole name that is spelt so before a dot.</summary>
    private TextSpan? BeforeDot(int end, int floor)
    {
        var start = JapaneseScript.StartOfHan(text, end, floor, LongestName);
        var surname = start;
        return end - start is >= WholeName and <= LongestName && han.EndsAsGivenName(end) && words.Surnames.TryRead(text, ref surname, end) is not null && surname < end && !JapaneseTrades.EndsAt(text, start, end, words)
            ? TextSpan.FromBounds(start, end) : null;
    }

    private static bool IsLatin(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');
}
