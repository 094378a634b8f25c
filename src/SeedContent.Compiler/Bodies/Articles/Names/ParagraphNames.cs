using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>The runs of one paragraph, found by their first or last token.</summary>
/// <param name="runs">The runs, in order.</param>
internal sealed class ParagraphNames(List<NameRun> runs)
{
    private const int MaxListed = 4;

    public IReadOnlyList<NameRun> Runs { get; } = runs;

    /// <summary>The run whose first token is <paramref name="token"/>.</summary>
    public NameRun? StartingAt(int token) => At(token) is { } run && run.First == token ? run : null;

    /// <summary>The run that <paramref name="token"/> is in.</summary>
    public NameRun? Around(int token) => At(token);

    /// <summary>Whether token <paramref name="token"/> is in a name, and not in one word that has its capital from the sentence alone.</summary>
    public bool IsNamed(int token, LanguageWords words) => Around(token) is { HasName: true } run && !(run.StartsSentence && run.NameFirst == run.Last && !GivenNames.IsPerson(run, words));

    /// <summary>The run whose last token is <paramref name="token"/>.</summary>
    public NameRun? EndingAt(int token) => At(token) is { } run && run.Last == token ? run : null;

    /// <summary>Whether another name is joined behind: <c>said Jane Doe and John Roe</c>, where neither said it alone.</summary>
    public bool IsOneOfSeveral(NameRun run)
    {
        var next = BehindListed(run) + 1;
        return run.Paragraph.InOneSentence(run.Last, next) && run.Paragraph.Tokens[next].Is(WordKinds.ListConjunction)
            && StartingAt(next + 1) is { HasName: true } other
            && !(run.Paragraph.InOneSentence(run.Last, other.Last + 1) && run.Paragraph.Tokens[other.Last + 1].Is(WordKinds.VerbAfterSpeaker));
    }

    /// <summary>The last token before the "and" of <c>Jane Doe, Ann Roe, and John Poe</c>; the run's own where no list follows.</summary>
    private int BehindListed(NameRun run)
    {
        var last = run.Last;
        for (var count = 0; count < MaxListed && run.Paragraph.InOneSentence(last, last + 1) && run.Paragraph.Tokens[last + 1].IsMark(run.Paragraph.Text, ',') && StartingAt(last + 2) is { HasName: true } other && other.NameFirst < other.Last; count++)
        {
            last = other.Last;
        }

        var and = last + 1;
        and += last > run.Last && run.Paragraph.InOneSentence(last, and) && run.Paragraph.Tokens[and].IsMark(run.Paragraph.Text, ',') ? 1 : 0;
        return last > run.Last && run.Paragraph.InOneSentence(last, and) && run.Paragraph.Tokens[and].Is(WordKinds.ListConjunction) ? and - 1 : run.Last;
    }

    /// <summary>Whether another name is joined before: <c>Jane Doe and John Roe said</c>.</summary>
    public bool FollowsAnother(NameRun run)
    {
        var before = NamePhrase.First(run) - 1;
        return run.Paragraph.InOneSentence(before, run.First) && run.Paragraph.Tokens[before].Is(WordKinds.ListConjunction)
            && run.Paragraph.InOneSentence(before - 1, run.First) && EndingAt(before - 1) is { HasName: true } other && !IsOfOneOffice(other, run);
    }

    /// <summary>'Sanayi ve Teknoloji Bakanı Ayşe Demir': the title with the ending of what belongs to something takes both words.</summary>
    private static bool IsOfOneOffice(NameRun other, NameRun run) =>
        other.First == other.Last && other.Title == TitleContext.None && run.AfterTitles > run.First + 1 && run.AfterTitles <= run.Last && !run.Paragraph.Tokens[run.First].Is(WordKinds.AnyTitle)
        && run.Paragraph.Text[run.Paragraph.Tokens[run.AfterTitles - 1].End - 1] is 'ı' or 'i' or 'u' or 'ü' && !GivenNames.IsInTable(other.Paragraph.Text, other.Paragraph.Tokens[other.First]);

    /// <summary>How many runs end at or before a token.</summary>
    public int CountBefore(int token)
    {
        int low = 0, high = Runs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Runs[middle].Last <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private NameRun? At(int token)
    {
        int low = 0, high = Runs.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var run = Runs[middle];
            if (token < run.First)
            {
                high = middle - 1;
            }
            else if (token > run.Last)
            {
                low = middle + 1;
            }
            else
            {
                return run;
            }
        }

        return null;
    }
}
