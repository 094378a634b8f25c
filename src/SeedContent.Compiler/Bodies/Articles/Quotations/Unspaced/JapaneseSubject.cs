using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>A name with the particle of a subject behind it.</summary>
/// <param name="Start">Where the name begins.</param>
/// <param name="End">Behind the particle.</param>
/// <param name="Name">The name's fullest form; null where it is not known whose it is.</param>
internal readonly record struct JapaneseSubject(int Start, int End, TextSpan? Name);
