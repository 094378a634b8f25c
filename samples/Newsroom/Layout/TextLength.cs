using System.Globalization;
using SeedContent;

namespace Newsroom.Layout;

/// <summary>How long an article is, in words, or in characters where the language puts no space between words.</summary>
internal static class TextLength
{
    public static string Of(Article article) => article.Language is { } language && WritesWithoutSpaces(language)
        ? string.Create(CultureInfo.InvariantCulture, $"{article.Paragraphs.Sum(paragraph => DisplayWidth.Elements(paragraph.Text).Count(element => !char.IsWhiteSpace(element[0])))} characters")
        : string.Create(CultureInfo.InvariantCulture, $"{article.WordCount} words");

    private static bool WritesWithoutSpaces(string language) => language.Split('-')[0] is "ja" or "zh" or "th";
}
