namespace SeedContent.Compiler.Bodies.Articles.Cldr;

/// <summary>The rows of one language. A row is taken apart when it is asked for.</summary>
internal sealed class CldrSection
{
    private readonly Dictionary<string, string> rows = new(StringComparer.Ordinal);

    /// <summary>No names.</summary>
    public static CldrSection Empty { get; } = new();

    /// <summary>The rows as they stand.</summary>
    public IEnumerable<string> Texts => rows.Values;

    public void Add(string row, string text) => rows.Add(row, text);

    /// <summary>The names of a row with their numbers.</summary>
    /// <param name="row">The row's name.</param>
    /// <param name="first">The number of its first name.</param>
    public IEnumerable<(string Name, int Number)> Names(string row, int first)
    {
        if (!rows.TryGetValue(row, out var text))
        {
            yield break;
        }

        var number = first;
        foreach (var value in text.Split('|'))
        {
            foreach (var name in value.Split(';'))
            {
                yield return (name.Trim(), number);
            }

            number++;
        }
    }
}
