using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads the author's name in a line that stands where authors do, though no word says that it is one: a name, perhaps with a place, a paper or a role beside it,
/// whose words the article's text has nowhere.
/// </summary>
internal static class UnmarkedAuthor
{
    private const int MostParts = 3;
    private const int MostWords = 6;

    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="body">The article's text, which does not speak of its author.</param>
    /// <param name="words">The language.</param>
    public static TextSpan? NameOf(string text, TextSpan line, TextSpan body, LanguageWords words)
    {
        if (SentenceEnd.EndsWithFullStop(text, line) || text[line.End - 1] is '?' or '!' or ':')
        {
            return null;
        }

        if (IsAuthor(text, line, body, hasOutlet: false, words))
        {
            return line;
        }

        var parts = MetaLineReader.Parts(text, line, words, belowTitle: true);
        if (parts is not { Count: > 1 and <= MostParts })
        {
            return null;
        }

        // 'Jane Doe, Lagos', 'Lagos - Jane Doe'
        var hasOutlet = parts.Exists(part => part.Kind == MetaPartKind.Outlet);
        var hasPlace = !hasOutlet && parts.Exists(part => part.Kind == MetaPartKind.Place);
        var names = parts.FindAll(part => part.Kind is MetaPartKind.Name && IsAuthor(text, part.Range, body, hasOutlet, words) && !(hasPlace && IsVenue(text, part.Range, words)));
        return names.Count == 1 && parts.Count(part => part.Kind == MetaPartKind.Unknown) <= (names[0] == parts[0] ? 1 : 0) && (names[0] == parts[0] || (names[0] == parts[parts.Count - 1] && parts[0].Kind is MetaPartKind.Place or MetaPartKind.Outlet))
            && parts.TrueForAll(part => part == names[0] || part.Kind is MetaPartKind.Place or MetaPartKind.Outlet or MetaPartKind.Role or MetaPartKind.Address or MetaPartKind.Time or MetaPartKind.Unknown) ? names[0].Range : null;
    }

    /// <summary>Where lines of few words with capitals are titles as well, a name that is known or a paper beside it shows an author.</summary>
    private static bool IsAuthor(string text, TextSpan name, TextSpan body, bool hasOutlet, LanguageWords words) =>
        words.Script is not (Script.Han or Script.Kana or Script.Hangul or Script.Thai) && (!words.NamesByContext || NameLine.IsKnownName(text, name, words)) && (NameLine.IsName(text, name, words, MostWords) || NameLine.AreKnownNames(text, name, words)) && !NameLine.StandsIn(text, name, body, words) && !Organization.HasWord(text, name, words)
        && !OutletLine.Is(text, name, words) && !PageWords.Are(text, name, words) && !AuthorNames.HasRole(text, name.Start, name.End, words)
        && (!words.CapitalLines || hasOutlet || NameLine.IsKnownName(text, name, words) || IsSpelledAsName(text, name, words));

    /// <summary><c>Palace Theatre, Acton</c>: a place has houses and events too. Words of which one is a body's or stands in the text are theirs, and where lines have capitals all that begin with no first name.</summary>
    public static bool IsVenue(string text, TextSpan name, LanguageWords words) =>
        words.Script == Script.Latin && (words.CapitalLines || Organization.HasWord(text, name, words) || NameLine.StandsBelow(text, name, words))
        && !NameLine.IsKnownName(text, name, words) && !NameLine.AreKnownNames(text, name, words) && !IsSpelledAsName(text, name, words);

    /// <summary><c>Maria Lopes-Kern</c>, <c>Anna van der Meer</c>, <c>J. P. Roe</c>: no words of a title are spelled so.</summary>
    private static bool IsSpelledAsName(string text, TextSpan name, LanguageWords words)
    {
        for (var i = name.Start + 1; i < name.End - 1; i++)
        {
            if ((text[i] == '-' && char.IsUpper(text[i + 1])) || (text[i] == '.' && char.IsUpper(text[i - 1]) && (i - 1 == name.Start || Blanks.IsBlank(text[i - 2]))))
            {
                return true;
            }

            if (Blanks.IsBlank(text[i]) && char.IsLower(text[i + 1]) && (words.Vocabulary.Find(text, i + 1, WordText.WordEnd(text, i + 1, name.End) - i - 1) & WordKinds.NameParticle) != WordKinds.None)
            {
                return true;
            }
        }

        return false;
    }
}
