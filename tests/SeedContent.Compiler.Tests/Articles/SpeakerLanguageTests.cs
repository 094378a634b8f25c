using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>
/// Who is said to have said it, in each language. A line of <c>Speakers/xx.txt</c> is a text, the speaker of its last quotation and the words that
/// attribute it, with <c>=></c> between; a dash stands for nothing.
/// </summary>
public class SpeakerLanguageTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "SeedContent.Compiler.Tests", "Articles", "Speakers");
    private static readonly string[] Arrow = [" => "];

    public static TheoryData<string, string, string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var file in Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
            {
                foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
                {
                    var parts = line.Split(Arrow, StringSplitOptions.None);
                    data.Add(Path.GetFileNameWithoutExtension(file), parts[0], parts[1], parts[2]);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Words_beside_a_quotation_name_its_speaker(string language, string text, string speaker, string attribution)
    {
        var article = text.Replace(" / ", "\n\n", StringComparison.Ordinal);
        var quote = ArticleReader.Read(article, language).Quotes[^1];

        Assert.Equal((speaker, attribution), (quote.Speaker?.In(article) ?? "-", quote.Attribution?.In(article) ?? "-"));
    }
}
