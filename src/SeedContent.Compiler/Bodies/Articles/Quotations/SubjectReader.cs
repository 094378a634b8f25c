using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads who stands before or after a verb. Every search is bounded, so that a sentence without end costs no more than its length.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
internal sealed class SubjectReader(TokenizedParagraph paragraph, ParagraphNames names)
{
    private const int MaxRoleWords = 8;
    private const int MaxAdverbs = 6;

    /// <summary>
    /// The subject that begins at token <paramref name="first"/>: a pronoun, a name, or a role and then a name
    /// (<c>team member Rodaba Noori</c>; <c>the museum's director, Elfriede Gruber,</c>).
    /// </summary>
    public Subject After(int first)
    {
        var titled = false;
        var linked = false;
        var titles = 0;
        for (var i = first; i - first <= MaxRoleWords && paragraph.InOneSentence(first, i); i++)
        {
            var token = paragraph.Tokens[i];
            if (i == first && token.Is(WordKinds.Pronoun) && !token.Is(WordKinds.Article))
            {
                return new(SubjectKind.Pronoun, Run: null, i, i);
            }

            if (i == first && token.Is(WordKinds.SpeakerMarker))
            {
                continue;
            }

            if (names.StartingAt(i) is { } run)
            {
                if (run.HasName && !(linked && NamePhrase.HangsOnLinker(run)))
                {
                    if (run.Title == TitleContext.AdjacentOffice && OfBody(first, run.Last + 1) is { IsSaid: true } person)
                    {
                        return person;
                    }

                    return paragraph.Tokens[run.Last].IsPossessive || names.IsOneOfSeveral(run) ? Subject.Unnamed : new(SubjectKind.Name, run, first, run.Last);
                }

                titled = true;
                titles += run.Title is TitleContext.Adjacent or TitleContext.AdjacentOffice ? 1 : 0;
                i = run.Last;
            }
            else if ((titled || (i > first && paragraph.Tokens[first].Is(WordKinds.Article))) && token.IsMark(paragraph.Text, ','))
            {
                // 'a spokesman for the mayor, Jane Doe': which of them is she?
                var apposition = linked && titles > 1 ? Subject.Unnamed : InApposition(first, i + 1);
                return apposition.IsSaid ? apposition : RoleTo(first, i - 1);
            }
            else if (titled && token.Is(WordKinds.TitleLinker | WordKinds.PlacePreposition))
            {
                linked = true;
            }
            else if (!IsRoleWord(token))
            {
                return i == first ? Subject.None : RoleTo(first, i - 1);
            }
            else
            {
                titles += token.Is(WordKinds.AnyTitle) && (linked || titles == 0) ? 1 : 0;
                titled |= titles > 0;
            }
        }

        return Subject.Unnamed;
    }

    /// <summary>The subject that ends before the verb at token <paramref name="verb"/>.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="skipped">Words that may stand between: adverbs, and for one whose subject alone is asked, negations.</param>
    public Subject Before(int verb, WordKinds skipped = WordKinds.Adverb | WordKinds.Weekday)
    {
        var i = verb - 1;
        while (verb - i <= MaxAdverbs && paragraph.InOneSentence(i, verb) && paragraph.Tokens[i] is var word
            && word.Is(skipped) && names.EndingAt(i) is null && !(word.Is(WordKinds.SharedSubject) && names.EndingAt(i - 1) is null))
        {
            i--;
        }

        if (!paragraph.InOneSentence(i, verb))
        {
            return Subject.None;
        }

        var token = paragraph.Tokens[i];
        if (token.IsMark(paragraph.Text, ','))
        {
            return new AppositionReader(paragraph, names).Before(i);
        }

        if (token.IsMark(paragraph.Text, ')'))
        {
            return BeforeBrackets(i);
        }

        if (names.EndingAt(i) is not null)
        {
            return EndingAt(i);
        }

        if (token.Is(WordKinds.Relative))
        {
            return BeforeRelative(i);
        }

        if (token.Is(WordKinds.Pronoun))
        {
            return new(SubjectKind.Pronoun, Run: null, i, i);
        }

        return token.Is(WordKinds.SharedSubject) ? Subject.Shared : Subject.Unnamed;
    }

    /// <summary><c>एक छात्रा ने कहा</c>: who is not named, from the head of the sentence or a mark to the verb behind.</summary>
    public Subject RoleBefore(int verb)
    {
        var titled = false;
        var first = verb;
        while (verb - first < MaxRoleWords && paragraph.InOneSentence(first - 1, verb) && paragraph.Tokens[first - 1] is { IsWord: true } token && !token.Is(WordKinds.AnyVerb | WordKinds.Complementizer))
        {
            titled |= token.Is(WordKinds.AnyTitle);
            first--;
        }

        var isWhole = !paragraph.InOneSentence(first - 1, verb) || !paragraph.Tokens[first - 1].IsWord;
        return titled && isWhole && first < verb && names.EndingAt(verb - 1) is null ? Subject.Role(first, verb - 1) : Subject.Unnamed;
    }

    /// <summary>Who is not named, up to the last word that says something: <c>the spokesman of</c> is <c>the spokesman</c>.</summary>
    private Subject RoleTo(int first, int last)
    {
        while (last >= first && names.EndingAt(last) is null && paragraph.Tokens[last].Is(WordKinds.Grammar))
        {
            last--;
        }

        return last >= first ? Subject.Role(first, last) : Subject.Unnamed;
    }

    /// <summary>The name that ends at a token, as the subject of what follows.</summary>
    private Subject EndingAt(int token) =>
        names.EndingAt(token) is { HasName: true } run && !paragraph.Tokens[token].IsPossessive && !NamePhrase.IsObject(run) && !names.FollowsAnother(run)
            ? new(SubjectKind.Name, run, NamePhrase.First(run), run.Last)
            : Subject.Unnamed;

    /// <summary><c>kata Direktur Teknik PDAM Tirta, Dedi Suhendar,</c>: the title took a body, and the name follows.</summary>
    private Subject OfBody(int first, int comma) =>
        paragraph.InOneSentence(first, comma) && paragraph.Tokens[comma].IsMark(paragraph.Text, ',')
        && names.StartingAt(comma + 1) is { HasName: true } run && run.Last > run.NameFirst && run.Title == TitleContext.None
            ? InApposition(first, comma + 1)
            : Subject.None;

    private Subject InApposition(int first, int i)
    {
        if (names.StartingAt(i) is not { HasName: true } run || paragraph.Tokens[run.Last].IsPossessive)
        {
            return Subject.Unnamed;
        }

        var next = run.Last + 1;
        var closed = !paragraph.InOneSentence(i, next) || paragraph.Tokens[next].Kind == TokenKind.Mark;
        return closed ? new(SubjectKind.Name, run, first, run.Last) : Subject.Unnamed;
    }

    /// <summary><c>Budi Santoso (45) mengatakan</c></summary>
    private Subject BeforeBrackets(int close)
    {
        for (var i = close - 1; close - i <= MaxRoleWords && paragraph.InOneSentence(i, close); i--)
        {
            if (paragraph.Tokens[i].IsMark(paragraph.Text, '('))
            {
                return paragraph.InOneSentence(i - 1, close) ? EndingAt(i - 1) : Subject.Unnamed;
            }
        }

        return Subject.Unnamed;
    }

    /// <summary><c>Doe, who called it</c></summary>
    private Subject BeforeRelative(int relative)
    {
        var i = relative - 1;
        i -= i >= 0 && paragraph.Tokens[i].IsMark(paragraph.Text, ',') ? 1 : 0;
        return paragraph.InOneSentence(i, relative) ? EndingAt(i) : Subject.Unnamed;
    }

    private static bool IsRoleWord(Token token) =>
        token.IsWord && (token.Is(WordKinds.Article | WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.Naming) || !token.Is(WordKinds.Grammar | WordKinds.Pronoun | WordKinds.Weekday));
}
