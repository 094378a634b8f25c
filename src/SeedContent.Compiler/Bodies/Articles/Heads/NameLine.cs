using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>
/// Whether words are a person's name, where no "by" and no role says so: two to four, each with a capital, and none that the language's data
/// knows as something else. Where nouns or the words of titles have capitals, that says nothing.
/// </summary>
internal static class NameLine
{
    private const int FewestWords = 2;
    private const int MostWords = 4;
    private const int MostUnknownWords = 6;

    /// <summary>Of names without capitals one word less is certain.</summary>
    private const int MostWithoutCase = MostWords - 1;

    private const int FewestSmallWords = 2;
    private const int LongWord = 4;
    private const int LongestParticle = 3;
    private const WordKinds Surnames = WordKinds.Title | WordKinds.OfficeTitle | WordKinds.Woman | WordKinds.Man | WordKinds.Month | WordKinds.People;

    private const WordKinds Syllables = WordKinds.Grammar | WordKinds.Pronoun | WordKinds.Person | WordKinds.Honorific | WordKinds.Demonstrative | WordKinds.Place;

    /// <summary>Begins first names that go on with the article behind it, in every language of the script.</summary>
    private const string Servant = "عبد";
    private const string Article = "ال";

    /// <summary>Whether the words may be a name; beside a date with a mark between nothing else is likely.</summary>
    public static bool IsName(string text, TextSpan range, LanguageWords words) => IsName(text, range, words, MostWords);

    /// <summary>The same, of at most so many words.</summary>
    public static bool IsName(string text, TextSpan range, LanguageWords words, int most)
    {
        // Where every noun has a capital, only a first name that is known shows a name.
        if (range.Length == 0 || (words.CapitalNouns && !IsFirstName(text, range.Start, EndOfFirst(text, range) - range.Start)) || KnownPlace.Is(text, range, words) || AgencyName.IsKnown(text, range) || IsSection(text, range, words))
        {
            return false;
        }

        // 'Texto Ana Pereira'
        var names = AuthorNames.Read(text, range, FewestWords, NameStyle.Capitals, words);
        if (names != range || (words.Script == Script.Latin && words.BylineWords.Any(word => word[^1] == ':' && Prefixes.After(text, range.Start, range.End, word.TrimEnd(':')) is { } after && after < range.End && Blanks.IsBlank(text[after]))))
        {
            return false;
        }

        // 'Anna Bakker', 'Jan Lis': behind a first name that is known a trade or a month is a surname.
        // 'Quỳnh Như', 'Minh Đức': where names are written in syllables, those behind the first are words of the grammar too, and countries.
        var hidden = words.HonorificsInNames ? Syllables : IsFirstName(text, range.Start, EndOfFirst(text, range) - range.Start) ? Surnames : WordKinds.None;
        var count = 0;
        for (var at = range.Start; at < range.End;)
        {
            var end = WordText.WordEnd(text, at, range.End);
            if (end > at)
            {
                count++;

                // 'Geert-Jan', 'van der Meer': behind a hyphen no month stands, and a particle may be another word too.
                var kinds = at > range.Start && text[at - 1] == '-' ? WordKinds.None : words.Vocabulary.Find(text, at, end - at);
                kinds = count > 1 && char.IsLower(text[at]) && (kinds & WordKinds.NameParticle) != WordKinds.None ? WordKinds.None : kinds;
                kinds = count > 1 && IsCapitalParticle(text, at, end, range.End, kinds) ? WordKinds.None : kinds;
                kinds = count > 1 && IsGivenNameAndWord(text, at, end, words) ? WordKinds.None : kinds;
                var isInitial = end - at <= (words.NamesByContext ? 2 : 1) && end < range.End && text[end] == '.';

                // 'विकास आर्य और सादिया खानम'
                if (words.NamesByContext && count > FewestWords && words.Conjunctions.Any(and => and.Length > 1 && Prefixes.After(text, at, end, and) == end))
                {
                    at = end;
                    continue;
                }

                // 'Hespress FR': an edition.
                if (count > 1 && end == range.End && end - at == 2 && char.IsUpper(text[at]) && char.IsUpper(text[at + 1]) && char.IsLower(text[at - 2]))
                {
                    return false;
                }

                if (!isInitial && ((kinds & ~(WordKinds.NameParticle | WordKinds.Abbreviation | WordKinds.StartsPhrase | (count > 1 ? hidden : WordKinds.None) | (IsFirstName(text, at, end - at) ? WordKinds.Month : WordKinds.None))) != WordKinds.None
                    || (!(count > 1 && hidden != WordKinds.None) && KnownPlace.IsCountry(text, TextSpan.FromBounds(at, end), words))))
                {
                    return false;
                }
            }

            at = Math.Max(end, at + 1);
        }

        return count <= (char.IsUpper(text[range.Start]) ? most : HasJoinedName(text, range, words) ? 2 * MostWithoutCase : most - 1);
    }

    /// <summary><c>Yann Le Gallic</c>, <c>Safia El Ouardi</c>: an article or a preposition with a capital before a capital begins a surname.</summary>
    public static bool IsCapitalParticle(string text, int at, int end, int limit, WordKinds kinds) =>
        end - at <= LongestParticle && char.IsUpper(text[at]) && end + 1 < limit && text[end] == ' ' && char.IsUpper(text[end + 1])
        && (kinds & (WordKinds.Article | WordKinds.NameParticle | WordKinds.TitleLinker | WordKinds.PlacePreposition)) != WordKinds.None;

    /// <summary>Whether the words may be a name, of more words too, that the article's text has nowhere: who wrote it is seldom spoken of.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The words.</param>
    /// <param name="body">The article's text.</param>
    /// <param name="words">The language.</param>
    public static bool IsUnknownName(string text, TextSpan range, TextSpan body, LanguageWords words) => IsName(text, range, words, MostUnknownWords) && !StandsIn(text, range, body, words);

    /// <summary><c>דנה לוי ומשה כהן</c>: the "and" is written with the first name behind it.</summary>
    private static bool HasJoinedName(string text, TextSpan range, LanguageWords words)
    {
        for (var at = EndOfFirst(text, range) + 1; words.NamesByContext && at < range.End; at++)
        {
            if (Blanks.IsBlank(text[at - 1]) && words.Conjunctions.Any(and => and.Length == 1 && and[0] == text[at]) && words.IsGivenName(text[(at + 1)..WordText.WordEnd(text, at, range.End)]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line is two names or more that begin with first names that are known, or one of them and nobody of the text: <c>Jane Doe and John Roe</c>.</summary>
    public static bool AreKnownNames(string text, TextSpan line, LanguageWords words)
    {
        if (words.NamesByContext)
        {
            return AreKnownBetweenCommas(text, line, words);
        }

        if (words.Script is not (Script.Latin or Script.Cyrillic) || AuthorNames.Read(text, line, FewestWords, NameStyle.Capitals, words) != line)
        {
            return false;
        }

        var (names, known) = (0, 0);
        for (var start = line.Start; start < line.End; names++)
        {
            var end = start;
            while (end < line.End && text[end] != ',' && !IsAnd(text, end, line.End, words))
            {
                end++;
            }

            var name = Blanks.Trim(text, start, end);
            if (!IsName(text, name, words))
            {
                return false;
            }

            known += IsKnownName(text, name, words) ? 1 : 0;

            start = Blanks.Skip(text, end < line.End && text[end] == ',' ? end + 1 : IsAnd(text, end, line.End, words) ? WordText.WordEnd(text, end + 1, line.End) : end, line.End);
        }

        return names > 1 && (known == names || (known > 0 && !StandsBelow(text, line, words)));
    }

    /// <summary><c>דנה לוי, משה כהן</c></summary>
    private static bool AreKnownBetweenCommas(string text, TextSpan line, LanguageWords words)
    {
        var names = 0;
        for (var start = line.Start; start < line.End; names++)
        {
            var comma = text.IndexOfAny([',', '،'], start, line.End - start);
            var name = Blanks.Trim(text, start, comma < 0 ? line.End : comma);
            if (name.Length == 0 || !IsKnownName(text, name, words))
            {
                return false;
            }

            start = comma < 0 ? line.End : comma + 1;
        }

        return names > 1;
    }

    private static bool IsAnd(string text, int blank, int end, LanguageWords words) =>
        blank < end && Blanks.IsBlank(text[blank]) && words.Conjunctions.Any(and => Prefixes.After(text, blank + 1, end, and) is { } after && after < end && Blanks.IsBlank(text[after]));

    /// <summary>Whether the words are a name on a line of its own, below a title whose words have small letters.</summary>
    public static bool IsBelow(string text, TextSpan range, TextSpan title, LanguageWords words) =>
        char.IsUpper(text[range.Start]) && HasSmallWords(text, title) && IsName(text, range, words);

    /// <summary>Whether the words are a name that begins with a first name that is known, so that no title is likely.</summary>
    public static bool IsKnownName(string text, TextSpan range, LanguageWords words) =>
        words.Script == Script.Latin
            ? char.IsUpper(text[range.Start]) && IsName(text, range, words)
                && (GivenNames.IsWomanOrMan(text, range.Start, EndOfFirst(text, range) - range.Start) || IsOfLanguage(text, range, words) || IsNobodyElse(text, range, words))
            : EndOfFirst(text, range) is var end && end < range.End && (words.IsGivenName(TextSpan.FromBounds(range.Start, end).In(text)) || IsServant(text, range.Start, end)) && IsName(text, range, words);

    /// <summary><c>Nguyễn Văn An</c>, <c>Mohd Razak Yusof</c>: names of the language begin so, and nobody of the text is meant.</summary>
    private static bool IsOfLanguage(string text, TextSpan range, LanguageWords words) =>
        words.IsGivenName(text[range.Start..EndOfFirst(text, range)]) && !StandsBelow(text, range, words);

    /// <summary><c>Mark Jansen</c>: the first name is a word too, and nobody of the text is meant.</summary>
    private static bool IsNobodyElse(string text, TextSpan range, LanguageWords words) =>
        GivenNames.IsAlsoWord(text, range.Start, EndOfFirst(text, range) - range.Start) && !StandsBelow(text, range, words);

    private static bool IsFirstName(string text, int start, int length) => GivenNames.IsWomanOrMan(text, start, length) || GivenNames.IsAlsoWord(text, start, length);

    /// <summary><c>أحمد علي</c>: without capitals a first name that is a word of the grammar too is no such word behind another name.</summary>
    public static bool IsGivenNameAndWord(string text, int start, int end, LanguageWords words) =>
        words.NamesByContext && (words.IsGivenName(text[start..end]) || GivenNames.IsAlsoWord(text, start, end - start));

    /// <summary><c>عبد الرزاق بوزيد</c>: a first name of two words.</summary>
    private static bool IsServant(string text, int start, int end) =>
        string.CompareOrdinal(text, start, Servant, 0, Math.Max(Servant.Length, end - start)) == 0 && string.CompareOrdinal(text, end + 1, Article, 0, Article.Length) == 0;

    /// <summary>Whether one of the words stands in the text below them too.</summary>
    public static bool StandsBelow(string text, TextSpan range, LanguageWords words) => StandsIn(text, range, TextSpan.FromBounds(range.End, text.Length), words);

    /// <summary>Whether one of the words stands in a part of the text too.</summary>
    public static bool StandsIn(string text, TextSpan range, TextSpan part, LanguageWords words)
    {
        // 'Rahmat Hidayat': of two first names the whole tells.
        if (WordText.WordEnd(text, range.Start, range.End) < range.End && HasWord(text, range.In(text), part))
        {
            return true;
        }

        for (var at = range.Start; at < range.End;)
        {
            var end = WordText.WordEnd(text, at, range.End);
            // Others have the same first name; and where names are written in syllables, one may be any other word, with a small letter.
            if (end - at > 2 && !GivenNames.IsOfAnyLanguage(text, TextSpan.FromBounds(at, end), words) && HasWord(text, text[at..end], part, words.HonorificsInNames))
            {
                return true;
            }

            at = Math.Max(end, at + 1);
        }

        return false;
    }

    private static bool HasWord(string text, string word, TextSpan part, bool isSyllable = false)
    {
        var comparison = isSyllable ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (var found = IndexOf(text, word, part.Start, part.End, comparison); found >= 0; found = IndexOf(text, word, found + 1, part.End, comparison))
        {
            if (!(found > 0 && WordText.IsWordPart(text[found - 1])) && !(found + word.Length < text.Length && WordText.IsWordPart(text[found + word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static int IndexOf(string text, string word, int start, int end, StringComparison comparison) => start < end ? text.IndexOf(word, start, end - start, comparison) : -1;

    private static int EndOfFirst(string text, TextSpan range) => Blanks.EndOfWord(text, range.Start, range.End);

    private static bool IsSection(string text, TextSpan range, LanguageWords words) =>
        words.Sections.Concat(words.Labels).Any(word => Prefixes.After(text, range.Start, range.End, word) is not null);

    /// <summary>Whether a line has long words with small letters, as a title that is written like a sentence has: two, or one where it has more words than a name.</summary>
    public static bool HasSmallWords(string text, TextSpan title)
    {
        var (count, all) = (0, 0);
        for (var at = title.Start; at < title.End;)
        {
            var end = WordText.WordEnd(text, at, title.End);
            all += end > at ? 1 : 0;
            count += end - at >= LongWord && char.IsLower(text[at]) ? 1 : 0;
            at = Math.Max(end, at + 1);
        }

        return count >= FewestSmallWords || (count > 0 && all > MostUnknownWords);
    }
}
