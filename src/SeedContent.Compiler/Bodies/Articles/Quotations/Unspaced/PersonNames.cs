using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The names that an article gives to people, and for a short one the only longer one that begins or ends with it.</summary>
internal sealed class PersonNames
{
    /// <summary>With more names than an article has, none is looked through for a part.</summary>
    private const int MostNames = 300;

    private readonly Dictionary<string, TextSpan> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextSpan?> resolved = new(StringComparer.Ordinal);

    public void Add(string text, TextSpan name)
    {
        var key = name.In(text);
        if (!names.ContainsKey(key))
        {
            names.Add(key, name);
        }
    }

    public bool Contains(string name) => names.ContainsKey(name);

    /// <summary>Where the fullest form of a name stands; null where two names have it, or a part of a name is of none.</summary>
    /// <param name="name">The name, as mentioned.</param>
    /// <param name="isWhole">Whether it is long enough to be a name by itself.</param>
    public TextSpan? Resolve(string name, bool isWhole)
    {
        if (!resolved.TryGetValue(name, out var found))
        {
            resolved.Add(name, found = Find(name, isWhole));
        }

        return found;
    }

    private TextSpan? Find(string name, bool isWhole)
    {
        TextSpan? longer = null;
        foreach (var known in names.Count <= MostNames ? names : [])
        {
            if (known.Key.Length > name.Length && (known.Key.StartsWith(name, StringComparison.Ordinal) || known.Key.EndsWith(name, StringComparison.Ordinal)))
            {
                if (longer is not null)
                {
                    return null;
                }

                longer = known.Value;
            }
        }

        return longer ?? (isWhole && names.TryGetValue(name, out var own) ? own : null);
    }
}
