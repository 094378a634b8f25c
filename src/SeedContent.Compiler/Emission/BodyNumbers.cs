namespace SeedContent.Compiler.Emission;

/// <summary>
/// What is known of a body beyond its texts: first numbers that have names, the members of <c>DocumentFacts</c> or <c>ArticleFacts</c>, then rows of numbers, each with the
/// words that it is about. Equality is by value.
/// </summary>
public sealed class BodyNumbers : IEquatable<BodyNumbers>
{
    /// <summary>Those of an entry without a body.</summary>
    public static readonly BodyNumbers None = new([]);

    private readonly (string Name, int Value)[] named;
    private readonly List<(int[] Numbers, string Words)> rows = [];

    internal BodyNumbers(params (string Name, int Value)[] named) => this.named = named;

    /// <summary>The numbers with names, in the order in which a content pack has them.</summary>
    public IEnumerable<int> Named => named.Select(number => number.Value);

    /// <summary>The numbers of all rows.</summary>
    public IEnumerable<int> Rows => rows.SelectMany(row => row.Numbers);

    /// <summary>How many numbers the rows have.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a row.</summary>
    /// <param name="numbers">Its numbers.</param>
    /// <param name="words">What they are about.</param>
    internal void Add(int[] numbers, string words)
    {
        Count += numbers.Length;
        rows.Add((numbers, words));
    }

    /// <summary>Writes the lines that set the numbers with names; what is 0 is left out.</summary>
    /// <param name="indent">The indent.</param>
    /// <returns>The lines.</returns>
    internal string NamedLines(int indent)
    {
        var writer = new SourceWriter(indent);
        foreach (var (name, value) in named.Where(number => number.Value != 0))
        {
            writer.Line($"{name} = {Literals.Number(value)},");
        }

        return writer.ToString();
    }

    /// <summary>Writes the rows as items of a collection expression, each with its first words: numbers alone say nothing to whoever opens the file.</summary>
    /// <param name="indent">The indent.</param>
    /// <returns>The lines.</returns>
    internal string RowLines(int indent)
    {
        var writer = new SourceWriter(indent);
        foreach (var (numbers, words) in rows)
        {
            writer.Line($"{Join(numbers)}, // {CommentText.Of(words)}");
        }

        return writer.ToString();
    }

    /// <summary>The numbers of all rows, as hot reload takes them.</summary>
    internal string RowText() => Join(Rows);

    /// <inheritdoc/>
    public bool Equals(BodyNumbers? other) => ReferenceEquals(this, other)
        || (other is not null && Count == other.Count && rows.Count == other.rows.Count && named.SequenceEqual(other.named)
            && rows.Zip(other.rows, static (mine, others) => string.Equals(mine.Words, others.Words, StringComparison.Ordinal) && mine.Numbers.AsSpan().SequenceEqual(others.Numbers)).All(same => same));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BodyNumbers);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    private static string Join(IEnumerable<int> numbers) => string.Join(", ", numbers.Select(Literals.Number));
}
