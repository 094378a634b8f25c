using SeedContent.Compiler.Bodies.Articles.Lines;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// The dash between a dateline and the lead: <c>–</c>, <c>‒</c> or <c>-</c> with white space on both sides, <c>—</c>, <c>―</c> and <c>--</c> also without.
/// A hyphen inside a word is none.
/// </summary>
internal static class DatelineSeparator
{
    /// <returns>Where the dateline ends and where the lead begins, or null where no dash stands in the range.</returns>
    public static (int Start, int LeadStart)? Find(string text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            var length = text[i] switch
            {
                '-' when i + 1 < end && text[i + 1] == '-' => 2,
                '-' or '–' or '—' or '―' or '‒' => 1,
                _ => 0,
            };
            if (length > 0)
            {
                var after = i + length;
                var spaced = Blanks.IsBlank(text[i - 1]) && after < end && Blanks.IsBlank(text[after]);
                if (spaced || text[i] is '—' or '―' || length == 2)
                {
                    return (i, Blanks.Skip(text, after, end));
                }

                i = after - 1;
            }
        }

        return null;
    }
}
