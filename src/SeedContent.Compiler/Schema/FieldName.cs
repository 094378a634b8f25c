using System.Text;
using SeedContent.Compiler.Formats;

namespace SeedContent.Compiler.Schema;

/// <summary>Compares the names of fields: PascalCase, camelCase, snake_case and kebab-case are one.</summary>
public static class FieldName
{
    /// <summary>The form that all casings of a name share.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name in lower case, without <c>-</c> and <c>_</c>.</returns>
    public static string Canonical(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is not ('-' or '_'))
            {
                result.Append(char.ToLowerInvariant(c));
            }
        }

        return result.ToString();
    }

    /// <summary>Whether two names are one.</summary>
    /// <param name="left">A name.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they have one canonical form.</returns>
    public static bool AreSame(string left, string right) => string.Equals(Canonical(left), Canonical(right), StringComparison.Ordinal);

    /// <summary>Finds a field by its name in any casing.</summary>
    /// <param name="mapping">The fields.</param>
    /// <param name="name">The name.</param>
    /// <returns>The first such field; null where there is none.</returns>
    internal static MappingEntry? Find(MappingNode mapping, string name) => mapping.Entries.FirstOrDefault(entry => AreSame(entry.Key.Value, name));

    /// <summary>A member's name as seeds mostly write it.</summary>
    /// <param name="member">The name in PascalCase.</param>
    /// <returns>The name in camelCase.</returns>
    public static string OfMember(string member) => member.Length > 1 && char.IsUpper(member[1])
        ? member
        : char.ToLowerInvariant(member[0]) + member.Substring(1);
}
