using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Brackets around a whole line: <c>(Jane Doe)</c>, <c>【2023年7月12日】</c>.</summary>
internal static class Brackets
{
    /// <summary>What stands inside; the line itself where none are around it.</summary>
    public static TextSpan Without(string text, TextSpan line) =>
        line.Length > 2 && (text[line.Start], text[line.End - 1]) is ('(', ')') or ('[', ']') or ('（', '）') or ('【', '】') ? Blanks.Trim(text, line.Start + 1, line.End - 1) : line;
}
