using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Korean quotations that hang with a particle on a verb (<c>김철수 씨는 “…”고 말했다</c>, <c>“…”라고 김철수 씨는 말했다</c>), or with a link on a noun for what was said
/// (<c>김철수 씨는 “…”는 입장을 밝혔다</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="verbs">Its verbs.</param>
/// <param name="subjects">The subjects of its sentences.</param>
/// <param name="speakers">Who spoke before.</param>
/// <param name="described">Reads speakers whom the quotation describes.</param>
/// <param name="loose">Reads speakers who are no subject.</param>
/// <param name="owned">Reads whose words they are.</param>
internal sealed class KoreanHungQuotes(
    QuoteText quotes, LanguageWords words, KoreanNames names, KoreanVerbs verbs, KoreanSubjects subjects, KoreanSpeakersBefore speakers, KoreanDescribedNames described, KoreanLooseQuotes loose, KoreanOwnedWords owned)
{
    /// <summary>Says that somebody else says it. A part of the grammar.</summary>
    private const string Hearsay = "한다";

    private readonly string text = quotes.Text;
    private readonly KoreanHungNames hungNames = new(quotes, words, names, verbs);

    /// <summary><c>“…”라고 김철수 씨는 말했다</c>, <c>김철수 씨는 “…”고 말했다</c></summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="before">What stands before it in its sentence.</param>
    /// <param name="after">What stands behind it, from its particle on.</param>
    /// <param name="at">Behind the particle.</param>
    public SpeakerRead? OnVerb(int quote, List<TextSpan> before, TextSpan after, int at)
    {
        if (described.Behind(at, after.End) is { } whom)
        {
            return whom;
        }

        return subjects.After(at, after.End, isHung: true) is not { } behind ? SubjectBefore(quote, before, after)
            : behind.Kind == SubjectKind.Name ? behind
            : Joined(before, after) ?? behind;
    }

    /// <summary>Where the link ends that hangs a quotation on the noun behind it; null where none does.</summary>
    /// <param name="after">What stands behind the quotation.</param>
    public int? EndOfLink(TextSpan after) =>
        words.NameWords.NounLinks.FirstOrDefault(link => string.CompareOrdinal(text, after.Start, link, 0, link.Length) == 0) is { } found && after.Start + found.Length < after.End && text[after.Start + found.Length] == ' ' ? after.Start + found.Length : null;

    /// <summary><c>김철수 씨는 “…”는 입장을 밝혔다</c>, <c>“…”는 김철수 의원의 질문에</c>: a noun for what was said, whose it is or with a verb of saying.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="before">What stands before it in its sentence.</param>
    /// <param name="after">What stands behind it, from its link on.</param>
    /// <param name="at">Behind the link.</param>
    public SpeakerRead? OnNoun(int quote, List<TextSpan> before, TextSpan after, int at) =>
        owned.Owner(before, at, after.End) ?? subjects.PossessorAfter(at, after.End)
        ?? ((verbs.BehindNoun(at, after.End) ?? verbs.DoneWithNoun(at, after.End)) is { } verb ? speakers.With(quote, subjects.Before(before, verb), before) : null)
        ?? described.BehindNoun(at, after.End, before) ?? hungNames.Behind(quote, at, after.End)
        ?? loose.Source(before) ?? owned.Written(before) ?? Restated(quote, before, after);

    /// <summary><c>김하늘 씨의 소원은 “…”다</c>, <c>김하늘 씨에 따르면 다리는 “…”다</c>, <c>김하늘 씨는 “…”을 외쳤다</c></summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="before">What stands before it in its sentence.</param>
    /// <param name="after">What stands behind it.</param>
    public SpeakerRead? OnNothing(int quote, List<TextSpan> before, TextSpan after) =>
        owned.Wish(before) ?? loose.Source(before) ?? (verbs.Calling(quote, after) is { } calling && speakers.With(quote, subjects.Before(before, calling), before) is { Kind: SubjectKind.Name } called ? called : null);

    /// <summary><c>김철수 씨는 “…”고 말했다</c>, <c>김철수 씨에 따르면 “…”고 한다</c></summary>
    private SpeakerRead? SubjectBefore(int quote, List<TextSpan> before, TextSpan after) =>
        verbs.Behind(quote) is not { } verb ? Joined(before, after) ?? loose.Source(before) ?? owned.Written(before) ?? Restated(quote, before, after)
            : verb.In(text) == Hearsay && loose.Source(before) is { } source ? source
            : speakers.With(quote, subjects.Before(before, verb), before);

    /// <summary><c>김철수 씨는 반대했다. “…”는 것이다</c>, <c>김철수 씨는 “…”는 입장이다</c>: what was said is what the sentence ends with.</summary>
    private SpeakerRead? Restated(int quote, List<TextSpan> before, TextSpan after) =>
        verbs.Restated(after) is { } noun && speakers.With(quote, subjects.Before(before, noun), before) is { Kind: SubjectKind.Name } read ? read : null;

    /// <summary><c>김하늘 의원은 “…”면서도 책임은 인정하지 않았다</c>: behind such a particle goes on who speaks.</summary>
    private SpeakerRead? Joined(List<TextSpan> before, TextSpan after)
    {
        var found = KoreanWords.Of(text, after);
        return found.Count > 1 && (text[found[0].End - 1] == '며' || found[0].EndsWith(text, "면서") || found[0].EndsWith(text, "면서도")) && subjects.Before(before, found[0]) is { Kind: SubjectKind.Name } read ? read : null;
    }
}
