using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Names.Organizations;

/// <summary>
/// Whether words name an organization, a club, an agency or any other body, and not a person: <c>the CTA said</c>, <c>Asociación Vecinal del Pinar</c>.
/// A body says much, but it is no speaker. Those that no word tells stand in the resource <c>Names/bodies.txt</c>, which is read when a speaker is found.
/// </summary>
internal static class Organization
{
    private const string Resource = "Names/bodies.txt";
    private const int LongestAcronym = 5;
    private const int ShortestBody = 6;
    private const int FewestOfCompound = 4;

    private static readonly Lazy<WordTable<bool>> Known = new(() => WordList.Load(Resource));

    /// <summary>Whether a word alone is the name of a body that is known: <c>Podemos</c>.</summary>
    public static bool IsKnown(string text, Token word) => Known.Value.Find(text, word.Start, word.Length).Value;

    /// <summary>Whether a name is that of an organization: one that is known, an acronym, or one that begins or ends with a word for a body.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">Where the name stands.</param>
    /// <param name="words">The language.</param>
    public static bool Is(string text, TextSpan name, LanguageWords words)
    {
        if (Known.Value.Find(text, name.Start, name.Length).Value || AgencyName.IsKnown(text, name))
        {
            return true;
        }

        // 'Het Laatste Uur', 'Die Woche': behind a capital article stands the name of a paper.
        if ((!words.LowerTitles || words.TitleEndings.Count > 0) && Blanks.EndOfWord(text, name.Start, name.End) is var article && article < name.End && (words.Vocabulary.Find(text, name.Start, article - name.Start) is var kinds)
            && (kinds & WordKinds.Article) != WordKinds.None && article - name.Start > 2)
        {
            return true;
        }

        // 'Huber & Söhne'
        if (text.IndexOf('&', name.Start, name.Length) > 0)
        {
            return true;
        }

        var end = Blanks.EndOfWord(text, name.Start, name.End);
        if (end == name.End)
        {
            return IsAcronym(text, name) || IsWord(text, name.Start, name.Length, words);
        }

        var last = Blanks.StartOfWord(text, name.Start, name.End);

        // 'Zoologischer Garten Köln': where nouns have capitals, a city behind one makes it that of a body.
        if (words.CapitalNouns && KnownPlace.IsCity(text, TextSpan.FromBounds(last, name.End), words) && !GivenNames.IsOfAnyLanguage(text, TextSpan.FromBounds(name.Start, end), words))
        {
            return true;
        }

        // 'Melissa Bank' is a person by her first name, 'Nguyễn Văn Trường' by his family's.
        // 'Đoàn Văn An': a word for a body may be a family name too.
        return (IsWord(text, name.Start, end - name.Start, words) && !(words.HonorificsInNames && words.IsGivenName(text[name.Start..end])))
            || (IsWord(text, last, name.End - last, words) && !GivenNames.IsInTable(text, name.Start, end - name.Start)
                && !(words.HonorificsInNames && words.IsGivenName(text[name.Start..end])));
    }

    /// <summary><c>dice La Sentinella</c>, <c>escribe El Faro de Lodares</c>: whoever has a surname with a capital article is somewhere called by the first name too.</summary>
    public static bool BeginsAsPaper(string text, TextSpan name, LanguageWords words)
    {
        var article = Blanks.EndOfWord(text, name.Start, name.End);
        return words.IsRomance && article < name.End
            && (words.Vocabulary.Find(text, name.Start, article - name.Start) & WordKinds.Article) != WordKinds.None
            // 'Le Pen', 'Le Guen': surnames in France.
            && (string.CompareOrdinal(text, name.Start, "Le ", 0, article - name.Start + 1) != 0 || Blanks.EndOfWord(text, Blanks.Skip(text, article, name.End), name.End) < name.End);
    }

    /// <summary>Whether what stands in a run, from a token on, is an organization by the words around it, so that no name follows in the run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="first">The first token behind the roles.</param>
    /// <param name="words">The language.</param>
    public static bool Is(NameRun run, int first, LanguageWords words) =>
        IsBehindWord(run, words) || IsOfTitle(run, first, words) || CaseOrganization.EndsInPlace(run, first, words) || (!words.PlaceAfterTitle && IsBeforeTitle(run));

    /// <summary>Whether a word makes a longer name that of an organization: <c>University</c>, <c>ministry</c>.</summary>
    public static bool IsWord(string text, Token token, LanguageWords words) => IsWord(text, token.Start, token.Length, words);

    /// <summary>Whether a name has several words, and one of them is such a word.</summary>
    public static bool HasWord(string text, TextSpan name, LanguageWords words)
    {
        var (several, found) = (false, false);
        for (var at = name.Start; at < name.End;)
        {
            var end = Blanks.EndOfWord(text, at, name.End);
            several |= at > name.Start;
            found |= IsWord(text, at, end - at, words);
            at = Blanks.Skip(text, end, name.End);
        }

        return several && found;
    }

    /// <summary>Whether a word is a place, an acronym or what a title is of, as the words of an organization are, and those of a person are not.</summary>
    public static bool IsPart(Token token) => token.IsAcronym || token.Is(WordKinds.Place | WordKinds.TitleQualifier);

    /// <summary>Whether one of a run's words from a token on is such a part.</summary>
    public static bool HasPart(NameRun run, int first)
    {
        for (var i = first; i <= run.Last; i++)
        {
            if (IsPart(run.Paragraph.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all of them are, or none is left, so that nothing could be a name: <c>Ketua RW</c>.</summary>
    public static bool IsAllParts(NameRun run, int first)
    {
        for (var i = first; i <= run.Last; i++)
        {
            if (!IsPart(run.Paragraph.Tokens[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWord(string text, int start, int length, LanguageWords words) => words.BodyWords.Find(text, start, length).Value || IsCompound(text, start, length, words);

    /// <summary><c>Entwicklungsgesellschaft</c>: some languages join the word for a body to what it is about.</summary>
    private static bool IsCompound(string text, int start, int length, LanguageWords words)
    {
        for (var i = FewestOfCompound; words.TitleEndings.Count > 0 && length - i >= ShortestBody; i++)
        {
            if (words.BodyWords.Find(text, start + i, length - i).Value)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'начальник Главного управления МВД Иван Петров': where a first name that is known stands behind what the body is of; null where none does.</summary>
    public static int? NameBehindParts(NameRun run, int first, LanguageWords words)
    {
        var name = first;
        while (words.CaseEndings.Count > 0 && name < run.Last && IsPart(run.Paragraph.Tokens[name]))
        {
            name++;
        }

        return name > first && name < run.Last && CaseForms.IsKnownGivenName(run.Paragraph, name, words) ? name : null;
    }

    /// <summary>'le collectif Sauvons', 'de gemeente Utrecht', 'el diario británico The Daily News': what follows a word for a body in small letters is its name.</summary>
    private static bool IsBehindWord(NameRun run, LanguageWords words) =>
        run.Title == TitleContext.None && run.Paragraph.InOneSentence(run.First - 2, run.First) && run.Paragraph.Tokens[run.First - 1] is { IsLower: true } last
        && (words.IsRomance && last.Is(WordKinds.TitleQualifier) ? run.Paragraph.Tokens[run.First - 2] : last) is { IsLower: true } body && !body.Is(WordKinds.AnyTitle)
        && IsWord(run.Paragraph.Text, body, words)
        // 'глава городского совета Иван Петров', 'группа Анны Гольцман': where nouns have cases, a first name behind one begins a name.
        && !(words.CaseEndings.Count > 0 && run.Last > run.First && (CaseForms.IsKnownGivenName(run.Paragraph, run.First, words) || NameBehindParts(run, run.First, words) is not null));

    /// <summary>'глава Приморской ОГА': an acronym ends no name behind a title, but a surname may be written so: 'директор Иван ПЕТРОВ'. 'trener Kanarków': nor is one word a name that has the ending of "of".</summary>
    private static bool IsOfTitle(NameRun run, int first, LanguageWords words) =>
        run.Title != TitleContext.None && ((words.CaseEndings.Count > 0 && run.Last > first && run.Paragraph.Tokens[run.Last].IsAcronym && !CaseForms.IsKnownGivenName(run.Paragraph, first, words))
            || (run.Last == first && !GivenNames.IsOfAnyLanguage(run.Paragraph, first, words) && OwningOrganization.HasEnding(run, first, words)));

    /// <summary>'Microsoft spokesman Jane Doe': where the body stands before the title, the run is the body.</summary>
    private static bool IsBeforeTitle(NameRun run)
    {
        var next = run.Last + 1;
        return run.Paragraph.InOneSentence(run.Last, next) && !run.Paragraph.Tokens[run.Last].IsPossessive
            && run.Paragraph.Tokens[next].IsLower && run.Paragraph.Tokens[next].Is(WordKinds.Title | WordKinds.OfficeTitle);
    }

    private static bool IsAcronym(string text, TextSpan name)
    {
        for (var i = name.Start; i < name.End; i++)
        {
            if (!char.IsUpper(text[i]))
            {
                return false;
            }
        }

        return name.Length is > 1 and <= LongestAcronym;
    }
}
