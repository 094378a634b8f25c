namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>What a function word says of the language of a text.</summary>
/// <param name="Languages">The languages that have it, and in the upper half those that it speaks against, as bits.</param>
/// <param name="Number">Its number among the words of its script, from 0.</param>
internal readonly record struct DetectionWord(uint Languages, int Number);
