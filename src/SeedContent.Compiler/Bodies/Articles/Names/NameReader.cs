using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>Finds the names of an article: runs of capitals, then their titles, then, knowing the whole article, where each name begins.</summary>
internal static class NameReader
{
    private const int MaxAdverbs = 3;

    /// <returns>The runs of each paragraph, with their names decided, and the index of all names.</returns>
    public static (List<ParagraphNames> Paragraphs, NameIndex Index) Read(
        string text, IReadOnlyList<TokenizedParagraph> paragraphs, DatelineModel? dateline, LanguageWords words)
    {
        if (words.NamesByContext)
        {
            var (found, runs) = ContextNameList.Read(paragraphs, words);
            return (found, new(text, runs, words));
        }

        var (lowerWords, aloneWords) = (new LowerWords(paragraphs, words.NamesPlaces || words.HonorificsInNames ? words.SpeechNouns : null), new AloneWords(paragraphs, words));
        var perParagraph = new List<ParagraphNames>(paragraphs.Count);
        var all = new List<NameRun>();
        foreach (var paragraph in paragraphs)
        {
            var runs = NameRunReader.Read(paragraph, lowerWords, aloneWords);
            foreach (var run in runs)
            {
                TitleReader.Read(run, words);
                run.Speaks = IsBesideVerb(run);
                run.IsDescribed = PersonDescription.Follows(run) || PersonDescription.Precedes(run) || (run.First < run.Last && (GivenNames.IsOfLanguage(run, run.AfterTitles, words) || (words.NamesPlaces && run.AfterTitles < run.Last && GivenNames.IsInTable(run.Paragraph.Text, run.Paragraph.Tokens[run.AfterTitles]) && !Organization.HasPart(run, run.AfterTitles))))
                    || (words.HasWordsOfMen && run.IsGivenNameAlone) || PronounPerson.Is(run, words);
            }

            perParagraph.Add(new(runs));
            all.AddRange(runs);
        }

        var facts = new NameFacts(text, dateline, all, words);
        foreach (var run in all)
        {
            RoleSplitter.Split(run, facts, words);
            run.IsInSubjectCase = CaseForms.IsSubject(run, words);
        }

        foreach (var paragraph in perParagraph)
        {
            RoleApposition.Read(paragraph, words);
        }

        return (perParagraph, new(text, all, words));
    }

    private static bool IsBesideVerb(NameRun run)
    {
        var paragraph = run.Paragraph;
        var before = run.First - 1;
        if (paragraph.InOneSentence(before, run.First) && paragraph.Tokens[before].Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo))
        {
            return true;
        }

        // A comma may close what was set off: 'the union's secretary, Jane Doe, said'.
        // The place in 'Jane Doe, a teacher from Acton, said' does not.
        var follows = paragraph.InOneSentence(before, run.First) && paragraph.Tokens[before].Is(WordKinds.PlacePreposition);
        var after = run.Last + 1;
        after += !follows && paragraph.InOneSentence(run.Last, after) && paragraph.Tokens[after].IsMark(paragraph.Text, ',') ? 1 : 0;
        while (after - run.Last <= MaxAdverbs && paragraph.InOneSentence(run.Last, after) && paragraph.Tokens[after].Is(WordKinds.Adverb | WordKinds.Weekday))
        {
            after++;
        }

        return paragraph.InOneSentence(run.Last, after) && paragraph.Tokens[after].Is(WordKinds.VerbAfterSpeaker)
            && !paragraph.Tokens[run.Last].IsPossessive;
    }
}
