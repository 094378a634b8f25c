namespace Newsroom.Layout;

/// <summary>Whom and what an article names, as its seed says by keys or its text by names.</summary>
internal static class Mentions
{
    private const string Bullet = "  • ";
    private const string AfterBullet = "    ";

    /// <summary>Lays them out.</summary>
    /// <param name="story">The article.</param>
    /// <param name="width">The columns there are.</param>
    /// <returns>The lines; none where the article names nobody and nothing that the seeds know.</returns>
    public static IEnumerable<string> Layout(Story story, int width)
    {
        var lines = Mentioned.PeopleOf(story).Select(Describe).Concat(Mentioned.PlacesOf(story).Select(Describe)).ToList();
        return lines.Count == 0 ? [] : ["", "People and places", "-----------------", "", .. lines.SelectMany(line => LineWrapper.Wrap(line, width, Bullet, AfterBullet))];
    }

    private static string Describe(Person person) => Join(Direction.Isolate(person.Name), person.Office, person.Place is { } place ? Direction.Isolate(place.Name) : null);

    private static string Describe(Place place) => Join(Direction.Isolate(place.Name), place.Region, place.Country);

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(part => part is not null));
}
