using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Pairs the quotation marks of one paragraph (<see cref="MarkFamily"/>). A pair inside a pair is part of it. A mark that can open or close
/// (<c>"</c>, <c>“</c>, <c>»</c>) does what the characters around it say. What does not pair is no quotation.
/// </summary>
internal sealed class MarkReader
{
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

        AngleMark.CloseTwo(text, range, reader.stack);
        return (reader.stack.Outermost(), reader.stack.FirstUnclosed());
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
            case '″' when stack.Has(MarkFamily.Straight) && IsLastStraight(at):
                Close(at, MarkFamily.Straight);
                break;
            case '«' or '»' or '≪' or '≫' or '‹' or '›':
                AngleMark.Read(text, range, at, stack, repeats: at == repeated);
                break;
            case '`' or '\'' or '‘' or '’' or ',' when at + 1 < range.End && text[at + 1] == text[at] && TwinMark.TryRead(text, range, at, stack):
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
        if ((mark is '“' or '”' && MarkSides.IsBetweenHebrew(text, range, at)) || (mark == '“' && isOpen && LooksOpening(at) && RepeatedMark.Is(text, range, at, stack.Last(MarkFamily.Double))))
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
        else if (mark == '”' && stack.Has(MarkFamily.Angle) && !LooksOpening(at) && text.IndexOf('»', at, range.End - at) < 0)
        {
            // '«Es tarde”, dijo'
            Close(at, MarkFamily.Angle);
        }
        else if (mark == '”' && (at == range.Start || LooksOpening(at) || MarkSides.OpensBehindArabicPrefix(text, range, new(at, 1))))
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
            var outer = stack.Last(MarkFamily.Straight);
            if (!opens)
            {
                Close(at, MarkFamily.Straight);
            }
            else if (!RepeatedMark.Is(text, range, at, outer))
            {
                if (!NestedMark.Opens(text, range, at, outer))
                {
                    stack.Drop(MarkFamily.Straight);
                }

                Open(at, MarkFamily.Straight);
            }
        }
        else if (!opens && !isInside && stack.Has(MarkFamily.Double) && at > range.Start && !char.IsDigit(text[at - 1]))
        {
            Close(at, MarkFamily.Double);
        }
        else if (opens || isInside || MarkSides.MayOpenBehindLetter(text, range, new(at, 1)) || LooseMark.Opens(text, range, at) || GluedMark.Opens(text, range, at))
        {
            Open(at, MarkFamily.Straight);
        }
    }

    /// <summary><c>"World Cup 2022″</c>: a mark of inches, to which some sites turn the closing mark behind a number, where no other closes.</summary>
    private bool IsLastStraight(int at)
    {
        var next = text.IndexOf('"', at, range.End - at);
        return next < 0 || LooksOpening(next);
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
