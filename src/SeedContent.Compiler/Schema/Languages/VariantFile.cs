namespace SeedContent.Compiler.Schema.Languages;

/// <summary>A text seed that is a variant.</summary>
/// <param name="Path">Its path, as the compiler was given it.</param>
/// <param name="Variant">What makes it one.</param>
internal sealed record VariantFile(string Path, SeedVariant Variant);
