using SeedContent;

namespace Newsroom;

/// <summary>
/// Whom and what an article names: those that its seed refers to by their keys, then those that the text names and
/// <c>seeds/people.yml</c> and <c>seeds/places.yml</c> know.
/// </summary>
internal static class Mentioned
{
    public static IEnumerable<Person> PeopleOf(Story story) => story.People.Union(People.All.NamedIn(story, static person => person.Name));

    public static IEnumerable<Place> PlacesOf(Story story) => story.Places.Union(Places.All.NamedIn(story, static place => place.Name));
}
