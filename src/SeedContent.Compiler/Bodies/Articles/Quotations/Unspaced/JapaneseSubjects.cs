using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The subjects of Japanese sentences, which a particle marks: <c>田中さんは</c>, <c>田中市長が</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
internal sealed class JapaneseSubjects(string text, LanguageWords words, JapaneseNames names)
{
    private const int LongestTopic = 40;

    /// <summary>The first name in a range with the particle of a subject behind it.</summary>
    public JapaneseSubject? First(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var next = i;
            if (words.SubjectParticles.TryRead(text, ref next, end) is not null && names.MentionEndingAt(i, start) is { } mention)
            {
                return new(mention.Start, next, names.Resolve(mention));
            }
        }

        return null;
    }

    /// <summary>The last subject of a piece of a sentence: a name, or somebody who is not named.</summary>
    public (SubjectKind Kind, TextSpan? Name) Last(TextSpan piece)
    {
        for (var i = piece.End - 1; i > piece.Start; i--)
        {
            if (text[i] is 'は' or 'が' or 'も' && At(i, piece.Start) is { } subject)
            {
                return subject;
            }
        }

        return (SubjectKind.None, null);
    }

    /// <summary>The only person whom a sentence names as what it is about, at its head: <c>田中市長は、…</c>; null where it names another as one who does something.</summary>
    public TextSpan? Topic(TextSpan sentence)
    {
        TextSpan? topic = null;
        for (var i = sentence.Start + 1; i < sentence.End; i++)
        {
            if (text[i] is 'は' or 'が' or 'も' && names.MentionEndingAt(i, sentence.Start) is { } name && names.Resolve(name) is { } person)
            {
                if (topic is null && IsJoined(name, sentence.Start))
                {
                    return null;
                }

                if (topic is null ? text[i] != 'は' || i - sentence.Start > LongestTopic : person != topic)
                {
                    return null;
                }

                topic = person;
            }
        }

        return topic;
    }

    /// <summary>The only person whom a sentence names as who is or does something; null where somebody else, named or not, does.</summary>
    public TextSpan? Person(TextSpan sentence)
    {
        TextSpan? mention = null;
        for (var i = sentence.Start + 1; i < sentence.End; i++)
        {
            // '田中市長と佐藤知事が'
            var isJoined = text[i] is 'と' or 'や';
            if (!isJoined && text[i] is not ('は' or 'が' or 'も'))
            {
                continue;
            }

            if (names.MentionEndingAt(i, sentence.Start) is { } name)
            {
                if (isJoined || (mention is { } other && names.Resolve(other) != names.Resolve(name)))
                {
                    return null;
                }

                mention ??= name;
            }
            else if (!isJoined && (JapaneseTrades.EndsAt(text, sentence.Start, i, words) || words.Pronouns.StartOfEndingAt(text, sentence.Start, i) is not null))
            {
                return null;
            }
        }

        return mention;
    }

    /// <summary>Where what a sentence says that somebody is ends: <c>田中さん|だった</c>.</summary>
    public int? PredicateEnd(int end, int floor) =>
        words.NameWords.PredicateEndings.FirstOrDefault(ending => end - ending.Length > floor && string.CompareOrdinal(text, end - ending.Length, ending, 0, ending.Length) == 0) is { } found ? end - found.Length : null;

    /// <summary>What a particle marks at a position; null where it is no subject, or may be none.</summary>
    private (SubjectKind Kind, TextSpan? Name)? At(int particle, int floor)
    {
        if (names.MentionEndingAt(particle, floor) is { } name)
        {
            // '田中市長と山本議員は': what two say is nobody's alone.
            return IsJoined(name, floor) ? (SubjectKind.Unnamed, null) : (SubjectKind.Name, names.Resolve(name));
        }

        if (text[particle] != 'は')
        {
            // 'が' and 'も' without a name may mark anything.
            return JapaneseTrades.EndsAt(text, floor, particle, words) ? (SubjectKind.Unnamed, null) : null;
        }

        if (names.Holders.Alone(particle, floor) is { } holder)
        {
            return (SubjectKind.Name, names.Resolve(holder));
        }

        if (IsThing(particle, floor) || !IsTopicMark(particle))
        {
            return null;
        }

        return (words.Pronouns.StartOfEndingAt(text, floor, particle) is not null || (text[particle - 1] == '氏' && text[particle - 2] == '同') ? SubjectKind.Pronoun : SubjectKind.Unnamed, null);
    }

    /// <summary><c>作動したかどうかは</c>, <c>再開の時期は</c></summary>
    private bool IsThing(int particle, int floor) =>
        words.NameWords.Unspaced.ThingNouns.Any(noun => particle - noun.Length >= floor && string.CompareOrdinal(text, particle - noun.Length, noun, 0, noun.Length) == 0);

    /// <summary><c>では</c>, <c>には</c>, <c>については</c> and <c>からは</c> mark no subject, where <c>彼らは</c> does.</summary>
    private bool IsTopicMark(int particle) =>
        text[particle - 1] is not ('で' or 'に' or 'て' or 'と' or 'ら' or 'り') || (text[particle - 1] == 'ら' && text[particle - 2] is not ('か' or 'な' or 'た'));

    /// <summary><c>田中市長と山本議員</c>: whether another name stands right before what joins both.</summary>
    private bool IsJoined(TextSpan name, int floor) => name.Start - 1 > floor && text[name.Start - 1] is 'と' or 'や' or '、' && names.MentionEndingAt(name.Start - 1, floor) is not null;
}
