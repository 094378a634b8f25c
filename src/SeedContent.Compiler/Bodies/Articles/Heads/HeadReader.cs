using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Lists;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads the lines above an article's text: date line, byline, and at most one title line, in any order. A title line is short, ends
/// without a full stop, and is a headline only where a date line, a byline or a dateline stands below it; of two such lines
/// neither is certain, and both stay paragraphs.
/// </summary>
internal static class HeadReader
{
    private const int MaxLines = 8;
    private const int MaxTitleLength = 160;

    public static Head Read(string text, List<Line> lines, LanguageWords words)
    {
        var isHead = new bool[lines.Count];
        var titles = new List<int>();
        var bodyLine = 0;
        CalendarDate? date = null;
        TextSpan? byline = null;
        DatelineModel? place = null;
        var problems = new List<SeedProblem>();
        for (int i = 0, seen = 0; i < lines.Count && seen < MaxLines; i++)
        {
            var line = lines[i].Content;
            if (lines[i].IsBlank)
            {
                continue;
            }

            seen++;
            var dateLine = DatedLineReader.TryRead(text, line, words);
            if (dateLine?.Problem is { } problem)
            {
                problems.Add(problem);
            }

            if (dateLine is { Date: { } day })
            {
                place ??= !dateLine.IsUpdate && date is null && dateLine.Place is { } found ? new DatelineModel(line, found, Country: null, Agency: null, day) : null;
                date ??= dateLine.IsUpdate ? null : day;
                (isHead[i], bodyLine) = (true, i + 1);
            }
            else if (byline is null && BylineReader.TryRead(text, line, words) is { } author)
            {
                byline = author;
                (isHead[i], bodyLine) = (true, i + 1);
            }
            else if (DatelineReader.TryRead(text, line, words) is not null)
            {
                bodyLine = i;
                break;
            }
            else if (IsTitle(text, lines[i]))
            {
                titles.Add(i);
            }
            else
            {
                break;
            }
        }

        titles.RemoveAll(i => i >= bodyLine);
        if (titles.Count != 1)
        {
            return new(date, Headline: null, byline, place, isHead, bodyLine, problems);
        }

        isHead[titles[0]] = true;
        return new(date, lines[titles[0]].Content, byline, place, isHead, bodyLine, problems);
    }

    private static bool IsTitle(string text, Line line)
    {
        if (line.Content.Length > MaxTitleLength || SentenceEnd.EndsWithFullStop(text, line.Content) || ListMarker.TryRead(text, line) is not null)
        {
            return false;
        }

        for (var i = line.Content.Start; i < line.Content.End; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
