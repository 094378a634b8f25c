using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Checking.Languages;

/// <summary>A heading of an outline.</summary>
/// <param name="Level">From 1 to 6.</param>
/// <param name="Id">Its id, where that was given by hand; else null.</param>
/// <param name="Text">Its text without markup.</param>
/// <param name="Location">Where it stands; null in an entry, so that a line that moves there changes nothing.</param>
public sealed record OutlineHeading(int Level, string? Id, string Text, SeedLocation? Location);
