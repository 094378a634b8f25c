using System.Diagnostics.CodeAnalysis;
using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(SeedContent.Storage.HotReload))]

namespace SeedContent.Storage;

/// <summary>Counts the hot reloads of this process, so that groups know that the entries they created are those of older seeds.</summary>
internal static class HotReload
{
    private static int version;

    /// <summary>The number of hot reloads until now; always 0 where there can be none.</summary>
    public static int Version => MetadataUpdater.IsSupported ? Volatile.Read(ref version) : 0;

    /// <summary>Called by the runtime after each hot reload.</summary>
    /// <param name="updatedTypes">The types that changed; null where they are not known.</param>
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The runtime asks for this signature.")]
    internal static void ClearCache(Type[]? updatedTypes) => Interlocked.Increment(ref version);
}
