using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Finds the quotations of all paragraphs. One that is not closed in its paragraph goes on where the next begins with the same mark,
/// and is a quotation only if the last of these paragraphs closes it; each paragraph holds its piece.
/// </summary>
internal static class QuoteSpanReader
{
    public static List<QuoteSpan> Read(string text, IReadOnlyList<Paragraph> paragraphs, LanguageWords words)
    {
        var quotes = new List<QuoteSpan>();
        var pieces = new List<QuoteSpan>();
        var dialogues = new DialogueList();
        (int Paragraph, int Position)? loose = null;
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var span = paragraphs[p].Span;
            if (loose is { } end && p <= end.Paragraph)
            {
                var close = p < end.Paragraph ? new TextSpan(span.End, 0) : new TextSpan(end.Position, 1);
                Add(quotes, text, new(span.Start, 0), close, p, MarkFamily.Double, continues: p < end.Paragraph);
                if (p < end.Paragraph)
                {
                    continue;
                }
            }

            var (pairs, unclosed) = MarkReader.Read(text, span, words, carriesOn: pieces.Count > 0);
            if (words.HasDialogueDashes && pieces.Count == 0 && DialogueReader.Begins(text, span))
            {
                dialogues.Add(p, DialogueReader.Read(text, span, pairs, words));
            }
            else if (words.HasDialogueDashes && words.CaseEndings.Count > 0 && pieces.Count == 0 && unclosed is null && InnerDialogue.Find(text, span, pairs) is { } inner
                && DialogueReader.Read(text, inner, pairs, words) is var speech && (speech.IsAttributed || InnerDialogue.IsBehindColon(text, inner)))
            {
                dialogues.Add(p, (speech.Pieces, IsAttributed: true));
            }

            // What stands before the loose end of a quotation is inside it.
            var isInside = loose is { } until && p == until.Paragraph && unclosed?.Start <= until.Position;
            var goesOn = !isInside && unclosed is { } open && p + 1 < paragraphs.Count && Repeats(text[paragraphs[p + 1].Span.Start], text[open.Start]);
            if (pieces.Count > 0)
            {
                // The mark at the beginning of this paragraph repeats the one above: closed here, or carried on once more.
                if (pairs.Count > 0 && pairs[0].Open.Start == span.Start)
                {
                    quotes.AddRange(pieces);
                    pieces.Clear();
                }
                else if (unclosed?.Start != span.Start || !goesOn)
                {
                    pieces.Clear();
                }
            }

            if (!goesOn && pieces.Count == 0 && unclosed is { } alone && pairs.TrueForAll(pair => pair.Open.Start < alone.Start || pair.Open.Start >= alone.End) && LooseEnd.Find(text, paragraphs, p, alone) is { } found)
            {
                loose = found;
                Add(quotes, text, alone, new(span.End, 0), p, MarkFamily.Double, continues: true);
                continue;
            }

            foreach (var pair in pairs)
            {
                if (loose is { } last && p == last.Paragraph && pair.Open.Start <= last.Position)
                {
                    continue;
                }

                if (!goesOn || pair.Open.Start < unclosed!.Value.Start)
                {
                    Add(quotes, text, pair.Open, pair.Close, p, pair.Family, continues: false);
                }
            }

            if (goesOn)
            {
                Add(pieces, text, unclosed!.Value, new(span.End, 0), p, MarkFamily.Double, continues: true);
            }
        }

        return dialogues.MergeInto(quotes);
    }

    /// <summary>
    /// The mark that is repeated is the opening one, straight or curved, or in Spanish and French print the closing one: <c>« …</c> and then <c>» …</c>, <c>"…</c> and then <c>“…</c>
    /// </summary>
    private static bool Repeats(char first, char open) => first == open || (open, first) is ('«', '»') or ('"', '“') or ('“', '"');

    private static void Add(List<QuoteSpan> quotes, string text, TextSpan open, TextSpan close, int paragraph, MarkFamily family, bool continues)
    {
        var inner = Blanks.Trim(text, open.End, close.Start);
        if (inner.Length > 0)
        {
            quotes.Add(new(TextSpan.FromBounds(open.Start, close.End), inner, paragraph, continues) { Family = family });
        }
    }
}
