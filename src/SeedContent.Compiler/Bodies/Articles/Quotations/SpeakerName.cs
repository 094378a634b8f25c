using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Looks at what was taken for a speaker's name once more: words of the grammar before it and a body behind it are no part of it, and what a place, a paper or a body is called is nobody.
/// </summary>
internal static class SpeakerName
{
    private const WordKinds Joins = WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.SpeakerMarker;

    private const int LongestAddress = 8;

    /// <summary>The name of the person.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What was taken for it.</param>
    /// <param name="words">The language.</param>
    /// <returns>The name; null where it is nobody's.</returns>
    public static TextSpan? Of(string text, TextSpan name, LanguageWords words)
    {
        if (IsNobody(text, name, words))
        {
            return null;
        }

        name = WithoutHonorific(text, name, words);
        var second = Blanks.Skip(text, Blanks.EndOfWord(text, name.Start, name.End), name.End);
        if (second >= name.End || words.NamesByContext)
        {
            return name;
        }

        var rest = TextSpan.FromBounds(second, name.End);
        var isJoin = KindsAt(text, name.Start, name.End, words) is var first && (first & Joins) != WordKinds.None;
        if (isJoin && char.IsLower(text[name.Start]))
        {
            // 'von Anna Weber', 'del Qatar', and not 'de la Cruz'
            var end = Blanks.EndOfWord(text, second, name.End);
            return IsNobody(text, rest, words) ? null : end < name.End && GivenNames.IsWomanOrMan(text, second, end - second) ? rest : name;
        }

        // 'Auf der Seite'
        return isJoin && (first & WordKinds.NameParticle) == WordKinds.None && char.IsLower(text[second]) ? null : WithoutBody(text, name, words);
    }

    /// <summary><c>Zekiye Hanım</c> is Zekiye.</summary>
    private static TextSpan WithoutHonorific(string text, TextSpan name, LanguageWords words)
    {
        var last = Blanks.StartOfWord(text, name.Start, name.End);
        return words.NameWords.TrailingHonorifics.Count > 0 && last > name.Start && words.NameWords.TrailingHonorifics.Contains(text[last..name.End]) ? Blanks.Trim(text, name.Start, last) : name;
    }

    private static bool IsNobody(string text, TextSpan name, LanguageWords words) =>
        Organization.Is(text, name, words) || Organization.BeginsAsPaper(text, name, words) || (KnownPlace.Is(text, name, words) && !IsAddressed(text, name, words)) || AgencyName.IsKnown(text, name)
        || (name.Length > 2 && text[name.End - 1] == 's' && KnownPlace.IsCountry(text, name with { Length = name.Length - 1 }, words));

    /// <summary><c>chị Nga</c>: Russia has no form of address.</summary>
    private static bool IsAddressed(string text, TextSpan name, LanguageWords words)
    {
        var end = name.Start - 1;
        if (!words.HonorificsInNames || end <= 0 || text[end] != ' ')
        {
            return false;
        }

        var start = text.LastIndexOf(' ', end - 1, Math.Min(end, LongestAddress)) + 1;
        return start > 0 && words.Vocabulary.Find(text, start, end - start) is var address && (address & WordKinds.Honorific) != WordKinds.None && (address & (WordKinds.Title | WordKinds.OfficeTitle)) == WordKinds.None;
    }

    /// <summary><c>Anna Rossi di Amnesty International</c>: a name in front of what its bearer is of.</summary>
    private static TextSpan WithoutBody(string text, TextSpan name, LanguageWords words)
    {
        var count = 0;
        for (var at = name.Start; at < name.End; count++)
        {
            var end = Blanks.EndOfWord(text, at, name.End);
            var next = Blanks.Skip(text, end, name.End);
            if (count > 1 && next < name.End && char.IsLower(text[at]) && (KindsAt(text, at, name.End, words) & Joins) != WordKinds.None && IsNobody(text, TextSpan.FromBounds(next, name.End), words))
            {
                return Blanks.Trim(text, name.Start, at);
            }

            at = next;
        }

        return name;
    }

    private static WordKinds KindsAt(string text, int start, int end, LanguageWords words) => WordKindReader.Read(text, start, Blanks.EndOfWord(text, start, end) - start, words);
}
