using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>Takes a text apart that holds several values.</summary>
internal static class ListText
{
    /// <summary>Splits the text.</summary>
    /// <param name="scalar">The text.</param>
    /// <param name="separator">What stands between the items.</param>
    /// <param name="text">The text that the span counts in.</param>
    /// <returns>The items without white space around them, those left out that are nothing else. Each stands where it is written, unless escapes hide where that is.</returns>
    public static EquatableArray<SeedNode> Split(ScalarNode scalar, string separator, SeedText text)
    {
        var items = new List<SeedNode>();
        var written = scalar.Span.In(text.Content).IndexOf(scalar.Value, StringComparison.Ordinal);
        for (var start = 0; start <= scalar.Value.Length;)
        {
            var end = scalar.Value.IndexOf(separator, start, StringComparison.Ordinal);
            end = end < 0 ? scalar.Value.Length : end;
            var part = scalar.Value.Substring(start, end - start);
            var item = part.Trim();
            if (item.Length > 0)
            {
                var offset = start + part.Length - part.TrimStart().Length;
                var span = written < 0 ? scalar.Span : new TextSpan(scalar.Span.Start + written + offset, item.Length);
                items.Add(new ScalarNode(item, ScalarKind.Untyped, span));
            }

            start = end + separator.Length;
        }

        return items.ToEquatableArray();
    }
}
