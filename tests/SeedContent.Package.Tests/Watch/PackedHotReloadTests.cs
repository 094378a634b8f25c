namespace SeedContent.Package.Tests.Watch;

/// <summary>A program as large ones are: texts lie in a pack, values in rows, and entries are no properties.</summary>
[Collection(WatchTests.Name)]
public sealed class PackedHotReloadTests(PackedWatchedProgram program) : HotReloadTests(program), IClassFixture<PackedWatchedProgram>;
