using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>
/// Names of one or several words with a number each: months, weekdays, eras. They are found at a position by their first character, the longest first.
/// </summary>
internal sealed class NameTable
{
    private readonly Dictionary<char, List<KeyValuePair<string, int>>> names = [];

    /// <summary>What the names end with: most of what is asked for ends otherwise.</summary>
    private readonly HashSet<char> lastCharacters = [];

    /// <param name="entries">Names and numbers; of a name that stands twice the first counts. A full stop at the end is left out.</param>
    public NameTable(IEnumerable<(string Name, int Number)> entries)
    {
        foreach (var (entry, number) in entries)
        {
            var name = WordText.Fold(entry.TrimEnd('.', '॰'));
            Longest = Math.Max(Longest, name.Length);
            lastCharacters.Add(name[name.Length - 1]);
            if (!names.TryGetValue(name[0], out var list))
            {
                names.Add(name[0], list = []);
            }

            if (!list.Exists(known => string.Equals(known.Key, name, StringComparison.Ordinal)))
            {
                list.Add(new(name, number));
            }
        }

        foreach (var list in names.Values)
        {
            list.Sort((x, y) => y.Key.Length != x.Key.Length ? y.Key.Length.CompareTo(x.Key.Length) : string.CompareOrdinal(x.Key, y.Key));
        }
    }

    /// <summary>The length of the longest name.</summary>
    public int Longest { get; private set; }

    /// <summary>No names.</summary>
    public static NameTable Empty { get; } = new([]);

    /// <summary>All names, folded.</summary>
    public IEnumerable<string> Names => names.Values.SelectMany(list => list.Select(name => name.Key));

    /// <summary>Reads a name, and the full stop that shortens it.</summary>
    /// <returns>The name's number, or null where none stands there; then <paramref name="at"/> is not moved.</returns>
    public int? TryRead(string text, ref int at, int end)
    {
        if (at >= end || !names.TryGetValue(WordText.Fold(text[at]), out var list) || (at > 0 && Scripts.IsThaiLead(text[at - 1])))
        {
            return null;
        }

        foreach (var name in list)
        {
            if (After(text, at, end, name.Key) is { } after)
            {
                at = after < end && text[after] is '.' or '॰' ? after + 1 : after;
                return name.Value;
            }
        }

        return null;
    }

    /// <summary>Whether a name begins at a position.</summary>
    public bool StartsAt(string text, int at, int end) => TryRead(text, ref at, end) is not null;

    /// <summary>Whether a range is a name and nothing else.</summary>
    public bool Is(string text, int start, int end) => TryRead(text, ref start, end) is not null && start == end;

    /// <summary>Where the longest name begins that ends at a position; null where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="floor">Where it may begin at the earliest.</param>
    /// <param name="end">Where it ends.</param>
    public int? StartOfEndingAt(string text, int floor, int end)
    {
        if (end <= floor || !(lastCharacters.Contains(WordText.Fold(text[end - 1])) || text[end - 1] is '.' or '॰'))
        {
            return null;
        }

        for (var start = Math.Max(floor, end - Longest); start < end; start++)
        {
            if (Is(text, start, end))
            {
                return start;
            }
        }

        return null;
    }

    /// <summary>The first name in a range.</summary>
    public TextSpan? FindFirst(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var stop = at;
            if (TryRead(text, ref stop, end) is not null)
            {
                return TextSpan.FromBounds(at, stop);
            }
        }

        return null;
    }

    private static int? After(string text, int at, int end, string name)
    {
        foreach (var c in name)
        {
            if (c == ' ')
            {
                var next = Blanks.Skip(text, at, end);
                if (next == at)
                {
                    return null;
                }

                at = next;
            }
            else if (at < end && WordText.Fold(text[at]) == c)
            {
                at++;
            }
            else
            {
                return null;
            }
        }

        // 'นายกิตติ' holds no 'นายก': what is written above, below or behind a consonant belongs to it.
        return at == end || !WordText.IsWordPart(text[at]) || ((Scripts.IsUnspaced(name[name.Length - 1]) || Scripts.IsUnspaced(text[at])) && !Scripts.IsThaiVowel(text[at])) ? at : null;
    }
}
