namespace SeedContent.Package.Tests.Watch;

/// <summary>What the watched program says of an entry.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Paragraphs">The paragraphs' texts.</param>
/// <param name="Quotes">The quotations' texts.</param>
/// <param name="Headline">The headline.</param>
/// <param name="Date">The day.</param>
/// <param name="IsFound">Whether the key finds it.</param>
internal sealed record ProgramEntry(string Text, string[] Paragraphs, string[] Quotes, string? Headline, DateOnly? Date, bool IsFound);
