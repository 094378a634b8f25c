namespace SeedContent.Package.Tests.Watch;

/// <summary>The tests that watch run one at a time: each session is three processes that build at every change.</summary>
[CollectionDefinition(Name)]
public sealed class WatchTests
{
    /// <summary>The collection's name.</summary>
    public const string Name = "watch";
}
