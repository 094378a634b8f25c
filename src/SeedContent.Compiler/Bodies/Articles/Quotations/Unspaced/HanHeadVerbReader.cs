using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Reads Chinese clauses whose verb of saying or opinion stands right behind the subject and goes on without a comma: <c>李明认为要先修桥</c>, <c>教授李明则建议多种树</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of clauses.</param>
internal sealed class HanHeadVerbReader(string text, LanguageWords words, HanSubjectReader subjects)
{
    private const int ShortestVerb = 2;
    private const int MaxVerbs = 3;
    private const int LongestSubject = 20;

    /// <summary>The subject of the first verb that stands right behind one, and where the verb ends.</summary>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>The subject, who may have no name; null where no verb stands right behind somebody.</returns>
    public (SubjectKind Kind, TextSpan? Name, int End)? Read(int start, int end)
    {
        for (int i = start + 1, count = 0; i < end && count < MaxVerbs; i++)
        {
            var after = i;
            if (words.Sayings.TryRead(text, ref after, end) is null || after - i < ShortestVerb)
            {
                continue;
            }

            count++;
            var last = i - start > 1 && words.NameWords.ClauseAdverbs.IndexOf(text[i - 1]) >= 0 ? i - 1 : i;
            var (kind, name) = subjects.Read(start, i);
            if (kind == SubjectKind.Name && name is { } found && (EndsWith(start, last, found) || EndsWith(start, WithoutTitle(start, last), found)))
            {
                return (kind, name, after);
            }

            if (words.Pronouns.StartOfEndingAt(text, start, last) is not null)
            {
                return (kind == SubjectKind.Pronoun ? kind : SubjectKind.Unnamed, null, after);
            }

            if (words.Roles.StartOfEndingAt(text, start, last) is not null || words.UnnamedSubjects.StartOfEndingAt(text, start, last) is not null)
            {
                return (SubjectKind.Unnamed, null, after);
            }

            i = after - 1;
        }

        return null;
    }

    /// <summary><c>李明称大桥是“…”</c>: the subject of a verb of one character, behind which stands what something is; one character more often is a part of another word.</summary>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where it ends.</param>
    public (SubjectKind Kind, TextSpan? Name, int End)? Calling(int start, int end)
    {
        if (end - start < ShortestVerb || text[end - 1] is not ('是' or '为' or '為'))
        {
            return null;
        }

        for (var i = start + 1; i < end - 1 && i - start <= LongestSubject; i++)
        {
            if (text[i] is not ('称' or '稱'))
            {
                continue;
            }

            var last = i - start > 1 && words.NameWords.ClauseAdverbs.IndexOf(text[i - 1]) >= 0 ? i - 1 : i;
            var (kind, name) = subjects.Read(start, i);
            return kind == SubjectKind.Pronoun && words.Pronouns.StartOfEndingAt(text, start, last) is not null ? (kind, null, i + 1)
                : kind == SubjectKind.Name && name is { } found && (EndsWith(start, last, found) || EndsWith(start, WithoutTitle(start, last), found)) ? (kind, found, i + 1) : null;
        }

        return null;
    }

    /// <summary><c>李明律师</c>, <c>王女士</c></summary>
    private int WithoutTitle(int start, int end) => words.NameWords.Unspaced.CallingTitles.StartOfEndingAt(text, start, end) ?? words.Roles.StartOfEndingAt(text, start, end) ?? end;

    /// <summary>Whether a name, or its last part, stands right before a position.</summary>
    private bool EndsWith(int start, int end, TextSpan name)
    {
        var first = name.Start;
        for (var i = name.Start; i < name.End; i++)
        {
            first = HanForeignNames.IsDot(text[i]) || text[i] == '-' ? i + 1 : first;
        }

        var length = name.End - first;
        return end - start >= length && string.CompareOrdinal(text, end - length, text, first, length) == 0;
    }
}
