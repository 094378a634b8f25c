using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who a pronoun beside a quotation is: the one person named before it in its paragraph; where nobody is, the one who spoke in the paragraph
/// above, or whose words it reports, if nobody else is named there. Of several, it is the one who spoke last where nobody was named since. Where it
/// is known who is a woman and who is a man, those whom the pronoun cannot be do not count.
/// </summary>
internal sealed class PronounReader
{
    private const int MaxParagraphsAbove = 3;

    private readonly IReadOnlyList<TokenizedParagraph> paragraphs;
    private readonly IReadOnlyList<ParagraphNames> names;
    private readonly NameIndex index;
    private readonly LanguageWords words;
    private readonly AttributionReaders readers;
    private readonly TopicReader topics;
    private readonly PersonGenders genders;
    private readonly RoleSubjects roles;
    private readonly MentionReader mentions;
    private readonly UnknownPerson unknown;

    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="names">The names of each paragraph.</param>
    /// <param name="index">The names of the article.</param>
    /// <param name="words">The language.</param>
    /// <param name="readers">Reads whose words a paragraph reports.</param>
    /// <param name="titles">Whom the article gives each title.</param>
    public PronounReader(IReadOnlyList<TokenizedParagraph> paragraphs, IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words, AttributionReaders readers, TitleHolders titles)
    {
        (this.paragraphs, this.names, this.index, this.words, this.readers) = (paragraphs, names, index, words, readers);
        genders = new(names, index, words);
        roles = new(names, index, words, genders);
        Latter = new(names, index, words, genders);
        mentions = new(names, index, words, genders);
        unknown = new(names, index, words);
        topics = new(paragraphs, new(names, index, words, readers, mentions, titles), genders, roles, mentions);
    }

    /// <summary>Reads pronouns of whoever was named last.</summary>
    public LatterPronoun Latter { get; }

    /// <summary>Whether a pronoun of a woman, or of a man, may stand for a person.</summary>
    public bool MayBe(TextSpan person, bool? isWoman) => genders.MayBe(person, isWoman);

    /// <summary>Whom the sentences before a quotation are about, beside which nobody is told who says it.</summary>
    /// <param name="paragraph">The paragraph of the quotation.</param>
    /// <param name="token">The quotation's token.</param>
    /// <param name="lastSpeaker">Who said the quotation before.</param>
    /// <param name="lastParagraph">The paragraph of the quotation before, or -1.</param>
    /// <param name="isWoman">Whether it is a woman or a man, where something tells.</param>
    public TextSpan? Topic(int paragraph, int token, TextSpan? lastSpeaker, int lastParagraph, bool? isWoman) => topics.Before(paragraph, token, lastSpeaker, lastParagraph, isWoman, isAlone: true);

    /// <param name="paragraph">The paragraph of the quotation.</param>
    /// <param name="token">The quotation's token.</param>
    /// <param name="lastSpeaker">Who said the quotation before.</param>
    /// <param name="lastParagraph">The paragraph of the quotation before, or -1.</param>
    /// <param name="lastToken">The token of the quotation before, where it stands in the same sentence or the one before it; else -1.</param>
    /// <param name="isFirstSentence">Whether the quotation stands in the first sentence of its paragraph.</param>
    /// <param name="isWoman">Whether the pronoun is a woman's or a man's, where it tells.</param>
    public TextSpan? Before(int paragraph, int token, TextSpan? lastSpeaker, int lastParagraph, bool isFirstSentence, int lastToken, bool? isWoman)
    {
        lastSpeaker = lastSpeaker is { } speaker && genders.MayBe(speaker, isWoman) ? speaker : null;
        var last = lastSpeaker is { } known && lastToken >= 0 ? SpeakerDescription.End(paragraphs[paragraph], names[paragraph].Runs.FirstOrDefault(run => run.First > lastToken && run.Last < token && index.ResolvePerson(run) == known), token) ?? lastToken : lastToken;
        if (lastSpeaker is not null && lastToken >= 0 && !mentions.NamesPerson(paragraph, last, token, isWoman)
            && !roles.StandBetween(paragraphs[paragraph], last + 1, token, lastSpeaker, isWoman))
        {
            // Doe called it “late”. She said “…”: who spoke last goes on.
            return lastSpeaker;
        }

        if (topics.Before(paragraph, token, lastSpeaker, lastParagraph, isWoman) is { } topic)
        {
            return topic;
        }

        if ((AtHeadOfSentenceBefore(paragraphs[paragraph], token, isWoman) ?? unknown.Before(paragraphs[paragraph], token)) is { } subject)
        {
            return subject;
        }

        // “…,” said Doe of Roe. / “…,” she added.
        if (lastSpeaker is not null && token == 0 && lastParagraph == paragraph - 1 && !BeginsSentenceBehindQuote(lastParagraph, lastSpeaker, isWoman))
        {
            return lastSpeaker;
        }

        var here = mentions.Read(paragraph, names[paragraph].CountBefore(token), lastSpeaker, isWoman);
        if (here is { IsUnclear: false, Last: { } named })
        {
            return ((!here.Several && here.HasSubject && !here.HasUnknown) || (named == lastSpeaker && !IsOtherAtHead(paragraphs[paragraph], token, named, isWoman))) && !roles.StandBetween(paragraphs[paragraph], here.LastToken + 1, token, named, isWoman) ? named : null;
        }

        // A name of which it is not known whose it is, or sentences in which a role may have stood.
        return here.IsUnclear || here.HasUnknown || !(isFirstSentence || GoesOn(paragraphs[paragraph], token, isWoman)) ? null
            : Above(paragraph, lastSpeaker, lastParagraph, isWoman) is { } above && !roles.StandBetween(paragraphs[paragraph], 0, token, above, isWoman) ? above
            : null;
    }

    /// <summary>“…,” Doe said. Roe was angry and said that Doe was right. “…,” she said.: whether the sentence right before that of the quotation begins with somebody else.</summary>
    private bool IsOtherAtHead(TokenizedParagraph paragraph, int token, TextSpan person, bool? isWoman)
    {
        var (start, end) = SentenceBefore(paragraph, token);
        var (runs, first) = (names[paragraph.Index].Runs, names[paragraph.Index].CountBefore(start - 1));
        return first < runs.Count && runs[first] is var head && head.First < end && NamePhrase.First(head) - start <= 1 && index.ResolvePerson(head) is { } other && other != person && genders.MayBe(other, isWoman);
    }

    /// <summary>The first token of the sentence right before that of a token, and the one behind its last; nothing where none stands there.</summary>
    private static (int Start, int End) SentenceBefore(TokenizedParagraph paragraph, int token) =>
        paragraph.SentenceStart(token) is > 0 and var end ? (paragraph.SentenceStart(end - 1), end) : default;

    /// <summary>Whom the paragraphs above a pronoun tell, where its own names nobody before it.</summary>
    private TextSpan? Above(int paragraph, TextSpan? lastSpeaker, int lastParagraph, bool? isWoman)
    {
        for (var p = paragraph - 1; p >= 0 && paragraph - p <= MaxParagraphsAbove; p--)
        {
            var report = readers[p].Reports.Last();
            var isPronoun = report is { Kind: SubjectKind.Pronoun };
            if (isPronoun && p != lastParagraph && !mentions.NamesPerson(p, -1, paragraphs[p].FirstFrom(report!.Span!.Value.Start), isWoman))
            {
                if (isWoman is not null && report.IsWoman == !isWoman)
                {
                    return null;
                }

                // Doe was late. / He said Smith had come. / “We go,” he added.
                continue;
            }

            if (words.PlaceAfterTitle && report is { EndsParagraph: true, Speaker: { } source } && index.ResolvePerson(source) is { } said)
            {
                // 'Budi mengatakan Kapolres Kudus terluka. / “…,” katanya': whom it is about does not go on, where no "he" and "she" tell them apart.
                return said;
            }

            var found = mentions.Read(p, names[p].Runs.Count, lastSpeaker, isWoman);
            if (found is { IsUnclear: false, Last: { } last })
            {
                // Doe said it was late. / “We go,” she said. Where another sentence stands between, "she" may be somebody else whom it does not name.
                var isReporter = isPronoun ? found is { HasSubject: true, HasUnknown: false } : (isWoman is null || report is { EndsParagraph: true }) && report?.Speaker is { } reporter && index.ResolvePerson(reporter) == last;
                // Who is known to be a woman, or a man, or whom the last sentence is about, need not have spoken; but if it is somebody else's words, and the pronoun tells nothing, either may be meant.
                var isAbout = found.HasSubjectAtEnd && (isWoman is not null || report is not { Kind: SubjectKind.Unnamed, EndsParagraph: true });
                var isSubject = !found.HasUnknown && (isAbout || (found.HasSubject && genders.Agree(last, isWoman)));
                return !found.Several && (last == lastSpeaker || isReporter || isSubject) && !roles.StandBetween(paragraphs[p], found.LastToken + 1, paragraphs[p].Tokens.Length, last, isWoman) ? last : null;
            }

            // “…,” she said. / “…,” she added.: nobody else was named since she spoke.
            if (found.IsUnclear || p == lastParagraph)
            {
                return found.IsUnclear ? null : lastSpeaker;
            }

            // A paragraph that names nobody and begins with the same pronoun goes on with whom the one above it names.
            if (found.HasUnknown || !GoesOn(paragraphs[p], paragraphs[p].Tokens.Length, isWoman))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whom the sentence right before that of the quotation begins with and names alone, where it is known that the pronoun is of one.</summary>
    private TextSpan? AtHeadOfSentenceBefore(TokenizedParagraph paragraph, int token, bool? isWoman)
    {
        var (start, end) = SentenceBefore(paragraph, token);
        if ((words.CaseEndings.Count > 0 || (words.VerbLast && !words.NamesByContext)) && OnlySubject(paragraph, start, end) is { } subject && genders.MayBe(subject, isWoman))
        {
            return roles.StandBetween(paragraph, end, token, subject, isWoman) ? null : subject;
        }

        if (OnlyPerson(paragraph, start, end, isWoman) is { } alone && !roles.StandBetween(paragraph, end, token, alone, isWoman))
        {
            return alone;
        }

        TextSpan? found = null;
        for (var i = names[paragraph.Index].CountBefore(end - 1) - 1; i >= 0 && names[paragraph.Index].Runs[i] is var run && run.First >= start; i--)
        {
            if (index.ResolvePerson(run) is not { } person ? mentions.MayBeUnknown(run, isWoman) : genders.MayBe(person, isWoman) && found is not null && person != found)
            {
                return null;
            }

            found = index.ResolvePerson(run) is { } one && genders.Agree(one, isWoman) ? (run.First == start || NamePhrase.First(run) - start <= 1 ? one : null) : found;
            if (found is null && index.ResolvePerson(run) is { } other && genders.MayBe(other, isWoman))
            {
                return null;
            }
        }

        return found is not null && !roles.StandBetween(paragraph, end, token, found, isWoman) ? found : null;
    }

    /// <summary>'Nicht dagegen sprach sich Karl Weber aus. Er forderte „…“': the one person whom the sentence names, of whom it is known that the pronoun may be theirs, wherever the name stands.</summary>
    private TextSpan? OnlyPerson(TokenizedParagraph paragraph, int start, int end, bool? isWoman)
    {
        TextSpan? found = null;
        for (var i = names[paragraph.Index].CountBefore(end - 1) - 1; i >= 0 && names[paragraph.Index].Runs[i] is var run && run.First >= start; i--)
        {
            var person = index.ResolvePerson(run);
            if (person is null ? mentions.MayBeUnknown(run, isWoman) : (found is not null && person != found) || !genders.Agree(person.Value, isWoman) || MentionReader.IsObject(run) || paragraph.Tokens[run.Last].IsPossessive)
            {
                return null;
            }

            found = person ?? found;
        }

        return found;
    }

    /// <summary>'Адвокат Анна Сидорова, защитница Ивана Петрова, возмущена. «…», — сказала она': the only one in the sentence who is not in another case, and whom it begins with.</summary>
    private TextSpan? OnlySubject(TokenizedParagraph paragraph, int start, int end)
    {
        NameRun? only = null;
        for (var i = names[paragraph.Index].CountBefore(end - 1) - 1; i >= 0 && names[paragraph.Index].Runs[i] is var run && run.First >= start; i--)
        {
            if (!run.CanSpeak || !GivenNames.IsPerson(run, words) || NameForms.IsObject(run, paragraph.Tokens[run.Last], words) || CaseForms.IsOblique(run, words) || (words.VerbLast && paragraph.Tokens[run.Last].IsPossessive))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = run;
        }

        return only is not null && only.NameFirst < only.Last && (words.VerbLast || NamePhrase.First(only) - start <= 1 || IsBehindRole(paragraph, start, only)) ? index.ResolvePerson(only) ?? index.Resolve(only) : null;
    }

    /// <summary>'Директор театра «Волна» Анна Сидорова': from the head of the sentence to the name stands nothing but a role in the case of the subject and what it is of.</summary>
    private bool IsBehindRole(TokenizedParagraph paragraph, int start, NameRun run) =>
        words.CaseEndings.Count > 0 && paragraph.Tokens[start].Is(WordKinds.Title | WordKinds.OfficeTitle) && !TitleCase.IsOblique(paragraph.Text, paragraph.Tokens[start], words)
        && RolePhrase.Read(paragraph, start, run.NameFirst, words).Last == run.NameFirst - 1;

    /// <summary>Whether a sentence behind the last quotation of a paragraph begins with somebody else.</summary>
    private bool BeginsSentenceBehindQuote(int paragraph, TextSpan? speaker, bool? isWoman)
    {
        var tokens = paragraphs[paragraph].Tokens;
        var quote = tokens.Length - 1;
        while (quote >= 0 && tokens[quote].Kind != TokenKind.Quote)
        {
            quote--;
        }

        foreach (var run in names[paragraph].Runs)
        {
            var begins = run.First > quote && NamePhrase.First(run) - paragraphs[paragraph].SentenceStart(run.First) <= 1;
            if (begins && paragraphs[paragraph].SentenceStart(run.First) > quote
                && (index.ResolvePerson(run) is { } person ? person != speaker && genders.MayBe(person, isWoman) : mentions.MayBePerson(run, isWoman)))
            {
                return true;
            }
        }

        return roles.StandBetween(paragraphs[paragraph], quote + 1, tokens.Length, speaker, isWoman);
    }

    /// <summary><c>He also asked for time. “…,” he said.</c></summary>
    private bool GoesOn(TokenizedParagraph paragraph, int token, bool? isWoman) =>
        isWoman is { } woman && RoleSubjects.BeginsWithPronoun(paragraph, woman) && !roles.StandBetween(paragraph, 0, token, person: null, isWoman);
}
