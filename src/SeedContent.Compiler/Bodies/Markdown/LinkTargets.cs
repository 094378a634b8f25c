namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>What can be told from the target of a link alone.</summary>
internal static class LinkTargets
{
    /// <summary>What a link to a seed by its key begins with.</summary>
    public const string SeedScheme = "seed:";

    public static bool IsExternal(string target) =>
        target.StartsWith("//", StringComparison.Ordinal)
        || (HasScheme(target) && !target.StartsWith(SeedScheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is an address of another site that a browser asks for.</summary>
    public static bool IsOnTheWeb(string target) =>
        target.StartsWith("//", StringComparison.Ordinal)
        || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it begins with a scheme and its colon (RFC 3986, 3.1).</summary>
    private static bool HasScheme(string target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            var c = target[i];
            if (c == ':')
            {
                return i > 0;
            }

            var isLetter = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!isLetter && (i == 0 || c is not ((>= '0' and <= '9') or '+' or '-' or '.')))
            {
                return false;
            }
        }

        return false;
    }
}
