using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads a verb that no list has behind a quotation, in languages whose verbs stand last and show by their end that they are: behind a word that leads from what is said to it,
/// <c>Ayşe Demir, “…” diye takıldı</c>, <c>“…” diye gürlüyor Ali Kaya</c>, or at the end of a sentence that goes on with who said it, <c>“…”, Muhtar Ali Kaya net konuşuyor.</c>
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="last">Reads the subjects before what is said.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class LastVerbReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, VerbLastReader last, AttributionMaker maker)
{
    private const int MaxWords = 4;
    private const int MaxWordsOfSentence = 8;
    private const int ShortestParticiple = 4;

    /// <summary>The fewest letters before the ending of a verb.</summary>
    private const int StemOfVerb = 2;

    /// <param name="quote">The quotation's token.</param>
    /// <param name="first">The token behind it and its comma.</param>
    public Attribution? Read(int quote, int first)
    {
        if (!words.VerbLast || words.NameWords.SayingLinks.Count == 0 || !paragraph.InOneSentence(quote, first))
        {
            return null;
        }

        return words.NameWords.SayingLinks.Contains(paragraph.Folded(first)) ? BehindLink(quote, first) : first > quote + 1 ? WholeSentence(first) : null;
    }

    private Attribution? BehindLink(int quote, int link)
    {
        if (ReadDescribed(quote, link) is { } described)
        {
            return described;
        }

        var verb = link + 1;
        while (verb - link <= MaxWords && paragraph.InOneSentence(link, verb) && paragraph.Tokens[verb] is { IsLower: true } word && !word.Is(WordKinds.Article) && names.StartingAt(verb) is null && !word.EndsWithAny(paragraph.Text, words.UnknownVerbEndings, StemOfVerb))
        {
            verb++;
        }

        if (!paragraph.InOneSentence(link, verb) || paragraph.Tokens[verb] is not { IsLower: true } found || !found.EndsWithAny(paragraph.Text, words.UnknownVerbEndings, StemOfVerb))
        {
            return null;
        }

        if (!paragraph.StartsSentence(quote))
        {
            return last.SubjectBefore(quote) is { IsSaid: true } before ? maker.Make(before, link, verb) : null;
        }

        if (Behind(verb) is { } subject)
        {
            return maker.Make(subject, link, subject.Last);
        }

        return !paragraph.InOneSentence(verb, verb + 1) || !paragraph.Tokens[verb + 1].IsWord ? maker.Make(Subject.Pronoun(verb), link, verb) : null;
    }

    /// <summary>'diyerek sözlerini sürdüren Demir,': a participle behind few words, and right behind it whom it describes, set off from what that one does then.</summary>
    /// <param name="quote">The quotation's token, with which the sentence begins: whoever stands before it says it.</param>
    /// <param name="link">The token behind it.</param>
    public Attribution? ReadDescribed(int quote, int link)
    {
        if (!paragraph.StartsSentence(quote) || !words.NameWords.SayingLinks.Contains(paragraph.Folded(link)))
        {
            return null;
        }

        for (var i = link + 1; i - link <= MaxWords && paragraph.InOneSentence(link, i + 2) && paragraph.Tokens[i] is { IsLower: true } word && names.StartingAt(i) is null; i++)
        {
            var isParticiple = word.Length > ShortestParticiple && paragraph.Text[word.End - 1] == 'n' && paragraph.Text[word.End - 2] is 'a' or 'e';
            if (isParticiple && subjects.After(i + 1) is { Kind: SubjectKind.Name, Run: { } run } subject && !paragraph.Tokens[run.Last].IsPossessive && paragraph.InOneSentence(link, run.Last + 1) && paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, ','))
            {
                return maker.Make(subject, link, subject.Last);
            }
        }

        return null;
    }

    /// <summary>'diye hatırlıyor çocukluğunu Ayşe Demir': the only one behind who has no ending of another case.</summary>
    private Subject? Behind(int verb)
    {
        if (subjects.After(verb + 1) is { Kind: SubjectKind.Name } next)
        {
            return next;
        }

        for (var i = verb + 1; i - verb <= MaxWordsOfSentence && paragraph.InOneSentence(verb, i); i++)
        {
            if (names.StartingAt(i) is { } run)
            {
                if (run.CanSpeak && !paragraph.Tokens[run.Last].IsPossessive)
                {
                    return GivenNames.IsPerson(run, words) && !names.IsOneOfSeveral(run) ? new(SubjectKind.Name, run, NamePhrase.First(run), run.Last) : null;
                }

                i = run.Last;
            }
            else if (!paragraph.Tokens[i].IsWord)
            {
                return null;
            }
        }

        return null;
    }

    private Attribution? WholeSentence(int first)
    {
        if (!paragraph.Tokens[first].IsUpper || subjects.After(first) is not { Kind: SubjectKind.Name, Run: { } run } subject || run.NameFirst >= run.Last)
        {
            return null;
        }

        var end = subject.Last + 1;
        while (end - subject.Last <= MaxWordsOfSentence && paragraph.InOneSentence(first, end) && paragraph.Tokens[end] is { IsLower: true } word && !word.Is(WordKinds.Complementizer | WordKinds.Naming))
        {
            end++;
        }

        var closes = !paragraph.InOneSentence(first, end) || (paragraph.Tokens[end].IsMark(paragraph.Text, '.') && !paragraph.InOneSentence(first, end + 1));
        return closes && end - 1 > subject.Last && paragraph.Tokens[end - 1].EndsWithAny(paragraph.Text, words.UnknownVerbEndings, StemOfVerb) ? maker.Make(subject, first, end - 1) : null;
    }
}
