namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>What can be told from the target of a link alone.</summary>
internal static class LinkTargets
{
    private const string SeedScheme = "seed";

    public static bool IsExternal(string target) =>
        target.StartsWith("//", StringComparison.Ordinal)
        || (SchemeLength(target) is var length and > 0 && !string.Equals(target.Substring(0, length), SeedScheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>The length of the scheme before its colon (RFC 3986, 3.1); 0 where there is none.</summary>
    private static int SchemeLength(string target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            var c = target[i];
            if (c == ':')
            {
                return i;
            }

            var isLetter = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!isLetter && (i == 0 || c is not ((>= '0' and <= '9') or '+' or '-' or '.')))
            {
                return 0;
            }
        }

        return 0;
    }
}
