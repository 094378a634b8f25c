using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>Reads who the subject of a sentence is that has nothing but a role, in a script without capitals.</summary>
/// <param name="roles">Who has which role.</param>
/// <param name="words">The language.</param>
internal sealed class ContextRoleSubject(ContextRoles roles, LanguageWords words)
{
    private const int MaxSubjectWords = 5;
    private const int MaxFrontWords = 8;

    /// <summary>Who the role is of that is the subject of a sentence: <c>واعترف الوزير بأن</c>, <c>ראש העיר הגיע</c>, <c>बैठक के बाद नगर आयुक्त ने</c>.</summary>
    /// <param name="context">The paragraph.</param>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="end">The token behind what may hold the subject.</param>
    public TextSpan? Read(ContextParagraph context, int start, int end)
    {
        var tokens = context.Tokens.Tokens;
        if (words.SubjectMarkers.Count > 0)
        {
            var mark = context.Subjects.MarkIn(start, end);
            for (var i = Math.Max(start, mark - MaxSubjectWords); i < mark; i++)
            {
                if (roles.Holder(context, i, mark) is { } marked)
                {
                    return marked;
                }
            }

            return null;
        }

        var first = words.Script == Script.Arabic ? start : SkipFront(tokens, start, end);
        first += words.Script == Script.Arabic && tokens[start].Is(WordKinds.VerbBeforeSpeaker) && start + 1 < end ? 1 : 0;
        return HolderAt(context, first, end);
    }

    /// <summary><c>وبعد الجولة، وقف الوزير أمام العمال وقال لهم: «…»</c>: who is the subject of the clause before a verb of saying by the role or the name right behind its verb, whatever that is.</summary>
    /// <param name="context">The paragraph.</param>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="verb">The verb of saying.</param>
    /// <param name="full">The full names, where the subject may be named too.</param>
    public TextSpan? ReadClause(ContextParagraph context, int start, int verb, ContextFullNames? full)
    {
        var first = start;
        for (var i = start; i < verb && i - start <= MaxFrontWords; i++)
        {
            first = context.Tokens.Tokens[i].IsMark(context.Tokens.Text, ',') && context.Subjects.IsFrontedPhrase(start, i) ? i + 1 : first;
        }

        var tokens = context.Tokens.Tokens;
        if (words.Script != Script.Arabic || first + 1 >= verb || !tokens[first].IsWord || !(context.Subjects.MayBeVerb(first) || (tokens[first].Is(WordKinds.PlacePreposition) && !context.Reader.IsGovernor(first))))
        {
            return null;
        }

        var people = context.People.In(start, verb).Take(2).ToList();
        return people.Count == 0 && tokens[first + 1].Is(WordKinds.Title) ? HolderAt(context, first + 1, verb)
            : full is not null && people is [{ IsOwner: false } only] && only.First == first + 1 ? context.Name(only, full)
            : null;
    }

    private TextSpan? HolderAt(ContextParagraph context, int first, int end)
    {
        var tokens = context.Tokens.Tokens;
        var last = first;
        while (last < end && last - first < MaxSubjectWords && tokens[last].IsWord && !tokens[last].Is(WordKinds.AnyVerb | WordKinds.Complementizer))
        {
            last++;
        }

        for (; last > first + 1; last--)
        {
            if (roles.Holder(context, first, last) is { } named)
            {
                return named;
            }
        }

        // 'השר הודיע': a verb may begin as what describes does.
        return first < end && !(context.Tokens.InOneSentence(first, first + 1) && (tokens[first + 1].Is(WordKinds.TitleQualifier) || (context.Reader.IsDescription(first + 1) && !tokens[first + 1].Is(WordKinds.AnyVerb | WordKinds.PlacePreposition)))) ? roles.Holder(context, first, first + 1) : null;
    }

    /// <summary><c>אתמול רמז השר ש</c>: when it was, and the verb before its subject.</summary>
    private static int SkipFront(Token[] tokens, int start, int end)
    {
        var first = start;
        while (first + 1 < end && tokens[first].Is(WordKinds.Adverb) && !tokens[first].Is(WordKinds.AnyTitle | WordKinds.AnyVerb))
        {
            first++;
        }

        return first + 1 < end && tokens[first].Is(WordKinds.VerbBeforeSpeaker) && !tokens[first].Is(WordKinds.AnyTitle) ? first + 1 : start;
    }
}
