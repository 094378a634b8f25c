using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads the subject that stands behind a verb and all of when, where, how and to whom it was said, in languages whose titles have small letters and articles:
/// <c>«…», escribió en su cuenta de X el senador Luis Gómez</c>, <c>« … », a écrit dans sa lettre, rendue publique jeudi, la directrice de l'hôpital, Jeanne Martin</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
internal sealed class LateSubjectReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects)
{
    private const int MaxTokens = 28;
    private const int LongestTitle = 30;
    private const int MaxWordsToTitle = 3;

    private const WordKinds Clauses = (WordKinds.AnyVerb & ~WordKinds.SharedVerb) | WordKinds.Relative | WordKinds.Negation | WordKinds.Complementizer | WordKinds.Auxiliary;

    /// <summary>Finds it.</summary>
    /// <param name="first">The token behind the verb.</param>
    /// <returns>The subject, a name; null where none is certain.</returns>
    public Subject? Find(int first)
    {
        if (!words.IsRomance)
        {
            return null;
        }

        for (var i = first; i - first <= MaxTokens && paragraph.InOneSentence(first - 1, i); i++)
        {
            var token = paragraph.Tokens[i];
            if (token.IsMark(paragraph.Text, ','))
            {
                if (i + 1 < paragraph.Tokens.Length && paragraph.Tokens[i + 1].Is(WordKinds.AccordingTo) && EndOfInsertion(i + 1, first) is { } end)
                {
                    // 'secondo quanto trapela, il giardiniere': whose word it is taken for is no subject.
                    i = end - 1;
                    continue;
                }

                if (paragraph.Tokens[i - 1] is { IsLower: true } role && role.Is(WordKinds.AnyTitle))
                {
                    // 'dijo de su madre, la tenista Ana Pérez, el entrenador': what stands behind the comma says who that is.
                    if (EndOfInsertion(i + 1, first) is not { } other)
                    {
                        return null;
                    }

                    i = other - 1;
                    continue;
                }

                if (Named(i + 1, isSetOff: true) is { } set)
                {
                    return set;
                }

                continue;
            }

            if (token.Kind == TokenKind.Quote ? token.Length > LongestTitle : !token.IsWord || EndsClause(i))
            {
                return null;
            }

            if (i > first && BeginsRole(i))
            {
                // 'el padre de uno de los soldados': a role without a name is the subject as well.
                return InfiniteVerb.IsBefore(paragraph, i, words) ? null : Named(i, isSetOff: false);
            }

            i = names.StartingAt(i)?.Last ?? i;
        }

        return null;
    }

    /// <summary><c>declaró al diario El Faro</c>, <c>ammette ai microfoni di SportUno</c>: the name behind the words for whom it was said to is that of a paper or a station.</summary>
    /// <param name="next">The token behind the verb and its adverbs.</param>
    public bool IsOutlet(int next)
    {
        if (!words.IsRomance || !paragraph.InOneSentence(next - 1, next) || !paragraph.Tokens[next - 1].Is(WordKinds.Audience) || names.StartingAt(next) is not { Title: TitleContext.None })
        {
            return false;
        }

        var audience = paragraph.Tokens[next - 1];
        var start = paragraph.Text.LastIndexOfAny([' ', '\'', '’'], audience.End - 1, audience.Length) + 1;
        return start > audience.Start && (words.BodyWords.Find(paragraph.Text, start, audience.End - start).Value || (words.Vocabulary.Find(paragraph.Text, start, audience.End - start) & (WordKinds.Naming | WordKinds.TitleLinker)) != WordKinds.None);
    }

    /// <summary>The comma that ends what begins with "according to", or null.</summary>
    private int? EndOfInsertion(int i, int first)
    {
        for (var at = i; at - first <= MaxTokens && paragraph.InOneSentence(i, at); at++)
        {
            if (paragraph.Tokens[at].IsMark(paragraph.Text, ','))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>A subject that nothing but its own words goes on with: a verb behind it would be that of another clause.</summary>
    private Subject? Named(int first, bool isSetOff)
    {
        if (!paragraph.InOneSentence(first - 1, first) || (isSetOff && !paragraph.Tokens[first].Is(WordKinds.Article | WordKinds.Honorific) && names.StartingAt(first) is not { CanSpeak: true })
            || subjects.After(first) is not { Kind: SubjectKind.Name, Run: { } run } subject
            || (run.NameFirst >= run.Last && run.Title is not (TitleContext.Adjacent or TitleContext.AdjacentOffice)))
        {
            return null;
        }

        var next = subject.Last + 1;
        return !paragraph.InOneSentence(first, next) || !paragraph.Tokens[next].Is(WordKinds.AnyVerb | WordKinds.Auxiliary | WordKinds.Negation | WordKinds.Clitic) || paragraph.Tokens[next].Is(WordKinds.TitleLinker | WordKinds.PlacePreposition | WordKinds.Audience)
            ? subject
            : null;
    }

    /// <summary>An article with a role in small letters near behind it, and no preposition before it: <c>la histórica dirigente</c>.</summary>
    private bool BeginsRole(int article)
    {
        var before = paragraph.Tokens[article - 1];
        if (!paragraph.Tokens[article].Is(WordKinds.Article) || words.JoinedArticles.Contains(paragraph.Folded(article))
            || before.Is(WordKinds.Article | WordKinds.SharedSubject) || (before.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.SpeakerMarker) && !before.Is(WordKinds.Audience | WordKinds.Adverb)))
        {
            return false;
        }

        for (var i = article + 1; i - article <= MaxWordsToTitle && paragraph.InOneSentence(article, i) && paragraph.Tokens[i] is { IsLower: true } word && !word.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker); i++)
        {
            if (word.Is(WordKinds.AnyTitle))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsClause(int i)
    {
        var token = paragraph.Tokens[i];
        var isNoun = paragraph.InOneSentence(i - 1, i) && paragraph.Tokens[i - 1].Is(WordKinds.Article | WordKinds.PlacePreposition);
        return (token.Is(Clauses) && !isNoun && !token.Is(WordKinds.Article | WordKinds.TitleLinker | WordKinds.PlacePreposition | WordKinds.Adverb | WordKinds.Audience))
            || (token.Is(WordKinds.Pronoun) && !token.Is(WordKinds.Article));
    }
}
