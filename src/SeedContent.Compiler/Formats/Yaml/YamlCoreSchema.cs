namespace SeedContent.Compiler.Formats.Yaml;

/// <summary>The core schema's tag resolution: what a plain scalar is by its text (YAML 1.2.2, 10.3.2). So <c>no</c> and <c>1:30</c> are texts.</summary>
internal static class YamlCoreSchema
{
    /// <summary>Resolves a plain scalar.</summary>
    /// <param name="value">Its text.</param>
    /// <returns>What it is.</returns>
    public static ScalarKind Resolve(string value) => value switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Boolean,
        ".nan" or ".NaN" or ".NAN" => ScalarKind.Float,
        _ when IsInteger(value) => ScalarKind.Integer,
        _ when IsFloat(value) => ScalarKind.Float,
        _ => ScalarKind.Text,
    };

    // [-+]? [0-9]+ | 0o [0-7]+ | 0x [0-9a-fA-F]+
    private static bool IsInteger(string value)
    {
        if (value.StartsWith("0o", StringComparison.Ordinal))
        {
            return value.Length > 2 && value.Skip(2).All(c => c is >= '0' and <= '7');
        }

        if (value.StartsWith("0x", StringComparison.Ordinal))
        {
            return value.Length > 2 && value.Skip(2).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
        }

        var start = SignLength(value);
        return value.Length > start && SkipDigits(value, start) == value.Length;
    }

    // [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )? | [-+]? ( \.inf | \.Inf | \.INF )
    private static bool IsFloat(string value)
    {
        var start = SignLength(value);
        if (value.Length == start + 4 && value.Substring(start) is ".inf" or ".Inf" or ".INF")
        {
            return true;
        }

        var whole = SkipDigits(value, start);
        var end = whole;
        if (end < value.Length && value[end] == '.')
        {
            end = SkipDigits(value, end + 1);
        }

        // A lone point, or a point with nothing on either side, is a text.
        if (end - start == 0 || (whole == start && end == whole + 1))
        {
            return false;
        }

        if (end < value.Length && value[end] is ('e' or 'E'))
        {
            var exponent = end + 1 + SignLength(value, end + 1);
            end = SkipDigits(value, exponent);
            return end > exponent && end == value.Length;
        }

        return end == value.Length;
    }

    private static int SignLength(string value, int start = 0) => start < value.Length && value[start] is ('-' or '+') ? 1 : 0;

    private static int SkipDigits(string value, int start)
    {
        while (start < value.Length && value[start] is >= '0' and <= '9')
        {
            start++;
        }

        return start;
    }
}
