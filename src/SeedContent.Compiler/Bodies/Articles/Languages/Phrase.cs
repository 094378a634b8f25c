namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Several words that mean one thing: <c>according to</c>, <c>wali kota</c>.</summary>
/// <param name="Words">The words in lower case, at least two.</param>
/// <param name="Kinds">What they are together.</param>
internal sealed record Phrase(string[] Words, WordKinds Kinds);
