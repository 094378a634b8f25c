using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Korean speakers whom a quotation describes that hangs on them or on a noun for what they said: <c>“…”는 김하늘 대표는</c>, <c>“…”라는 말을 남긴 김하늘 대표가</c>.
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="verbs">Its verbs.</param>
internal sealed class KoreanHungNames(QuoteText quotes, LanguageWords words, KoreanNames names, KoreanVerbs verbs)
{
    private const int MaxWordsOfPhrase = 3;
    private const int MaxBeforeName = 4;
    private const int MaxWordsBefore = 2;

    private readonly string text = quotes.Text;

    /// <summary>Whom the quotation describes.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="start">Behind the link.</param>
    /// <param name="end">Where the sentence or the next quotation is.</param>
    public SpeakerRead? Behind(int quote, int start, int end)
    {
        var found = KoreanWords.Of(text, TextSpan.FromBounds(start, end));
        return found.Count < 2 ? null : IsObjectOfSpeech(found[0]) ? BehindClause(found) ?? BehindPhrase(found) : IsSentence(quote) ? Beside(found) : null;
    }

    /// <summary><c>말을 남기고 김하늘 대표는</c>, <c>말만 남긴 채 김하늘 대표는</c>: the subject of both clauses stands behind the first.</summary>
    private SpeakerRead? BehindClause(List<TextSpan> found)
    {
        var end = found.Count > 2 && found[2].In(text) == "채" ? 2 : 1;
        return end + 1 < found.Count && words.NameWords.Unspaced.WordLinks.Contains(found[1].In(text)) && (end == 2 || text[found[1].End - 1] is '고' or '며')
            && NameBehind(found, end + 1, MaxWordsBefore) is { } name && WithTitle(found, name.Last) is var last && text[found[last].End - 1] is '은' or '는' or '이' or '가'
            ? new(SubjectKind.Name, name.Name, TextSpan.FromBounds(found[0].Start, found[last].End), IsDirect: true) : null;
    }

    /// <summary><c>말을 남긴 김하늘 대표가</c>: the verb of the noun describes who said it.</summary>
    private SpeakerRead? BehindPhrase(List<TextSpan> found)
    {
        for (var verb = 1; verb <= MaxWordsOfPhrase && verb + 1 < found.Count; verb++)
        {
            if (!KoreanWords.HasFinal(text[found[verb].End - 1], "ㄴ") || found[verb].Length < 2 || words.Roles.StartOfEndingAt(text, found[verb].Start, found[verb].End) is not null)
            {
                continue;
            }

            return words.NameWords.PassiveEndings.Any(ending => found[verb].EndsWith(text, ending)) || words.NameWords.Passives.Any(part => text.IndexOf(part, found[verb].Start, found[verb].Length, StringComparison.Ordinal) >= 0)
                ? null : NameBehind(found, verb + 1, MaxBeforeName) is { } name ? new(SubjectKind.Name, name.Name, TextSpan.FromBounds(found[0].Start, found[name.Last].End), IsDirect: true) : null;
        }

        return null;
    }

    /// <summary><c>“…”는 나전장 김하늘 선생은</c>: nothing but what somebody is stands between the link and the name.</summary>
    private SpeakerRead? Beside(List<TextSpan> found) =>
        NameBehind(found, 0, MaxWordsBefore) is { } name && WithTitle(found, name.Last) is var last && text[found[last].End - 1] is '은' or '는' or '이' or '가'
            ? new(SubjectKind.Name, name.Name, TextSpan.FromBounds(found[0].Start, found[last].End), IsDirect: true) : null;

    /// <summary>The title behind a name, where it has one.</summary>
    private int WithTitle(List<TextSpan> found, int name) => name + 1 < found.Count && names.MentionAt(found, name + 1) is { First: var first } && first <= name ? name + 1 : name;

    private (TextSpan? Name, int Last)? NameBehind(List<TextSpan> found, int from, int most)
    {
        for (var i = from; i < found.Count && i <= from + most; i++)
        {
            if (names.MentionAt(found, i) is { Name: { } name, First: var first } && first >= from)
            {
                return (name, i);
            }

            if (i > from && names.UntitledBehindTrade(found, i) is { } untitled)
            {
                return (untitled, i);
            }

            if (found[i].Length > 1 && text[found[i].End - 1] is '은' or '는' or '이' or '가' or '을' or '를' or '에' or '도')
            {
                return null;
            }
        }

        return null;
    }

    private bool IsObjectOfSpeech(TextSpan noun) => noun.Length > 1 && (text[noun.End - 1] is '을' or '를' or '로' or '만') && verbs.IsSpeech(noun);

    /// <summary>Whether what is quoted ends as a sentence does: a title or a nickname hangs on its noun in the same way.</summary>
    private bool IsSentence(int quote) => quotes.Quotes[quote].Inner is { Length: > 4 } inner && (words.SentenceEndings.IndexOf(text[inner.End - 1]) >= 0 || quotes.IsEnd(text[inner.End - 1]));
}
