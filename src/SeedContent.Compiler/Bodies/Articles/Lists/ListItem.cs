using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Lists;

/// <summary>An item of a list without the mark that separates it from the next.</summary>
internal static class ListItem
{
    /// <summary>Drops <c>;</c>, <c>,</c> and the full stop at the end; the stop of <c>6 p.m.</c> stays.</summary>
    public static TextSpan Trim(string text, TextSpan item)
    {
        var last = item.End - 1;
        var drops = item.Length > 1 && (text[last] is ';' or ',' or '；' or '，' or '、' or '؛' or '،' or '。' || (text[last] == '.' && !SentenceEnd.IsInitialism(text, item, last)));
        return drops ? Blanks.Trim(text, item.Start, last) : item;
    }
}
