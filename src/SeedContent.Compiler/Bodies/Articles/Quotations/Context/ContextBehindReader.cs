using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>Reads who is the subject of the clause behind a quotation, in a script without capitals: <c>«…»، تنهد النجار سامي حداد</c>, <c>“…” राम कुमार के इन शब्दों पर</c>.</summary>
/// <param name="context">The paragraph.</param>
internal sealed class ContextBehindReader(ContextParagraph context)
{
    private const int MaxBehind = 16;
    private const int MaxToName = 20;
    private const int MaxBare = 4;
    private const int MaxObjects = 3;

    private readonly TokenizedParagraph paragraph = context.Tokens;
    private readonly LanguageWords words = context.Words;
    private readonly ContextWordReader reader = context.Reader;
    private readonly ContextPersonReader people = context.People;
    private readonly ContextSubject subjects = context.Subjects;

    /// <summary>Who is the subject of the clause behind a quotation, with the words that say so.</summary>
    /// <param name="quote">The quotation's token.</param>
    public (ContextPerson Person, TextSpan? Span)? Read(int quote)
    {
        var first = quote + 1;
        var isMarked = false;
        while (first < paragraph.Tokens.Length && first - quote <= 2 && paragraph.Tokens[first].Kind == TokenKind.Mark && paragraph.Text[paragraph.Tokens[first].Start] is ',' or '،' or '-' or '–' or '—' or '.')
        {
            isMarked = true;
            first++;
        }

        if (first >= paragraph.Tokens.Length || !paragraph.Tokens[first].IsWord || !(isMarked || QuoteEnd.Of(paragraph.Text, paragraph.Tokens[quote]) != '\0'))
        {
            return null;
        }

        var end = context.EndOfClause(first);
        if (words.SubjectMarkers.Count > 0 && !paragraph.InOneSentence(quote, first))
        {
            // '“…” राम कुमार के इन शब्दों पर'
            var owner = people.In(first, end).FirstOrDefault(person => person.Last + 1 < end && IsPointing(person.Last + 1));
            return owner.Last > 0 ? (owner, context.Span(owner.First, owner.Last + 1)) : null;
        }

        if (!paragraph.InOneSentence(quote, first) && people.In(first, end).FirstOrDefault() is { Last: > 0, IsOwner: false } head && head.First == first && head.Last + 1 < end && IsPointing(head.Last + 1))
        {
            // '"…". דני פרץ אמר את הדברים בראיון'
            return (head, context.Span(first, head.Last + 1));
        }

        if (IsPointing(first) && people.In(first, Math.Min(end, first + MaxBehind)).FirstOrDefault() is { Last: > 0 } pointed)
        {
            return (pointed, context.Span(first, pointed.Last));
        }

        if (!paragraph.InOneSentence(quote, first))
        {
            return null;
        }

        if (words.SubjectMarkers.Count > 0)
        {
            return !HasHearing(first, end) && subjects.In(first, end) is { } marked ? (marked, context.Span(first, Math.Max(marked.Last, LastWord(first, end)))) : null;
        }

        if (!MayTell(first))
        {
            return null;
        }

        foreach (var person in people.In(first + 1, Math.Min(end, first + MaxToName)))
        {
            return !person.IsOwner && !IsOther(first + 1, person.First) ? (person, context.Span(first, person.Last)) : null;
        }

        return null;
    }

    /// <summary>The verb that stands alone behind a quotation: <c>“…”، أجاب ضاحكا.</c></summary>
    /// <param name="quote">The quotation's token.</param>
    public TextSpan? BareSpan(int quote)
    {
        var first = quote + 1;
        if (!paragraph.InOneSentence(quote, first + 1) || !paragraph.Tokens[first].IsMark(paragraph.Text, ',') || !paragraph.Tokens[first + 1].IsWord || !MayTell(first + 1) || words.SubjectMarkers.Count > 0)
        {
            return null;
        }

        var end = context.EndOfClause(first + 1);
        return end - first - 1 <= MaxBare && !people.In(first + 1, end).Any() && !context.HasRole(first + 1, end) ? context.Span(first + 1, first + 1) : null;
    }

    /// <summary>Whether words behind a quotation that attribute it to nobody are a verb alone: <c>تهمس وتسند رأسها</c>.</summary>
    /// <param name="span">The words.</param>
    /// <param name="quote">The quotation's token.</param>
    public bool IsVerbAlone(TextSpan span, int quote)
    {
        var first = quote + 1;
        first += first < paragraph.Tokens.Length && paragraph.Tokens[first].Kind == TokenKind.Mark ? 1 : 0;
        if (first >= paragraph.Tokens.Length || paragraph.Tokens[first].Start != span.Start || !paragraph.Tokens[first].Is(WordKinds.AnyVerb))
        {
            return false;
        }

        var end = context.EndOfClause(first);
        return !context.HasRole(first, IsHearer(first + 1, end) ? first + 1 : end) && !people.In(first, end).Any();
    }

    /// <summary><c>تقول لمراسل الوكالة</c>: nothing but whom it is told to stands behind the verb.</summary>
    private bool IsHearer(int token, int end) =>
        words.Script == Script.Arabic && token < end && end - token <= MaxBare && paragraph.Tokens[token] is { IsWord: true, Length: > 2 } word && paragraph.Text[word.Start] == 'ل' && !word.Is(WordKinds.Title);

    private bool HasHearing(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (paragraph.Tokens[i].IsWord && words.NameWords.Context.HearingWords.Contains(reader.Text(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the first word of a clause behind a quotation may be the verb that tells who says it.</summary>
    private bool MayTell(int token) =>
        paragraph.Tokens[token].Is(WordKinds.AnyVerb) ? !(words.Script == Script.Arabic && paragraph.Text[paragraph.Tokens[token].Start] is 'و' or 'ف')
        : subjects.MayBeVerb(token) && !(words.Script == Script.Arabic ? paragraph.Text[paragraph.Tokens[token].Start] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' : paragraph.Text[paragraph.Tokens[token].Start] is 'ו' or 'ש' or 'ל' or 'ב')
            && !paragraph.Tokens[token].Is(WordKinds.Pronoun | WordKinds.Negation | WordKinds.Adverb | WordKinds.SharedSubject) && !words.NameWords.Context.ClauseWords.Contains(reader.Text(token)) && !reader.IsGiven(token);

    /// <summary>Whether the words between a verb and a person are another's, who is the subject, or a preposition's.</summary>
    private bool IsOther(int first, int role)
    {
        for (var i = first; i < role; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.IsWord && words.NameWords.Context.ObjectsBeforeSubject.Contains(reader.Text(i)))
            {
                continue;
            }

            if (!token.IsWord || token.Is(WordKinds.AnyTitle | WordKinds.Complementizer | WordKinds.Relative | WordKinds.AnyVerb) || reader.IsGovernor(i) || reader.IsDescription(i)
                || !(token.Is(WordKinds.Adverb | WordKinds.Audience) || reader.HasPrefix(i, shortest: 1)))
            {
                return true;
            }
        }

        return role - first > MaxObjects;
    }

    private bool IsPointing(int first)
    {
        foreach (var phrase in words.NameWords.Context.BackPhrases)
        {
            if (string.CompareOrdinal(paragraph.Text, paragraph.Tokens[first].Start, phrase, 0, phrase.Length) == 0 && (paragraph.Tokens[first].Start + phrase.Length is var end && (end >= paragraph.Text.Length || !WordText.IsWordPart(paragraph.Text[end]))))
            {
                return true;
            }
        }

        return false;
    }

    private int LastWord(int first, int end)
    {
        var last = end - 1;
        while (last > first && !paragraph.Tokens[last].IsWord)
        {
            last--;
        }

        return last;
    }
}
