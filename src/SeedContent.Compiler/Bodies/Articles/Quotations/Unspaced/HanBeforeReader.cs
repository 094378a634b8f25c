using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Reads who speaks from the clauses before a Chinese quotation, the nearest first: one that ends with its verb (<c>张伟说：“…”</c>), or many clauses earlier the one at the head of the sentence
/// (<c>张伟建议，…，…，“…。”</c>, <c>张伟认为要修桥，…，“…。”</c>).
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="names">The names of the article.</param>
/// <param name="subjects">Reads the subjects of clauses.</param>
/// <param name="clauses">Reads the bounds and verbs of clauses.</param>
/// <param name="sentences">Reads sentences whose subject and verb stand in several clauses.</param>
/// <param name="heads">Reads clauses whose verb stands right behind the subject.</param>
/// <param name="maker">Makes of a clause and its verb who speaks.</param>
internal sealed class HanBeforeReader(
    string text, LanguageWords words, HanNameReader names, HanSubjectReader subjects, HanClauseReader clauses, HanSentenceReader sentences, HanHeadVerbReader heads, HanSpeakerMaker maker)
{
    /// <summary>Where more clauses lie between, nobody else may be named in them.</summary>
    private const int NearClauses = 6;
    private const int MaxClauses = 20;
    private const int LongestObject = 8;
    private const int LongestHearer = 4;

    private readonly HanTitledNames titles = new(text, words, names);
    private readonly HanOwnedWords owned = new(text, words, names);

    /// <summary>Who speaks according to what stands before a quotation; null where it says nothing.</summary>
    /// <param name="pieces">The pieces of the sentence before it, the nearest first.</param>
    public SpeakerRead? Read(List<TextSpan> pieces)
    {
        var count = 0;
        var last = pieces.Count > 0 ? pieces[0].End : 0;
        for (var number = 0; number < pieces.Count; number++)
        {
            var piece = pieces[number];
            var end = clauses.TrimEnd(piece.Start, piece.End);
            var colon = end < piece.End && HanClauseReader.IsColon(text[end]);
            while (end > piece.Start && count++ < MaxClauses)
            {
                var start = clauses.Start(piece.Start, end);
                var verb = clauses.VerbAtEnd(start, end);
                if (count == 1 && end == piece.End && clauses.IsDenial(start, end))
                {
                    return SpeakerRead.Unnamed;
                }

                if (count == 1 && verb < 0 && OfNearest(piece, start, end, colon) is { } near)
                {
                    return near;
                }

                if (verb >= 0 || colon)
                {
                    if (verb >= 0 && start == clauses.TrimStart(piece.Start, end) && number + 1 < pieces.Count && (verb == start || subjects.HasNoSubject(start, verb)))
                    {
                        // '李明说：“桥很旧，”并补充，“…”'
                        break;
                    }

                    return verb >= 0 && start == piece.Start && BehindQuotation(start, verb, end) is { } joined ? joined : OfVerb(piece, start, verb, end, last, count);
                }

                if (clauses.VerbBehindPronoun(start, end) is { } said)
                {
                    return maker.OfPronoun(start, said, isDirect: false);
                }

                // '李明认为要先修桥，再修船，“…”', and not '李明说，我告诉市长“…”，“…”'
                if (QuoteText.IsComma(text[last - 1]) && !IsInFirstPerson(start, end) && heads.Read(start, end) is { } subject)
                {
                    return subject.Kind == SubjectKind.Pronoun ? maker.OfPronoun(start, subject.End, isDirect: false)
                        : subject.Kind == SubjectKind.Name && (count <= NearClauses || IsAlone(end, last, subject.Name)) ? new(SubjectKind.Name, subject.Name, TextSpan.FromBounds(titles.BeforeVerb(start, end) is { } titled && titled.End == subject.End ? titled.Name.Start : start, subject.End), IsDirect: false)
                        : SpeakerRead.Unnamed;
                }

                end = clauses.TrimEnd(piece.Start, start);
                colon = false;
            }
        }

        // '议员张伟批评公司，桥已经旧了，“没有人修！”'
        return pieces.Count == 1 && QuoteText.IsComma(text[pieces[0].End - 1]) && titles.BeforeVerb(pieces[0].Start, clauses.End(pieces[0])) is { } critic
            ? new(SubjectKind.Name, names.Resolve(critic.Name), TextSpan.FromBounds(critic.Name.Start, critic.End), IsDirect: false) : null;
    }

    /// <summary>Who speaks according to the clause right before the quotation, where no verb of saying ends it.</summary>
    /// <param name="piece">The piece of the sentence.</param>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="colon">Whether a colon stands behind it.</param>
    private SpeakerRead? OfNearest(TextSpan piece, int start, int end, bool colon)
    {
        if (sentences.VerbInside(start, end, colon || end == piece.End ? LongestObject : LongestHearer) is { } told)
        {
            return told with { IsDirect = colon };
        }

        // '李明称大桥是“…”'
        if (end == piece.End && heads.Calling(start, end) is { } calling)
        {
            return calling.Kind == SubjectKind.Pronoun ? maker.OfPronoun(start, calling.End, isDirect: false) : new(SubjectKind.Name, calling.Name, TextSpan.FromBounds(start, calling.End), IsDirect: false);
        }

        // '李明的回答很干脆：“…”'
        if (colon && owned.Before(start, end) is { } own)
        {
            return own.Kind == SubjectKind.Pronoun ? maker.OfPronoun(start, own.Span!.Value.End, isDirect: true) : own;
        }

        // '李明指出，条例规定，“…”'
        if (words.NameWords.Unspaced.DocumentVerbs.StartOfEndingAt(text, start, end) is not null)
        {
            return SpeakerRead.Unnamed;
        }

        // '李明否认此事，称这是“…”'
        return !colon && clauses.VerbAtStart(start, end) is { } head && end - head <= LongestObject && start > piece.Start && sentences.SubjectBefore(piece.Start, start) is { Subject.Kind: SubjectKind.Name } doer
            ? new(SubjectKind.Name, doer.Subject.Name, TextSpan.FromBounds(doer.Start, head), IsDirect: true) : null;
    }

    /// <summary><c>张伟说：“…。”并补充“…”</c>: right behind a whole quotation a verb with "and" goes on with who said that.</summary>
    private SpeakerRead? BehindQuotation(int start, int verb, int end) =>
        start > 0 && text[start - 1] is '”' or '」' && verb == start + 1 && HanSentenceReader.Joining.IndexOf(text[start]) >= 0 && maker.LastSpeaker is { } speaker ? new(SubjectKind.Name, speaker, TextSpan.FromBounds(start, end), IsDirect: true) : null;

    /// <summary><c>张伟说：“…”</c>: who speaks according to a clause that a verb of saying or a colon ends.</summary>
    /// <param name="piece">The piece of the sentence.</param>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="verb">Where its verb begins; negative where only a colon ends it.</param>
    /// <param name="end">Where the clause ends.</param>
    /// <param name="last">Where what stands before the quotation ends.</param>
    /// <param name="count">Which clause it is, counted from the quotation.</param>
    private SpeakerRead OfVerb(TextSpan piece, int start, int verb, int end, int last, int count)
    {
        var made = maker.Make(piece, start, verb >= 0 ? verb : end, end, isDirect: count == 1);
        if (verb > start && text[verb] == '的' && start > piece.Start && sentences.SubjectBefore(piece.Start, start) is { Subject: { Kind: SubjectKind.Name, Name: var other } } && other != made.Name)
        {
            // '李明回应，王强的说法是“…”': what the one says, or what the other says of it.
            return SpeakerRead.Unnamed;
        }

        return count <= NearClauses || IsAlone(end, last, made.Name) ? made : SpeakerRead.Unnamed;
    }

    /// <summary><c>我告诉市长</c>: part of what is said, by whoever the clause before names.</summary>
    private bool IsInFirstPerson(int start, int end) => start + 1 < end && text[start] == '我' && text[start + 1] is not ('们' or '們' or '国' or '國' or '的');

    /// <summary>Whether a range names nobody else.</summary>
    private bool IsAlone(int start, int end, TextSpan? person) => names.People.CountIn(start, end) == 0 || names.People.OnlyOneIn(start, end) == person;
}
