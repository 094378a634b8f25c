using System.Text;

namespace SeedContent.Compiler.Emission.JsonSchema;

/// <summary>
/// The casings that seeds use most. A schema cannot say "in any casing" in a way that anybody could read, so it knows these, and an
/// editor offers the first.
/// </summary>
internal static class Casings
{
    /// <summary>The other casings of a name.</summary>
    /// <param name="name">The name, in camelCase or PascalCase.</param>
    /// <returns>camelCase, snake_case and kebab-case, without the name itself.</returns>
    public static IReadOnlyList<string> Others(string name)
    {
        var words = Words(name);
        string[] all = [name, Camel(words), string.Join("_", words), string.Join("-", words)];
        return [.. all.Distinct(StringComparer.Ordinal).Skip(1)];
    }

    private static string Camel(List<string> words) =>
        words.Count == 0 ? "" : words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    // A word begins at a capital letter that follows a small one, and at the last of several capital letters.
    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var begins = char.IsUpper(name[i]) && i > 0 && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if ((begins || name[i] is '_' or '-') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (name[i] is not ('_' or '-'))
            {
                word.Append(char.ToLowerInvariant(name[i]));
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
