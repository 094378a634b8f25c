using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Who is called by first name and father's name, behind the full name: <c>Директор школы Иван Сидоров … — сказал Иван Петрович.</c> It is nobody's where
/// two people have the first name, and a name of its own where a title stands with it or nobody has it.
/// </summary>
/// <param name="runs">The names in the article.</param>
/// <param name="words">The language.</param>
internal sealed class MiddleNames(IReadOnlyList<NameRun> runs, LanguageWords words)
{
    private const int MaxParagraphsAbove = 3;

    /// <summary>Each such form with the full name that it stands for; null where there are several.</summary>
    public IEnumerable<(string Form, NameRun? Person)> Read()
    {
        if (words.MiddleNameEndings.Count == 0)
        {
            yield break;
        }

        var forms = runs.Where(IsForm).ToLookup(run => run.Name, StringComparer.Ordinal);
        foreach (var form in forms)
        {
            if (form.All(run => run.Title == TitleContext.None && !IsListed(run)) && People(form.First()) is { Count: > 0 } people)
            {
                yield return (form.Key, people.Count == 1 ? people[0] : null);
            }
        }
    }

    /// <summary>A first name and a father's name, and nothing else.</summary>
    private bool IsForm(NameRun run) => run.HasName && run.Last == run.NameFirst + 1 && IsMiddleName(run, run.Last) && CaseForms.IsGivenName(run.Paragraph.Text, run.Paragraph.Tokens[run.NameFirst], words);

    private bool IsMiddleName(NameRun run, int token) => words.MiddleNameEndings.Any(ending => NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[token], ending));

    /// <summary>'Иван Сидоров и Иван Маркович': beside another it is a surname.</summary>
    private static bool IsListed(NameRun run) =>
        run.Paragraph.InOneSentence(run.First - 1, run.First) && run.Paragraph.Tokens[run.First - 1].Is(WordKinds.SharedSubject | WordKinds.ListConjunction);

    /// <summary>Those who are named in full near above, one run of each name.</summary>
    private List<NameRun> People(NameRun form)
    {
        var first = NameText.Of(form.Paragraph, form.NameFirst, form.NameFirst);
        return [.. runs.Where(run => run.HasName && run.NameFirst < run.Last && !IsMiddleName(run, run.Last)
                && (run.Paragraph.Index < form.Paragraph.Index || (run.Paragraph.Index == form.Paragraph.Index && run.Last < form.First)) && form.Paragraph.Index - run.Paragraph.Index <= MaxParagraphsAbove
                && string.Equals(NameText.Of(run.Paragraph, run.NameFirst, run.NameFirst), first, StringComparison.Ordinal))
            .GroupBy(run => run.Name, StringComparer.Ordinal).Select(group => group.First())];
    }
}
