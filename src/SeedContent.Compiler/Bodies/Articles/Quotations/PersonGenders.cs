using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Which persons of an article are women and which are men: by the verbs of saying and the titles that stand beside their names, and where verbs do
/// not tell, by their first names.
/// </summary>
internal sealed class PersonGenders
{
    private readonly Dictionary<TextSpan, bool?> women = [];

    /// <param name="names">The names of each paragraph.</param>
    /// <param name="index">The names of the article.</param>
    /// <param name="words">The language.</param>
    public PersonGenders(IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
    {
        foreach (var run in words.HasWordsOfWomen || words.CaseEndings.Count > 0 ? names.SelectMany(list => list.Runs) : [])
        {
            if (index.ResolvePerson(run) is { } person && (!words.HasWordsOfWomen ? CaseForms.IsWomanInOtherCase(run, words) ?? OfFirstName(run, words) ?? SlavicForms.OfName(run) : !words.HasWordsOfMen ? OfWordsBeside(run) : OfTitlesAndName(run, words) ?? OfNameAlone(run, person)) is { } isWoman)
            {
                women.AddSole(person, isWoman);
            }
        }
    }

    /// <summary>Whether a pronoun may stand for a person: nothing says that the one is a woman and the other a man.</summary>
    public bool MayBe(TextSpan person, bool? isWoman) =>
        isWoman is null || !women.TryGetValue(person, out var known) || known is null || known == isWoman;

    /// <summary>Whether it is known of both that they are women, or men.</summary>
    public bool Agree(TextSpan person, bool? isWoman) => isWoman is not null && women.TryGetValue(person, out var known) && known == isWoman;

    /// <summary>What the first of several names says: in the article's language (<c>Jean</c> and <c>Andrea</c> are not everywhere a man's, or a woman's), else in any.</summary>
    public static bool? OfFirstName(NameRun run, LanguageWords words)
    {
        if (!run.HasName || run.NameFirst >= run.Last)
        {
            return null;
        }

        var name = NameText.Of(run.Paragraph, run.NameFirst, run.NameFirst);
        return words.NameWords.Context.NamesOfWomen.Contains(name) ? true
            : words.NameWords.Context.NamesOfMen.Contains(name) ? false
            : GivenNames.IsWoman(run.Paragraph.Text, run.Paragraph.Tokens[run.NameFirst]);
    }

    /// <summary>A first name that is all the article has of somebody: <c>Annick lives next door.</c></summary>
    private static bool? OfNameAlone(NameRun run, TextSpan person) =>
        run.NameFirst == run.Last && run.NameSpan.Length == person.Length ? GivenNames.IsWoman(run.Paragraph.Text, run.Paragraph.Tokens[run.Last]) : null;

    /// <summary>Nothing where the two do not agree: <c>la victime, Paul Durand</c>.</summary>
    private static bool? OfTitlesAndName(NameRun run, LanguageWords words) =>
        OfTitlesBeside(run) is not { } ofTitles ? OfFirstName(run, words) : OfFirstName(run, words) is { } ofName && ofName != ofTitles ? null : ofTitles;

    /// <summary><c>Mrs Doe</c>, <c>la ministre Jeanne Martin</c>, <c>Jeanne Martin, présidente de</c></summary>
    private static bool? OfTitlesBeside(NameRun run)
    {
        var (paragraph, first) = (run.Paragraph, NamePhrase.First(run));
        for (var i = first; i < run.NameFirst; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Woman | WordKinds.Man) && !paragraph.Tokens[i].Is(WordKinds.Article))
            {
                return paragraph.Tokens[i].Is(WordKinds.Woman);
            }
        }

        // An article tells where a title stands behind it: before a name alone it may be that of a place.
        if (first < run.NameFirst && paragraph.InOneSentence(first - 1, first) && paragraph.Tokens[first - 1].Is(WordKinds.Article) && paragraph.Tokens[first - 1].Is(WordKinds.Woman))
        {
            return true;
        }

        var after = run.Last + 1;
        if (!paragraph.InOneSentence(run.Last, after + 1) || !paragraph.Tokens[after].IsMark(paragraph.Text, ','))
        {
            return null;
        }

        after += paragraph.Tokens[after + 1].Is(WordKinds.Article) ? 2 : 1;
        return paragraph.InOneSentence(run.Last, after) && paragraph.Tokens[after] is { IsLower: true } title && title.Is(WordKinds.AnyTitle) && title.Is(WordKinds.Woman | WordKinds.Man)
            ? title.Is(WordKinds.Woman)
            : null;
    }

    private static bool? OfWordsBeside(NameRun run)
    {
        const WordKinds verbs = WordKinds.VerbBeforeSpeaker | WordKinds.VerbAfterSpeaker;
        var (tokens, first) = (run.Paragraph.Tokens, NamePhrase.First(run));
        for (var i = first; i < run.First; i++)
        {
            if (tokens[i].Is(WordKinds.Woman))
            {
                return true;
            }
        }

        var before = run.Paragraph.InOneSentence(first - 1, run.First) && tokens[first - 1].Is(WordKinds.VerbBeforeSpeaker) ? first - 1 : -1;
        var verb = before >= 0 ? before : run.Last + 1;
        return run.Paragraph.InOneSentence(run.Last, verb) || before >= 0 ? (tokens[verb].Is(verbs) ? tokens[verb].Is(WordKinds.Woman) : null) : null;
    }
}
