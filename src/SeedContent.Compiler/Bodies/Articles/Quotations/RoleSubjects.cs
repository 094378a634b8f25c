using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Finds people who are called by their office alone where a sentence begins (<c>The prosecutor replied.</c>), bodies where a pronoun may be theirs, and paragraphs that begin with a
/// pronoun: the ones may be who a pronoun behind them stands for, the others go on with who was named above.
/// </summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
/// <param name="genders">Which persons are women and which are men.</param>
internal sealed class RoleSubjects(IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words, PersonGenders genders)
{
    private const int MaxWords = 4;
    private const int MaxWordsBehind = 6;

    /// <summary>How far back anything is looked for, so that a paragraph without end costs no more than its length.</summary>
    private const int MaxTokens = 200;

    private readonly Lazy<HashSet<(TextSpan Person, string Title)>> titles = new(() => Titles(names, index));

    /// <summary>Whether a sentence that begins between two tokens has such a subject, which is not known to be the person.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="after">The first token.</param>
    /// <param name="before">The token behind the last.</param>
    /// <param name="person">Whom the pronoun would stand for.</param>
    /// <param name="isWoman">Whether the pronoun is a woman's or a man's, where it tells.</param>
    public bool StandBetween(TokenizedParagraph paragraph, int after, int before, TextSpan? person, bool? isWoman)
    {
        for (var i = Math.Max(after, Math.Max(before - MaxTokens, 0)); i < before; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Article) && !IsSpokenTo(paragraph, i) && TitleOf(paragraph, i, before) is { } title
                && !(isWoman is not null && (title.Is(WordKinds.Woman | WordKinds.Man) ? title.Is(WordKinds.Woman) : IsOfWoman(paragraph, i)) is { } other && other != isWoman)
                && !(person is { } one && (titles.Value.Contains((one, WordText.Fold(title.Span.In(paragraph.Text)))) || IsOtherWordFor(one, paragraph, i, title, isWoman))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'Lo scrittore', 'la scrittrice', at the head of a sentence 'Der Angeklagte': whether the article is one of a woman or of a man, where it tells.</summary>
    private bool? IsOfWoman(TokenizedParagraph paragraph, int article) =>
        words.CapitalNouns && paragraph.StartsSentence(article) && paragraph.Tokens[article].Is(WordKinds.Genitive) ? false
            : words.NameWords.Spoken.ArticlesOfWomen.Contains(paragraph.Folded(article)) ? true
            : words.NameWords.Spoken.ArticlesOfMen.Contains(paragraph.Folded(article)) ? false : null;

    /// <summary>
    /// 'Ana Pérez marcó dos goles. La delantera atendió a la prensa': papers call somebody by another word each time. A role that is no office and that the text gives nobody is that of whom
    /// alone the sentence before names, where its article in Romance languages, or the pronoun behind it in Germanic ones, is a woman's or a man's as that one is.
    /// </summary>
    private bool IsOtherWordFor(TextSpan person, TokenizedParagraph paragraph, int article, Token title, bool? ofPronoun)
    {
        var role = WordText.Fold(title.Span.In(paragraph.Text));
        var mayBe = words.IsRomance ? IsElided(paragraph, article) || genders.Agree(person, IsOfWoman(paragraph, article)) : words.IsGermanic && genders.Agree(person, ofPronoun);
        if (!mayBe || paragraph.SentenceStart(article) is not (> 0 and var start) || start != article || !words.NameWords.BackRoles.Contains(role) || titles.Value.Any(held => string.Equals(held.Title, role, StringComparison.Ordinal)))
        {
            return false;
        }

        var list = names[paragraph.Index];
        var before = paragraph.SentenceStart(start - 1);
        var isNamed = false;
        for (var i = list.CountBefore(start - 1) - 1; i >= 0 && list.Runs[i].First >= before; i--)
        {
            if (index.ResolvePerson(list.Runs[i]) is { } named ? named != person : list.Runs[i].CanSpeak && GivenNames.IsPerson(list.Runs[i], words))
            {
                return false;
            }

            isNamed |= index.ResolvePerson(list.Runs[i]) == person;
        }

        return isNamed;
    }

    /// <summary>'L'attaccante': a man or a woman.</summary>
    private static bool IsElided(TokenizedParagraph paragraph, int article) => paragraph.Text[paragraph.Tokens[article].End - 1] is '\'' or '’';

    /// <summary>'Aan zijn baas liet hij weten': behind a preposition a role is no subject, whatever verb follows it.</summary>
    private bool IsSpokenTo(TokenizedParagraph paragraph, int article) =>
        words.FrontPrepositions.Count > 0 && paragraph.InOneSentence(article - 1, article) && words.FrontPrepositions.Contains(paragraph.Folded(article - 1));

    /// <summary>Whether a paragraph begins with a pronoun of a woman or of a man: <c>He also asked for time.</c></summary>
    public static bool BeginsWithPronoun(TokenizedParagraph paragraph, bool isWoman)
    {
        for (var i = 0; i < MaxWords && paragraph.InOneSentence(0, i); i++)
        {
            if (paragraph.Tokens[i] is var token && token.Is(WordKinds.Person) && token.Is(WordKinds.Woman | WordKinds.Man))
            {
                return token.Is(WordKinds.Woman) == isWoman;
            }
        }

        return false;
    }

    /// <summary>
    /// The title behind an article where no name belongs to it: at the head of a sentence, before a verb of saying, or with a capital (<c>the President</c>) in the sentence that is asked about.
    /// </summary>
    private Token? TitleOf(TokenizedParagraph paragraph, int article, int before)
    {
        for (var i = article + 1; i < before && i - article <= MaxWords && paragraph.InOneSentence(article, i) && paragraph.Tokens[i] is { IsWord: true } token && !token.Is(WordKinds.AnyVerb); i++)
        {
            if (token.Is(WordKinds.Title | WordKinds.OfficeTitle) || (words.HasPronounsOfBodies && Organization.IsWord(paragraph.Text, token, words) && !IsOwned(paragraph, article, i) && !SaysNothing(paragraph, i)))
            {
                return (paragraph.StartsSentence(article) || (token.IsUpper && paragraph.InOneSentence(article, before)) || SpeaksHere(paragraph, i)) && !HasName(paragraph, i) ? token : null;
            }
        }

        return null;
    }

    /// <summary>'Su casa está lejos', 'a casa dela': what somebody owns is no body that goes on.</summary>
    private bool IsOwned(TokenizedParagraph paragraph, int article, int noun) =>
        words.OwnerPronouns.Contains(paragraph.Folded(article)) || (noun > article + 1 && words.OwnerPronouns.Contains(paragraph.Folded(article + 1)))
        || (paragraph.InOneSentence(noun, noun + 1) && words.OwnerPronouns.Contains(paragraph.Folded(noun + 1)));

    /// <summary>'La empresa no ha respondido': nor does a body that has said nothing.</summary>
    private static bool SaysNothing(TokenizedParagraph paragraph, int noun)
    {
        var isNegated = false;
        for (var i = noun + 1; i - noun <= MaxWordsBehind && paragraph.InOneSentence(noun, i); i++)
        {
            isNegated |= paragraph.Tokens[i].Is(WordKinds.Negation);
            if (isNegated && paragraph.Tokens[i].Is(WordKinds.AnyVerb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Late on Monday, the president criticised</c></summary>
    private static bool SpeaksHere(TokenizedParagraph paragraph, int title)
    {
        // 'le préfet de la Manche a assuré'
        var verb = title + 1;
        while (verb - title <= MaxWordsBehind && paragraph.InOneSentence(title, verb) && !paragraph.Tokens[verb].Is(WordKinds.AnyVerb)
            && (paragraph.Tokens[verb].IsUpper || paragraph.Tokens[verb].Is(WordKinds.TitleLinker | WordKinds.Article | WordKinds.TitleQualifier | WordKinds.Adverb)))
        {
            verb++;
        }

        return paragraph.InOneSentence(title, verb) && paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker);
    }

    /// <summary><c>the mayor Jane Doe</c>, <c>the mayor of Acton, Jane Doe,</c></summary>
    private bool HasName(TokenizedParagraph paragraph, int title)
    {
        for (var i = title; i - title <= MaxWordsBehind && paragraph.InOneSentence(title, i) && !paragraph.Tokens[i].Is(WordKinds.AnyVerb); i++)
        {
            if (names[paragraph.Index].Around(i) is { } run && index.ResolvePerson(run) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The titles that the article gives to people: <c>Mayor Jane Doe</c>, <c>Jane Doe, the mayor,</c></summary>
    private static HashSet<(TextSpan Person, string Title)> Titles(IReadOnlyList<ParagraphNames> names, NameIndex index)
    {
        var found = new HashSet<(TextSpan Person, string Title)>();
        foreach (var run in names.SelectMany(list => list.Runs))
        {
            for (var i = NamePhrase.First(run); run.HasName && run.Paragraph.InOneSentence(run.Last, Math.Max(i, run.Last)) && i - run.Last <= MaxWordsBehind; i++)
            {
                if (run.Paragraph.Tokens[i].Is(WordKinds.AnyTitle) && index.ResolvePerson(run) is { } person)
                {
                    found.Add((person, run.Paragraph.Folded(i)));
                }
            }
        }

        return found;
    }
}
