using System.Runtime.InteropServices;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>How an article says that somebody has a title.</summary>
/// <param name="Position">Where in the text.</param>
/// <param name="IsWoman">Whether its article is a woman's or a man's, where it tells.</param>
/// <param name="Body">All words by which the article says what it is of (<see cref="TitleBody"/>).</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TitleMention(int Position, bool? IsWoman, HashSet<string> Body);
