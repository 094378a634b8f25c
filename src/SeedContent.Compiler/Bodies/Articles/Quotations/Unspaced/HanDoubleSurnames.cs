using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Names of four characters of which two are surnames, as married women have them in Hong Kong and Taiwan, where a title stands before them or the article
/// has them twice (<c>特首林鄭月娥</c>), and the two surnames alone (<c>林鄭說</c>).
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class HanDoubleSurnames(string text, LanguageWords words)
{
    private const int Whole = 4;
    private const int Surnames = 2;

    private readonly Dictionary<string, TextSpan?> known = new(StringComparer.Ordinal);

    /// <summary>The whole name or its two surnames at a position.</summary>
    public TextSpan? At(int start, int end)
    {
        if (start + Surnames > end || !words.Surnames.Is(text, start, start + 1) || !words.Surnames.Is(text, start + 1, start + Surnames) || Find(start) is not { } name)
        {
            return null;
        }

        return start + Whole <= end && string.CompareOrdinal(text, start, text, name.Start, Whole) == 0 ? new TextSpan(start, Whole) : new TextSpan(start, Surnames);
    }

    /// <summary>Where the whole name stands first.</summary>
    public TextSpan? Resolve(TextSpan name) =>
        name.Length is Surnames or Whole && known.TryGetValue(text.Substring(name.Start, Surnames), out var found) && found is { } whole
            && string.CompareOrdinal(text, name.Start, text, whole.Start, name.Length) == 0 ? whole : null;

    private TextSpan? Find(int start)
    {
        var surnames = text.Substring(start, Surnames);
        if (!known.TryGetValue(surnames, out var found))
        {
            known.Add(surnames, found = First(surnames));
        }

        return found;
    }

    /// <summary>The first mention that a title stands before, where two characters more stand twice behind the surnames.</summary>
    private TextSpan? First(string surnames)
    {
        for (var at = text.IndexOf(surnames, StringComparison.Ordinal); at >= 0; at = text.IndexOf(surnames, at + 1, StringComparison.Ordinal))
        {
            var name = new TextSpan(at, Whole);
            if (name.End <= text.Length && Scripts.AreAll(text, name, Script.Han) && words.Roles.StartOfEndingAt(text, Math.Max(0, at - words.Roles.Longest), at) is not null
                && (text.IndexOf(name.In(text), name.End, StringComparison.Ordinal) > 0 || IsGiven(name)) && IsAlwaysWhole(name))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Whether both characters behind the surnames are those of given names and no word (<c>李明清晨说</c>), and the clause goes on behind them.</summary>
    private bool IsGiven(TextSpan name) =>
        words.NameWords.GivenNameEndings.IndexOf(text[name.End - 1]) >= 0 && words.NameWords.GivenNameEndings.IndexOf(text[name.End - 2]) >= 0
        && !words.Continuers.StartsAt(text, name.Start + Surnames, name.End) && !words.NameWords.NounsLikeNames.Contains(text.Substring(name.Start + Surnames, Surnames))
        && (words.Continuers.StartsAt(text, name.End, text.Length) || words.Sayings.StartsAt(text, name.End, text.Length));

    /// <summary>'王盛才说', '王盛才在': where another character follows the third elsewhere, the name has three.</summary>
    private bool IsAlwaysWhole(TextSpan name)
    {
        var three = text.Substring(name.Start, Whole - 1);
        for (var at = text.IndexOf(three, StringComparison.Ordinal); at >= 0; at = text.IndexOf(three, at + 1, StringComparison.Ordinal))
        {
            if (at + Whole > text.Length || text[at + Whole - 1] != text[name.End - 1])
            {
                return false;
            }
        }

        return words.NameWords.NoGivenNames.IndexOf(text[name.End - 1]) < 0;
    }
}
