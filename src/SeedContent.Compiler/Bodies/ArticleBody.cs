using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Bodies;

/// <summary>A plain-text article's body.</summary>
/// <param name="Article">The article's parts; spans count in the entry's text.</param>
public sealed record ArticleBody(ArticleModel Article) : BodyModel;
