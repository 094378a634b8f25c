namespace Newsroom.Commands;

/// <summary>Finds the keys that somebody may have meant.</summary>
internal static class NearKeys
{
    private const int MaxShown = 3;

    /// <summary>The message for a key that is not there.</summary>
    /// <param name="kind">What it is the key of: <c>article</c>.</param>
    /// <param name="key">The key as typed.</param>
    /// <param name="keys">The keys there are.</param>
    /// <returns>One line with the nearest of them, or with all where none is near.</returns>
    public static string Explain(string kind, string key, IEnumerable<string> keys)
    {
        var all = keys.ToList();
        var near = all
            .Select(candidate => (Key: candidate, Distance: NearestPart(key, candidate)))
            .Where(candidate => candidate.Distance <= Math.Max(1, key.Length / 4) || IsPartOf(key, candidate.Key))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Key, StringComparer.Ordinal)
            .Take(MaxShown)
            .Select(candidate => $"'{candidate.Key}'")
            .ToList();
        return near.Count > 0
            ? $"There is no {kind} '{key}'. Did you mean {string.Join(" or ", near)}?"
            : $"There is no {kind} '{key}'. The keys are {string.Join(", ", all)}.";
    }

    private static bool IsPartOf(string key, string candidate) => key.Length > 0 && candidate.Contains(key, StringComparison.OrdinalIgnoreCase);

    // Whoever types 'harbor' may mean 'harbour-ferry': the whole key and each of its words count.
    private static int NearestPart(string key, string candidate) => candidate.Split('-', '/').Append(candidate).Min(part => Distance(key, part));

    /// <summary>The number of letters to insert, delete or replace (Levenshtein), one row at a time.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var k = 0; k < right.Length; k++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[k]) ? 0 : 1);
                diagonal = row[k + 1];
                row[k + 1] = Math.Min(replaced, Math.Min(row[k], diagonal) + 1);
            }
        }

        return row[^1];
    }
}
