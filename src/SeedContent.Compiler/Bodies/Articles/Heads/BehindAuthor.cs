using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads a line at the end that says of the name it begins with that its bearer wrote the article: <c>दिल्ली से अनिता शर्मा की रिपोर्ट</c>, <c>Jane Doe can be reached at
/// jane@example.com</c>.
/// </summary>
internal static class BehindAuthor
{
    private const int MaxLength = 160;
    private const int LongestBiography = 400;
    private const int LongestName = 50;
    private const int LongestRole = 60;

    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="words">The language.</param>
    /// <returns>The name; null where the line is something else.</returns>
    public static TextSpan? TryRead(string text, TextSpan line, LanguageWords words)
    {
        if (line.Length > MaxLength)
        {
            return line.Length <= LongestBiography ? OfBiography(text, line, words) : null;
        }

        foreach (var ending in words.BylineEndings)
        {
            var at = text.IndexOf(ending, line.Start, line.Length, StringComparison.Ordinal);
            if (at <= line.Start || !Blanks.IsBlank(text[at - 1]) || !IsEndOrAddress(text, TextSpan.FromBounds(at + ending.Length, line.End)))
            {
                continue;
            }

            var name = BehindPlace(text, Blanks.Trim(text, line.Start, at), words);
            if (NameLine.IsKnownName(text, name, words))
            {
                return name;
            }
        }

        return OfBiography(text, line, words);
    }

    /// <summary><c>Jane Doe is the Acton editor of the Daily Post. Follow her on …</c>: a role of those who write, and nobody of whom the text above speaks.</summary>
    private static TextSpan? OfBiography(string text, TextSpan line, LanguageWords words)
    {
        foreach (var copula in words.BylineCopulas)
        {
            var at = text.IndexOf(" " + copula + " ", line.Start, Math.Min(line.Length, LongestName), StringComparison.Ordinal);
            if (at <= line.Start)
            {
                continue;
            }

            var name = Blanks.Trim(text, line.Start, at);
            var role = at + copula.Length + 2;
            var end = text.IndexOf('.', role, line.End - role) is >= 0 and var stop ? stop : line.End;
            if (NameLine.IsKnownName(text, name, words) && AuthorNames.HasRole(text, role, Math.Min(end, role + LongestRole), words) && !NameLine.StandsIn(text, name, TextSpan.FromBounds(0, line.Start), words))
            {
                return name;
            }
        }

        return null;
    }

    private static bool IsEndOrAddress(string text, TextSpan rest) =>
        Blanks.Trim(text, rest.Start, rest.End) is { Length: <= 1 } || text.IndexOf('@', rest.Start, rest.Length) > 0 || Digits.StandIn(text, rest);

    /// <summary><c>दिल्ली से अनिता शर्मा</c>: a city that is known, with the word for "from" behind it.</summary>
    private static TextSpan BehindPlace(string text, TextSpan name, LanguageWords words)
    {
        for (var i = name.Start + 1; i < name.End; i++)
        {
            if (Blanks.IsBlank(text[i]) && KnownPlace.IsCity(text, TextSpan.FromBounds(name.Start, i), words) && Blanks.Skip(text, i, name.End) is var from && Blanks.EndOfWord(text, from, name.End) is var stop && stop < name.End
                && (words.Vocabulary.Find(text, from, stop - from) & WordKinds.PlacePreposition) != WordKinds.None)
            {
                return Blanks.Trim(text, stop, name.End);
            }
        }

        return name;
    }
}
