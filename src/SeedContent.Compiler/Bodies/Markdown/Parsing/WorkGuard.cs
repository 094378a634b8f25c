using Markdig.Helpers;
using Markdig.Parsers;

namespace SeedContent.Compiler.Bodies.Markdown.Parsing;

/// <summary>
/// Stops the parsing of a text that would take hours. Markdig looks back at each opening mark of a paragraph from each later one: ten thousand
/// links in one paragraph take a second, a hundred thousand minutes. So each mark costs as many steps as there are before it in its
/// paragraph, and a text has so many steps; real ones use a thousandth of them.
/// </summary>
internal sealed class WorkGuard : InlineParser
{
    /// <summary>The steps that a text has: about a second and a half of parsing.</summary>
    public const long Budget = 100_000_000;

    private static readonly string[] Schemes = ["http", "ftp:", "mailto:", "tel:", "www."];

    // Only characters at which the parsing stops anyway: others would cut texts into other pieces.
    public WorkGuard(MarkdownFeatures features)
    {
        List<char> opening = ['[', '<', '*', '_'];
        if (features.HasFlag(MarkdownFeatures.Strikethrough))
        {
            opening.Add('~');
        }

        if (features.HasFlag(MarkdownFeatures.Autolinks))
        {
            opening.AddRange("hfmtw");
        }

        OpeningCharacters = [.. opening];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (char.IsLetter(slice.CurrentChar) && !StartsAddress(slice))
        {
            return false;
        }

        var paragraph = processor.GetParserState<WorkCounter>(this);
        if (processor.Document.GetData(this) is not WorkCounter document)
        {
            document = new();
            processor.Document.SetData(this, document);
        }

        document.Value += ++paragraph.Value;
        return document.Value > Budget ? throw new WorkLimitException(processor.GetSourcePosition(slice.Start)) : false;
    }

    private static bool StartsAddress(StringSlice slice)
    {
        foreach (var scheme in Schemes)
        {
            if (slice.Match(scheme))
            {
                return true;
            }
        }

        return false;
    }
}
