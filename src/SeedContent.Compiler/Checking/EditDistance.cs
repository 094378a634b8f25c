namespace SeedContent.Compiler.Checking;

/// <summary>Finds the name that somebody meant.</summary>
public static class EditDistance
{
    /// <summary>The candidate nearest to a misspelt name: at most two edits away, and at most a third of its length.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="candidates">The names there are.</param>
    /// <returns>The nearest, the first of equals; null where none is near.</returns>
    public static string? FindNearest(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var best = Math.Min(2, Math.Max(1, name.Length / 3)) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) < best && Compute(name, candidate) is var distance && distance < best)
            {
                (nearest, best) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>The number of letters to insert, delete, replace or swap with a neighbour (optimal string alignment), casing aside.</summary>
    private static int Compute(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var k = 0; k <= right.Length; k++)
        {
            rows[0, k] = k;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            for (var k = 1; k <= right.Length; k++)
            {
                var cost = Same(left[i - 1], right[k - 1]) ? 0 : 1;
                rows[i, k] = Math.Min(Math.Min(rows[i - 1, k] + 1, rows[i, k - 1] + 1), rows[i - 1, k - 1] + cost);
                if (i > 1 && k > 1 && Same(left[i - 1], right[k - 2]) && Same(left[i - 2], right[k - 1]))
                {
                    rows[i, k] = Math.Min(rows[i, k], rows[i - 2, k - 2] + 1);
                }
            }
        }

        return rows[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
