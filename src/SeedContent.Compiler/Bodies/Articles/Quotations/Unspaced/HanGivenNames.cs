using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Tells Chinese names by the characters that given names have and few other words (<c>店主张建国边切边说</c>): whatever stands behind them, two of them behind a surname are a name.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class HanGivenNames(string text, LanguageWords words)
{
    private const int DoubleSurname = 2;

    /// <summary>The name behind a title: a surname and two such characters, or one before what no name has.</summary>
    public TextSpan? Titled(int start, int surname, int end) =>
        surname < end && IsSurname(start, surname) ? Whole(start, surname, end, titled: true) ?? (IsGiven(surname) && (surname + 1 == end || !MayGoOn(surname + 1, end)) && !IsOwner(surname + 1, end) ? TextSpan.FromBounds(start, surname + 1) : null) : null;

    /// <summary>The name that needs no title: a surname of one or two characters, and two such characters; of a surname in two one may be enough.</summary>
    public TextSpan? Untitled(int start, int surname, int end) => surname < end && surname - start == DoubleSurname ? Titled(start, surname, end) : surname < end && IsSurname(start, surname) ? Whole(start, surname, end) : null;

    /// <summary>Whether a surname in two characters stands here that is no other word.</summary>
    public bool IsDouble(int start, int surname) => surname - start == DoubleSurname && IsSurname(start, surname);

    /// <summary><c>老板老张说</c>: as people call each other by their surname.</summary>
    public TextSpan? Familiar(int start, int end)
    {
        var surname = start + 1;
        return surname < end && text[start] is '老' or '小' or '阿' or '大' && words.Surnames.TryRead(text, ref surname, end) is not null && surname == start + 2 && IsSurname(start + 1, surname) && !words.Roles.StartsAt(text, start, end) ? TextSpan.FromBounds(start, surname) : null;
    }

    private TextSpan? Whole(int start, int surname, int end, bool titled = false) =>
        surname + 2 <= end && (IsGiven(surname) || (titled && words.NameWords.GivenNameBeginnings.IndexOf(text[surname]) >= 0)) && IsGiven(surname + 1) && !words.NameWords.NounsLikeNames.Contains(text.Substring(start, surname + 2 - start)) && !words.NameWords.NounsLikeNames.Contains(text.Substring(surname, 2))
            && !words.Continuers.StartsAt(text, surname, surname + 2) && !IsBody(surname + 2, end) && !IsOwner(surname + 2, end)
            ? TextSpan.FromBounds(start, surname + 2) : null;

    /// <summary><c>张建国的老师说</c>: somebody else whom the name only describes.</summary>
    private bool IsOwner(int at, int end) => at < end && text[at] is '的' or '之';

    /// <summary><c>江苏海安市</c>: what ends as places and bodies do.</summary>
    private bool IsBody(int at, int end) => at < end && words.BodyEndings.IndexOf(text[at]) >= 0 && !words.Roles.StartsAt(text, at, end);

    private bool IsSurname(int start, int surname) =>
        (surname - start > 1 || words.NameWords.NoSurnames.IndexOf(text[start]) < 0) && !words.NameWords.NounsLikeNames.Contains(text.Substring(start, Math.Min(2, text.Length - start))) && !words.Roles.StartsAt(text, start, text.Length);

    private bool MayGoOn(int at, int end) => (IsGiven(at) && !words.Continuers.StartsAt(text, at, end) && !words.Sayings.StartsAt(text, at, end)) || (IsBody(at, end) && !words.Continuers.StartsAt(text, at, end));

    private bool IsGiven(int at) => words.NameWords.GivenNameEndings.IndexOf(text[at]) >= 0 && words.NameWords.NoGivenNames.IndexOf(text[at]) < 0;
}
