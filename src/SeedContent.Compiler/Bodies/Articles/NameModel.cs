using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles;

/// <summary>A name that the article's own sentences have, with all its mentions.</summary>
/// <param name="Text">Its fullest form, where that stands first: <c>Yoon Suk Yeol</c>.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Mentions">All its mentions in order, the short ones (<c>Yoon</c>) too.</param>
public sealed record NameModel(TextSpan Text, NameKind Kind, EquatableArray<NameMention> Mentions);
