using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Korean names without a title that brackets behind them show: an age (<c>김하늘(45)은</c>), a team or a school (<c>김하늘(한빛고)은</c>), or a country (<c>에릭 벤슨(노르웨이)은</c>).</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="forms">Its words without what hangs on them.</param>
/// <param name="untitled">What the whole article shows of its names.</param>
/// <param name="far">Tells foreign names.</param>
/// <param name="titles">Tells titles.</param>
internal sealed class KoreanMarkedNames(string text, LanguageWords words, KoreanWords forms, KoreanUntitledNames untitled, KoreanFarNames far, KoreanTitles titles)
{
    private const int WholeName = 3;
    private const int LongestName = 4;

    /// <summary>In brackets.</summary>
    private const int Longest = 12;

    /// <summary>The name that ends with the word before the brackets, and its first word.</summary>
    /// <param name="found">The words.</param>
    /// <param name="i">The word.</param>
    /// <param name="core">The word up to the brackets.</param>
    public (TextSpan Name, int First)? EndingAt(List<TextSpan> found, int i, TextSpan core)
    {
        var isAged = forms.HasAge(core.End) && forms.Without(words.HonorificMarks, core).Length == core.Length;
        if (isAged && far.WithWordsBefore(found, i, core) is { } foreign)
        {
            return foreign;
        }

        if (IsTeamBehind(core.End) && untitled.IsLikeName(core))
        {
            return (core, i);
        }

        if (IsCountryBehind(core.End) && (far.WithWordsBefore(found, i, core) ?? (untitled.IsLikeName(core) || far.IsLikeForeign(core) ? (core, i) : null)) is { } national)
        {
            return national;
        }

        return isAged && (IsNameWithAge(core) || far.IsLikeForeign(core) || far.MayBeForeign(core)) ? (core, i) : null;
    }

    /// <summary>An age says that a name stands before: one of a usual length that is spelt so, or a surname and whatever syllables.</summary>
    private bool IsNameWithAge(TextSpan core)
    {
        var surname = core.Start;
        return untitled.IsLikeName(core) || untitled.IsLikeGiven(core)
            || (core.Length is WholeName or LongestName && forms.IsHangul(core) && words.Surnames.TryRead(text, ref surname, core.End) is not null && !titles.Is(core) && !untitled.IsBody(core) && words.Roles.StartOfEndingAt(text, core.Start, core.End) is null
                && !words.NameWords.AgedNouns.Any(noun => forms.Ends(core, noun)));
    }

    /// <summary><c>김하늘(한빛고)</c>: one word for a team or a school.</summary>
    private bool IsTeamBehind(int open)
    {
        var close = open < text.Length && text[open] == '(' ? text.IndexOf(')', open, Math.Min(Longest, text.Length - open)) : -1;
        var team = close < 0 ? default : TextSpan.FromBounds(open + 1, close);
        return team.Length > 1 && forms.IsHangul(team) && words.NameWords.Unspaced.TeamEndings.Any(ending => team.Length > ending.Length && team.EndsWith(text, ending));
    }

    /// <summary><c>에릭 벤슨(노르웨이)</c></summary>
    private bool IsCountryBehind(int open) =>
        open < text.Length && text[open] == '(' && text.IndexOf(')', open, Math.Min(Longest, text.Length - open)) is > 0 and var close && KnownPlace.IsCountry(text, TextSpan.FromBounds(open + 1, close), words);
}
