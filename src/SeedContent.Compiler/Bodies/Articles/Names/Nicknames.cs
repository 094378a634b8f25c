using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Finds what people are called where the article says it: <c>Budi Santoso, yang akrab disapa Ucup,</c>, <c>Perempuan itu akrab disapa Wati</c>, <c>Mbah Karso, sapaan akrabnya,</c>. Whose it is stands
/// right before it, or is the one person of the sentences before.
/// </summary>
/// <param name="runs">The runs of the article.</param>
/// <param name="words">The language.</param>
internal sealed class Nicknames(IReadOnlyList<NameRun> runs, LanguageWords words)
{
    private const int MaxParagraphsAbove = 2;
    private const int MaxBetween = 3;

    /// <summary>So that an article of such phrases alone costs no more than its length.</summary>
    private const int MostPhrases = 20;

    // Few articles have such a phrase, and most languages have no words for one.
    private readonly Lazy<ILookup<int, NameRun>> byParagraph = new(() => runs.Where(run => run.HasName).ToLookup(run => run.Paragraph.Index));

    /// <summary>The nicknames, each with a mention of the person by full name.</summary>
    public IEnumerable<(string Nickname, NameRun Person)> Read()
    {
        if (runs.Count == 0 || !words.CallingWords.MayStandIn(runs[0].Paragraph.Text))
        {
            yield break;
        }

        foreach (var (paragraph, last) in Phrases().Take(MostPhrases))
        {
            if ((Behind(paragraph, last) ?? Before(paragraph, last)) is { } found)
            {
                yield return found;
            }
        }
    }

    private IEnumerable<(TokenizedParagraph Paragraph, int Last)> Phrases()
    {
        foreach (var paragraph in runs.Select(run => run.Paragraph).Distinct())
        {
            for (var i = 1; i < paragraph.Tokens.Length; i++)
            {
                if (IsPhrase(paragraph, i))
                {
                    yield return (paragraph, i);
                }
            }
        }
    }

    /// <summary>Whether a phrase of calling ends at a token: <c>akrab disapa</c>.</summary>
    private bool IsPhrase(TokenizedParagraph paragraph, int last) =>
        paragraph.Tokens[last].IsLower && paragraph.Tokens[last - 1].IsLower && paragraph.InOneSentence(last - 1, last)
        && words.CallingWords.EndsWith(paragraph.Text, paragraph.Tokens[last].Start, paragraph.Tokens[last].Length)
        && words.CallingWords.Contains(TextSpan.FromBounds(paragraph.Tokens[last - 1].Start, paragraph.Tokens[last].End).In(paragraph.Text));

    /// <summary><c>Budi Santoso, yang akrab disapa Ucup</c>, <c>yang mesra dipanggil “Pok Din”</c></summary>
    private (string, NameRun)? Behind(TokenizedParagraph paragraph, int phrase)
    {
        if (!paragraph.InOneSentence(phrase, phrase + 1) || NameAt(paragraph, phrase + 1) is not { } nickname)
        {
            return null;
        }

        var before = phrase - 2;
        while (phrase - before <= MaxBetween + 1 && paragraph.InOneSentence(before, phrase) && (paragraph.Tokens[before].Is(WordKinds.Relative | WordKinds.Adverb) || paragraph.Tokens[before].IsMark(paragraph.Text, ',')))
        {
            before--;
        }

        var person = byParagraph.Value[paragraph.Index].FirstOrDefault(run => run.Last == before && IsFull(run)) ?? PersonBefore(paragraph, phrase);
        return person is null ? null : (nickname, person);
    }

    /// <summary><c>Karso, sapaan akrabnya,</c>, <c>Wati, begitu ia akrab disapa,</c>, <c>Wati, sapaan akrab Ratna Wulandari,</c></summary>
    private (string, NameRun)? Before(TokenizedParagraph paragraph, int phrase)
    {
        var comma = phrase - 2;
        while (phrase - comma <= MaxBetween + 1 && paragraph.InOneSentence(comma, phrase) && paragraph.Tokens[comma].IsLower)
        {
            comma--;
        }

        if (!paragraph.InOneSentence(comma, phrase) || !(paragraph.Tokens[comma].IsMark(paragraph.Text, ',') || paragraph.Tokens[comma].IsDash(paragraph.Text))
            || byParagraph.Value[paragraph.Index].FirstOrDefault(run => run.Last == comma - 1) is not { } called)
        {
            return null;
        }

        var person = byParagraph.Value[paragraph.Index].FirstOrDefault(run => run.First == phrase + 1 && IsFull(run)) ?? PersonBefore(paragraph, called.First);
        return person is null || person == called ? null : (called.Name, person);
    }

    /// <summary>The name, or the words in quotation marks.</summary>
    private string? NameAt(TokenizedParagraph paragraph, int i) =>
        paragraph.Tokens[i] is { Kind: TokenKind.Quote, Length: > 2 } quote ? TextSpan.FromBounds(quote.Start + 1, quote.End - 1).In(paragraph.Text)
            : byParagraph.Value[paragraph.Index].FirstOrDefault(run => run.First == i)?.Name;

    private static bool IsFull(NameRun run) => run.NameFirst < run.Last && !run.Paragraph.Tokens[run.NameFirst].Is(WordKinds.Place);

    /// <summary>The one person of the sentences before: of the nearest paragraph that has any.</summary>
    private NameRun? PersonBefore(TokenizedParagraph paragraph, int end)
    {
        for (var p = paragraph.Index; p >= 0 && paragraph.Index - p <= MaxParagraphsAbove; p--)
        {
            var people = byParagraph.Value[p].Where(run => (p < paragraph.Index || run.Last < end) && IsFull(run) && (run.IsDescribed || run.IsTitled || run.Speaks)).ToList();
            if (people.Count > 0)
            {
                return people.TrueForAll(run => string.Equals(run.Name, people[0].Name, StringComparison.Ordinal)) ? people[0] : null;
            }
        }

        return null;
    }
}
