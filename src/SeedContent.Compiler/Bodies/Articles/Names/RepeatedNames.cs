using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Single words that the article never has in a full name, but again and again as who speaks: a name, where a pronoun for a person goes on in the sentence behind
/// (<c>सोमू ने कहा … उन्होंने कहा … सोमू ने बताया</c>).
/// </summary>
internal static class RepeatedNames
{
    private const int FewestMentions = 2;

    /// <summary>How many tokens a sentence may have.</summary>
    private const int MaxTokens = 60;

    /// <summary>Takes such words for names.</summary>
    /// <param name="runs">The names that verbs of saying and titles show.</param>
    /// <param name="seen">The single words, each with whether the article has a full name for it.</param>
    public static void Mark(List<NameRun> runs, Dictionary<string, bool> seen)
    {
        foreach (var named in runs.Where(run => run.IsNoun && seen.TryGetValue(run.Name, out var isNamed) && !isNamed).GroupBy(run => run.Name, StringComparer.Ordinal))
        {
            if (named.Count() < FewestMentions || !named.Any(IsBeforePronoun) || named.Any(IsDescribed))
            {
                continue;
            }

            foreach (var run in named)
            {
                (run.IsNoun, run.IsCertain) = (false, true);
            }
        }
    }

    /// <summary><c>गांव के सोमू</c>, <c>एक सोमू</c>: what stands before says what the word is, as before a noun.</summary>
    private static bool IsDescribed(NameRun run) =>
        run.Paragraph.InOneSentence(run.First - 1, run.First) && NameText.Of(run.Paragraph, run.First - 1, run.First - 1) is "के" or "की" or "का" or "एक" or "इस" or "उस";

    private static bool IsBeforePronoun(NameRun run)
    {
        var next = run.Last + 1;
        while (next < run.Paragraph.Tokens.Length && next - run.Last < MaxTokens && !run.Paragraph.StartsSentence(next))
        {
            next++;
        }

        return next < run.Paragraph.Tokens.Length && run.Paragraph.StartsSentence(next) && run.Paragraph.Tokens[next].Is(WordKinds.Pronoun) && run.Paragraph.Tokens[next].Is(WordKinds.Person);
    }
}
