using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads the names of authors at the beginning of a range: words with capitals, or of a script without them, joined by commas or "and".</summary>
internal static class AuthorNames
{
    private const int MaxWords = 6;

    /// <summary>No line of names is longer; a paragraph may begin as one does.</summary>
    private const int MaxLength = 240;
    private const int MaxWordsWithoutCase = 4;
    private const int MaxSmallWords = 3;

    /// <param name="text">The text.</param>
    /// <param name="line">The range.</param>
    /// <param name="least">How many words the first name has at least: one word alone is a name only after a colon (<c>By Land</c> is no byline).</param>
    /// <param name="style">How names are written.</param>
    /// <param name="words">The language.</param>
    /// <returns>From the first name to the last, or null.</returns>
    public static TextSpan? Read(string text, TextSpan line, int least, NameStyle style, LanguageWords words)
    {
        var end = Math.Min(line.End, line.Start + MaxLength);
        var start = SkipHonorifics(text, line, words);
        var last = start;
        var isBehindComma = false;
        for (var at = start; at < end;)
        {
            var name = ReadName(text, at, end, style, words);
            if ((name.Words < least && !(name.Words == 1 && IsSecondSurname(text, start, last, words))) || HasRole(text, at, name.End, words) || (style == NameStyle.SmallLetters && name.Words > MaxSmallWords)
                || (last > start && TextSpan.FromBounds(at, name.End) is var other && (AgencyName.IsKnown(text, other) || AgencyName.Begins(text, other) || (isBehindComma && KnownPlace.IsCity(text, other, words)) || Organization.HasWord(text, other, words)
                    || (Scripts.Of(text[start]) != Script.None && PlaceName.IsInCapitalsBeside(text, other, TextSpan.FromBounds(start, last))))))
            {
                break;
            }

            last = name.End;
            at = Blanks.Skip(text, last, end);
            isBehindComma = at < end && text[at] is ',' or '،';
            if (at < end && text[at] is ',' or '،' or '、' or ';' or '/')
            {
                at = Blanks.Skip(text, at + 1, end);
            }

            at = SkipAnd(text, SkipDash(text, TextSpan.FromBounds(start, last), at, end, words), end, words);
            least = 2;
            if (at == last)
            {
                break;
            }
        }

        return last > start ? TextSpan.FromBounds(start, last) : null;
    }

    /// <summary><c>FOCUS-Online-Redakteurin Anna Weber</c>: the role hangs on the paper's name.</summary>
    private static int SkipRole(string text, TextSpan line, LanguageWords words)
    {
        var end = Blanks.EndOfWord(text, line.Start, line.End);
        var hyphen = end < line.End ? text.LastIndexOf('-', end - 1, end - line.Start) : -1;
        return hyphen > line.Start && words.BylineRoles.Any(role => Prefixes.After(text, hyphen + 1, end, role) == end) ? Blanks.Skip(text, end, line.End) : line.Start;
    }

    /// <summary><c>Prof. Dr. Ana Roe</c>, <c>Fr. John Doe</c>: what stands before the name is no part of it.</summary>
    private static int SkipHonorifics(string text, TextSpan line, LanguageWords words)
    {
        var at = SkipRole(text, line, words);
        while (at < line.End)
        {
            var word = WordText.WordEnd(text, at, line.End);

            // 'עו"ד עמליה גרינוולד': a shortened title of Hebrew has its mark inside.
            word = word + 1 < line.End && text[word] is '"' or '״' ? WordText.WordEnd(text, word + 1, line.End) : word;
            var end = word < line.End && text[word] == '.' ? word + 1 : word;
            var next = Blanks.Skip(text, end, line.End);
            var kinds = WordKinds.None;
            if (word > at && next > end && next < line.End)
            {
                kinds = words.Vocabulary.Find(text, at, word - at) | (end > word ? words.Vocabulary.Find(text, at, end - at) : WordKinds.None);
            }

            if ((kinds & WordKinds.Honorific) == WordKinds.None)
            {
                return at;
            }

            at = next;
        }

        return at;
    }

    /// <summary><c>Ana de Castro e Lima</c>: behind "and" stands the other half of a surname that has a particle.</summary>
    private static bool IsSecondSurname(string text, int start, int last, LanguageWords words)
    {
        var surname = last > start ? text.LastIndexOf(' ', last - 1, last - start) : -1;
        var particle = surname > start ? text.LastIndexOf(' ', surname - 1, surname - start) : -1;
        return words.IsRomance && particle > start && char.IsLower(text[particle + 1]) && (words.Vocabulary.Find(text, particle + 1, surname - particle - 1) & WordKinds.NameParticle) != WordKinds.None;
    }

    /// <summary>A role may begin with what it is about: <c>Environment Correspondent</c>.</summary>
    public static bool HasRole(string text, int start, int end, LanguageWords words)
    {
        for (var at = start; at < end; at++)
        {
            if ((at == start || Blanks.IsBlank(text[at - 1])) && words.BylineRoles.Any(role => Prefixes.After(text, at, end, role) is not null))
            {
                return true;
            }
        }

        return false;
    }

    private static (int End, int Words) ReadName(string text, int start, int end, NameStyle style, LanguageWords words)
    {
        var count = 0;
        var last = start;
        var at = start;
        while (at < end && count <= MaxWords)
        {
            var stop = at;
            while (stop < end && (WordText.IsWordPart(text[stop]) || text[stop] is '.' or '\'' or '’' or '-' or '־' or '"' or '״' or '׳' || (words.NamesByContext && text[stop] == '‘')))
            {
                stop++;
            }

            // 'Aminah Yusof Dan Ahmad Razak'
            if (count > 0 && stop - at > 1 && words.Conjunctions.Any(and => Prefixes.After(text, at, stop, and) == stop))
            {
                break;
            }

            // 'Ali Rahman.' is an abbreviation or the end of a sentence; the line says which.
            var kinds = words.Vocabulary.Find(text, at, stop - at);
            kinds = count > 0 && NameLine.IsCapitalParticle(text, at, stop, end, kinds) ? WordKinds.None : kinds;

            // 'أحمد علي': a name that is a word of the grammar too stands behind another.
            kinds = count > 0 && NameLine.IsGivenNameAndWord(text, at, stop, words) ? WordKinds.None : kinds;
            var nameless = words.HonorificsInNames && count > 0 ? WordKinds.Weekday : WordKinds.Weekday | WordKinds.Function;
            // 'अरविंद मिश्र 'निर्भय'': a pen name stands in marks.
            var first = words.NamesByContext && count > 0 && stop - at > 2 && text[at] is '\'' or '‘' ? text[at + 1] : text[at];
            var isName = stop > at && (kinds & nameless) == WordKinds.None && IsNameWord(first, style, kinds, count);
            if (!isName && (count == 0 || stop == at || (kinds & WordKinds.NameParticle) == WordKinds.None))
            {
                break;
            }

            if (isName)
            {
                count++;
                last = stop;
            }

            at = Blanks.Skip(text, stop, end);
        }

        return (last, count);
    }

    private static bool IsNameWord(char first, NameStyle style, WordKinds kinds, int count) => style switch
    {
        NameStyle.SmallLetters => char.IsLower(first) && (kinds & ~WordKinds.StartsPhrase) == WordKinds.None,
        _ => char.IsUpper(first) || (Scripts.Of(first) is not (Script.None or Script.Latin or Script.Cyrillic) && count < MaxWordsWithoutCase),
    };

    /// <summary><c>Ayşe Demir - Can Öztürk</c>: a dash between two names that are known.</summary>
    private static int SkipDash(string text, TextSpan before, int at, int end, LanguageWords words)
    {
        var name = at < end && text[at] is '-' or '–' && Blanks.IsBlank(text[at - 1]) ? Blanks.Skip(text, at + 1, end) : at;
        return name > at + 1 && name < end && NameLine.IsKnownName(text, Blanks.Trim(text, name, end), words) && NameLine.IsKnownName(text, before, words) ? name : at;
    }

    private static int SkipAnd(string text, int at, int end, LanguageWords words)
    {
        var stop = WordText.WordEnd(text, at, end);
        if (at < end && (words.Conjunctions.Any(and => Prefixes.After(text, at, stop, and) == stop) || text[at] == '&'))
        {
            return Blanks.Skip(text, Math.Max(stop, at + 1), end);
        }

        // Arabic and Hebrew write the word as the first letter of the next: 'ليلى حداد وسامي خوري'.
        return at;
    }
}
