using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads the line with which Chinese agencies begin a feature: the dateline, a word that says so, and the headline (<c>新华社北京7月12日电 题：旧桥关闭</c>).</summary>
/// <param name="Dateline">The dateline.</param>
/// <param name="Headline">The headline.</param>
internal sealed record TitledDateline(DatelineRead Dateline, TextSpan Headline)
{
    public static TitledDateline? TryRead(string text, TextSpan line, LanguageWords words)
    {
        if (words.HeadlineMarks.Count == 0 || DatelineReader.TryRead(text, line, words) is not { } dateline)
        {
            return null;
        }

        foreach (var mark in words.HeadlineMarks)
        {
            if (Prefixes.After(text, dateline.LeadStart, line.End, mark) is { } colon && colon < line.End && text[colon] is '：' or ':' && Blanks.Skip(text, colon + 1, line.End) is var start && start < line.End)
            {
                return new(dateline, TextSpan.FromBounds(start, line.End));
            }
        }

        return null;
    }
}
