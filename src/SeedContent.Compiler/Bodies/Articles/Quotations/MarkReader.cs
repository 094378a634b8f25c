using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Pairs the quotation marks of one paragraph (<see cref="MarkFamily"/>). A pair inside a pair is part of it. A mark that can open or close
/// (<c>"</c>, <c>“</c>, <c>»</c>) does what the characters around it say. What does not pair is no quotation.
/// </summary>
internal sealed class MarkReader
{
    /// <summary>How far the marks of a quotation inside another are looked for.</summary>
    private const int MaxNested = 600;

    private readonly string text;
    private readonly TextSpan range;
    private readonly LanguageWords words;
    private readonly MarkStack stack = new();

    /// <summary>The mark that repeats the opening one of the paragraph above, though it looks closing: <c>»</c> after <c>«</c>.</summary>
    private readonly int repeated;

    private MarkReader(string text, TextSpan range, LanguageWords words, bool carriesOn)
    {
        repeated = carriesOn ? range.Start : -1;
        this.text = text;
        this.range = range;
        this.words = words;
    }

    /// <param name="text">The text.</param>
    /// <param name="range">The paragraph.</param>
    /// <param name="words">The language.</param>
    /// <param name="carriesOn">Whether a quotation of the paragraph above goes on.</param>
    /// <returns>The outermost pairs in order, and the first mark that opened and was never closed.</returns>
    public static (List<MarkPair> Pairs, TextSpan? Unclosed) Read(string text, TextSpan range, LanguageWords words, bool carriesOn)
    {
        var reader = new MarkReader(text, range, words, carriesOn);
        for (var i = range.Start; i < range.End;)
        {
            i += text[i] is >= 'a' and <= 'z' or ' ' ? 1 : reader.ReadMark(i);
        }

        reader.CloseTwo();
        return (reader.stack.Outermost(), reader.stack.FirstUnclosed());
    }

    /// <summary>'«Он любит «Волну», — сказал Иван': where both end at one place, one mark stands for both, and the dash shows that nothing more is said.</summary>
    private void CloseTwo()
    {
        if (stack.Last(MarkFamily.Angle) is { } outer && stack.LastClose(MarkFamily.Angle, outer) is { } close && text[outer.Span.Start] == '«')
        {
            var at = close.End + (close.End < range.End && text[close.End] is ',' or '!' or '?' or '…' ? 1 : 0);
            if (at + 3 < range.End && Blanks.IsBlank(text[at]) && text[at + 1] is '-' or '–' or '—' && Blanks.IsBlank(text[at + 2]) && char.IsLower(text[at + 3]))
            {
                stack.Close(close, MarkFamily.Angle);
            }
        }
    }

    /// <returns>How many characters were read.</returns>
    private int ReadMark(int at)
    {
        switch (text[at])
        {
            case '“' or '”' or '„' or '‟' or '〝' or '〟':
                ReadDouble(at);
                break;
            case '"' or '״' or '＂':
                ReadStraight(at);
                break;
            case '«' or '»' or '≪' or '≫':
                ReadAngle(at, text[at] is '«' or '≪', MarkFamily.Angle, MarkFamily.ReversedAngle);
                break;
            case '‹' or '›':
                ReadAngle(at, text[at] == '‹', MarkFamily.SingleAngle, MarkFamily.ReversedSingleAngle);
                break;
            case '`' or '\'' or '‘' or '’' or ',' when at + 1 < range.End && text[at + 1] == text[at] && ReadTwin(at):
                return 2;
            case '‘' or '’' or '‚' or '\'' or '`':
                ReadSingle(at);
                break;
            case '「' or '｢' or '﹁':
                Open(at, MarkFamily.Corner);
                break;
            case '」' or '｣' or '﹂':
                stack.CloseIfOpen(new(at, 1), MarkFamily.Corner);
                break;
            case '『' or '﹃':
                Open(at, MarkFamily.WhiteCorner);
                break;
            case '』' or '﹄':
                stack.CloseIfOpen(new(at, 1), MarkFamily.WhiteCorner);
                break;
            case '《':
                Open(at, MarkFamily.Book);
                break;
            case '》':
                stack.CloseIfOpen(new(at, 1), MarkFamily.Book);
                break;
            case '〈':
                Open(at, MarkFamily.Chapter);
                break;
            case '〉':
                stack.CloseIfOpen(new(at, 1), MarkFamily.Chapter);
                break;
            default:
                break;
        }

        return 1;
    }

    private void ReadDouble(int at)
    {
        var mark = text[at];
        var isOpen = stack.Has(MarkFamily.Double);
        if (mark is '“' or '”' && MarkSides.IsBetweenHebrew(text, range, at))
        {
            return;
        }

        if (mark is '„' or '‟' or '〝' || (mark == '“' && !(isOpen && !LooksOpening(at))))
        {
            Open(at, MarkFamily.Double);
        }
        else if (isOpen && mark == '”' && LooksOpening(at) && Opener(MarkFamily.Double) == '”')
        {
            // The one before was never closed: what stands between is not certain.
            stack.Drop(MarkFamily.Double);
            Open(at, MarkFamily.Double);
        }
        else if (isOpen)
        {
            Close(at, MarkFamily.Double);
        }
        else if (mark == '”' && stack.Has(MarkFamily.Straight) && !LooksOpening(at))
        {
            Close(at, MarkFamily.Straight);
        }
        else if (mark == '”' && LooksOpening(at))
        {
            Open(at, MarkFamily.Double);
        }
    }

    private void ReadStraight(int at)
    {
        if (MarkSides.IsBetweenHebrew(text, range, at))
        {
            if (!stack.Has(MarkFamily.Straight) && MarkSides.IsHebrewPrefix(text, range, at))
            {
                Open(at, MarkFamily.Straight);
            }

            return;
        }

        var opens = LooksOpening(at);
        var isInside = !opens && !stack.Has(MarkFamily.Straight) && Opener(MarkFamily.Double) == '“' && MarkSides.IsPairInside(text, range, at);
        if (stack.Has(MarkFamily.Straight))
        {
            if (opens)
            {
                if (!IsNested(at))
                {
                    stack.Drop(MarkFamily.Straight);
                }

                Open(at, MarkFamily.Straight);
            }
            else
            {
                Close(at, MarkFamily.Straight);
            }
        }
        else if (!opens && !isInside && stack.Has(MarkFamily.Double) && at > range.Start && !char.IsDigit(text[at - 1]))
        {
            Close(at, MarkFamily.Double);
        }
        else if (opens || isInside || MarkSides.MayOpenBehindLetter(text, range, new(at, 1)) || LooseMark.Opens(text, range, at))
        {
            Open(at, MarkFamily.Straight);
        }
    }

    /// <summary><c>"He likes "Titanic" a lot," she said</c>: behind a second mark that opens, two that close stand before the next that opens.</summary>
    private bool IsNested(int at)
    {
        var closing = 0;
        for (var i = at + 1; i < range.End && i - at <= MaxNested && closing < 2; i++)
        {
            if (text[i] is '"' or '＂')
            {
                if (Blanks.IsBlank(text[i - 1]) || char.IsDigit(text[i - 1]) || LooksOpening(i))
                {
                    return false;
                }

                closing++;
            }
        }

        return closing == 2 && Opener(MarkFamily.Straight) is '"' or '＂' && stack.Last(MarkFamily.Straight) is { } outer && text[outer.Span.Start] == text[at] && IsSetOff(outer.Span.Start);
    }

    /// <summary>Whether a mark begins the paragraph, or stands behind a colon or a dash, so that it opens for certain.</summary>
    private bool IsSetOff(int at)
    {
        var i = at - 1;
        while (i >= range.Start && Blanks.IsBlank(text[i]))
        {
            i--;
        }

        return i < range.Start || text[i] is ':' or '-' or '–' or '—' or '،' or ',';
    }

    private void ReadAngle(int at, bool isLeft, MarkFamily family, MarkFamily reversed)
    {
        var inReversed = stack.Has(reversed);
        if (isLeft && inReversed && !LooksOpening(at))
        {
            Close(at, reversed);
        }
        else if (isLeft && at > range.Start && char.IsLetterOrDigit(text[at - 1]) && stack.Has(family) && !LooksOpening(at))
        {
            // '«Es tarde«, dijo'
            Close(at, family);
        }
        else if (isLeft || at == repeated)
        {
            Open(at, family);
        }
        else if (stack.Has(family))
        {
            Close(at, family);
        }
        else if (LooksOpening(at))
        {
            if (inReversed)
            {
                stack.Drop(reversed);
            }

            Open(at, reversed);
        }
        else if (inReversed)
        {
            Close(at, reversed);
        }
    }

    /// <summary>Two characters for one mark: <c>``text''</c>, <c>,,tekst''</c>, <c>‘‘text’’</c>.</summary>
    private bool ReadTwin(int at)
    {
        var mark = new TextSpan(at, 2);
        switch (text[at])
        {
            case '`':
                stack.Open(mark, MarkFamily.Twin);
                return true;
            case ',' or '‘' when MarkSides.LooksOpening(text, range, mark):
                stack.Open(mark, MarkFamily.Double);
                return true;
            case '’' or '\'' when stack.Has(MarkFamily.Double) && Opener(MarkFamily.Double) is ',' or '‘' or '„':
                stack.Close(mark, MarkFamily.Double);
                return true;
            case '\'' when stack.Has(MarkFamily.Twin):
                stack.Close(mark, MarkFamily.Twin);
                return true;
            case '\'' when MarkSides.LooksOpening(text, range, mark):
                stack.Open(mark, MarkFamily.Twin);
                return true;
            default:
                return false;
        }
    }

    private void ReadSingle(int at)
    {
        if (stack.Top is { } top && top.Closer == at)
        {
            // Straight marks around a whole quotation are two apostrophes as often, unless the sentence ends there.
            if (text[at] == '\'' && stack.HoldsPair(top) && !SingleMark.IsStrong(text, at))
            {
                stack.Drop(MarkFamily.Single);
            }
            else
            {
                Close(at, MarkFamily.Single);
            }
        }
        else if (text[at] != '’' && !stack.Has(MarkFamily.Single) && SingleMark.Opens(text, range, at, words)
            && SingleMark.FindClose(text, range, at) is >= 0 and var close)
        {
            stack.Open(new(at, 1), MarkFamily.Single, close);
        }
    }

    /// <summary>The character that opened the last pair of the family; NUL where none did.</summary>
    private char Opener(MarkFamily family) => stack.Last(family) is { } mark ? text[mark.Span.Start] : '\0';

    private bool LooksOpening(int at) => MarkSides.LooksOpening(text, range, new(at, 1));

    private void Open(int at, MarkFamily family) => stack.Open(new(at, 1), family);

    private void Close(int at, MarkFamily family) => stack.Close(new(at, 1), family);
}
