using SeedContent.Storage;

namespace SeedContent;

/// <summary>An item of a list in an article.</summary>
public sealed class ListItem : TextPart
{
    internal ListItem(EntryText entry, int start, int length)
        : base(entry, start, length)
    {
    }
}
