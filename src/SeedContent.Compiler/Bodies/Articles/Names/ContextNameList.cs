using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// The names of an article in a script without capitals. A speaker who is called by one word has the full name where the article mentions that
/// word first, among words of which nothing is known either (<c>सोमा मुर्मू … मुर्मू ने कहा</c>); two such names make it nobody's.
/// </summary>
internal static class ContextNameList
{
    /// <returns>The runs of each paragraph, and all runs with those that only show that a short name is of several people.</returns>
    public static (List<ParagraphNames> Paragraphs, List<NameRun> All) Read(IReadOnlyList<TokenizedParagraph> paragraphs, LanguageWords words)
    {
        var readers = paragraphs.Select(paragraph => new ContextNameReader(paragraph, words)).ToList();
        var surnames = new HashSet<string>(readers.SelectMany(reader => reader.Unknown.LastWords()), StringComparer.Ordinal);
        var runs = readers.ConvertAll(reader => reader.Read(surnames));
        var all = runs.SelectMany(list => list).ToList();
        var seen = all.Where(run => run.IsNoun).Select(run => run.Name).Distinct(StringComparer.Ordinal).ToDictionary(name => name, _ => false, StringComparer.Ordinal);
        for (var p = 0; seen.Count > 0 && p < paragraphs.Count; p++)
        {
            foreach (var (first, last) in readers[p].Unknown.Sequences)
            {
                Add(paragraphs[p], readers[p], (readers[p].Descriptions.SkipDescriptions(first, last), last), seen, (runs[p], all));
            }

            runs[p].Sort((x, y) => x.First.CompareTo(y.First));
        }

        if (words.SubjectMarkers.Count > 0)
        {
            RepeatedNames.Mark(all, seen);
        }

        return (runs.ConvertAll(list => new ParagraphNames(list)), all);
    }

    private static void Add(
        TokenizedParagraph paragraph, ContextNameReader reader, (int First, int Last) sequence, Dictionary<string, bool> seen, (List<NameRun> Listed, List<NameRun> All) runs)
    {
        var (first, last) = sequence;
        for (var i = first; i <= last && last > first; i++)
        {
            var word = NameText.Of(paragraph, i, i);
            if (!seen.TryGetValue(word, out var wasSeen) || reader.Descriptions.IsAllDescription(first, last))
            {
                continue;
            }

            seen[word] = true;
            if (i > first)
            {
                // Of three words the first may be no name: only two are one for certain, or those that begin with a first name; the others show no more
                // than that there is one.
                var given = reader.Unknown.FirstOfGivenNames(first, i);
                var isAlone = !wasSeen && (given < i || last - first == 1);
                AddRun(new(paragraph, given < i ? given : i - 1, i) { IsDoubtful = !isAlone, Prefix = reader.Unknown.PrefixOf(given < i ? given : i - 1) }, isAlone, runs.Listed, runs.All);
            }
            else if (wasSeen ? reader.Unknown.IsFamilyName(first + 1) : last - first == 1)
            {
                // The second who has the word shows no more than that there is one.
                AddRun(new(paragraph, first, first + 1) { IsDoubtful = wasSeen, Prefix = reader.Unknown.PrefixOf(first) }, isListed: !wasSeen, runs.Listed, runs.All);
            }
        }
    }

    private static void AddRun(NameRun run, bool isListed, List<NameRun> runs, List<NameRun> all)
    {
        if (runs.Exists(known => known.First <= run.Last && known.Last >= run.First))
        {
            return;
        }

        run.NameFirst = run.AfterTitles = run.First;
        run.Speaks = true;
        all.Add(run);
        if (isListed)
        {
            runs.Add(run);
        }
    }
}
