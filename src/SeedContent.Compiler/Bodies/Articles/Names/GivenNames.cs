using System.Text;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// First names that only women have, and only men, whatever language an article is in: papers name people of all countries. They stand in the
/// resource <c>Names/given-names.txt</c>, which is read when the first name is looked up.
/// </summary>
internal static class GivenNames
{
    private const string Resource = "Names/given-names.txt";

    private static readonly Lazy<WordTable<bool>> Women = new(() => Load("women = "));
    private static readonly Lazy<WordTable<bool>> Men = new(() => Load("men = "));

    /// <summary>Whether a word is a first name of women, or of men; null where it is none that is known.</summary>
    public static bool? IsWoman(string text, Token word) => IsWoman(text, word.Start, word.Length);

    /// <summary>The same, of a range of the text.</summary>
    public static bool? IsWoman(string text, int start, int length) =>
        Women.Value.Find(text, start, length).Value ? true : Men.Value.Find(text, start, length).Value ? false : null;

    private static WordTable<bool> Load(string prefix)
    {
        using var reader = new StreamReader(typeof(GivenNames).Assembly.GetManifestResourceStream(Resource)!, Encoding.UTF8);
        var names = new Dictionary<string, bool>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            foreach (var name in line.StartsWith(prefix, StringComparison.Ordinal) ? line[prefix.Length..].Split(',') : [])
            {
                names[WordText.Fold(name.Trim())] = true;
            }
        }

        return new(names);
    }
}
