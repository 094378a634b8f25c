using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Reads the names that titles show in a Chinese clause.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="names">The names of the article.</param>
internal sealed class HanTitledNames(string text, LanguageWords words, HanNameReader names)
{
    /// <summary><c>李明和王强说</c>, <c>李明与市长王强说</c>: another name is all that follows behind what joins them, so that both speak or one to the other.</summary>
    public bool IsJoined(int at, int end)
    {
        if (at >= end - 1 || words.NameWords.JoiningCharacters.IndexOf(text[at]) < 0)
        {
            return false;
        }

        for (var i = at + 1; i < end; i++)
        {
            var next = i;
            var titled = words.Roles.TryRead(text, ref next, end) is not null;
            if ((i == at + 1 || titled) && (names.NameAt(titled ? next : i, end, titled) ?? names.WholeNameAt(titled ? next : i, end)) is { } other && other.End >= end - 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// <c>登山向导张建国说</c>: a character that many trades end with shows less than a title that is known, so that the name is a surname and two characters of given names, or all of it sounds.
    /// </summary>
    public TextSpan? BehindTrade(int start, int end) =>
        names.NameAt(start, end, titled: true) is { Length: > 2 } name && names.Clauses.GoesOn(name.End, end) && !words.Roles.StartsAt(text, start, end)
        && !TextSpan.FromBounds(name.Start + 1, name.End).HasAny(text, words.NameWords.NoGivenNames) ? name : null;

    /// <summary><c>公司负责人张建国说</c>: a name behind any title of a clause that would be one behind a trade too, and neither called by the surname (<c>方先生说</c>) nor how it is said (<c>方便地说</c>).</summary>
    public TextSpan? BehindTrades(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var next = i;
            if (words.Roles.TryRead(text, ref next, end) is not null && names.Called.At(next, end) is null && BehindTrade(next, end) is { } name && text[name.End - 1] != '地')
            {
                return name;
            }
        }

        return null;
    }

    /// <summary><c>议员张伟批评公司</c>: a name that a title shows, right before a verb of saying; and where that names.Ends.</summary>
    public (TextSpan Name, int End)? BeforeVerb(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var next = i;
            if (words.Roles.TryRead(text, ref next, end) is null)
            {
                continue;
            }

            var verb = names.NameAt(next, end, titled: true)?.End ?? end;
            var after = verb;
            return verb < end && words.Sayings.TryRead(text, ref after, end) is not null && after - verb > 1 ? (TextSpan.FromBounds(next, verb), after) : null;
        }

        return null;
    }

    /// <summary>The name behind the first title of a clause.</summary>
    public TextSpan? BehindRole(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var next = i;
            if (words.Roles.TryRead(text, ref next, end) is not null)
            {
                return names.NameAt(next, end, titled: true);
            }
        }

        return null;
    }
}
