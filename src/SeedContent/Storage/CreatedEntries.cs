namespace SeedContent.Storage;

/// <summary>The entries that were created from one state of a group's seeds.</summary>
internal sealed class CreatedEntries(int stamp, int count)
{
    public readonly int Stamp = stamp;
    public readonly object?[] Entries = new object?[count];
}
