using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Lists;

/// <summary>Two or more lines that are one list. An indented line carries on the item above it.</summary>
/// <param name="LastLine">The index of the last line.</param>
/// <param name="Items">The items without their markers.</param>
internal sealed record ListRun(int LastLine, List<TextSpan> Items)
{
    /// <returns>The list that begins at line <paramref name="first"/>, or null where none does.</returns>
    public static ListRun? TryRead(string text, List<Line> lines, int first, int last)
    {
        if (ListMarker.TryRead(text, lines[first]) is not { } marker || (marker.IsDash && !IsAnnounced(text, lines, first)))
        {
            return null;
        }

        var items = new List<TextSpan> { marker.Content };
        var end = first;
        for (var i = first + 1; i <= last; i++)
        {
            if (ListMarker.TryRead(text, lines[i]) is { } next && next.Follows(marker))
            {
                marker = next;
                items.Add(next.Content);
            }
            else if (lines[i].IsIndented && ListMarker.TryRead(text, lines[i]) is null)
            {
                items[items.Count - 1] = TextSpan.FromBounds(items[items.Count - 1].Start, lines[i].Content.End);
            }
            else
            {
                break;
            }

            end = i;
        }

        return items.Count < 2 ? null : new(end, items);
    }

    /// <summary>Whether the line above ends with a colon.</summary>
    private static bool IsAnnounced(string text, List<Line> lines, int first)
    {
        var above = first - 1;
        while (above >= 0 && lines[above].IsBlank)
        {
            above--;
        }

        return above >= 0 && text[lines[above].Content.End - 1] is ':' or '：';
    }
}
