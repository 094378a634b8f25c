namespace SeedContent.Package.Tests.Watch;

/// <summary>A program as small ones are: texts and values stand in code.</summary>
[Collection(WatchTests.Name)]
public sealed class SourceHotReloadTests(WatchedProgram program) : HotReloadTests(program), IClassFixture<WatchedProgram>;
