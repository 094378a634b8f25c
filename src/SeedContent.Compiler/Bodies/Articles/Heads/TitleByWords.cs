using SeedContent.Compiler.Bodies.Articles.Credits;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Finds the headline among several lines above the text by its words: what a headline says the text says again, which a rubric, an author or what belongs to a
/// picture does not.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="lines">Its lines.</param>
/// <param name="words">The language.</param>
/// <param name="above">Tells what may be a title.</param>
internal sealed class TitleByWords(string text, List<Line> lines, LanguageWords words, TitleAboveText above)
{
    /// <summary>A part of the text is enough, and keeps the time in step with its length.</summary>
    private const int LongestOfBody = 4000;
    private const int LongestStem = 5;
    private const int ShortTitle = 4;
    private const int ShortestWord = 4;
    private const int ShortestOfHangul = 2;
    private const int FewestTold = 2;
    private const int FewestPairsTold = 4;

    /// <summary>The first line above the text of whose words many stand in it; negative where none is certain.</summary>
    /// <param name="isHead">For each line, whether the head took it.</param>
    /// <param name="body">The first line of the text.</param>
    public int Find(bool[] isHead, int body)
    {
        var range = TextSpan.FromBounds(lines[body].Content.Start, Math.Min(text.Length, lines[body].Content.Start + LongestOfBody));
        var found = -1;
        for (var i = LineReader.NextFilled(lines, 0); i >= 0 && i < body; i = LineReader.NextFilled(lines, i + 1))
        {
            if (isHead[i])
            {
                continue;
            }

            var isTold = MayBeTitle(i) && IsTold(lines[i].Content, range);
            if (found < 0 && isTold)
            {
                if (i > 0 && !lines[i - 1].IsBlank && !isHead[i - 1] && !IsSection(lines[i - 1].Content))
                {
                    // The line above may be its first half.
                    return -1;
                }

                found = i;
                continue;
            }

            if (found < 0 && TitleWords.AreEnough(text, lines[i].Content) && !IsSection(lines[i].Content))
            {
                // What has as many words and stands above may be it too.
                return -1;
            }

            if (!isTold)
            {
                continue;
            }

            // Of two lines with nothing between the second may be the first one's other half, unless it says the same again; and a short one may be a rubric.
            return IsSame(lines[found].Content, lines[i].Content) || (lines[found + 1].IsBlank && TitleWords.Count(text, lines[found].Content) > ShortTitle) ? found : -1;
        }

        return found;
    }

    /// <summary>
    /// Whether a line of few words is a rubric or a paper's name above a headline: the text says again what the headline says, and not all of what the line does.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="title">The headline's line.</param>
    /// <param name="most">How many words a rubric may have there.</param>
    public bool IsRubric(int line, int title, int most)
    {
        if (TitleWords.Count(text, lines[line].Content) > most || NameLine.IsName(text, lines[line].Content, words) || !TitleWords.AreMany(text, lines[title].Content) || !MayBeTitle(title)
            || LineReader.NextFilled(lines, title + 1) is not (>= 0 and var below) || Scripts.IsUnspaced(TitleWords.FirstLetter(text, lines[line].Content)))
        {
            return false;
        }

        var range = TextSpan.FromBounds(lines[below].Content.Start, Math.Min(text.Length, lines[below].Content.Start + LongestOfBody));
        var (told, all) = Told(lines[line].Content, range);
        return told < all && AreWordsTold(lines[title].Content, range);
    }

    private bool IsSection(TextSpan line) =>
        KickerLine.IsNamed(text, line, words) || StampLine.Is(text, line, words) || CreditLine.Is(text, line, words);

    private bool MayBeTitle(int line)
    {
        var content = lines[line].Content;
        return above.IsTitle(line) && TitleWords.AreEnough(text, content) && !KickerLine.IsNamed(text, content, words) && !NameLine.IsKnownName(text, content, words) && DatelineReader.TryRead(text, content, words) is null;
    }

    private bool IsTold(TextSpan line, TextSpan body)
    {
        var first = TitleWords.FirstLetter(text, line);
        return Scripts.IsUnspaced(first) && Scripts.Of(first) != Script.Hangul ? ArePairsTold(line, body) : AreWordsTold(line, body);
    }

    private bool AreWordsTold(TextSpan line, TextSpan body)
    {
        var (told, all) = Told(line, body);
        return told >= FewestTold && told * 2 >= all;
    }

    /// <summary>How many of the longer words stand in the text again, and how many there are.</summary>
    private (int Told, int All) Told(TextSpan line, TextSpan body)
    {
        var (told, all) = (0, 0);
        for (var at = line.Start; at < line.End;)
        {
            var end = WordText.WordEnd(text, at, line.End);
            if (end - at >= (Scripts.Of(text[at]) == Script.Hangul ? ShortestOfHangul : ShortestWord))
            {
                all++;
                told += Stands(TextSpan.FromBounds(at, Math.Min(end, at + LongestStem)), body) ? 1 : 0;
            }

            at = Math.Max(end, at + 1);
        }

        return (told, all);
    }

    /// <summary>Where words have no spaces between them, pairs of letters are counted.</summary>
    private bool ArePairsTold(TextSpan line, TextSpan body)
    {
        var (told, all) = (0, 0);
        for (var at = line.Start; at + 1 < line.End; at++)
        {
            if (char.IsLetter(text[at]) && char.IsLetter(text[at + 1]))
            {
                all++;
                told += text.IndexOf(text.Substring(at, 2), body.Start, body.Length, StringComparison.Ordinal) >= 0 ? 1 : 0;
            }
        }

        return told >= FewestPairsTold && told * 2 >= all;
    }

    private bool Stands(TextSpan stem, TextSpan body)
    {
        var word = stem.In(text);
        for (var at = body.Start; (at = text.IndexOf(word, at, body.End - at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (at == 0 || !WordText.IsWordPart(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSame(TextSpan first, TextSpan second)
    {
        var (a, b) = (first.Start, second.Start);
        while (a < first.End && b < second.End && char.ToUpperInvariant(text[a]) == char.ToUpperInvariant(text[b]))
        {
            a = Blanks.Skip(text, a + 1, first.End);
            b = Blanks.Skip(text, b + 1, second.End);
        }

        return a >= first.End && b >= second.End;
    }
}
