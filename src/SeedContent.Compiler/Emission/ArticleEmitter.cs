using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes what an article has beyond what every entry has.</summary>
internal static class ArticleEmitter
{
    private const int ExcerptLength = 40;

    public static void Emit(SourceWriter writer, ArticleModel article, string text, bool isHotReload)
    {
        var bytes = new Utf8Offsets(text);
        EntryEmitter.Optional(writer, "Byline", article.Byline is { } byline ? Literals.String(byline.In(text)) : null);
        EntryEmitter.Optional(writer, "Dateline", article.Dateline is { } dateline ? Dateline(dateline, text) : null);
        writer.Line($"WordCount = {Literals.Number(article.WordCount)},");
        EmitRows(writer, isHotReload, "Paragraphs", article.Paragraphs, paragraph => (Pair(bytes, paragraph), paragraph.In(text)));
        EmitRows(writer, isHotReload, "Quotes", article.Quotes, quote => (
            $"{Literals.Number(quote.Paragraph)}, {Pair(bytes, quote.Text)}, {Pair(bytes, quote.Speaker)}, {Pair(bytes, quote.Attribution)}",
            (quote.Speaker is { } speaker ? speaker.In(text) + ": " : "") + quote.Text.In(text)));
        EmitRows(writer, isHotReload, "Lists", article.Lists, list => (
            $"{Literals.Number(list.Paragraph)}, {Literals.Number(list.Items.Count)}, {string.Join(", ", list.Items.Select(item => Pair(bytes, item)))}",
            string.Join("; ", list.Items.Take(ExcerptLength / 4).Select(item => item.In(text)))));
    }

    private static string Dateline(DatelineModel dateline, string text) =>
        $"new({Literals.String(dateline.Text.In(text))}, {Part(dateline.Place, text)}, {Part(dateline.Country, text)}, {Part(dateline.Agency, text)}, {Literals.Date(dateline.Date)})";

    private static string Part(TextSpan? span, string text) => Literals.String(span?.In(text));

    private static string Pair(Utf8Offsets bytes, TextSpan? span)
    {
        var range = bytes.Convert(span);
        return $"{Literals.Number(range.Start)}, {Literals.Number(range.Length)}";
    }

    // One line a part, with the words it is made of: numbers alone say nothing to whoever opens the file.
    private static void EmitRows<T>(SourceWriter writer, bool isHotReload, string name, EquatableArray<T> parts, Func<T, (string Numbers, string Text)> row)
        where T : IEquatable<T>
    {
        if (parts.Count == 0)
        {
            return;
        }

        NumberWriter.Write(writer, isHotReload, name, parts.Select(part =>
        {
            var (numbers, text) = row(part);
            return (numbers, $" // {Excerpt(text)}");
        }));
    }

    private static string Excerpt(string text)
    {
        var excerpt = new System.Text.StringBuilder(ExcerptLength + 1);
        foreach (var c in text)
        {
            if (excerpt.Length >= ExcerptLength && !char.IsSurrogate(c))
            {
                return excerpt.ToString().TrimEnd() + "…";
            }

            excerpt.Append(char.IsWhiteSpace(c) ? ' ' : Literals.IsPlain(c) ? c : '\uFFFD');
        }

        return excerpt.ToString();
    }
}
