namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>A piece of a text as a message shows it.</summary>
internal static class Shown
{
    private const int MaxLength = 60;

    public static string Of(string text)
    {
        var line = new string(text.Select(c => char.IsControl(c) ? ' ' : c).ToArray());
        return line.Length <= MaxLength ? line : line.Substring(0, MaxLength) + "…";
    }
}
