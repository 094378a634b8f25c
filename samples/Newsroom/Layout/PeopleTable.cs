namespace Newsroom.Layout;

/// <summary>The list of people: a line each, with the name, the office, and the articles that name them.</summary>
internal static class PeopleTable
{
    private const string Gap = "  ";
    private const string Missing = "-";

    /// <summary>Lays the list out.</summary>
    /// <param name="people">The people, in the order of the list.</param>
    /// <param name="stories">The articles.</param>
    /// <param name="width">The columns there are.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Layout(IReadOnlyList<Person> people, IEnumerable<Story> stories, int width)
    {
        var name = people.Max(person => DisplayWidth.Of(person.Name));

        var named = stories.SelectMany(Mentioned.PeopleOf, (story, person) => (story, person)).ToLookup(pair => pair.person, pair => pair.story);

        // The way back, person.Articles: no article was read to find these, they were grouped when the project was built.
        var articles = people.Select(person => string.Join(", ", person.Articles.Union(named[person]).Select(article => article.Key))).ToList();
        var office = Math.Max(1, width - name - articles.Max(DisplayWidth.Of) - (2 * Gap.Length));
        return people.Select((person, i) => DisplayWidth.Fit(
            DisplayWidth.Pad(Direction.Isolate(person.Name), name) + Gap + DisplayWidth.Pad(DisplayWidth.Fit(person.Office ?? Missing, office), office) + Gap + articles[i],
            width).TrimEnd());
    }
}
