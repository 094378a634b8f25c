using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>The words with a capital that stand alone in the article, as surnames do: they tell where a name ends before a particle that joins a body.</summary>
internal sealed class AloneWords
{
    private readonly HashSet<string> alone = new(StringComparer.Ordinal);

    /// <summary>Those that no particle stands before: nobody called van Dijk is Dijk.</summary>
    private readonly HashSet<string> bare = new(StringComparer.Ordinal);
    private readonly LanguageWords words;

    /// <param name="paragraphs">The paragraphs of the article.</param>
    /// <param name="words">The language.</param>
    public AloneWords(IReadOnlyList<TokenizedParagraph> paragraphs, LanguageWords words)
    {
        this.words = words;
        foreach (var paragraph in words.HasBodyParticles ? paragraphs : [])
        {
            for (var i = 0; i < paragraph.Tokens.Length; i++)
            {
                if (paragraph.Tokens[i].IsUpper && !(paragraph.InOneSentence(i - 1, i) && paragraph.Tokens[i - 1].IsUpper) && !(paragraph.InOneSentence(i, i + 1) && paragraph.Tokens[i + 1].IsUpper))
                {
                    var word = NameText.Of(paragraph, i, i);
                    alone.Add(word);
                    if (!(paragraph.InOneSentence(i - 1, i) && paragraph.Tokens[i - 1].Is(WordKinds.NameParticle)) && !paragraph.StartsSentence(i))
                    {
                        bare.Add(word);
                    }
                }
            }
        }
    }

    /// <summary>'Karl Freiherr von Winter': behind a first name a title of nobility is part of the name, and its particle too.</summary>
    public bool IsNoble(TokenizedParagraph paragraph, int first, int title) =>
        title > first && words.NobleTitles.Count > 0 && words.NobleTitles.Contains(paragraph.Folded(title));

    /// <summary>'Z Warszawy Nowak napisał': behind a preposition a place that is known, in another case than names of subjects have, so that the word behind it is a name of its own.</summary>
    public bool IsWhere(TokenizedParagraph paragraph, int first, int last) =>
        words.CaseEndings.Count > 0 && first == last && paragraph.InOneSentence(first - 1, first) && paragraph.Tokens[first - 1].Is(WordKinds.PlacePreposition)
        && (paragraph.Tokens[first].Is(WordKinds.Place) || CaseForms.IsCity(paragraph.Text, paragraph.Tokens[first], words)) && !CaseForms.IsGivenName(paragraph.Text, paragraph.Tokens[first], words);

    /// <summary>'Anna Weber von der Kantonalen Lindauer Feuerwehr': behind two words of a name, a surname with a particle has no more than one.</summary>
    private static bool IsOfSeveralWords(TokenizedParagraph paragraph, int surname, int next) =>
        paragraph.InOneSentence(surname - 1, next + 1) && paragraph.Tokens[surname - 1].IsUpper && paragraph.Tokens[next + 1].IsUpper && !paragraph.Tokens[next + 1].Is(WordKinds.AnyTitle | WordKinds.Weekday)
        && !GivenNames.IsInTable(paragraph.Text, paragraph.Tokens[surname]);

    /// <summary>
    /// Whether the particle behind a surname joins a body: <c>Anna Müller von Greenpeace</c>, where Müller stands alone elsewhere or what follows is
    /// known as a body; but <c>Ursula von der Leyen</c>.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="first">The first token of the name.</param>
    /// <param name="surname">The token before the particle.</param>
    /// <param name="next">The token behind the particles.</param>
    public bool JoinsBody(TokenizedParagraph paragraph, int first, int surname, int next)
    {
        if (!words.HasBodyParticles || next <= surname + 1 || next >= paragraph.Tokens.Length || !paragraph.Tokens[surname + 1].Is(WordKinds.BodyParticle) || (surname > 0 && paragraph.Tokens[surname - 1].Is(WordKinds.AnyTitle)))
        {
            return false;
        }

        if (first == surname)
        {
            // 'dijo Gómez al Diario', and not 'dijo Bashar al Asad': a surname alone behind a verb of saying, and the paper to which it was said.
            return words.IsRomance && paragraph.InOneSentence(first - 1, first) && paragraph.Tokens[first - 1].Is(WordKinds.VerbBeforeSpeaker) && Organization.IsWord(paragraph.Text, paragraph.Tokens[next], words);
        }

        if (IsNoble(paragraph, first, surname))
        {
            return false;
        }

        for (var i = first + 1; i < surname; i++)
        {
            // 'Piet van den Bosch van Oranje': the surname has its particles already.
            if (paragraph.Tokens[i].Is(WordKinds.NameParticle))
            {
                return true;
            }
        }

        // 'Anna Weber von der Neuen Klinik': who has a first name and a surname, and no second first name, needs no more.
        var body = paragraph.Tokens[next];
        return IsOfSeveralWords(paragraph, surname, next) || (GivenNames.IsInTable(paragraph.Text, paragraph.Tokens[surname - 1]) && !GivenNames.IsInTable(paragraph.Text, paragraph.Tokens[surname])) || body.IsAcronym || bare.Contains(NameText.Of(paragraph, next, next)) || Organization.IsWord(paragraph.Text, body, words)
            || (alone.Contains(NameText.Of(paragraph, surname, surname)) && !(alone.Contains(NameText.Of(paragraph, next, next)) && !words.CapitalNouns));
    }
}
