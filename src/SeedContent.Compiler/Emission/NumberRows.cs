namespace SeedContent.Compiler.Emission;

/// <summary>Numbers of one entry, written line by line, each line with the words that its numbers are about.</summary>
internal sealed class NumberRows
{
    private readonly List<(string Numbers, string Comment)> rows = [];

    /// <summary>How many numbers there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a line.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="comment">What they are about; on one line.</param>
    public void Add(IReadOnlyCollection<int> numbers, string comment)
    {
        Count += numbers.Count;
        rows.Add((string.Join(", ", numbers.Select(Literals.Number)), comment));
    }

    /// <summary>The lines as items of a collection expression.</summary>
    /// <param name="indent">The indent.</param>
    public string ToLines(int indent)
    {
        var writer = new SourceWriter(indent);
        foreach (var (numbers, comment) in rows)
        {
            writer.Line($"{numbers}, // {comment}");
        }

        return writer.ToString();
    }

    /// <summary>The numbers alone, as hot reload takes them.</summary>
    public string ToText() => string.Join(", ", rows.Select(row => row.Numbers));
}
