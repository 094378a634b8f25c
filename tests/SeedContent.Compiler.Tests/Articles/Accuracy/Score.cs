namespace SeedContent.Compiler.Tests.Articles.Accuracy;

/// <summary>How often a field was read.</summary>
/// <param name="Right">As the truth has it.</param>
/// <param name="Found">At all.</param>
/// <param name="Missed">Not, or otherwise, where the truth has one.</param>
internal readonly record struct Score(int Right, int Found, int Missed)
{
    /// <summary>Of what was found, how much is right; whole percent, rounded down. Null where nothing was found.</summary>
    public int? Precision => Found == 0 ? null : 100 * Right / Found;

    /// <summary>Of what is there, how much was found; whole percent, rounded down. Null where there is nothing.</summary>
    public int? Recall => Right + Missed == 0 ? null : 100 * Right / (Right + Missed);

    public static Score operator +(Score left, Score right) => new(left.Right + right.Right, left.Found + right.Found, left.Missed + right.Missed);

    /// <summary>Precision and recall, <c>98 / 91</c>; a dash for what cannot be said.</summary>
    public override string ToString() => $"{Precision?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–"} / {Recall?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–"}";
}
