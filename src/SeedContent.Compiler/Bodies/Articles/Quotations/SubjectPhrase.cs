using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Finds where the words of a subject begin, so that those that attribute are whole: <c>the mayor of Acton Jane Doe said</c>, and for one without a
/// name <c>the company said</c>. What begins it is an article behind a mark, a conjunction or nothing.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
internal sealed class SubjectPhrase(TokenizedParagraph paragraph, ParagraphNames names)
{
    private const int MaxWords = 10;
    private const int MaxPlainWords = 3;
    private const int MaxRoleWords = 6;

    /// <summary>What ends the words of a subject, going back.</summary>
    private const WordKinds Ends = WordKinds.AnyVerb | WordKinds.Adverb | WordKinds.Weekday | WordKinds.Complementizer | WordKinds.SharedSubject
        | WordKinds.Relative | WordKinds.Negation | WordKinds.Audience | WordKinds.Auxiliary;

    /// <summary>The first token of the subject that a name with its title ends.</summary>
    /// <param name="run">The name.</param>
    /// <param name="first">Where it begins with its title.</param>
    public int First(NameRun run, int first)
    {
        var best = first;
        var i = first - 1;
        while (first - i <= MaxWords && IsPart(i, first))
        {
            best = paragraph.Tokens[i].Is(WordKinds.Article) && IsEdge(i) ? i : best;
            i--;
        }

        // 'The mayor, Jane Doe, 42, said'
        if (best == first && paragraph.InOneSentence(first - 2, first) && paragraph.Tokens[first - 1].IsMark(paragraph.Text, ',')
            && RoleEndingAt(first - 2, inApposition: true) is { Last: >= 0 } role && HasTitle(role))
        {
            return role.First;
        }

        // 'race director Jane Doe' behind a comma, 'Acme director Jane Doe' at the head of the sentence.
        var isTitled = run.IsTitled && first - 1 - i <= MaxPlainWords;
        return best == first && isTitled && i + 1 < first && !paragraph.Tokens[i + 1].Is(WordKinds.Grammar | WordKinds.Pronoun) && IsEdge(i + 1)
            ? i + 1
            : best;
    }

    /// <summary>The words of somebody who is not named, and which end before a verb: <c>the company</c>, <c>a spokeswoman</c>.</summary>
    /// <param name="last">The token before the verb and its adverbs.</param>
    /// <param name="inApposition">Whether a name follows behind a comma, so that a body may be named here: <c>the mayor of Acton, Jane Doe,</c>.</param>
    public Subject RoleEndingAt(int last, bool inApposition = false)
    {
        for (var i = last; last - i <= MaxRoleWords && IsPart(i, last) && (inApposition || names.EndingAt(i) is not { CanSpeak: true }); i--)
        {
            if (inApposition && IsEdge(i) && !paragraph.Tokens[i].Is(WordKinds.Grammar) && Subject.Role(i, last) is var role && HasTitle(role))
            {
                return role;
            }

            if (i < last && paragraph.Tokens[i].Is(WordKinds.Article) && IsEdge(i))
            {
                return Subject.Role(i, last);
            }

            if (paragraph.Tokens[i].Is(WordKinds.Grammar) && !paragraph.Tokens[i].Is(WordKinds.Article | WordKinds.Naming) && (i == last || !paragraph.Tokens[i].Is(WordKinds.TitleLinker)))
            {
                break;
            }
        }

        return Subject.Unnamed;
    }

    private bool HasTitle(Subject role)
    {
        for (var i = role.First; i <= role.Last; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.AnyTitle))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPart(int i, int of) =>
        paragraph.InOneSentence(i, of) && paragraph.Tokens[i] is { IsWord: true } token && !(token.Is(Ends) && !token.Is(WordKinds.Article))
        && !(token.Is(WordKinds.Pronoun) && !token.Is(WordKinds.Article | WordKinds.TitleLinker))
        && !(token.Is(WordKinds.PlacePreposition) && !token.Is(WordKinds.TitleLinker));

    /// <summary>Whether a subject may begin here: nothing stands before, or a mark, or a word that joins clauses.</summary>
    private bool IsEdge(int i) =>
        paragraph.StartsSentence(i) || !paragraph.InOneSentence(i - 1, i) || !paragraph.Tokens[i - 1].IsWord
        || (paragraph.Tokens[i - 1].Is(WordKinds.Complementizer | WordKinds.SharedSubject) && !paragraph.Tokens[i - 1].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker));
}
