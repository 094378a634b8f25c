namespace Newsroom.Layout;

/// <summary>Whom and what an article is about, as its seed says by keys.</summary>
internal static class Mentions
{
    private const string Bullet = "  • ";
    private const string AfterBullet = "    ";

    /// <summary>Lays them out.</summary>
    /// <param name="story">The article.</param>
    /// <param name="width">The columns there are.</param>
    /// <returns>The lines; none where the article's seed names nobody and nothing.</returns>
    public static IEnumerable<string> Layout(Story story, int width)
    {
        var lines = story.People.Select(Describe).Concat(story.Places.Select(Describe)).ToList();
        return lines.Count == 0 ? [] : ["", "People and places", "-----------------", "", .. lines.SelectMany(line => LineWrapper.Wrap(line, width, Bullet, AfterBullet))];
    }

    private static string Describe(Person person) => Join(person.Name, person.Office, person.Place?.Name);

    private static string Describe(Place place) => Join(place.Name, place.Region, place.Country);

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(part => part is not null));
}
