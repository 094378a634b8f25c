using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Tells Chinese names that stand once and have no title by their characters.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class HanLoneNames(string text, LanguageWords words)
{
    private const int ShortName = 2;
    private const int WholeName = 3;

    private readonly HanGivenNames given = new(text, words);

    /// <summary>Whether a surname alone may be called by it: it is no other word as often.</summary>
    public bool MayBeSurname(char surname) => words.NameWords.NoSurnames.IndexOf(surname) < 0;

    /// <summary><c>王建国</c>: "country" ends a given name where the three characters are no other word.</summary>
    public bool EndsAsGivenName(TextSpan name) =>
        name.Length == 3 && (text[name.End - 1] is '国' or '國') && !words.NameWords.NounsLikeNames.Contains(name.In(text));

    /// <summary>
    /// <c>沈春华抱怨“…”</c>, <c>沈春华拍了桌子：“…”</c>: a surname and two characters of names right between the head of a sentence, or a word that joins it, and the verb or what goes on with the clause.
    /// </summary>
    public TextSpan? At(int start, int end)
    {
        foreach (var link in words.NameWords.SentenceLinks)
        {
            if (end - start > link.Length && string.CompareOrdinal(text, start, link, 0, link.Length) == 0)
            {
                start += link.Length;
                break;
            }
        }

        return IsForeign(start, end) ? null : Spelt(start, end) ?? Bounded(start, end) ?? OfCountry(start, end) ?? OfTwo(start, end);
    }

    /// <summary><c>陈志远批评政府“…”</c>: one who is all that stands between the head of a sentence and the verb.</summary>
    public TextSpan? Whole(int start, int end) => (start == 0 || !QuoteText.IsComma(text[start - 1])) && At(start, end) is { } name && name.End == end ? name : null;

    /// <summary><c>张建国边切边说</c>: characters that given names have behind a surname.</summary>
    public TextSpan? Spelt(int start, int end)
    {
        var surname = start;
        return words.Surnames.TryRead(text, ref surname, end) is not null && !words.Continuers.StartsAt(text, start, end) ? given.Untitled(start, surname, end) : null;
    }

    /// <summary><c>这是安恩传给妻子的短信</c>: a surname and one such character, or two where the surname is rare, before a verb.</summary>
    public TextSpan? Short(int start, int end)
    {
        var surname = start;
        return words.Surnames.TryRead(text, ref surname, end) is not null && surname + 1 < end && given.Titled(start, surname, end) is { } name && GoesOn(name.End, end) ? name : null;
    }

    /// <summary><c>阿根廷表示</c>, <c>温哥华表示</c>: a place, or what is written by its sounds as those of places and firms are.</summary>
    private bool IsForeign(int start, int end)
    {
        var name = new TextSpan(start, WholeName);
        return name.End <= end && (words.PlaceNames.Find(text, name) != PlaceKinds.None || Enumerable.Range(start, WholeName).All(i => words.SoundCharacters.IndexOf(text[i]) >= 0));
    }

    /// <summary><c>李建国说</c>: "country" behind what given names have before it.</summary>
    private TextSpan? OfCountry(int start, int end) =>
        start + WholeName <= end && text[start + ShortName] is '国' or '國' && words.NameWords.Unspaced.CountryGivers.IndexOf(text[start + 1]) >= 0 && IsAfterSurname(new(start, WholeName), end) ? new(start, WholeName) : null;

    /// <summary><c>张敏告诉记者</c>: one character that stands in few words but given names.</summary>
    private TextSpan? OfTwo(int start, int end) =>
        start + ShortName <= end && words.NameWords.Unspaced.SoleGivenNames.IndexOf(text[start + 1]) >= 0 && IsAfterSurname(new(start, ShortName), end) ? new(start, ShortName) : null;

    /// <summary>Whether a name begins with a surname, is no other word, and the clause goes on behind it.</summary>
    private bool IsAfterSurname(TextSpan name, int end)
    {
        var surname = name.Start;
        return words.Surnames.TryRead(text, ref surname, end) is not null && surname == name.Start + 1 && MayBeSurname(text[name.Start]) && (GoesOn(name.End, end) || words.Sayings.StartsAt(text, name.End, end))
            && !words.Continuers.StartsAt(text, name.Start, name.End) && !words.NameWords.NounsLikeNames.Contains(name.In(text)) && words.PlaceNames.Find(text, name) == PlaceKinds.None;
    }

    /// <summary>Whatever characters, where what stands behind them bounds them.</summary>
    private TextSpan? Bounded(int start, int end)
    {
        var surname = start;
        if (end - start < WholeName || !GoesOn(start + WholeName, end) || words.Surnames.TryRead(text, ref surname, end) is null || surname != start + 1 || !MayBeSurname(text[start]) || words.Roles.StartsAt(text, surname, end)
            || words.Continuers.StartsAt(text, start, end) || words.Roles.StartOfEndingAt(text, start, start + WholeName) is not null
            || words.NameWords.NounsLikeNames.Contains(text.Substring(start, WholeName)) || words.NameWords.NounsLikeNames.Contains(text.Substring(start, 2)))
        {
            return null;
        }

        if (words.NameWords.ClauseAdverbs.IndexOf(text[start + ShortName]) >= 0 || words.NameWords.CalledPersons.IndexOf(text[surname]) >= 0)
        {
            // '李明则说', '李母则说'
            return null;
        }

        for (var i = surname; i < start + WholeName; i++)
        {
            if (Scripts.Of(text[i]) != Script.Han || words.NameWords.NoGivenNames.IndexOf(text[i]) >= 0 || words.BodyEndings.IndexOf(text[i]) >= 0 || words.NameWords.VerbCharacters.IndexOf(text[i]) >= 0)
            {
                return null;
            }
        }

        return new(start, WholeName);
    }

    private bool GoesOn(int at, int end) => at == end || words.Continuers.StartsAt(text, at, end) || words.NameWords.VerbCharacters.IndexOf(text[at]) >= 0;
}
