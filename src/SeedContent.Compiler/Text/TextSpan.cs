namespace SeedContent.Compiler.Text;

/// <summary>A range of a seed's text, in UTF-16 code units, as the compiler counts.</summary>
/// <param name="Start">The first code unit, from 0.</param>
/// <param name="Length">The number of code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The position after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Makes a span from its two ends.</summary>
    /// <param name="start">The first code unit.</param>
    /// <param name="end">The position after the last code unit.</param>
    /// <returns>The span.</returns>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly within this span.</summary>
    /// <param name="other">The span to test.</param>
    /// <returns>True where it does.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The span in a text that this one's text is a part of.</summary>
    /// <param name="start">Where the part starts.</param>
    /// <returns>The span, that much further on.</returns>
    public TextSpan Shift(int start) => new(Start + start, Length);

    /// <summary>Whether the piece of <paramref name="text"/> that this span covers ends so, ordinally; without a copy of it.</summary>
    /// <param name="text">The text that the span counts in.</param>
    /// <param name="ending">The ending.</param>
    /// <returns>True where it does.</returns>
    public bool EndsWith(string text, string ending) => Length >= ending.Length && string.CompareOrdinal(text, End - ending.Length, ending, 0, ending.Length) == 0;

    /// <summary>Whether this span ends as one of some endings says, with as many characters before it at least.</summary>
    /// <param name="text">The text that the span counts in.</param>
    /// <param name="endings">The endings.</param>
    /// <param name="stem">The fewest characters before an ending.</param>
    public bool EndsWithAny(string text, IReadOnlyList<string> endings, int stem)
    {
        foreach (var ending in endings)
        {
            if (Length >= ending.Length + stem && EndsWith(text, ending))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of some characters stands in this span.</summary>
    /// <param name="text">The text that the span counts in.</param>
    /// <param name="characters">The characters.</param>
    /// <returns>True where one does.</returns>
    public bool HasAny(string text, string characters) => text.AsSpan(Start, Length).IndexOfAny(characters.AsSpan()) >= 0;

    /// <summary>The piece of <paramref name="text"/> that this span covers.</summary>
    /// <param name="text">The text that the span counts in.</param>
    /// <returns>The piece.</returns>
    public string In(string text) => text.Substring(Start, Length);
}
