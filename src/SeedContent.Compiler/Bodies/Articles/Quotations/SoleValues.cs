namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>What belongs to a key alone: who has a title, a surname or an age, whether somebody is a woman.</summary>
internal static class SoleValues
{
    /// <summary>Notes what belongs to a key. Where that differs from what was noted before, nothing is certain, and the key has null from then on.</summary>
    /// <param name="values">What was noted.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">What belongs to it.</param>
    public static void AddSole<TKey, TValue>(this Dictionary<TKey, TValue?> values, TKey key, TValue value)
        where TKey : notnull
        where TValue : struct, IEquatable<TValue> =>
        values[key] = values.TryGetValue(key, out var known) && !(known is { } one && one.Equals(value)) ? null : value;
}
