using Markdig.Helpers;
using Markdig.Parsers;

namespace SeedContent.Compiler.Bodies.Markdown.Parsing;

/// <summary>
/// Stops the parsing of a text that would take hours. Markdig looks back at each opening mark of a paragraph from each later one: ten thousand
/// links in one paragraph take a second, a hundred thousand minutes. So each mark costs as many steps as there are before it in its
/// paragraph; one whose end may be looked for in all the rest of the paragraph, a share of that. A text has so many steps; real ones use
/// a hundredth of them.
/// </summary>
internal sealed class WorkGuard : InlineParser
{
    /// <summary>The steps that a text has: about half a second of parsing.</summary>
    public const long Budget = 30_000_000;

    // As many characters are looked at in the time of a step.
    private const int CharactersOfStep = 8;

    // As far as it is looked whether a link has a title.
    private const int LongestTarget = 2000;

    private static readonly string[] Schemes = ["http", "ftp:", "mailto:", "tel:", "www."];

    // Only characters at which the parsing stops anyway: others would cut texts into other pieces.
    public WorkGuard(MarkdownFeatures features)
    {
        List<char> opening = ['[', ']', '<', '*', '_'];
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
        if (slice.CurrentChar == ']' ? !StartsFarTarget(slice) : char.IsLetter(slice.CurrentChar) && !StartsAddress(slice))
        {
            return false;
        }

        var paragraph = processor.GetParserState<WorkCounter>(this);
        if (processor.Document.GetData(this) is not WorkCounter document)
        {
            document = new();
            processor.Document.SetData(this, document);
        }

        document.Value += ++paragraph.Value + (LooksFar(slice) ? slice.Length / CharactersOfStep : 0);
        return document.Value > Budget ? throw new WorkLimitException(processor.GetSourcePosition(slice.Start)) : false;
    }

    private static bool LooksFar(StringSlice slice) => slice.CurrentChar == ']' || (slice.CurrentChar == '<' && slice.PeekChar() is '!' or '?');

    /// <summary>Whether <c>](target </c> and the mark of a title stand here, or a target that does not end for long.</summary>
    private static bool StartsFarTarget(StringSlice slice)
    {
        if (slice.PeekChar() != '(')
        {
            return false;
        }

        var end = Math.Min(slice.End, slice.Start + LongestTarget);
        var at = slice.Start + 2;
        while (at <= end && slice.Text[at] > ' ')
        {
            at++;
        }

        while (at <= end && slice.Text[at] <= ' ')
        {
            at++;
        }

        return at > end ? end < slice.End : slice.Text[at] is '(' or '"' or '\'';
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
