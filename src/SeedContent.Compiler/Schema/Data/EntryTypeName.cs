namespace SeedContent.Compiler.Schema.Data;

/// <summary>The names of inferred types: the entries of <c>Authors</c> are of the type <c>Author</c>.</summary>
internal static class EntryTypeName
{
    /// <summary>The type of a collection's entries.</summary>
    /// <param name="className">The collection's class.</param>
    /// <returns>The singular; where English has none that is certain, the class's name with <c>Entry</c> behind it.</returns>
    public static string Of(string className) =>
        Singular(className) is var singular && string.Equals(singular, className, StringComparison.Ordinal) ? className + "Entry" : singular;

    /// <summary>The singular of an English plural that is formed by a rule; other words stay as they are.</summary>
    public static string Singular(string name)
    {
        if (name.Length < 4 || !name.EndsWith("s", StringComparison.Ordinal) || EndsWithAny(name, "ss", "us", "is", "news", "News", "eries", "pecies"))
        {
            return name;
        }

        if (name.EndsWith("ies", StringComparison.Ordinal))
        {
            return name.Substring(0, name.Length - 3) + "y";
        }

        return name.Substring(0, name.Length - (EndsWithAny(name, "sses", "shes", "ches", "xes", "zes") ? 2 : 1));
    }

    private static bool EndsWithAny(string name, params string[] ends) => ends.Any(end => name.EndsWith(end, StringComparison.Ordinal));
}
