using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// The paragraphs that begin with a dash. Those that nothing attributes are speech only where another of the article is attributed:
/// in other articles they are items of a list.
/// </summary>
internal sealed class DialogueList
{
    private readonly List<(int Paragraph, List<(TextSpan Outer, TextSpan Inner)> Pieces, bool IsAttributed)> dialogues = [];

    public void Add(int paragraph, (List<(TextSpan Outer, TextSpan Inner)> Pieces, bool IsAttributed) dialogue)
    {
        if (dialogue.Pieces.Count > 0)
        {
            dialogues.Add((paragraph, dialogue.Pieces, dialogue.IsAttributed));
        }
    }

    /// <summary>The quotations with those of the dialogues; marks inside a dialogue's speech are part of it.</summary>
    public List<QuoteSpan> MergeInto(List<QuoteSpan> quotes)
    {
        if (!dialogues.Exists(dialogue => dialogue.IsAttributed))
        {
            return quotes;
        }

        var merged = new List<QuoteSpan>(quotes.Count + dialogues.Count);
        var next = 0;
        foreach (var (paragraph, pieces, _) in dialogues)
        {
            foreach (var (outer, inner) in pieces)
            {
                while (next < quotes.Count && quotes[next].Outer.Start < outer.Start)
                {
                    merged.Add(quotes[next++]);
                }

                while (next < quotes.Count && quotes[next].Outer.Start < outer.End)
                {
                    next++;
                }

                merged.Add(new(outer, inner, paragraph, ContinuesNext: false) { Family = MarkFamily.Dash });
            }
        }

        merged.AddRange(quotes.Skip(next));
        return merged;
    }
}
