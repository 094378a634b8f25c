using System.Collections.Immutable;
using SeedContent;

namespace Newsroom;

/// <summary>An article of <c>seeds/articles</c>: what its text says, and whom and what its sidecar says that it is about.</summary>
[SeedCollection("articles")]
public partial class Story : Article
{
    /// <summary>The people that it names. The seed has their keys; one that <c>seeds/people.yml</c> does not have is an error in the seed.</summary>
    public ImmutableArray<Person> People { get; init; }

    /// <summary>The places. Their type is inferred from <c>seeds/places.yml</c>.</summary>
    public ImmutableArray<Place> Places { get; init; }
}
