using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>
/// Tells which of the people of a sentence is its subject in a script without capitals: the one at its head, behind its verb, or before the mark of the subject;
/// nobody behind a preposition, and no relative's owner.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="people">Its people.</param>
/// <param name="words">The language.</param>
/// <param name="reader">Tells what a word may be.</param>
internal sealed class ContextSubject(TokenizedParagraph paragraph, ContextPersonReader people, LanguageWords words, ContextWordReader reader)
{
    private const int MaxFront = 8;

    /// <summary>The subject between two tokens; null where that is nobody by name, or not certain.</summary>
    /// <param name="start">Where the sentence or clause begins.</param>
    /// <param name="end">The token behind it.</param>
    public ContextPerson? In(int start, int end)
    {
        if (words.SubjectMarkers.Count > 0)
        {
            return Marked(start, end);
        }

        foreach (var person in people.In(start, end))
        {
            if (IsSubject(person, start))
            {
                return IsJoinedBehind(person, end) ? null : person;
            }

            if (!person.IsOwner && person.First > start && !reader.IsGovernor(person.First - 1) && words.Script != Script.Arabic)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><c>דני פרץ ויוסי כהן נפגשו</c>: whether another is joined behind a person with an "and" that is written with the first name.</summary>
    /// <param name="person">The person.</param>
    /// <param name="end">The token behind the sentence.</param>
    public bool IsJoinedBehind(ContextPerson person, int end) =>
        person.Last + 1 < end && new WordsBehindName(paragraph, words).IsJoined(person.Last);

    /// <summary>Whether a role that nobody's name follows begins a clause, so that who is named there is not its subject: <c>أن السلطان قال</c>.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    public bool HasOther(int first, int end)
    {
        var isSetOff = end > 0 && paragraph.Tokens[end - 1].IsMark(paragraph.Text, ':');
        for (var i = first; i < end; i++)
        {
            if (!paragraph.Tokens[i].Is(WordKinds.Title) || paragraph.Tokens[i].Is(WordKinds.AnyVerb) || i == 0)
            {
                continue;
            }

            // 'أن السلطان', 'قال السلطان', 'سمع السلطان يقول'
            if ((isSetOff && paragraph.Tokens[i - 1].Is(WordKinds.Complementizer)) || (words.SubjectMarkers.Count == 0 && paragraph.Tokens[i - 1].Is(WordKinds.VerbBeforeSpeaker) && !(i > 1 && reader.IsGovernor(i - 2)))
                || (words.Script == Script.Arabic && i + 1 < end && paragraph.Tokens[i + 1].Is(WordKinds.VerbBeforeSpeaker) && paragraph.Tokens[i - 1].IsWord))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Before the mark of the subject, or where no postposition follows: <c>राम कुमार ने … कहा</c>, <c>राम कुमार कहते हैं</c>.</summary>
    private ContextPerson? Marked(int start, int end)
    {
        var marked = MarkIn(start, end);
        foreach (var person in people.In(start, end))
        {
            var next = person.Last + 1;
            next += next < end && paragraph.Tokens[next].IsWord && words.NameWords.Context.HonorificsBehind.Contains(reader.Text(next)) ? 1 : 0;
            if (marked >= 0 ? next == marked : !(next < end && reader.IsGovernor(next)) && !person.IsOwner)
            {
                return reader.IsJoined(person.NameFirst) ? null : person;
            }
        }

        return null;
    }

    /// <summary>The first mark of a subject between two tokens; -1 where there is none.</summary>
    /// <param name="start">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    public int MarkIn(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsMark(paragraph.Tokens[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The mark alone, or joined to its verb: <c>ने कहा</c>.</summary>
    private bool IsMark(Token token) =>
        token.Is(WordKinds.SubjectMarker) || (token.Is(WordKinds.AnyVerb) && words.SubjectMarkers.Any(mark => token.Length > mark.Length && paragraph.Text[token.Start + mark.Length] == ' ' && string.CompareOrdinal(paragraph.Text, token.Start, mark, 0, mark.Length) == 0));

    private bool IsSubject(ContextPerson person, int start)
    {
        if (person.IsOwner)
        {
            return false;
        }

        var before = person.First - 1;
        if (before < start || IsFront(start, before))
        {
            return true;
        }

        if (!paragraph.Tokens[before].IsWord)
        {
            return paragraph.Tokens[before].IsMark(paragraph.Text, ',') && IsFrontedPhrase(start, before);
        }

        return !reader.IsGovernor(before) && (paragraph.Tokens[before].Is(WordKinds.VerbBeforeSpeaker) || (words.Script == Script.Arabic && MayBeVerb(before) && IsFront(start, before - 1)));
    }

    /// <summary>Whether a word that no list has may be the verb: no noun with "the", no role and nothing that a preposition begins.</summary>
    public bool MayBeVerb(int token) =>
        paragraph.Tokens[token] is { IsWord: true, Length: > 2 } word && !word.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.Noun | WordKinds.Place | WordKinds.Complementizer | WordKinds.Naming)
        && !reader.IsDescription(token) && !reader.IsGovernor(token) && !reader.HasPrefix(token, shortest: 2);

    /// <summary>Whether nothing but words before a verb or a subject stands there: <c>كما</c>, <c>وقد</c>, <c>בינתיים</c>.</summary>
    private bool IsFront(int start, int last)
    {
        for (var i = last; i >= start; i--)
        {
            if (paragraph.Tokens[i].IsMark(paragraph.Text, ','))
            {
                // 'ورغم الفوز، لم يخف سامي حداد'
                return IsFrontedPhrase(start, i);
            }

            if (last - i > MaxFront || !(paragraph.Tokens[i].Is(WordKinds.Adverb | WordKinds.SharedSubject | WordKinds.Negation) || words.NameWords.Context.ClauseWords.Contains(reader.Text(i))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>אחרי המשחק, דנה לוי אמרה</c>: when or where, before a comma.</summary>
    public bool IsFrontedPhrase(int start, int comma)
    {
        if (comma - start > MaxFront || !(reader.IsGovernor(start) || paragraph.Tokens[start].Is(WordKinds.PlacePreposition | WordKinds.Adverb) || reader.HasPrefix(start, shortest: 1)))
        {
            return false;
        }

        for (var i = start; i < comma; i++)
        {
            if (!paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Is(WordKinds.AnyTitle))
            {
                return false;
            }
        }

        return true;
    }
}
