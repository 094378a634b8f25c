using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>What somebody is, right before a Japanese name: <c>会社員田中花子容疑者</c>, <c>横綱大嵐は</c>.</summary>
internal static class JapaneseTrades
{
    /// <summary>Where a run of characters goes on behind the last role or trade that it begins with or holds; its beginning where it holds none.</summary>
    public static int EndOfTrade(string text, int start, int end, LanguageWords words)
    {
        var found = start;
        for (var i = start; i < end - 1; i++)
        {
            var at = i;
            if (words.Roles.TryRead(text, ref at, end) is not null && at < end)
            {
                found = at;
            }
            else if (TradeAt(text, i, end, words) is { } trade)
            {
                found = trade;
            }
        }

        return found;
    }

    /// <summary>Whether a role or a trade ends at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="floor">Where it may begin at the earliest.</param>
    /// <param name="end">The position.</param>
    /// <param name="words">The language.</param>
    /// <param name="shortest">How long it has to be.</param>
    public static bool EndsAt(string text, int floor, int end, LanguageWords words, int shortest = 1) =>
        words.Roles.StartOfEndingAt(text, floor, end) is not null || (words.NameWords.Trades.StartOfEndingAt(text, floor, end) is { } trade && end - trade >= shortest);

    private static int? TradeAt(string text, int at, int end, LanguageWords words)
    {
        var after = at;
        return words.NameWords.Trades.TryRead(text, ref after, end) is not null && after - at > 1 && after < end ? after : null;
    }
}
