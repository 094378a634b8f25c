namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>A role with a definite article by which it is not told who speaks.</summary>
/// <param name="Article">The article's token.</param>
/// <param name="Title">The title's word, folded.</param>
/// <param name="IsShared">Whether the article gives the title to several, of whom one is meant; else to nobody.</param>
/// <param name="IsWoman">Whether it is a woman's or a man's, where it tells.</param>
internal sealed record OpenRole(int Article, string Title, bool IsShared, bool? IsWoman);
