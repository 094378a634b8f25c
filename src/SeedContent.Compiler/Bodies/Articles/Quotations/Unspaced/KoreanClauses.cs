using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Where the clauses of a Korean sentence end, and whether somebody else than its topic has one: <c>기자들이 묻자 “…”</c>, <c>업계에선 “…”</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="forms">Its words without what hangs on them.</param>
/// <param name="verbs">Its verbs.</param>
internal sealed class KoreanClauses(string text, LanguageWords words, KoreanWords forms, KoreanVerbs verbs)
{
    /// <summary>Ends of the stems of verbs before <c>자</c>, with which clauses end whose subject is another's. A part of the grammar.</summary>
    private const string AnsweredStems = "하되지오가묻받들내서이나르치키놓맞보열붙잡밝";

    /// <summary>Mark where something is said, and the body that says it. A part of the grammar.</summary>
    private static readonly List<string> Wheres = ["에서는", "에선", "에서도"];

    /// <summary>Endings of verbs before a comma.</summary>
    private static readonly List<string> ClauseEndings = ["고", "며", "면서", "지만", "으나", "는데", "은데", "자", "니", "다가"];

    /// <summary><c>의원이 탈당한 데 대해 “…”</c>, <c>기자들이 묻자 “…”</c>: who did what the quotation answers does not say it.</summary>
    /// <param name="found">The words.</param>
    /// <param name="from">Behind the subject.</param>
    public bool EndsOwnClause(List<TextSpan> found, int from)
    {
        for (var i = from; i < found.Count; i++)
        {
            var word = found[i];
            var next = i + 1 < found.Count ? found[i + 1].In(text) : "";
            if (word.In(text) is "데" or "데에" or "것에" or "것을" && (next.StartsWith("대해", StringComparison.Ordinal) || next is "대한" or "두고" or "놓고" or "관련해"))
            {
                return true;
            }

            if (IsAnswered(word) && (i + 1 == found.Count || text[word.End] == ','))
            {
                return true;
            }

            // '맞느냐는 질문에'
            if (i > 0 && text[found[i - 1].End - 1] is '는' && words.NameWords.AskingNouns.Any(noun => word.Length - noun.Length is 0 or 1 && string.CompareOrdinal(text, word.Start, noun, 0, noun.Length) == 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>묻자</c>, <c>반발하자</c>, and no noun that ends so.</summary>
    private bool IsAnswered(TextSpan word) =>
        word.Length > 1 && text[word.End - 1] == '자' && AnsweredStems.IndexOf(text[word.End - 2]) >= 0 && words.Roles.StartOfEndingAt(text, word.Start, word.End) is null && !words.NameWords.AgedNouns.Any(noun => word.EndsWith(text, noun));

    /// <summary>Whether the clause of a subject ends before the quotation, though the subject may be who speaks behind it.</summary>
    public bool EndsClause(List<TextSpan> found, int from)
    {
        for (var i = from; i < found.Count; i++)
        {
            var word = found[i];
            if (word.In(text) is "데" or "것에" or "것을" or "데에" || (word.Length > 1 && text[word.End - 1] == '자' && !words.Roles.Is(text, word.Start, word.End)))
            {
                return true;
            }

            if (IsWhen(found, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>박바다가 이긴 뒤 기분을 “…”</c>: whether what a subject did only says when.</summary>
    /// <param name="found">The words.</param>
    /// <param name="from">Behind the subject.</param>
    public bool TellsWhen(List<TextSpan> found, int from) => Enumerable.Range(0, found.Count).Skip(from + 1).Any(i => IsWhen(found, i));

    /// <summary><c>사회자가 “…”고 묻자</c>: the verb of a question that the sentence goes on to answer, and who asks.</summary>
    public bool IsAskedBy(TextSpan word, TextSpan verb) => text[word.End - 1] is '이' or '가' && IsAnswered(verb) && forms.IsPerson(word);

    /// <summary><c>떠난 뒤</c>, <c>떠날 때</c>, and not <c>경기 뒤</c>.</summary>
    private bool IsWhen(List<TextSpan> found, int i) => found[i].In(text) is "때" or "뒤" or "후" && (i == 0 || KoreanWords.HasFinal(text[found[i - 1].End - 1], "ㄴㄹ"));

    /// <summary><c>그 말을 듣고</c>: somebody else's words.</summary>
    public bool IsHeard(List<TextSpan> found) =>
        Enumerable.Range(0, found.Count).Skip(1).Any(i => text[found[i].Start] is '들' or '듣' && found[i].Length > 1 && text[found[i].Start + 1] is '고' or '은' or '었' or '자' or '던' or '으' or '는' && text[found[i - 1].End - 1] is '을' or '를' && verbs.IsSpeech(found[i - 1]));

    /// <summary><c>한빛당도</c>, <c>주민들도</c></summary>
    private bool IsAlso(TextSpan word) => text[word.End - 1] == '도' && new TextSpan(word.Start, word.Length - 1) is var core && (forms.IsPersonNoun(core) || words.BodyEndings.IndexOf(text[core.End - 1]) >= 0);

    /// <summary><c>당내에서는</c>, <c>업계에선</c>: a body that says it, and not <c>회의에서는</c>.</summary>
    private bool IsWhere(TextSpan word) =>
        Wheres.Find(end => word.Length > end.Length && word.EndsWith(text, end)) is { } where && new TextSpan(word.Start, word.Length - where.Length) is var place
        && !verbs.IsSpeech(place) && !words.NameWords.Unspaced.Venues.Any(venue => place.EndsWith(text, venue));

    /// <summary><c>민주당이 회의에서</c>: somebody else may be who speaks.</summary>
    public bool HasOtherSubject(TextSpan piece)
    {
        var found = KoreanWords.Of(text, piece);
        return Enumerable.Range(0, found.Count).Any(i => found[i].Length > 1 && (text[found[i].End - 1] is '이' or '가' && !EndsOwnClause(found, i + 1) || IsAlso(found[i]) || IsWhere(found[i])));
    }

    /// <summary><c>“…”라며 반발했지만, 김하늘 대표는</c>, <c>“…”라고 했다고 김하늘 대표는</c>: the verb of the quotation ends its clause, whose subject stands before.</summary>
    public bool EndsHung(TextSpan word) =>
        (text[word.End - 1] == '자' && (word.In(text) == "하자" || words.Sayings.StartsAt(text, word.Start, word.End))) || word.Length > 2 && (text[word.End] == ',' ? ClauseEndings.Exists(ending => word.EndsWith(text, ending)) : word.EndsWith(text, "다고") || word.EndsWith(text, "지만"));
}
