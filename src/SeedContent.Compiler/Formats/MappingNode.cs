using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats;

/// <summary>Keys and their values, in the order of the seed. A key stands once: a second one was reported and left out.</summary>
/// <param name="Entries">The pairs, in order.</param>
/// <param name="Span">From the first key to the last value, with braces where there are any.</param>
public sealed record MappingNode(EquatableArray<MappingEntry> Entries, TextSpan Span) : SeedNode(Span)
{
    /// <summary>Finds an entry by its key, ordinally.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The entry, or null where there is none.</returns>
    public MappingEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}
