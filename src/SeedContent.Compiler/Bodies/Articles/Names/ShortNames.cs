namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>The short forms of an article's names, each with the fullest name that it is short for. One that two names share is nobody's.</summary>
/// <param name="capitalNouns">Whether nouns have capitals, so that a trade before a surname is spelt as a company is: <c>Schlachter Weber</c>.</param>
internal sealed class ShortNames(bool capitalNouns)
{
    /// <summary>Short form to the fullest name; null where there are several.</summary>
    private readonly Dictionary<string, NameEntry?> fullest = new(StringComparer.Ordinal);

    /// <summary>All short forms so far.</summary>
    public IEnumerable<string> Forms => fullest.Keys;

    public bool Has(string name) => fullest.ContainsKey(name);

    /// <summary>Finds what a form is short for.</summary>
    /// <returns>Whether it is a short form; what it is short for is null where that is not certain.</returns>
    public bool TryFind(string name, out NameEntry? full) => fullest.TryGetValue(name, out full);

    /// <summary>Notes a short form. Of two names for it the one that has all of the other counts, or the one that is surely somebody's where the other is not.</summary>
    public void Add(string name, NameEntry entry)
    {
        if (!fullest.TryGetValue(name, out var known))
        {
            fullest.Add(name, entry);
        }
        else if (known is not null && !known.Covers(entry))
        {
            fullest[name] = entry.Covers(known) || IsRather(entry, known) ? entry : IsRather(known, entry) ? known : null;
        }
    }

    /// <summary><c>David Ferrer</c> beside <c>Acme Ferrer</c>: a name with a first name that is known, and one that nothing shows to be somebody's.</summary>
    private bool IsRather(NameEntry one, NameEntry other) => !capitalNouns && one.HasGivenName && !other.HasGivenName && !other.IsPerson && other.Words.Count > 1;

    /// <summary>Notes a short form where it is none so far.</summary>
    public void AddIfNew(string name, NameEntry entry)
    {
        if (!fullest.ContainsKey(name))
        {
            fullest.Add(name, entry);
        }
    }

    /// <summary>Makes a form that is no short one so far nobody's.</summary>
    public void Doubt(string name)
    {
        if (!fullest.ContainsKey(name))
        {
            fullest.Add(name, null);
        }
    }

    /// <summary>Makes a form nobody's, whatever it was.</summary>
    public void Drop(string name) => fullest[name] = null;
}
