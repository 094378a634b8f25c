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

    private static readonly Lazy<WordTable<bool>> Women = new(() => WordList.Load(Resource, "women = "));
    private static readonly Lazy<WordTable<bool>> Men = new(() => WordList.Load(Resource, "men = "));

    /// <summary>Whether a word is a first name of women, or of men; null where it is none that is known.</summary>
    public static bool? IsWoman(string text, Token word) => IsWoman(text, word.Start, word.Length);

    /// <summary>The same, of a range of the text.</summary>
    public static bool? IsWoman(string text, int start, int length) =>
        Women.Value.Find(text, start, length).Value ? true : Men.Value.Find(text, start, length).Value ? false : null;
}
