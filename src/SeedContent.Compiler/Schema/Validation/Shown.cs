namespace SeedContent.Compiler.Schema.Validation;

/// <summary>Values in messages: on one line, and not all of a long one.</summary>
internal static class Shown
{
    /// <summary>A value in quotes.</summary>
    /// <param name="text">The value as written.</param>
    public static string Quoted(string text) => $"'{Plain(text)}'";

    /// <summary>A value.</summary>
    /// <param name="text">The value as written.</param>
    public static string Plain(string text) => NodeText.Shorten(text).Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ');
}
