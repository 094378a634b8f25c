using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Finds where speech begins with a dash inside a paragraph, behind a sentence that tells of it: <c>Jan Kowalski zaznacza, że jest późno. – Trzeba iść – mówi.</c>,
/// <c>Jan Kowalski apeluje: – Trzeba iść.</c>
/// </summary>
internal static class InnerDialogue
{
    /// <summary>From the first such dash to the end of the paragraph; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The paragraph.</param>
    /// <param name="pairs">The quotation marks of the paragraph; what stands between them has dashes of its own.</param>
    public static TextSpan? Find(string text, TextSpan range, List<MarkPair> pairs)
    {
        for (var i = range.Start + 2; i < range.End - 2; i++)
        {
            if (text[i] is '-' or '–' or '—' && text[i - 1] == ' ' && text[i + 1] == ' ' && text[i - 2] is '.' or '!' or '?' or '…' or ':' && char.IsUpper(text[i + 2])
                && !pairs.Exists(pair => pair.Open.Start < i && pair.Close.End > i))
            {
                return TextSpan.FromBounds(i, range.End);
            }
        }

        return null;
    }

    /// <summary>Whether a colon leads to the dash, so that no verb has to follow.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inner">From the dash on.</param>
    public static bool IsBehindColon(string text, TextSpan inner) => inner.Start > 1 && text[inner.Start - 2] == ':';
}
