using System.Text;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Reads words that stand in a resource of this library with commas between, line by line; a line that begins with <c>#</c> is a comment.</summary>
internal static class WordList
{
    /// <summary>Reads the words of a resource.</summary>
    /// <param name="resource">Its name.</param>
    /// <param name="prefix">What the lines that count begin with; empty for all.</param>
    /// <returns>The words.</returns>
    public static WordTable<bool> Load(string resource, string prefix = "")
    {
        using var reader = new StreamReader(typeof(WordList).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        var words = new Dictionary<string, bool>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            foreach (var word in !line.StartsWith("#", StringComparison.Ordinal) && line.StartsWith(prefix, StringComparison.Ordinal) ? line[prefix.Length..].Split(',') : [])
            {
                words[WordText.Fold(word.Trim())] = true;
            }
        }

        return new(words);
    }
}
