using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The people of a Korean article with their titles, to tell whose a surname with a title is, and whom a pronoun can only stand for.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class KoreanPeople(string text, LanguageWords words)
{
    /// <summary>With more people of one surname than an article has, none is looked for.</summary>
    private const int MostOfSurname = 20;

    private readonly PersonNames known = new();

    /// <summary>For each whole name the titles that stand behind it, and an empty one where <c>씨</c> does.</summary>
    private readonly Dictionary<string, (TextSpan Name, HashSet<string> Roles)> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<(TextSpan Name, HashSet<string> Roles)>> bySurname = [];
    private readonly List<TextSpan> mentions = [];

    /// <summary>Notes a mention.</summary>
    /// <param name="name">The name.</param>
    /// <param name="core">The word that the title or <c>씨</c> ends.</param>
    /// <param name="isWhole">Whether it is more than a surname.</param>
    public void Add(TextSpan name, TextSpan core, bool isWhole)
    {
        mentions.Add(name);
        if (!isWhole)
        {
            return;
        }

        known.Add(text, name);
        if (!roles.TryGetValue(name.In(text), out var entry))
        {
            roles.Add(name.In(text), entry = (name, new(StringComparer.Ordinal)));
            // '마이클 황': a foreign name with the surname behind.
            var surname = name.Length > 2 && text[name.End - 2] == ' ' ? text[name.End - 1] : text[name.Start];
            if (!bySurname.TryGetValue(surname, out var list))
            {
                bySurname.Add(surname, list = []);
            }

            list.Add(entry);
        }

        entry.Roles.Add(RoleOf(core));
    }

    /// <summary>Notes a mention of a whole name without a title.</summary>
    public void AddUntitled(TextSpan name)
    {
        mentions.Add(name);
        known.Add(text, name);
    }

    /// <summary>Whether the article gives somebody a title with this name.</summary>
    public bool Has(TextSpan name) => known.Contains(name.In(text));

    /// <summary>Where the fullest form of a name stands that has no title.</summary>
    public TextSpan? Resolve(TextSpan name, bool isWhole) => known.Resolve(name.In(text), isWhole);

    /// <summary>Where the fullest form of a name stands.</summary>
    /// <param name="name">The name.</param>
    /// <param name="core">The word that its title or <c>씨</c> ends.</param>
    public TextSpan? Resolve(TextSpan name, TextSpan core) =>
        name.Length > 1 ? known.Resolve(name.In(text), isWhole: true) : OfSurname(text[name.Start], RoleOf(core));

    /// <summary>The only one to whom the article gives a title, and whom it has named before the place where that stands alone: <c>장관은</c>.</summary>
    /// <param name="core">The title.</param>
    public TextSpan? OfTitle(TextSpan core)
    {
        var role = RoleOf(core);
        return roles.Values.Where(entry => entry.Roles.Contains(role)).Take(2).ToList() is [var only] && only.Name.Start < core.Start ? only.Name : null;
    }

    /// <summary>The only person whom a range mentions with a whole name.</summary>
    public TextSpan? OnlyOneIn(int start, int end)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low < mentions.Count && mentions[low].Start < end && mentions[low].Length > 1 && known.Resolve(mentions[low].In(text), isWhole: true) is { } person && HasNobodyBut(person, start, end) ? person : null;
    }

    /// <summary>Whether a range mentions nobody but one person.</summary>
    public bool HasNobodyBut(TextSpan person, int start, int end)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < mentions.Count && mentions[i].Start < end; i++)
        {
            var name = mentions[i];
            if (name.Length == 1 ? text[name.Start] != text[person.Start] : known.Resolve(name.In(text), isWhole: true) != person)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The title in a word; nothing for <c>씨</c>, which anybody may have.</summary>
    private string RoleOf(TextSpan core) => words.Roles.StartOfEndingAt(text, core.Start, core.End) is { } role ? TextSpan.FromBounds(role, core.End).In(text) : "";

    /// <summary><c>양 감독</c>: the only one with the surname to whom the title belongs, and not <c>양하늘 선수</c>.</summary>
    private TextSpan? OfSurname(char surname, string role)
    {
        if (!bySurname.TryGetValue(surname, out var persons) || persons.Count > MostOfSurname)
        {
            return null;
        }

        var titled = persons.Count == 1 && role.Length == 0 ? persons
            : persons.FindAll(person => role.Length > 0 && person.Roles.Any(title => IsSame(title, role, persons.Count > 1)));
        return titled is [var one] ? one.Name : null;
    }

    /// <summary>Whether two titles may be one person's: <c>부산시장</c> and <c>시장</c>; where several have the surname, only one that is called by it.</summary>
    private static bool IsSame(string known, string role, bool several) =>
        known.Length == 0 ? !several : known.EndsWith(role, StringComparison.Ordinal) || role.EndsWith(known, StringComparison.Ordinal);
}
