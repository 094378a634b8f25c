using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Reads Chinese sentences whose subject and verb of saying do not stand at the two ends of one clause.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="names">The names of the article.</param>
/// <param name="subjects">Reads the subjects of clauses.</param>
/// <param name="clauses">Reads the bounds and verbs of clauses.</param>
internal sealed class HanSentenceReader(string text, LanguageWords words, HanNameReader names, HanSubjectReader subjects, HanClauseReader clauses)
{
    private const int MaxClauses = 6;
    private const int ShortestVerb = 2;

    /// <summary>Join what somebody says to what the same one has said.</summary>
    public const string Joining = "并並且";

    /// <summary>The subject of a clause that has none of its own: that of the clause before that says something, or else of the nearest that has one.</summary>
    /// <param name="floor">Where the sentence begins.</param>
    /// <param name="end">Where the clause begins.</param>
    public (int Start, (SubjectKind Kind, TextSpan? Name) Subject)? SubjectBefore(int floor, int end) => SayerBefore(floor, end) ?? NearestBefore(floor, end);

    /// <summary><c>李明呼吁选民“…”</c>, <c>李明指责公司“…”</c>, <c>李明说他“…”</c>, <c>李明称对方“…”</c>: between the verb and the quotation stands to whom or of whom it is said.</summary>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="longest">How many characters may stand behind the verb.</param>
    public SpeakerRead? VerbInside(int start, int end, int longest)
    {
        for (var i = end - 1; i > start && end - i <= longest + ShortestVerb; i--)
        {
            var after = i;
            if (words.Sayings.TryRead(text, ref after, end) is not null && after < end && (after - i >= ShortestVerb || (after == end - 1 && words.Pronouns.StartsAt(text, after, end)) || clauses.VerbAtStart(i, end) == after || (after < end && subjects.Begins(after, end))))
            {
                // '李明被批评“…”': others say it.
                return text[i - 1] != '被' && (subjects.Read(start, i) is { Kind: SubjectKind.Name } subject ? subject.Name : after - i >= ShortestVerb ? names.Lone.Whole(start, i) : null) is { } name ? new(SubjectKind.Name, name, TextSpan.FromBounds(start, after), IsDirect: false) : null;
            }
        }

        return null;
    }

    /// <summary><c>“…。”代表李明拿着一封信，在会上对官员喊话。</c>: the verb closes the sentence, in a clause that goes on with the subject of the first.</summary>
    /// <param name="at">Where the first clause ends.</param>
    /// <param name="end">Where the sentence ends.</param>
    /// <returns>Where the verb begins and its clause ends; -1 where there is none.</returns>
    public (int Verb, int End) VerbBehind(int at, int end)
    {
        for (var count = 0; at < end && count < MaxClauses; count++)
        {
            var start = clauses.TrimStart(at, end);
            var next = clauses.EndOf(start, end);

            if (start >= next || !subjects.HasNoSubject(start, next) || (next < end && HanClauseReader.IsColon(text[next])))
            {
                break;
            }

            if (clauses.VerbAtEnd(start, next) is >= 0 and var verb && next == end)
            {
                return (verb, next);
            }

            at = next;
        }

        return (-1, at);
    }

    /// <summary><c>李明表示，桥旧了，并强调</c>: of the clauses before, one that says something has the subject of those that go on with it, where <c>李明说，老王来了，还说</c> may be either's.</summary>
    private (int Start, (SubjectKind Kind, TextSpan? Name) Subject)? SayerBefore(int floor, int end)
    {
        var (joins, isOther) = (end < text.Length && Joining.IndexOf(text[end]) >= 0, false);
        for (var count = 0; end > floor && count < MaxClauses; count++)
        {
            end = clauses.TrimEnd(floor, end);
            var start = clauses.Start(floor, end);
            if (clauses.VerbAtEnd(start, end) is >= 0 and var verb && verb > start)
            {
                var subject = subjects.Read(start, verb);
                return (start, subject.Kind == SubjectKind.None || isOther ? (SubjectKind.Unnamed, null) : subject);
            }

            isOther |= !joins && subjects.Begins(start, end);

            end = start;
        }

        return null;
    }

    /// <summary><c>李明来到桥边，并激动地说</c>: the subject of the nearest clause before that has one.</summary>
    private (int Start, (SubjectKind Kind, TextSpan? Name) Subject)? NearestBefore(int floor, int end)
    {
        for (var count = 0; end > floor && count < MaxClauses; count++)
        {
            end = clauses.TrimEnd(floor, end);
            var start = clauses.Start(floor, end);
            var subject = subjects.Read(start, end);
            if (subject.Kind is SubjectKind.Name or SubjectKind.Pronoun)
            {
                return (start, subject);
            }

            if (start == end || !subjects.HasNoSubject(start, end))
            {
                return null;
            }

            end = start;
        }

        return null;
    }
}
