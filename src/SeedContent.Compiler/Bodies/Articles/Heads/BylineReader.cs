using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Reads a line that names the author: <c>By Jane Doe</c>, <c>Oleh: Budi</c>. Names are words with capitals, joined by commas or
/// "and"; one word alone is a name only after a colon (<c>By Land</c> is no byline). A role after the names is left out.
/// </summary>
internal static class BylineReader
{
    private const int MaxLength = 160;
    private const int MaxWords = 6;

    public static TextSpan? TryRead(string text, TextSpan line, LanguageWords words)
    {
        if (line.Length > MaxLength)
        {
            return null;
        }

        foreach (var word in words.BylineWords)
        {
            if (Prefixes.After(text, line.Start, line.End, word) is { } after)
            {
                var at = Blanks.Skip(text, after, line.End);
                var colon = at < line.End && text[at] == ':';
                return ReadNames(text, colon ? Blanks.Skip(text, at + 1, line.End) : at, line.End, colon ? 1 : 2, words);
            }
        }

        return null;
    }

    private static TextSpan? ReadNames(string text, int start, int end, int least, LanguageWords words)
    {
        var last = start;
        var at = start;
        while (at < end)
        {
            var name = ReadName(text, at, end, words);
            if (name.Words < least || HasRole(text, at, name.End, words))
            {
                break;
            }

            last = name.End;
            at = Blanks.Skip(text, last, end);
            if (at < end && text[at] == ',')
            {
                at = Blanks.Skip(text, at + 1, end);
            }

            at = SkipAnd(text, at, end, words);
            least = 2;
            if (at == last)
            {
                break;
            }
        }

        // What is left must be a role or an outlet behind a comma, a bar or a slash; a sentence is not a byline.
        var rest = Blanks.Skip(text, last, end);
        var plain = rest == end || text[rest] is ',' or '|' or '/' or '(' or '–' or '—' or '-';
        return last > start && plain && text[end - 1] is not ('.' or '!' or '?' or ':') ? TextSpan.FromBounds(start, last) : null;
    }

    private static (int End, int Words) ReadName(string text, int start, int end, LanguageWords words)
    {
        var count = 0;
        var last = start;
        var at = start;
        while (at < end && count <= MaxWords)
        {
            var stop = at;
            while (stop < end && (char.IsLetter(text[stop]) || text[stop] is '.' or '\'' or '’' or '-'))
            {
                stop++;
            }

            var kinds = words.Vocabulary.Find(text, at, stop - at);
            var isName = stop > at && char.IsUpper(text[at]) && (kinds & (WordKinds.Weekday | WordKinds.Function)) == WordKinds.None;
            if (!isName && (count == 0 || (kinds & WordKinds.NameParticle) == WordKinds.None))
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

    private static int SkipAnd(string text, int at, int end, LanguageWords words)
    {
        var stop = at;
        while (stop < end && char.IsLetter(text[stop]))
        {
            stop++;
        }

        var isAnd = (words.Vocabulary.Find(text, at, stop - at) & WordKinds.ListConjunction) != WordKinds.None || (at < end && text[at] == '&');
        return isAnd ? Blanks.Skip(text, Math.Max(stop, at + 1), end) : at;
    }

    /// <summary>A role may begin with what it is about: <c>Environment Correspondent</c>.</summary>
    private static bool HasRole(string text, int start, int end, LanguageWords words)
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
}
