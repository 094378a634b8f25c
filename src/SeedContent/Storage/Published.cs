namespace SeedContent.Storage;

/// <summary>Fields that are filled on first use, without a lock.</summary>
internal static class Published
{
    /// <summary>Fills a field. Threads that come at once all get what the one that came first created.</summary>
    /// <param name="field">The field.</param>
    /// <param name="created">What to fill it with, if nothing is there.</param>
    /// <returns>What is there then.</returns>
    public static T Publish<T>(ref T? field, T created)
        where T : class => Interlocked.CompareExchange(ref field, created, comparand: null) ?? created;
}
