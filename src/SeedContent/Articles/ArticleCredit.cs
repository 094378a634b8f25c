using SeedContent.Storage;

namespace SeedContent;

/// <summary>A line at the end of an article that is no text: the agency, the editor, the copyright.</summary>
public sealed class ArticleCredit : TextPart
{
    internal ArticleCredit(EntryText entry, int start, int length)
        : base(entry, start, length)
    {
    }
}
