using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>What the article shows about capitalised words that stand alone: a place, a speaker, or at least not part of a longer name.</summary>
internal sealed class NameFacts
{
    private const int LongestLinkedBody = 2;

    private readonly HashSet<string> alone = new(StringComparer.Ordinal);
    private readonly HashSet<string> places = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> persons = new(StringComparer.Ordinal);
    private readonly HashSet<string> ends = new(StringComparer.Ordinal);
    private readonly HashSet<string> endsOfPersons = new(StringComparer.Ordinal);

    /// <param name="text">The text.</param>
    /// <param name="dateline">The dateline, whose places are places.</param>
    /// <param name="runs">All runs, with their titles read.</param>
    /// <param name="words">The language.</param>
    public NameFacts(string text, DatelineModel? dateline, IEnumerable<NameRun> runs, LanguageWords words)
    {
        foreach (var span in new[] { dateline?.Place, dateline?.Country })
        {
            if (span is { } place)
            {
                places.Add(place.In(text));
            }
        }

        foreach (var run in runs)
        {
            if (run.AfterTitles > run.Last)
            {
                continue;
            }

            var name = NameText.Of(run.Paragraph, run.AfterTitles, run.Last);
            var titled = run.IsTitled;
            if (run.Speaks || (titled && !words.PlaceAfterTitle))
            {
                persons.Add(name);
            }

            if (run.Last > run.AfterTitles && (titled || run.Speaks))
            {
                endsOfPersons.Add(NameText.Of(run.Paragraph, run.Last, run.Last));
            }

            // 'CEO of the Refugee Council Enver Solomon' does not show that these four words stand alone.
            if (titled || (run.Title == TitleContext.Linked && run.Last - run.AfterTitles >= LongestLinkedBody))
            {
                continue;
            }

            alone.Add(name);
            if (words.PlaceAfterTitle && !run.Speaks && !run.IsDescribed)
            {
                ends.Add(NameText.Of(run.Paragraph, run.Last, run.Last));
            }

            if (run.First > 0 && run.Paragraph.Tokens[run.First - 1].Is(WordKinds.PlacePreposition))
            {
                places.Add(name);
            }
        }
    }

    /// <summary>Whether the words stand elsewhere by themselves.</summary>
    public bool StandsAlone(string words) => alone.Contains(words);

    /// <summary>Whether a word ends other capitals, which have no title and do not speak: <c>Desa Karangjati</c>.</summary>
    public bool EndsOther(string word) => ends.Contains(word);

    /// <summary>Whether a word ends longer names that have a title or speak: <c>Anton Siluanov</c>.</summary>
    public bool EndsPerson(string word) => endsOfPersons.Contains(word);

    /// <summary>Whether the words stand after <c>di</c> or <c>in</c>, or in the dateline.</summary>
    public bool IsPlace(string words) => places.Contains(words);

    /// <summary>Whether the words stand next to a verb of saying, as a person does.</summary>
    public bool IsPerson(string words) => persons.Contains(words);
}
