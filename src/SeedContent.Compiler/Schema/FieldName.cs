using System.Text;

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

    /// <summary>A member's name as seeds mostly write it.</summary>
    /// <param name="member">The name in PascalCase.</param>
    /// <returns>The name in camelCase.</returns>
    public static string OfMember(string member) => member.Length > 1 && char.IsUpper(member[1])
        ? member
        : char.ToLowerInvariant(member[0]) + member.Substring(1);
}
