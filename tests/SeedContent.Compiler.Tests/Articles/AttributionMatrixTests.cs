using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>
/// Who speaks where everything that may name somebody again meets everything that papers put beside it: how, when, where and to whom something was said. A file of <c>Matrices</c> is a language: behind its
/// <c>intro</c>, each <c>pattern</c> with each <c>subject</c> and each <c>phrase</c>, either of which may be empty, is read as words of <c>name</c>. What is not read yet stands there as a <c>gap</c>, so that
/// nothing else gets lost, and a gap that closes is seen.
/// </summary>
public class AttributionMatrixTests
{
    private static readonly string Folder = Path.Combine(ArticleFolder.Path, "Matrices");

    public static TheoryData<string> Languages => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Whoever_was_named_speaks_however_it_is_said(string language)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, language + ".txt")).Select(line => line.Split('=', 2)).ToLookup(line => line[0].Trim(), line => line[1].Trim(), StringComparer.Ordinal);
        var name = lines["name"].Single();
        var sentences =
            from pattern in lines["pattern"]
            from subject in lines["subject"]
            from phrase in lines["phrase"]
            select Sentence(pattern, subject, phrase);

        var unread = sentences.Distinct(StringComparer.Ordinal).Where(sentence => Speaker($"{lines["intro"].Single()}\n\n{sentence}\n", language) != name);

        Assert.Equal(lines["gap"], unread);
    }

    private static string Sentence(string pattern, string subject, string phrase)
    {
        var words = pattern.Replace("{subject}", subject, StringComparison.Ordinal).Replace("{Subject}", Capitalized(subject), StringComparison.Ordinal).Replace("{phrase}", phrase, StringComparison.Ordinal).Replace("{Phrase}", Capitalized(phrase), StringComparison.Ordinal).TrimStart(' ', ',');
        var sentence = string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal);
        return Capitalized(sentence.Contains('«', StringComparison.Ordinal) ? sentence : sentence.Replace(" :", ":", StringComparison.Ordinal));
    }

    private static string Capitalized(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    private static string? Speaker(string text, string language) => ArticleReader.Read(text, language).Quotes[^1].Speaker?.In(text);
}
