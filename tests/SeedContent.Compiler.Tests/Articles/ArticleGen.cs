using CsCheck;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Texts that nobody would call an article, and articles with something broken in them.</summary>
internal static class ArticleGen
{
    private static readonly string[] Written =
    [
        .. Directory.EnumerateFiles(Path.Combine(ArticleFolder.Path, "Cases"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText),
        File.ReadAllText(Path.Combine(Repository.Root, "seeds", "articles", "000_3a3c653853a5083d.txt")),
    ];

    private static readonly Gen<string> Mark = Gen.OneOf(
        "“", "”", "„", "‟", "«", "»", "\"", "‘", "’", "'", "(", ")", "[", "]", ",", ".", "...", "…", ";", ":", "?", "!", "-", " - ", "–", " — ", "--", "•", "/", "|", "&");

    private static readonly Gen<string> Space = Gen.OneOf(" ", "  ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\r\r", "\t", "\u00A0", "\u200B", "\uFEFF", "\u2028", "\u0085", "\v");

    private static readonly Gen<string> Word = Gen.OneOf(
        "Jane", "Doe", "Budi Santoso", "Yoon's", "VILNIUS", "Vilnius", "Lituania", "NATO", "AP", "(AP)", "KOMPAS.com", "U.S.", "Mr.", "W.", "al-Amr", "von der", "I've", "SHOULD", "a", "the", "of", "for",
        "said", "says", "adding", "told reporters", "according to", "who", "and", "did not", "kata", "katanya", "mengatakan", "menurut", "oleh", "dan", "yang", "tidak", "president", "presiden",
        "Presiden Korea Selatan", "Menteri Luar Negeri", "spokesman", "he", "dia", "including", "yaitu", "meliputi", "By", "Oleh", "Published", "Diperbarui:", "Rabu,", "12 Juli 2023", "July 12, 2023",
        "31 Februari 2023", "2023-07-12", "2023-07-12T10:00", "12/07/23", "Sept. 3", "pukul 14.30 WIB", "1.", "2)", "a)", "- ", "* ", "1", "٣", "é", "e\u0301", "日本", "🎉", "\ud83d", "\udc00", "\0", "ﬁ", "İ", "ß");

    private static readonly Gen<string> Piece = Gen.Frequency((4, Word), (3, Space), (3, Mark), (1, Gen.Char.Array[0, 8].Select(c => new string(c))));

    /// <summary>Any text: words, marks and line ends of the kinds that the readers look for, and any characters at all.</summary>
    public static Gen<string> Text { get; } = Piece.Array[0, 60].Select(string.Concat);

    /// <summary>A written article in which ranges are replaced by something else.</summary>
    public static Gen<string> Mutated { get; } =
        Gen.Select(Gen.OneOf(Written), Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 60], Piece.Array[0, 4].Select(string.Concat)).Array[1, 8])
            .Select((article, changes) => changes.Aggregate(article, Replace));

    /// <summary>Either.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf<string>(Text, Mutated);

    private static string Replace(string text, (int Start, int Length, string By) change)
    {
        var start = change.Start % (text.Length + 1);
        var end = Math.Min(text.Length, start + change.Length);
        return string.Concat(text.AsSpan(0, start), change.By, text.AsSpan(end));
    }
}
