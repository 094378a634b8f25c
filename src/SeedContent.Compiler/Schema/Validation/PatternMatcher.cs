using System.Text.RegularExpressions;

namespace SeedContent.Compiler.Schema.Validation;

/// <summary>Matches texts, each within a time limit: a pattern can take years, and an editor would hang.</summary>
internal sealed class PatternMatcher
{
    private const int MaxMilliseconds = 1000;
    private readonly Dictionary<(string Pattern, int Milliseconds), Regex?> patterns = [];

    /// <summary>The time that a pattern may take.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <returns>Milliseconds.</returns>
    public static int LimitOf(Constraint constraint) =>
        constraint.TimeoutMilliseconds > 0 ? Math.Min(constraint.TimeoutMilliseconds, MaxMilliseconds) : MaxMilliseconds;

    /// <summary>Makes a pattern. It reads no culture, which <c>(?i)</c> would.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="milliseconds">The time that it may take.</param>
    /// <returns>The pattern.</returns>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static Regex Create(string pattern, int milliseconds) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(milliseconds));

    /// <summary>Whether the pattern's first match is the whole text, as <c>RegularExpressionAttribute</c> asks.</summary>
    /// <param name="constraint">The constraint; its pattern is one.</param>
    /// <param name="text">The text; an empty one is for <c>[Required]</c> to check.</param>
    /// <returns>Null where it took too long.</returns>
    public bool? Matches(Constraint constraint, string text)
    {
        var key = (constraint.Text ?? "", LimitOf(constraint));
        if (!patterns.TryGetValue(key, out var regex))
        {
            patterns.Add(key, regex = Create(key.Item1, key.Item2));
        }

        // It took too long once, which was said. A second for each row of a table would be hours.
        if (regex is null || text.Length == 0)
        {
            return true;
        }

        try
        {
            var match = regex.Match(text);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            patterns[key] = null;
            return null;
        }
    }
}
