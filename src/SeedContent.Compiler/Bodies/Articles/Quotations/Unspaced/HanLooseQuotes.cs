using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Chinese quotations whose sentence has no subject and verb of saying around them: the sentence behind says who it was (<c>“…。”说这话的是张建国</c>,
/// <c>“…。”这是张建国留给儿子的话</c>) or what who has spoken does (<c>“…。”店主张建国头也没抬</c>), or the sentence before is about one person only.
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="clauses">Reads the bounds and verbs of clauses.</param>
/// <param name="reports">Reads whom sentences report.</param>
/// <param name="maker">Makes of a pronoun who speaks.</param>
internal sealed class HanLooseQuotes(QuoteText quotes, LanguageWords words, HanNameReader names, HanClauseReader clauses, HanReportReader reports, HanSpeakerMaker maker)
{
    private const int LongestPlace = 10;
    private const int LongestRecollection = 24;
    private const int LongestSentence = 80;
    private const int LongestTopic = 12;
    private const int LongestHolder = 32;
    private const int MaxSentences = 3;
    private const string Causing = "让讓令";

    /// <summary>Before somebody to whom something is done, or with whom.</summary>
    private const string NoHolder = "让讓令使把被向给給跟是说說见見听聽找看请請问問";

    /// <summary>Stand in words for what is said or heard.</summary>
    private const string SpokenThings = "话話声聲语語字信歌诗詩";
    private const string FirstPerson = "我俺咱";

    /// <summary>A shorter one may be a term where nothing attributes it.</summary>
    private const int ShortestSpeech = 3;

    /// <summary>Postpositions and what else ends a clause that only says where or when.</summary>
    private const string PlaceOrTime = "里裡中上下前旁边邊内內外后後时時天日晚夜晨午间間口";

    private readonly string text = quotes.Text;
    private readonly HanOwnedWords owned = new(quotes.Text, words, names);
    private readonly HanTitledNames titles = new(quotes.Text, words, names);

    /// <summary>Who speaks according to the sentence behind the quotation.</summary>
    public SpeakerRead? Behind(int quote)
    {
        var after = quotes.After(quote);
        if (after.Length == 0 || after.End == text.Length || quotes.Quotes[quote].Inner.Length < ShortestSpeech || !quotes.EndsInside(quote))
        {
            return null;
        }

        return owned.Read(after) ?? (quotes.IsEndAt(after.End) ? Acting(quote, after) : quotes.Before(quote).Count == 0 ? Interrupting(quote, quote + 1) : null);
    }

    /// <summary><c>导演张建国回忆，断粮两天。“…”</c>, <c>张建国摇摇头。“…”</c>: the sentence before a quotation that stands alone is about one person only.</summary>
    public SpeakerRead? Before(int quote)
    {
        var (outer, inner) = (quotes.Quotes[quote].Outer, quotes.Quotes[quote].Inner);
        var paragraph = quotes.Paragraphs[quotes.Quotes[quote].Paragraph];
        if (!quotes.EndsInside(quote) || inner.Length < ShortestSpeech || outer.Start == paragraph.Start || outer.End != paragraph.End || !quotes.IsEndAt(outer.Start - 1) || text[outer.Start - 1] is '；' or '…' or '？' or '?')
        {
            return null;
        }

        if (Reported(outer.Start, paragraph.Start) is { } reported)
        {
            return reported;
        }

        var end = outer.Start - 1;
        var start = end;
        while (start > paragraph.Start && end - start < LongestSentence && !quotes.IsEndAt(start - 1) && !IsMark(text[start - 1]))
        {
            start--;
        }

        if ((start > paragraph.Start && !quotes.IsEndAt(start - 1)) || HasWriting(start, end))
        {
            return null;
        }

        if (names.People.OnlyOneIn(start, end) is not { } person)
        {
            return inner.HasAny(text, FirstPerson) ? Earlier(outer.Start, paragraph.Start) : null;
        }

        var first = clauses.EndOf(start, end);
        if (Subject(start, first, end) is { } subject && names.Resolve(subject) == person && !HasOther(start, first))
        {
            return new(SubjectKind.Name, person, null, IsDirect: true);
        }

        // '接待记者的是导游张建国'
        var copula = text.IndexOf("是", start, end - start, StringComparison.Ordinal);
        return copula > start && text[copula - 1] is '的' or '，' && owned.EndingBehind(copula + 1, clauses.EndOf(copula + 1, end)) is { } found && names.Resolve(found) == person ? new(SubjectKind.Name, person, null, IsDirect: true) : null;
    }

    /// <summary><c>院长张建国表示，桥很旧。其中一座已关闭。“我很着急。”</c>: sentences about nobody between whom alone the paragraph is about and what that person says of "me".</summary>
    private SpeakerRead? Earlier(int start, int floor)
    {
        if (names.People.OnlyOneIn(floor, start) is not { } person)
        {
            return null;
        }

        for (var count = 0; count < MaxSentences && reports.SentenceBefore(start, floor) is { } sentence && !HasWriting(sentence.Start, sentence.End); count++)
        {
            if (names.People.CountIn(sentence.Start, sentence.End) > 0)
            {
                var first = clauses.EndOf(sentence.Start, sentence.End);
                return (reports.Of(sentence)?.Name == person || (Subject(sentence.Start, first, sentence.End) is { } subject && names.Resolve(subject) == person)) && !HasOther(sentence.Start, sentence.End)
                    ? new(SubjectKind.Name, person, Span: null, IsDirect: true) : null;
            }

            if (HasOther(sentence.Start, sentence.End) || words.Roles.FindFirst(text, sentence.Start, sentence.End) is not null)
            {
                return null;
            }

            start = sentence.Start;
        }

        return null;
    }

    /// <summary><c>院长张建国则对本报表示，桥很旧。“…”</c>: the sentence before reports somebody, in whose words the quotation goes on.</summary>
    private SpeakerRead? Reported(int start, int floor)
    {
        if (reports.SentenceBefore(start, floor) is not { } sentence || reports.Of(sentence) is not { } report || HasWriting(clauses.Start(sentence.Start, sentence.End), sentence.End))
        {
            return null;
        }

        var name = report.Kind == SubjectKind.Pronoun ? maker.OfPronoun(report.Start, sentence.End, isDirect: true).Name : report.Name;
        return name is null ? null : new(SubjectKind.Name, name, Span: null, IsDirect: true);
    }

    /// <summary><c>“…！”手术室里，医生张建国头也没抬。</c>: what the person does whom alone the sentence behind is about; where it tells of what was said, others may have.</summary>
    private SpeakerRead? Acting(int quote, TextSpan after)
    {
        // '“…。”回忆起那一天，张建国仍很激动': of what the speaker remembers nobody else need have spoken.
        var begin = after.Start;
        var longest = words.NameWords.Unspaced.Recollections.TryRead(text, ref begin, after.End) is null ? LongestPlace : LongestRecollection;
        if (quotes.Before(quote).Count > 0 || (after.Start > 0 && after.Start != quotes.Quotes[quote].Outer.End))
        {
            return null;
        }

        // '“…。”这让张建国很激动': what another said may be meant.
        if (IsPointing(after.Start) && TextSpan.FromBounds(after.Start, clauses.EndOf(after.Start, after.End)).HasAny(text, Causing))
        {
            return null;
        }

        var first = clauses.EndOf(after.Start, after.End);
        var start = after.Start;
        if (first < after.End && IsCausing(start, first))
        {
            start = clauses.TrimStart(first, after.End) + 1;
            first = clauses.EndOf(start, after.End);
        }
        else if (first < after.End && first - start <= longest && Subject(start, first, after.End) is null && (begin > start || words.Continuers.StartsAt(text, start, first) || PlaceOrTime.IndexOf(text[first - 1]) >= 0))
        {
            start = clauses.TrimStart(first, after.End);
            first = clauses.EndOf(start, after.End);
        }

        return Subject(start, first, after.End, LongestHolder) is { } subject && !HasWriting(begin, subject.Start) && !HasWriting(BehindRecollection(subject.End, after.End), after.End) && !HasOther(start, first) && names.People.OnlyOneIn(begin > after.Start ? start : after.Start, after.End) is { } person && names.Resolve(subject) == person
            ? new(SubjectKind.Name, person, TextSpan.FromBounds(start, first), IsDirect: true) : null;
    }

    /// <summary><c>“…。”张建国望着远方，“…。”</c>: what somebody does between two sentences that stand in marks, whose they are.</summary>
    /// <param name="quote">The first quotation.</param>
    /// <param name="next">The one behind it.</param>
    public SpeakerRead? Interrupting(int quote, int next)
    {
        if (quote < 0 || next >= quotes.Quotes.Count || quotes.Quotes[next].Paragraph != quotes.Quotes[quote].Paragraph || !quotes.EndsInside(quote) || !quotes.EndsInside(next) || quotes.Quotes[next].Inner.Length < ShortestSpeech)
        {
            return null;
        }

        var (start, end) = (quotes.Quotes[quote].Outer.End, quotes.Quotes[next].Outer.Start - 1);
        if (end - start is < ShortestSpeech or > LongestSentence || text[end] is not ('，' or ',') || Enumerable.Range(start, end - start).Any(quotes.IsEndAt))
        {
            return null;
        }

        var first = clauses.EndOf(start, end);
        if (first < end && Subject(start, first, end) is null)
        {
            // '站在老家门口，张建国望着远方'
            start = clauses.TrimStart(first, end);
            first = clauses.EndOf(start, end);
        }

        return Subject(start, first, end + 1, LongestHolder) is { } subject && first - subject.End > 1 && !HasWriting(start, end) && !HasOther(start, end) && names.People.OnlyOneIn(start, end) is { } person && names.Resolve(subject) == person
            ? new(SubjectKind.Name, person, TextSpan.FromBounds(start, first), IsDirect: true) : null;
    }

    /// <summary><c>张建国回忆起当时的场景</c>: where what stands behind the recollection of somebody begins, who remembers nothing that another said.</summary>
    private int BehindRecollection(int at, int end)
    {
        var behind = at;
        return words.NameWords.Unspaced.Recollections.TryRead(text, ref behind, end) is not null && words.Roles.FindFirst(text, behind, end) is null && words.Pronouns.FindFirst(text, behind, end) is null
            && words.Sayings.FindFirst(text, behind, end) is null && !words.NameWords.OwnWords.Any(word => Finds(word, behind, end)) ? behind : at;
    }

    /// <summary><c>新桥的通车，让书记张建国喜不自禁</c>: what has an effect on the speaker, and is nothing that was said.</summary>
    private bool IsCausing(int start, int end)
    {
        var next = clauses.TrimStart(end, text.Length);
        return next < text.Length && Causing.IndexOf(text[next]) >= 0 && !IsPointing(start) && !TextSpan.FromBounds(start, end).HasAny(text, SpokenThings) && !HasOther(start, end)
            && words.Roles.FindFirst(text, start, end) is null && words.Pronouns.FindFirst(text, start, end) is null && !words.NameWords.OwnWords.Any(word => Finds(word, start, end));
    }

    private bool IsPointing(int at) => text[at] is '这' or '這' or '此' or '那';

    /// <summary>The name with which a clause begins, perhaps behind a title and what describes it, where somebody does something behind it.</summary>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="sentence">Where its sentence ends.</param>
    /// <param name="longest">How many characters may stand before the name.</param>
    public TextSpan? Subject(int start, int end, int sentence, int longest = LongestTopic)
    {
        if (words.Pronouns.StartsAt(text, start, end) || words.UnnamedSubjects.StartsAt(text, start, end))
        {
            return null;
        }

        var limit = Math.Min(end, start + longest);
        for (var i = start; i < limit; i++)
        {
            if ((i == start ? names.Foreign.At(i, end) ?? names.NameAt(i, end, titled: false) ?? names.Lone.Spelt(i, end) ?? names.TitledElsewhere(i, end) : null) is { } name)
            {
                return name.End < end || end < sentence ? name : null;
            }

            var next = i;
            if (words.Roles.TryRead(text, ref next, end) is not null && (names.NameAt(next, end, titled: true) ?? names.TitledElsewhere(next, end)) is { } titled)
            {
                return (titled.End < end || end < sentence) && (i - start < LongestTopic || IsHolder(start, i)) ? titled : null;
            }

            if (i - start is > 1 and < LongestTopic && words.RoleEndings.StartOfEndingAt(text, start, i) is not null && titles.BehindTrade(i, end) is { } trained)
            {
                // '脱贫户罗桂花'
                return (trained.End < end || end < sentence) && IsHolder(start, i) ? trained : null;
            }
        }

        return null;
    }

    /// <summary><c>东山公路项目有限公司总经理</c>: whether nothing stands before a title but the body of its holder, or what that one does.</summary>
    private bool IsHolder(int start, int end) =>
        !TextSpan.FromBounds(start, end).HasAny(text, NoHolder) && words.Pronouns.FindFirst(text, start, end) is null && !HasOther(start, end) && !HasWriting(start, end);

    /// <summary><c>张建国的母亲</c>, <c>张建国听见有人</c>: the clause is about somebody else too.</summary>
    private bool HasOther(int start, int end)
    {
        var found = words.UnnamedSubjects.FindFirst(text, start, end);
        while (found is { } limited && IsLimited(limited.Start))
        {
            found = words.UnnamedSubjects.FindFirst(text, limited.End, end);
        }

        return found is not null;
    }

    /// <summary><c>有限公司</c>, <c>心有余悸</c>, <c>有些激动</c></summary>
    private bool IsLimited(int at) => text[at] == '有' && at + 1 < text.Length && text[at + 1] is '限' or '余' or '餘' or '感' or '些' or '点' or '點' or '几' or '幾' && text[at - 1] is not ('还' or '還' or '另');

    /// <summary><c>墙上写着标语。“…”</c></summary>
    public bool HasWriting(int start, int end) => words.NameWords.OthersWords.Any(word => Finds(word, start, end));

    /// <summary>Whether a word stands in a range; <c>应该</c> is none that holds <c>该</c>.</summary>
    private bool Finds(string word, int start, int end)
    {
        var at = text.IndexOf(word, start, end - start, StringComparison.Ordinal);
        while (at > start && text[at] is '该' or '該' && text[at - 1] is '应' or '應')
        {
            at = text.IndexOf(word, at + 1, end - at - 1, StringComparison.Ordinal);
        }

        return at >= 0;
    }

    private static bool IsMark(char c) => c is '“' or '”' or '「' or '」' or '『' or '』';
}
