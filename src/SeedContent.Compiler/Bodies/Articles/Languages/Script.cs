namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>The scripts of the languages that are known.</summary>
internal enum Script
{
    /// <summary>A character of no script that counts: a digit, a mark, a letter of another script.</summary>
    None,
    Latin,
    Cyrillic,
    Hebrew,
    Arabic,
    Devanagari,
    Thai,
    Hangul,
    Kana,
    Han,
}
