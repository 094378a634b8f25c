using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>
/// Reads whom a sentence is about, in a script without capitals: its subject, whether or not a verb of saying stands there (<c>وصل سامي حداد أمس</c>), or where it has none, whom the sentence
/// before is about (<c>وأضاف أن الجسر مغلق</c>, <c>לדבריו, הגשר סגור</c>).
/// </summary>
/// <param name="full">The full names of the article.</param>
/// <param name="genders">Who is a woman and who is a man.</param>
/// <param name="roles">Reads whose role the subject is.</param>
/// <param name="readers">Reads whose words the sentences of a paragraph report.</param>
internal sealed class ContextSentenceReader(ContextFullNames full, ContextGenders genders, ContextRoleSubject roles, AttributionReaders readers)
{
    /// <summary>A longer sentence is about too much.</summary>
    private const int MaxTokens = 70;

    private const string ThatBehindVerb = " कि";

    /// <param name="context">The paragraph.</param>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="end">The token behind it.</param>
    /// <param name="isWoman">Whether the pronoun that asks is a woman's or a man's, where it tells.</param>
    public SentenceTopic Read(ContextParagraph context, int start, int end, bool? isWoman)
    {
        if (end - start > MaxTokens)
        {
            return SentenceTopic.Unclear;
        }

        var people = context.People.In(start, end).ToList();
        var that = That(context.Tokens, start, end);
        if (context.Subjects.In(start, end) is { } subject)
        {
            return context.Name(subject, full) is not { } name ? SentenceTopic.Unclear
                : !genders.MayBe(name, isWoman) ? new(people.Count == 1 ? TopicKind.Neutral : TopicKind.Unclear)
                : IsOnly(context, people, name, subject.Last < that ? that : end, isWoman) && !context.Subjects.HasOther(subject.Last + 1, subject.Last < that ? that : end) ? new(TopicKind.Person, name, subject.Last < that && that < end)
                : SentenceTopic.Unclear;
        }

        if (people is [var first, ..] && context.Subjects.IsJoinedBehind(first, end))
        {
            return SentenceTopic.Unclear;
        }

        var isPronoun = people.Count == 0 && HasPronoun(context.Tokens, start, end, isWoman);
        if (isPronoun || IsReportOfSame(context, end, isWoman))
        {
            return people.Exists(person => person.Last < that) ? SentenceTopic.Unclear : new(TopicKind.GoesOn, IsReport: that < end || context.Tokens.Tokens[start].Is(WordKinds.VerbWithPronoun | WordKinds.AccordingTo)) { IsPronoun = isPronoun };
        }

        if (people.TrueForAll(person => person.Last >= that) && roles.Read(context, start, that) is { } holder)
        {
            return genders.MayBe(holder, isWoman) ? new(TopicKind.Person, holder, that < end) : SentenceTopic.Unclear;
        }

        if (people is [{ IsOwner: false } only] && only.First > start && context.Tokens.Tokens[only.First - 1].Is(WordKinds.PlacePreposition | WordKinds.VerbBeforeSpeaker) && !context.Tokens.Tokens[only.First - 1].Is(WordKinds.Function) && !context.Reader.IsGovernor(only.First - 1)
            && !context.HasRole(start, only.First, isWoman) && context.Name(only, full) is { } late && genders.MayBe(late, isWoman))
        {
            // 'בין הנוכחים הייתה דנה לוי, תופרת'
            return new(TopicKind.Person, late);
        }

        if (people is [{ IsOwner: false } owner] && IsGenitive(context, owner) && !context.HasRole(start, owner.First, isWoman) && !context.HasRole(owner.Last + 1, end, isWoman) && context.Name(owner, full) is { } whose && genders.MayBe(whose, isWoman))
        {
            // 'पूनम की आंखें भर आईं', where no relative's role stands
            return new(TopicKind.Person, whose);
        }

        return new(people.Count > 0 || context.HasRole(start, end, isWoman) ? TopicKind.Unclear : TopicKind.Neutral);
    }

    /// <summary>Whether the sentences right before a token name nobody else whom the pronoun fits.</summary>
    /// <param name="context">The paragraph.</param>
    /// <param name="start">The first token of the sentence that names somebody.</param>
    /// <param name="person">Who it is.</param>
    /// <param name="isWoman">Whether the pronoun is a woman's or a man's, where it tells.</param>
    public bool IsAlone(ContextParagraph context, int start, TextSpan person, bool? isWoman) =>
        context.People.In(Math.Max(0, start - MaxTokens), start).All(other => context.Name(other, full) is { } known && (known == person || !genders.MayBe(known, isWoman)));

    /// <summary>Whether nobody else stands in front of what is reported whom the pronoun fits.</summary>
    private bool IsOnly(ContextParagraph context, List<ContextPerson> people, TextSpan name, int end, bool? isWoman) =>
        people.TrueForAll(other => other.NameFirst >= end || IsGenitive(context, other) || (context.Name(other, full) is { } known && (known == name || !genders.MayBe(known, isWoman))));

    /// <summary>The token of the first "that" behind a verb of saying; the end where there is none.</summary>
    private static int That(TokenizedParagraph paragraph, int start, int end)
    {
        var isSaid = false;
        for (var i = start; i < end; i++)
        {
            isSaid |= paragraph.Tokens[i].Is(WordKinds.AnyVerb);
            if (isSaid && paragraph.Tokens[i].Is(WordKinds.Complementizer))
            {
                return i;
            }

            // 'ने बताया कि' is one token.
            if ((paragraph.Tokens[i] is { Length: > 3 } verb && verb.Is(WordKinds.AnyVerb) && string.CompareOrdinal(paragraph.Text, verb.End - ThatBehindVerb.Length, ThatBehindVerb, 0, ThatBehindVerb.Length) == 0))
            {
                return i + 1;
            }
        }

        return end;
    }

    /// <summary><c>गीता के पिता</c></summary>
    public static bool IsGenitive(ContextParagraph context, ContextPerson person) =>
        context.Words.Script == Script.Devanagari && context.Tokens.InOneSentence(person.Last, person.Last + 1) && context.Reader.Text(person.Last + 1) is "का" or "के" or "की";

    /// <summary><c>وأضاف أن الجسر مغلق</c></summary>
    private bool IsReportOfSame(ContextParagraph context, int end, bool? isWoman) =>
        readers[context.Tokens.Index].Reports.Reported(end) is { Kind: SubjectKind.Pronoun, IsOnePerson: true } report && (isWoman is null || report.IsWoman is null || report.IsWoman == isWoman);

    /// <summary><c>הוא דחה את הביקורת</c>, <c>उन्होंने हाथ जोड़े</c></summary>
    private static bool HasPronoun(TokenizedParagraph paragraph, int start, int end, bool? isWoman)
    {
        for (var i = start; i < end; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Person))
            {
                return isWoman is null || paragraph.Tokens[i].Is(WordKinds.Woman) == isWoman;
            }
        }

        return false;
    }
}
