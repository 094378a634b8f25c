using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Drops a noun at the head of a sentence from the name behind it, where what stands above the text has the name alone: <c>Budi Hartono kembali / Kontrak Budi Hartono berakhir lusa.</c>
/// </summary>
/// <param name="text">The text.</param>
/// <param name="runs">The names of its paragraphs.</param>
internal sealed class HeadlineNames(string text, IReadOnlyList<NameRun> runs)
{
    /// <summary>No headline is longer, so that each name costs no more than it.</summary>
    private const int LongestHead = 400;
    private const int FewestWords = 3;

    /// <summary>Lets such names begin behind the noun.</summary>
    public void DropNouns()
    {
        var end = runs.Count > 0 ? Math.Min(runs[0].Paragraph.Tokens[0].Start, LongestHead) : 0;
        foreach (var run in runs)
        {
            if (end > 0 && run is { HasName: true, StartsSentence: true } && run.NameFirst == run.First && run.Last - run.First + 1 >= FewestWords && run.Paragraph.Tokens[run.First + 1].IsUpper
                && !GivenNames.IsInTable(text, run.Paragraph.Tokens[run.First]) && !Stands(run, run.First, end) && Stands(run, run.First + 1, end))
            {
                run.NameFirst++;
            }
        }
    }

    private bool Stands(NameRun run, int first, int end)
    {
        var name = TextSpan.FromBounds(run.Paragraph.Tokens[first].Start, run.NameSpan.End).In(text);
        var at = text.IndexOf(name, 0, end, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + name.Length >= text.Length || !char.IsLetterOrDigit(text[at + name.Length]));
    }
}
