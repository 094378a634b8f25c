namespace SeedContent.Storage;

/// <summary>Language tags, with the text that they were read from.</summary>
/// <param name="text">The tags with spaces between.</param>
internal sealed class LoadedTags(string text)
{
    public readonly string Text = text;
    public readonly string[] Tags = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
