using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The subject of the sentence around a Korean quotation, before it or behind it.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="verbs">Its verbs.</param>
/// <param name="clauses">Where its clauses end.</param>
internal sealed class KoreanSubjects(string text, LanguageWords words, KoreanNames names, KoreanVerbs verbs, KoreanClauses clauses)
{
    private const int MaxWordsAfter = 9;
    private const int MaxWordsBeforeDoing = 3;
    private const int MaxWordsOfPredicate = 4;

    /// <summary>The last subject before the quotation.</summary>
    /// <param name="pieces">What stands before it in its sentence, the nearest first.</param>
    /// <param name="verb">The verb that the quotation hangs on.</param>
    public SpeakerRead Before(List<TextSpan> pieces, TextSpan verb)
    {
        foreach (var piece in pieces)
        {
            var found = KoreanWords.Of(text, piece);
            if (piece.Equals(pieces[0]) && found.Count > 0 && found[found.Count - 1].End == piece.End && names.TitledAt(found, found.Count - 1) is { Name: { } titled })
            {
                return new(SubjectKind.Name, titled, verb, IsDirect: true);
            }

            for (var i = found.Count - 1; i >= 0; i--)
            {
                var subject = names.SubjectAt(found, i);
                if (subject.Kind != SubjectKind.Name && text[found[i].End - 1] is '은' or '는' && names.UntitledAt(found, i) is { } untitled)
                {
                    return new(SubjectKind.Name, untitled, verb, IsDirect: true);
                }

                var isOver = text[found[i].End - 1] is '이' or '가' && clauses.EndsOwnClause(found, i + 1);
                if (subject.Kind != SubjectKind.None && !isOver && text[found[i].End - 1] is '이' or '가' && TopicAround(found, i) is { } around)
                {
                    return new(around.Kind, around.Name, verb, IsDirect: true);
                }

                if (subject.Kind == SubjectKind.None && clauses.IsAskedBy(found[i], verb))
                {
                    return new(SubjectKind.Unnamed, Name: null, verb, IsDirect: true);
                }

                if (subject.Kind != SubjectKind.None && !isOver)
                {
                    return text[found[i].End - 1] is '이' or '가' && clauses.EndsClause(found, i + 1) ? new(SubjectKind.Unnamed, Name: null, verb, IsDirect: true) : new(subject.Kind, subject.Name, verb, IsDirect: true);
                }
            }
        }

        return new(pieces.Exists(clauses.HasOtherSubject) ? SubjectKind.Unnamed : SubjectKind.None, Name: null, verb, IsDirect: true);
    }

    /// <summary>The first subject behind the quotation, or whose words it was.</summary>
    /// <param name="start">Where what stands behind begins.</param>
    /// <param name="end">Where the sentence or the next quotation is.</param>
    /// <param name="isHung">Whether the quotation hangs on it with a particle.</param>
    public SpeakerRead? After(int start, int end, bool isHung)
    {
        var found = KoreanWords.Of(text, TextSpan.FromBounds(start, end));
        if (!isHung && found.Count > 1 && found[0].In(text) is "하고" or "하며" or "하면서")
        {
            // '“…” 하고 김하늘 씨가 말했다'
            found.RemoveAt(0);
        }

        if (!isHung && clauses.IsHeard(found))
        {
            return null;
        }

        for (var i = 0; i < found.Count && i < MaxWordsAfter; i++)
        {
            if (OwnerAt(found, i, end, isHung) is { } owner)
            {
                return owner;
            }

            var subject = SubjectBehind(found, i, end, isHung);
            if (!isHung && subject is { Kind: SubjectKind.Name, Name: { } writer } && i + 2 < found.Count && found[found.Count - 1].End == end && verbs.IsSpeechPredicate(found[found.Count - 1]))
            {
                // '“…” 마라토너 김하늘이 자서전에 쓴 글이다'
                return found.Exists(word => words.NameWords.PassiveEndings.Any(ending => word.EndsWith(text, ending))) ? null
                    : new(SubjectKind.Name, writer, TextSpan.FromBounds(found[subject.First].Start, end), IsDirect: true);
            }

            if (subject.Kind != SubjectKind.None && (verbs.Last(found[i].End, end) ?? (isHung && i < MaxWordsBeforeDoing && subject.Kind == SubjectKind.Name ? verbs.Doing(found, i) : null)) is { } verb)
            {
                return new(subject.Kind, subject.Name, TextSpan.FromBounds(found[subject.First].Start, verb.End), IsDirect: true);
            }

            if (!isHung && Gesturing(found, i, subject.Kind, subject.Name) is { } silent)
            {
                return silent;
            }

            if (isHung ? clauses.EndsHung(found[i]) : words.NameWords.AskingNouns.Contains(found[i].In(text)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><c>“…”는 김철수 의원의 질문에</c>: whose the noun for what was said is.</summary>
    /// <param name="start">Behind the link.</param>
    /// <param name="end">Where the sentence or the next quotation is.</param>
    public SpeakerRead? PossessorAfter(int start, int end)
    {
        var found = KoreanWords.Of(text, TextSpan.FromBounds(start, end));
        for (var i = 0; i + 1 < found.Count && i < MaxWordsAfter; i++)
        {
            if (names.PossessorAt(found, i) is { } possessor && (Starts(words.Continuers, found[i + 1]) || verbs.IsSpeech(found[i + 1])))
            {
                return new(SubjectKind.Name, possessor.Name, TextSpan.FromBounds(found[possessor.First].Start, found[i + 1].End), IsDirect: true);
            }
        }

        return null;
    }

    /// <summary>Whose words a noun behind the quotation says that it was.</summary>
    private SpeakerRead? OwnerAt(List<TextSpan> found, int i, int end, bool isHung)
    {
        if (i + 1 >= found.Count)
        {
            return null;
        }

        var possessor = names.PossessorAt(found, i);
        if (possessor is { } owner && (Starts(words.Continuers, found[i + 1]) || (found[found.Count - 1].End == end && found.Count - i <= MaxWordsOfPredicate && verbs.IsSpeechPredicate(found[found.Count - 1]))))
        {
            // '“…”는 것이 김하늘 대표의 설명이다'
            return new(SubjectKind.Name, owner.Name, TextSpan.FromBounds(found[owner.First].Start, found[i + 1].End), IsDirect: true);
        }

        if (found[i].In(text) is "그의" or "그녀의" && i + 2 == found.Count && found[i + 1].End == end && verbs.IsSpeechPredicate(found[i + 1]))
        {
            // '“…”는 것이 그의 설명이다'
            return new(SubjectKind.Pronoun, Name: null, TextSpan.FromBounds(found[i].Start, end), IsDirect: true);
        }

        if (!isHung)
        {
            // '“…” 김하늘 씨의 목소리에는 힘이 있었다'
            return possessor is { Name: { } voiced } && (words.NameWords.Unspaced.Voices.Any(voice => string.CompareOrdinal(text, found[i + 1].Start, voice, 0, voice.Length) == 0) || IsSuch(found, i + 1, end))
                ? new(SubjectKind.Name, voiced, null, IsDirect: true) : null;
        }

        // '“…”는 게 김하늘 대표 설명이다'
        return found[i + 1].End == end && names.TitledAt(found, i) is { Name: { } told, First: var from } && Starts(words.Continuers, found[i + 1])
            ? new(SubjectKind.Name, told, TextSpan.FromBounds(found[from].Start, found[i + 1].End), IsDirect: true) : null;
    }

    /// <summary><c>“…” 김하늘 시장의 답변은 단호했다.</c>: how the words were that stand before, where no others follow.</summary>
    private bool IsSuch(List<TextSpan> found, int noun, int end) =>
        noun < MaxWordsOfPredicate && found.Count - noun is 2 or 3 && text[found[noun].End - 1] is '은' or '는' && verbs.IsSpeech(found[noun]) && text[found[found.Count - 1].End - 1] == '다'
        && (end + 2 >= text.Length || text.IndexOfAny(['“', '"', '‘'], end, Math.Min(3, text.Length - end)) < 0) && text.LastIndexOfAny(['?', '？'], found[0].Start, Math.Min(4, found[0].Start + 1)) < 0;

    /// <summary>The subject that ends with a word behind the quotation, where a name without a title is one too.</summary>
    private (SubjectKind Kind, TextSpan? Name, int First) SubjectBehind(List<TextSpan> found, int i, int end, bool isHung)
    {
        var subject = names.SubjectAt(found, i);
        if (subject.Kind == SubjectKind.Unnamed && verbs.Last(found[i].End, end) is not null && names.UntitledAt(found, i) is { } untitled)
        {
            subject = (SubjectKind.Name, untitled, names.UntitledBehindTrade(found, i) is null ? i : i - 1);
        }

        if (!isHung && subject is { Kind: SubjectKind.None or SubjectKind.Unnamed } && names.UntitledBehindTrade(found, i) is { } trained && found[i].End > trained.End)
        {
            subject = (SubjectKind.Name, trained, Math.Max(0, i - 1));
        }

        return subject;
    }

    /// <summary><c>“…” 김하늘 씨는 고개를 저었다</c>, <c>“…” 그는 단호했다</c>: what the subject does shows who spoke, without a verb of saying.</summary>
    private SpeakerRead? Gesturing(List<TextSpan> found, int i, SubjectKind kind, TextSpan? name) =>
        kind == SubjectKind.Name && name is { } silent && verbs.HasGesture(found, i + 1) ? new(SubjectKind.Name, silent, null, IsDirect: true)
        : i == 0 && kind == SubjectKind.Pronoun && found.Count <= MaxWordsOfPredicate && verbs.HasGesture(found, 1) ? new(SubjectKind.Pronoun, Name: null, found[0], IsDirect: true) : null;

    /// <summary><c>김하늘 시장은 박바다 의원이 쓴 글에서 “…”</c>: the topic, where a verb that describes a noun stands behind the subject and no clause ends before it.</summary>
    private (SubjectKind Kind, TextSpan? Name)? TopicAround(List<TextSpan> found, int subject)
    {
        if (!found.Skip(subject + 1).Any(word => word.Length > 1 ? words.NameWords.DescribingEndings.IndexOf(text[word.End - 1]) >= 0 || KoreanWords.IsDescribing(text, word) : text[word.Start] is '쓴' or '한' or '낸')
            && !clauses.TellsWhen(found, subject + 1))
        {
            return null;
        }

        for (var i = subject - 1; i >= 0 && text[found[i].End] != ',' && !(found[i].Length > 1 && text[found[i].End - 1] is '고' or '며' or '만'); i--)
        {
            if (text[found[i].End - 1] is '은' or '는' && names.SubjectAt(found, i) is { Kind: not SubjectKind.None } topic)
            {
                return (topic.Kind, topic.Name);
            }
        }

        return null;
    }

    private bool Starts(NameTable table, TextSpan word) => table.StartsAt(text, word.Start, word.End);
}
