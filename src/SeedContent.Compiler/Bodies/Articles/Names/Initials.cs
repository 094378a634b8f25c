namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>Finds whose name has only the initial of the first name: <c>И.Сидоров</c> is Иван Сидоров, and <c>BS Rahman</c> is Budi Setia Rahman, where no other of that name stands in the article.</summary>
internal sealed class Initials
{
    private const int Shortest = 3;

    private readonly ILookup<string, NameEntry> bySurname;

    /// <param name="entries">The names of the article.</param>
    public Initials(IEnumerable<NameEntry> entries) =>
        bySurname = entries.Where(entry => entry.Words.Count > 1 && !IsInitial(entry.Words[0])).ToLookup(entry => entry.Words[entry.Words.Count - 1], StringComparer.Ordinal);

    /// <summary>The person whose name it shortens; null where it does not, or several have it.</summary>
    public NameEntry? PersonOf(NameEntry entry)
    {
        if (entry.Words is [var letters, var last] && AreInitials(letters))
        {
            return bySurname[last].Where(person => person != entry && HasInitials(person, letters)).Take(2).ToList() is [var whole] ? whole : null;
        }

        if (Surname(entry) is not { } surname)
        {
            return null;
        }

        var people = bySurname[surname].Where(person => person.Form[0] == entry.Form[0]).Take(2).ToList();
        return people is [var one] ? one : null;
    }

    /// <summary>The surname behind an initial, or two; null where there is none.</summary>
    private static string? Surname(NameEntry entry) =>
        entry.Words.Count is 2 or 3 && IsInitial(entry.Words[0]) && (entry.Words.Count == 2 || IsInitial(entry.Words[1])) ? entry.Words[^1]
        : entry.Words is [{ Length: > Shortest } name] && name[1] == '.' ? name.Substring(name.LastIndexOf('.') + 1) : null;

    private static bool IsInitial(string word) => word.Length == 2 && word[1] == '.';

    /// <summary><c>BS</c>, <c>J.M.</c>: those of two or three names in one word.</summary>
    private static bool AreInitials(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (!(char.IsUpper(word[i]) || (word[i] == '.' && i > 0 && word[i - 1] != '.')))
            {
                return false;
            }
        }

        return word.Count(char.IsUpper) is 2 or 3;
    }

    /// <summary>Whether the first names begin with the letters, one after another: <c>BS Rahman</c> for <c>Budi Setia Rahman</c>.</summary>
    private static bool HasInitials(NameEntry person, string letters)
    {
        var initials = letters.Where(char.IsUpper).ToList();
        return person.Words.Count == initials.Count + 1 && initials.Select((letter, i) => person.Words[i] is { Length: > 1 } name && name[0] == letter && char.IsLower(name[1])).All(same => same);
    }
}
