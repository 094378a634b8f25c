using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Reads whose words a Chinese sentence reports without quotation marks: <c>院长李明对本报表示，桥很旧，要修。</c></summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="people">Who is mentioned where.</param>
/// <param name="subjects">Reads the subjects of clauses.</param>
/// <param name="clauses">Reads the bounds and verbs of clauses.</param>
/// <param name="heads">Reads clauses whose verb stands right behind the subject.</param>
internal sealed class HanReportReader(QuoteText quotes, LanguageWords words, HanPeople people, HanSubjectReader subjects, HanClauseReader clauses, HanHeadVerbReader heads)
{
    private const int LongestSentence = 240;
    private const int MaxClauses = 24;
    private const int LongestAsking = 2;

    /// <summary>In verbs of asking, behind which others speak.</summary>
    private const string Asking = "问問";

    private readonly string text = quotes.Text;

    /// <summary>The sentence that ends right before a position; null where none does, or a quotation stands in it that is no part of a clause.</summary>
    /// <param name="end">The position.</param>
    /// <param name="floor">Where the sentence may begin at the earliest.</param>
    public TextSpan? SentenceBefore(int end, int floor)
    {
        if (end <= floor || text[end - 1] is not ('。' or '！' or '!'))
        {
            return null;
        }

        end--;
        var start = end;
        while (start > floor && end - start < LongestSentence && !quotes.IsEndAt(start - 1))
        {
            if (quotes.StartOfPartEndingAt(start) is { } part && part >= floor)
            {
                start = part;
            }
            else if (IsMark(text[start - 1]))
            {
                // '“…。”李明说，…': behind a whole sentence in marks the next one begins.
                return start - 2 >= floor && quotes.IsEndAt(start - 2) && !QuoteText.IsComma(text[start]) ? TextSpan.FromBounds(start, end) : null;
            }
            else
            {
                start--;
            }
        }

        return start < end && (start == floor || quotes.IsEndAt(start - 1)) ? TextSpan.FromBounds(start, end) : null;
    }

    /// <summary>Whom a sentence reports, where it reports one only.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <returns>A name, or a pronoun and where its clause begins; null where nobody or several are reported, or somebody only asks.</returns>
    public (SubjectKind Kind, TextSpan? Name, int Start)? Of(TextSpan sentence)
    {
        (SubjectKind Kind, TextSpan? Name, int Start)? found = null;
        var at = sentence.Start;
        for (var count = 0; count < MaxClauses && at < sentence.End; count++)
        {
            var start = clauses.TrimStart(at, sentence.End);
            var end = clauses.EndOf(start, sentence.End);
            if (start < end && Saying(start, end) is { } read)
            {
                // '李明表示，他觉得桥很旧'
                if (read.Kind is not (SubjectKind.Name or SubjectKind.Pronoun) || (read.Kind == SubjectKind.Name && found is { } one && one.Name != read.Name))
                {
                    return null;
                }

                found ??= (read.Kind, read.Name, start);
            }

            at = end + 1;
        }

        return found;
    }

    /// <summary>Who says something in a clause; null where nobody does, or the clause goes on with the subject of the one before.</summary>
    private (SubjectKind Kind, TextSpan? Name)? Saying(int start, int end)
    {
        if (clauses.VerbAtEnd(start, end) is >= 0 and var verb)
        {
            var subject = verb > start ? subjects.Read(start, verb) : (SubjectKind.None, null);
            if (subject.Kind == SubjectKind.Unnamed && text.LastIndexOf('、', verb - 1, verb - start) is >= 0 and var mark && people.CountIn(start, mark) == 0)
            {
                // '大桥大学建筑学院、道路研究院院长李明说'
                subject = subjects.Read(mark + 1, verb);
            }

            return IsAsking(verb, end) ? (SubjectKind.Unnamed, null) : subject.Kind == SubjectKind.None || (subject.Kind == SubjectKind.Unnamed && !IsSomebody(start, verb)) ? null : subject;
        }

        return heads.Read(start, end) is not { } head ? null : IsAsking(Math.Max(start, head.End - LongestAsking), head.End) ? (SubjectKind.Unnamed, null) : (head.Kind, head.Name);
    }

    /// <summary><c>教育局则表示</c>, <c>村民们说</c>, where <c>无需过度担忧</c> has no subject.</summary>
    private bool IsSomebody(int start, int end)
    {
        end -= end - start > 1 && words.NameWords.ClauseAdverbs.IndexOf(text[end - 1]) >= 0 ? 1 : 0;
        return words.BodyEndings.IndexOf(text[end - 1]) >= 0 || words.UnnamedSubjects.StartsAt(text, start, end) || words.Roles.FindFirst(text, start, end) is not null;
    }

    private bool IsAsking(int start, int end) => TextSpan.FromBounds(start, end).HasAny(text, Asking);

    private static bool IsMark(char c) => c is '“' or '”' or '「' or '」' or '『' or '』' or '《' or '》' or '〈' or '〉';
}
