namespace SeedContent.Storage;

/// <summary>The entries that were created from one state of a group's seeds.</summary>
/// <typeparam name="T">The entries' type.</typeparam>
internal sealed class CreatedEntries<T>(int stamp, int count)
    where T : class
{
    public readonly int Stamp = stamp;
    public readonly T?[] Entries = new T?[count];
}
