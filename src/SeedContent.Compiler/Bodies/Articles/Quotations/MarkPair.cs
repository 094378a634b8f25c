namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>The positions of an opening mark and of the closing one that belongs to it.</summary>
internal readonly record struct MarkPair(int Open, int Close);
