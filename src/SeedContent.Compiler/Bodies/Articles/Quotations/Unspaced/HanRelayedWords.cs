using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Tells where a Chinese sentence gives the words of others than its subject: whom somebody remembers, quotes or asks about (<c>李明记得母亲常说：“…”</c>), or what is written in a paper that somebody shows
/// (<c>律师呈上李明的信，信中称“…”</c>).
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of clauses.</param>
internal sealed class HanRelayedWords(string text, LanguageWords words, HanSubjectReader subjects)
{
    private const int ShortestVerb = 2;
    private const int LongestClause = 60;

    /// <summary>The subject of a verb of saying that stands in what the clause tells; null where the subject of the clause itself speaks.</summary>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where its last verb of saying begins, or where it ends without one.</param>
    public (SubjectKind Kind, TextSpan? Name)? Inner(int start, int end)
    {
        for (var i = Math.Max(start, end - LongestClause); i < end; i++)
        {
            var after = i;
            if (words.NameWords.Unspaced.ReceivingVerbs.TryRead(text, ref after, end) is not null && EndsWithOthers(after, end))
            {
                return (SubjectKind.Unnamed, null);
            }

            after = i;
            if (words.NameWords.Unspaced.RecallingVerbs.TryRead(text, ref after, end) is null && words.NameWords.Unspaced.RelayingVerbs.TryRead(text, ref after, end) is null)
            {
                after = i;
                if (words.Sayings.TryRead(text, ref after, end) is not null && after - i >= ShortestVerb && IsAboutHearer(after, end))
                {
                    return (SubjectKind.Unnamed, null);
                }

                i = Math.Max(i, after - 1);
                continue;
            }

            return IsDone(after, end) ? null : subjects.Read(after, end) is { Kind: SubjectKind.Name } inner ? inner : (SubjectKind.Unnamed, null);
        }

        return null;
    }

    /// <summary><c>李明获得许多网友的回应</c>, <c>李明引来网友留言</c>: people without a name whose words they are.</summary>
    private bool EndsWithOthers(int start, int end)
    {
        end -= end > start && text[end - 1] == '的' ? 1 : 0;
        return end > start && words.Roles.StartOfEndingAt(text, start, end) is not null;
    }

    /// <summary><c>李明引述报告</c>: whether what a clause that goes on with this one says is somebody else's.</summary>
    public bool Relays(int start, int end) => words.NameWords.Unspaced.RelayingVerbs.FindFirst(text, start, end) is { } verb && verb.End < end && !IsDone(verb.End, end);

    /// <summary><c>听到这话后</c>, <c>听到这样的消息</c>, <c>听到</c>: what comes before the speech, and no speech of others.</summary>
    private bool IsDone(int start, int end) => start >= end || words.NameWords.TimeEndings.IndexOf(text[end - 1]) >= 0 || words.NameWords.ClauseAdverbs.IndexOf(text[end - 1]) >= 0 || text[end - 1] is '了' or '地' or '着' or '著' || text[start] is '这' or '這' or '此';

    /// <summary><c>质问局长当时为何</c>: the one who is spoken to does something, where <c>安慰母亲</c> ends with whom.</summary>
    private bool IsAboutHearer(int start, int end)
    {
        var at = start;
        return (words.Roles.TryRead(text, ref at, end) is not null || words.Pronouns.TryRead(text, ref at, end) is not null) && end - at > 1 && !IsDone(at, end);
    }
}
