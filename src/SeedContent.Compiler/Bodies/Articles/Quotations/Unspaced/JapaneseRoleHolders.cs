using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Who has a title in a Japanese article, to tell for whom the title stands alone: <c>田中花子市長は…。市長は</c>, <c>同社長は</c>, <c>指揮官は</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class JapaneseRoleHolders(string text, LanguageWords words)
{
    private const int LongestTitle = 8;

    /// <summary>Make of a title another one: <c>副市長</c>, <c>元市長</c>.</summary>
    private const string OtherOffice = "副前元助次新";

    private readonly Dictionary<string, (TextSpan First, bool IsOne)> holders = new(StringComparer.Ordinal);

    /// <summary>Notes a name with its title.</summary>
    public void Add(TextSpan name, TextSpan title)
    {
        // '佐藤新市長'
        var key = (title.Length > 2 && text[title.Start] == '新' ? new TextSpan(title.Start + 1, title.Length - 1) : title).In(text);
        var isKnown = holders.TryGetValue(key, out var found);
        holders[key] = isKnown ? (found.First, found.IsOne && IsSame(found.First, name)) : (name, true);
    }

    /// <summary>The only person of a title, who has been named before a position.</summary>
    public TextSpan? Of(string title, int before) => holders.TryGetValue(title, out var found) && found.IsOne && found.First.Start < before ? found.First : null;

    /// <summary>Whose title is all that stands between the beginning of a clause and a particle.</summary>
    /// <param name="end">Where the particle is.</param>
    /// <param name="floor">Where the clause may begin at the earliest.</param>
    public TextSpan? Alone(int end, int floor)
    {
        var start = end;
        while (start > floor && end - start <= LongestTitle && text[start - 1] is not ('、' or '。' or '」' or '　' or '，'))
        {
            start--;
        }

        if (start == end || (start > floor && end - start > LongestTitle))
        {
            return null;
        }

        var title = text.Substring(start, end - start);
        return words.NameWords.Spoken.TitlesOfSynonyms[title].FirstOrDefault() is { } other ? Of(other, start)
            : title[0] == '同' ? Of(title.Substring(1), start) ?? OfLonger(title.Substring(1), start)
            : words.NameWords.Unspaced.SoleRoles.Contains(title) ? Of(title, start) ?? OfLonger(title, start) : null;
    }

    /// <summary><c>ベンソン国務長官は…。同長官は</c>: the only one whose title ends so, where nobody has the shorter one.</summary>
    private TextSpan? OfLonger(string title, int before)
    {
        var longer = holders.Where(holder => holder.Key.Length > title.Length && holder.Key.EndsWith(title, StringComparison.Ordinal)).Take(2).ToList();
        return longer is [var one] && OtherOffice.IndexOf(one.Key[one.Key.Length - title.Length - 1]) < 0 && title.Length > 1 && !holders.ContainsKey(title) ? Of(one.Key, before) : null;
    }

    /// <summary><c>田中花子市長</c>, <c>田中市長</c></summary>
    private bool IsSame(TextSpan first, TextSpan name) => text.AsSpan(first.Start, first.Length).StartsWith(name.In(text).AsSpan()) || text.AsSpan(first.Start, first.Length).EndsWith(name.In(text).AsSpan());
}
