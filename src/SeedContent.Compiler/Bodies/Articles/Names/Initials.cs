namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>Finds whose name has only the initial of the first name: <c>И.Сидоров</c> is Иван Сидоров where no other of that name stands in the article.</summary>
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
}
