using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>The words that stand before an author's name.</summary>
internal static class BylineWords
{
    /// <summary>Whether a line begins with one of them.</summary>
    public static bool Begins(string text, TextSpan line, LanguageWords words) =>
        words.BylineWords.Any(word => Prefixes.After(text, line.Start, line.End, word.TrimEnd(':')) is not null);

    /// <summary>Whether a line is one of them with a colon and nothing else: the author stands below it.</summary>
    public static bool IsHeading(string text, TextSpan line, LanguageWords words) =>
        line.Length > 1 && text[line.End - 1] is ':' or '：' && words.BylineWords.Any(word => Prefixes.After(text, line.Start, line.End - 1, word.TrimEnd(':')) == line.End - 1);
}
