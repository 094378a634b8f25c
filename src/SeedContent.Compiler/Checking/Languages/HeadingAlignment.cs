namespace SeedContent.Compiler.Checking.Languages;

/// <summary>
/// Finds which heading of a translation stands for which of the original. Their words differ, so their levels are compared, and the ids that are
/// given by hand.
/// </summary>
internal static class HeadingAlignment
{
    // A table of two bytes a cell: what lies beyond is no translation of anything, and is compared in a simpler way.
    private const int MaxCells = 1_000_000;

    /// <summary>Matches them.</summary>
    /// <param name="original">The original's headings.</param>
    /// <param name="translation">The translation's headings.</param>
    /// <returns>For each of the original's headings the position of the translation's; null where it has none.</returns>
    public static int?[] Match(EquatableArray<OutlineHeading> original, EquatableArray<OutlineHeading> translation)
    {
        var matches = new int?[original.Count];
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < translation.Count; i++)
        {
            if (translation[i].Id is { } id)
            {
                byId[id] = i;
            }
        }

        var taken = new HashSet<int>();
        var anchors = new List<(int Original, int Translation)>();
        var isInOrder = true;
        for (var i = 0; i < original.Count; i++)
        {
            if (original[i].Id is { } id && byId.TryGetValue(id, out var match))
            {
                matches[i] = match;
                taken.Add(match);
                isInOrder &= anchors.Count == 0 || anchors[anchors.Count - 1].Translation < match;
                anchors.Add((i, match));
            }
        }

        // Between two ids lies what belongs to each other, unless somebody has moved them.
        var (start, from) = (0, 0);
        foreach (var (end, to) in (isInOrder ? anchors : []).Append((original.Count, translation.Count)))
        {
            MatchLevels(
                original,
                [.. Range(start, end).Where(i => matches[i] is null)],
                translation,
                [.. Range(from, to).Where(i => !taken.Contains(i))],
                matches);
            (start, from) = (end + 1, to + 1);
        }

        return matches;
    }

    private static IEnumerable<int> Range(int start, int end) => Enumerable.Range(start, Math.Max(end - start, 0));

    private static void MatchLevels(EquatableArray<OutlineHeading> original, int[] mine, EquatableArray<OutlineHeading> translation, int[] others, int?[] matches)
    {
        // What is the same at both ends is a part of some longest common subsequence, and mostly all there is.
        var (start, end, otherEnd) = (0, mine.Length, others.Length);
        while (start < end && start < otherEnd && AreAlike(start, start))
        {
            matches[mine[start]] = others[start];
            start++;
        }

        while (end > start && otherEnd > start && AreAlike(end - 1, otherEnd - 1))
        {
            matches[mine[--end]] = others[--otherEnd];
        }

        var (rows, columns) = (end - start, otherEnd - start);
        if ((long)rows * columns > MaxCells)
        {
            MatchInOrder();
            return;
        }

        // The table of lengths, from the end; then along it from the start.
        var lengths = new ushort[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                lengths[i, j] = AreAlike(start + i, start + j) ? (ushort)(lengths[i + 1, j + 1] + 1) : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (AreAlike(start + i, start + j))
            {
                matches[mine[start + i++]] = others[start + j++];
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        bool AreAlike(int i, int j) => original[mine[i]].Level == translation[others[j]].Level;

        // Each takes the next of its level that is left, whatever stands between.
        void MatchInOrder()
        {
            var queues = Enumerable.Range(start, columns).ToLookup(j => translation[others[j]].Level).ToDictionary(level => level.Key, level => new Queue<int>(level));
            for (var i = start; i < end; i++)
            {
                if (queues.TryGetValue(original[mine[i]].Level, out var queue) && queue.Count > 0)
                {
                    matches[mine[i]] = others[queue.Dequeue()];
                }
            }
        }
    }
}
