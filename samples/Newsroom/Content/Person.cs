using SeedContent;

namespace Newsroom;

/// <summary>Somebody that an article names.</summary>
/// <param name="Key">The key in <c>seeds/people.yml</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="Office">What the articles say that they are.</param>
/// <param name="Place">Where, if the articles say so.</param>
[SeedCollection("people", OrderBy = "Name")]
public sealed partial record Person(SeedKey Key, string Name, string? Office, Place? Place);
