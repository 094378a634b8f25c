using System.Text;
using SeedContent;

namespace Newsroom.Layout;

/// <summary>
/// Cuts a paragraph at its lists: the words before, the items, the words after. A paragraph and its items are pieces of one memory,
/// so that where an item stands need not be searched for.
/// </summary>
internal static class ParagraphParts
{
    // Between the items and around them stand bullets, numbers, separators, and "and".
    private static readonly char[] Punctuation = [' ', '\n', '\r', '\t', ';', ',', '.'];

    /// <summary>Cuts a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="lists">The lists that it holds, in order.</param>
    /// <returns>The parts in order, and whether each is an item.</returns>
    public static IEnumerable<(string Text, bool IsItem)> Split(Paragraph paragraph, IEnumerable<ArticleList> lists)
    {
        var start = 0;
        foreach (var list in lists.Where(list => !list.Items.IsEmpty))
        {
            var before = Slice(paragraph, start, Offset(paragraph, list.Items[0]));
            if (!IsMarker(before))
            {
                yield return (before, false);
            }

            foreach (var item in list.Items)
            {
                yield return (item.Text, true);
            }

            start = Offset(paragraph, list.Items[^1]) + list.Items[^1].Utf8.Length;
        }

        var rest = Slice(paragraph, start, paragraph.Utf8.Length);
        rest = start == 0 ? rest : rest.TrimStart(Punctuation);
        if (rest.Length > 0)
        {
            yield return (rest, false);
        }
    }

    // The first item's own bullet or number ("- ", "1. ", "(a) ") is no text before the list.
    private static bool IsMarker(string before) => before.Count(char.IsLetterOrDigit) <= 2 && !before.Trim().Contains(' ', StringComparison.Ordinal);

    private static int Offset(Paragraph paragraph, ListItem item) =>
        paragraph.Utf8.Overlaps(item.Utf8, out var offset) ? offset : throw new InvalidOperationException($"'{item}' stands outside its paragraph.");

    private static string Slice(Paragraph paragraph, int start, int end) => Encoding.UTF8.GetString(paragraph.Utf8[start..end]);
}
