using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Watch;

/// <summary>The watched program with its content as that of large ones is: packed, and had by keys alone.</summary>
/// <param name="package">The package.</param>
public sealed class PackedWatchedProgram(PackedPackage package)
    : WatchedProgram(package, [], "<SeedContentStorage>Packed</SeedContentStorage><SeedContentMembers>Keys</SeedContentMembers>");
