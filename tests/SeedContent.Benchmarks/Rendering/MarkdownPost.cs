using System.Globalization;
using System.Text;

namespace SeedContent.Benchmarks.Rendering;

/// <summary>As many posts as wanted, of about 5 KB: front matter, sections, lists, a table, code, links to other posts.</summary>
internal static class MarkdownPost
{
    private static readonly string[] Words =
        "the build reads every page once and writes what it finds so that a reader waits for nothing while links between pages stay true when one of them moves".Split(' ');

    /// <summary>The key of a post.</summary>
    /// <param name="number">Its number.</param>
    public static string Key(int number) => string.Create(CultureInfo.InvariantCulture, $"post-{number:D5}");

    /// <summary>The text of a post.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="count">The number of all posts.</param>
    public static string Text(int number, int count)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: Post number {number}\ndate: {new DateOnly(2015, 1, 1).AddDays(number % 3650):yyyy-MM-dd}\ntags: [build, number-{number % 20}]\n---\n");
        text.Append(CultureInfo.InvariantCulture, $"# Post number {number}\n\n");
        var word = number;
        for (var section = 0; section < 6; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## Part {section}\n\n{Sentence(ref word, 70)} It goes on in [another post]({Key((number + section + 1) % count)}.md).\n\n");
            text.Append(CultureInfo.InvariantCulture, $"- *{Sentence(ref word, 6)}*\n- `code {word}` and **{Sentence(ref word, 5)}**\n- {Sentence(ref word, 9)}\n\n");
            switch (section)
            {
                case 1:
                    text.Append(CultureInfo.InvariantCulture, $"| name | value |\n|---|---:|\n| {Words[word % Words.Length]} | {word} |\n| {Words[(word + 1) % Words.Length]} | {word * 7} |\n\n");
                    break;
                case 3:
                    text.Append(CultureInfo.InvariantCulture, $"```csharp\nvar total = {word};\nforeach (var item in items)\n{{\n    total += item.Price * {section};\n}}\n```\n\n");
                    break;
                default:
                    text.Append(CultureInfo.InvariantCulture, $"> {Sentence(ref word, 30)}\n\n");
                    break;
            }
        }

        return text.ToString();
    }

    private static string Sentence(ref int word, int length)
    {
        var sentence = new StringBuilder();
        for (var i = 0; i < length; i++)
        {
            sentence.Append(i == 0 ? "" : " ").Append(Words[(word += 1 + (word % 3)) % Words.Length]);
        }

        return sentence.Append('.').ToString();
    }
}
