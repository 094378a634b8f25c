using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>How often a Chinese article has what may be a name, and where first.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class HanNameCounts(string text, LanguageWords words)
{
    private const int LongestName = 4;

    private readonly Dictionary<string, (int Start, int Count)> seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> repeatedWords = new(StringComparer.Ordinal);

    /// <summary>Whether a name of three characters stands here that the article has twice.</summary>
    public bool IsKnown(int at, int end) => at + 3 <= end && seen.TryGetValue(text.Substring(at, 3), out var known) && known.Count > 1;

    /// <summary>Whether the article has a name twice.</summary>
    public bool IsRepeated(TextSpan name) => seen.TryGetValue(name.In(text), out var known) && known.Count > 1;

    /// <summary>Whether the article has any word twice.</summary>
    public bool IsRepeatedWord(TextSpan word)
    {
        var key = word.In(text);
        if (!repeatedWords.TryGetValue(key, out var repeated))
        {
            var first = text.IndexOf(key, StringComparison.Ordinal);
            repeatedWords.Add(key, repeated = text.IndexOf(key, first + key.Length, StringComparison.Ordinal) >= 0);
        }

        return repeated;
    }

    /// <summary>Where a name stands first.</summary>
    public TextSpan First(TextSpan name) => seen.TryGetValue(name.In(text), out var known) ? new TextSpan(known.Start, name.Length) : name;

    /// <summary><c>村民赵根生正蹲着</c>: a name with the third character that follows it wherever the article has it, more than once.</summary>
    public TextSpan? Whole(TextSpan? name, int end) =>
        name is { Length: 2 } two && two.End < end && seen.TryGetValue(two.In(text), out var known) && known.Count > 1 && seen.TryGetValue(text.Substring(two.Start, 3), out var longer) && longer.Count == known.Count
            && Scripts.Of(text[two.End]) == Script.Han && words.NameWords.VerbCharacters.IndexOf(text[two.End]) < 0 && words.NameWords.GrammarCharacters.IndexOf(text[two.End]) < 0
            && !words.Continuers.StartsAt(text, two.End, end) && !words.Sayings.StartsAt(text, two.End, end) ? new TextSpan(two.Start, 3) : name;

    /// <summary>Counts what may be names at a position, so that each name is counted once and the text is read once.</summary>
    public void Count(int start, int end)
    {
        var surname = start;
        if (words.Surnames.TryRead(text, ref surname, end) is null)
        {
            return;
        }

        for (var length = surname - start + 1; length <= LongestName && length <= surname - start + 2 && start + length <= end; length++)
        {
            var name = text.Substring(start, length);
            seen[name] = seen.TryGetValue(name, out var known) ? (known.Start, known.Count + 1) : (start, 1);
        }
    }
}
