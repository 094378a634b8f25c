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
        var letters = Array.ConvertAll(name.ToCharArray(), char.ToUpperInvariant);
        int[][] rows = [new int[name.Length + 1], new int[name.Length + 1], new int[name.Length + 1]];
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) < best && Compute(letters, candidate, best - 1, rows) is var distance && distance < best)
            {
                (nearest, best) = (candidate, distance);
            }
        }

        return nearest;
    }

    // The number of letters to insert, delete, replace or swap with a neighbour (optimal string alignment), casing aside; any greater number
    // where it is above the limit. Only the cells at most that far from the diagonal count, and a row whose cells are all above it is the
    // last: thousands of names are compared with thousands.
    private static int Compute(char[] name, string candidate, int limit, int[][] rows)
    {
        var (beforeLast, last, row) = (rows[0], rows[1], rows[2]);
        for (var k = 0; k <= name.Length; k++)
        {
            last[k] = k;
        }

        var previous = '\0';
        for (var i = 1; i <= candidate.Length; i++)
        {
            var letter = char.ToUpperInvariant(candidate[i - 1]);
            var start = Math.Max(1, i - limit);
            var end = Math.Min(name.Length, i + limit);
            var least = row[start - 1] = start == 1 ? i : limit + 1;
            for (var k = start; k <= end; k++)
            {
                var cell = Math.Min(Math.Min(last[k], row[k - 1]) + 1, last[k - 1] + (letter == name[k - 1] ? 0 : 1));
                if (i > 1 && k > 1 && letter == name[k - 2] && previous == name[k - 1])
                {
                    cell = Math.Min(cell, beforeLast[k - 2] + 1);
                }

                row[k] = cell;
                least = Math.Min(least, cell);
            }

            if (least > limit)
            {
                return least;
            }

            // The next row looks one cell further.
            if (end < name.Length)
            {
                row[end + 1] = limit + 1;
            }

            previous = letter;
            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[name.Length];
    }
}
