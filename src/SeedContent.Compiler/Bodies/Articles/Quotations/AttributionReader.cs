using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads the words that attribute a quotation, after it and before it in its sentence.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class AttributionReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int MaxWordsBefore = 30;
    private const int MaxWordsNear = 14;
    private const int MaxTokensBefore = 44;
    private const int MaxAdverbs = 3;
    private const int MaxMarks = 2;
    private const int MaxPassiveWords = 3;
    private const int MaxAudienceWords = 5;
    private const int MaxRoleWords = 6;

    private readonly SubjectReader subjects = new(paragraph, names, words);
    private readonly AppositionReader appositions = new(paragraph, names);
    private readonly NameForms forms = new(words);
    private readonly PersonCounter persons = new(paragraph, words);

    /// <summary><c>“…,” said Jane Doe</c>, <c>“…,” Jane Doe, a teacher, said</c>, <c>“…,” katanya</c></summary>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? After(int quote)
    {
        var first = quote + 1;
        while (first - quote <= MaxMarks && first < paragraph.Tokens.Count && paragraph.Tokens[first].Kind == TokenKind.Mark
            && paragraph.Text[paragraph.Tokens[first].Start] is ',' or '-' or '–' or '—' or '،')
        {
            first++;
        }

        var marked = first > quote + 1;
        var end = QuoteEnd.Of(paragraph.Text, paragraph.Tokens[quote]);

        // A question may be followed by a name with a capital and still be in its sentence: “Who?” Doe asked.
        if (first >= paragraph.Tokens.Count || !(paragraph.InOneSentence(quote, first) || end is '?' or '!' or '…' or '-' or '—'))
        {
            return end == '.' && !marked && first < paragraph.Tokens.Count ? NothingButSpeaker(first) : null;
        }

        if (!marked && paragraph.Tokens[first].Is(WordKinds.SpeakerMarker) && Passive(quote, first) is { } passive)
        {
            return passive;
        }

        if (words.SubjectMarkers.Count > 0 && !marked && end == '\0' && paragraph.Tokens[first].Is(WordKinds.VerbAfterSpeaker) && !paragraph.StartsSentence(quote))
        {
            // 'उन्होंने पुल को “…” बताया': the subject stands before the quotation.
            return PronounBefore(quote, first);
        }

        // A word in quotation marks is not speech because a name and a verb follow: the film “Titanic” director James Cameron said.
        if (!marked && end == '\0' && !paragraph.StartsSentence(quote) && !(words.VerbLast && paragraph.Tokens[first].Is(WordKinds.AnyVerb)))
        {
            return null;
        }

        // “…”, as Doe put it
        first += (marked || end == ',') && paragraph.Tokens[first].Is(WordKinds.Complementizer) && paragraph.InOneSentence(first, first + 1) ? 1 : 0;
        var token = paragraph.Tokens[first];
        if (token.Is(WordKinds.VerbWithPronoun))
        {
            return Make(new(SubjectKind.Pronoun, Run: null, first, first), first, first);
        }

        if (token.Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo))
        {
            var subject = subjects.After(SkipAdverbs(first + 1));
            if (subject.Kind != SubjectKind.None)
            {
                return Make(subject, first, subject.Last);
            }

            if (words.VerbLast && !paragraph.StartsSentence(quote))
            {
                return SubjectBefore(quote) is { IsSaid: true } before ? Make(before, first, first) : Make(Subject.Role(first, first), first, first);
            }

            if (!token.Is(WordKinds.AccordingTo) && IsBare(first))
            {
                return Make(new(SubjectKind.Pronoun, Run: null, first, first), first, first);
            }
        }

        return SubjectThenVerb(first);
    }

    /// <summary><c>Jane Doe said: “…”</c>, <c>According to Doe, … “…”</c>, <c>said Doe, “…”</c>, <c>and added that … “…”</c></summary>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? Before(int quote)
    {
        var start = quote < paragraph.Tokens.Count ? paragraph.SentenceStart(quote) : paragraph.SentenceStart(quote - 1);
        if (start < quote && IsNaming(quote - 1))
        {
            return Attribution.Unnamed;
        }

        var count = 0;
        var isSetOff = start < quote && paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':');
        for (var i = quote - 1; i >= start && quote - i <= MaxTokensBefore; i--)
        {
            var token = paragraph.Tokens[i];
            if (token.IsMark(paragraph.Text, ';'))
            {
                return null;
            }

            count += token.IsWord ? 1 : 0;
            if (count > MaxWordsBefore && !isSetOff && !(i == start && token.Is(WordKinds.AccordingTo)))
            {
                // Too far away to belong to the quotation; a source at the head of the sentence does, where nothing else is said between.
                if (token.Is(WordKinds.AnyVerb))
                {
                    break;
                }

                continue;
            }

            if (token.Is(WordKinds.AnyVerb) && names.EndingAt(i) is null && FromVerb(i, quote) is { } attribution)
            {
                // Far from the verb, whoever was named since may be who is quoted.
                return count > MaxWordsNear && !attribution.IsDirect && NamesAnother(i, quote, attribution) ? Attribution.Unnamed : attribution;
            }
        }

        return NameAndColon(start, quote);
    }

    /// <summary>
    /// Whose words the sentence reports that ends before a token: <c>Doe said it was late. “We go.”</c> The first verb is that of the main clause;
    /// where a later one has a name of its own, it is not certain who goes on.
    /// </summary>
    /// <param name="end">The token behind the sentence.</param>
    public Attribution? Reported(int end)
    {
        Attribution? found = null;
        var isAsked = false;
        var start = paragraph.SentenceStart(end - 1);
        for (var i = start; i < end && i - start <= MaxTokensBefore; i++)
        {
            if (!paragraph.Tokens[i].Is(WordKinds.AnyVerb) || names.EndingAt(i) is not null || FromVerb(i, end) is not { } attribution)
            {
                continue;
            }

            if (found is null)
            {
                // 'Asked why, Doe said': a participle at the head has no subject of its own, and a question is answered by another.
                isAsked = paragraph.Tokens[i].Is(WordKinds.Asking) && attribution.Span is not null;
                found = i == start && attribution.Span is null ? null : attribution;
            }
            else if (attribution.Speaker is { } other && other != found.Speaker)
            {
                return null;
            }
        }

        return found is { Kind: SubjectKind.Name or SubjectKind.Pronoun, Span: not null } && !paragraph.Tokens[end - 1].IsMark(paragraph.Text, '?') && !isAsked ? found : null;
    }

    private bool NamesAnother(int verb, int quote, Attribution attribution)
    {
        for (var i = verb + 1; i < quote; i++)
        {
            if (names.StartingAt(i) is { CanSpeak: true } run && run != attribution.Speaker && !NamePhrase.IsObject(run) && !(paragraph.Tokens[i - 1].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>उन्होंने पुल को “…” बताया</c>: the pronoun before a quotation whose verb stands behind it.</summary>
    private Attribution? PronounBefore(int quote, int verb)
    {
        for (var i = quote - 1; quote - i <= MaxWordsBefore && paragraph.InOneSentence(i, quote); i--)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TokenKind.Quote || token.Is(WordKinds.AnyVerb | WordKinds.SubjectMarker | WordKinds.Complementizer))
            {
                return Attribution.Unnamed;
            }

            if (token.Is(WordKinds.Person))
            {
                return Make(new(SubjectKind.Pronoun, Run: null, i, i), verb, verb);
            }
        }

        return null;
    }

    private Attribution? SubjectThenVerb(int first)
    {
        var subject = subjects.After(first);
        if (subject.IsSaid)
        {
            // 'the mayor, Jane Doe, said': the comma closes what the one before the name opened.
            var closes = subject.Run is { } name && name.First > first && paragraph.Tokens[name.First - 1].IsMark(paragraph.Text, ',')
                && paragraph.InOneSentence(first, subject.Last + 2) && paragraph.Tokens[subject.Last + 1].IsMark(paragraph.Text, ',');
            var verb = SkipAdverbs(closes ? subject.Last + 2 : appositions.SkipAfter(subject.Last + 1) ?? subject.Last + 1);
            return IsVerbAfter(first, verb) ? Make(subject, first, verb) : null;
        }

        // 'the minister said': attributed, but to nobody by name; 'but added that' belongs to what follows.
        var isRole = !paragraph.Tokens[first].Is(WordKinds.SharedSubject) || paragraph.Tokens[first].Is(WordKinds.Article);
        for (var i = first; isRole && i - first <= MaxRoleWords && paragraph.InOneSentence(first, i) && paragraph.Tokens[i].IsWord; i++)
        {
            if (i > first && IsVerbAfter(first, i))
            {
                return words.NamesByContext ? Make(Subject.Role(first, i - 1), first, i)
                    : paragraph.Tokens[first].Is(WordKinds.Article) && subjects.Before(i) is { Kind: SubjectKind.Unnamed } role && role.First == first ? Make(role, first, i)
                    : Attribution.Unnamed;
            }
        }

        return null;
    }

    /// <summary><c>described as “…” by Jane Doe</c></summary>
    private Attribution? Passive(int quote, int by)
    {
        const WordKinds verbs = WordKinds.VerbAfterSpeaker | WordKinds.Participle;
        for (var i = quote - 1; quote - i <= MaxPassiveWords && paragraph.InOneSentence(i, quote) && paragraph.Tokens[i].IsWord; i--)
        {
            if (paragraph.Tokens[i].Is(verbs))
            {
                return names.EndingAt(i - 1) is null && subjects.After(by) is { Kind: SubjectKind.Name } subject ? Make(subject, i, i) : null;
            }
        }

        return null;
    }

    /// <summary><c>“It is late.” Doe said.</c>: a name and a verb alone are no sentence, whatever stop stands before them.</summary>
    private Attribution? NothingButSpeaker(int first)
    {
        var subject = subjects.After(first);
        var verb = subject.Last + 1;
        var end = verb + 1;
        return subject.Kind == SubjectKind.Name && IsVerbAfter(first, verb) && paragraph.InOneSentence(first, end) && paragraph.Tokens[end].Kind == TokenKind.Mark
            && paragraph.Text[paragraph.Tokens[end].Start] == '.' ? Make(subject, first, verb) : null;
    }

    /// <summary>
    /// The subject of a verb that stands behind the quotation, where it stands before: <c>Demir, “…” dedi</c>, <c>Ayşe Demir, salonda, “…” dedi</c>. It
    /// ends at a comma or at the quotation.
    /// </summary>
    private Subject SubjectBefore(int end)
    {
        for (var i = end - 1; end - i <= MaxTokensBefore && paragraph.InOneSentence(i, end); i--)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TokenKind.Quote || token.Is(WordKinds.VerbAfterSpeaker))
            {
                return Subject.None;
            }

            var ends = i == end - 1 || paragraph.Tokens[i + 1].IsMark(paragraph.Text, ',') || paragraph.Tokens[i + 1].Is(WordKinds.Adverb);
            if (ends && token.Is(WordKinds.Pronoun) && !token.Is(WordKinds.Article))
            {
                return new(SubjectKind.Pronoun, Run: null, i, i);
            }

            if (ends && names.EndingAt(i) is { CanSpeak: true } run && !token.IsPossessive && !names.FollowsAnother(run))
            {
                return new(SubjectKind.Name, run, NamePhrase.First(run), run.Last);
            }
        }

        return Subject.None;
    }

    /// <summary>A verb whose pronoun is left out: <c>«…», dijo.</c> <c>«…», dijo en la radio.</c></summary>
    private bool IsBare(int verb)
    {
        var next = SkipAdverbs(verb + 1);
        return !paragraph.InOneSentence(verb, next) || !paragraph.Tokens[next].IsWord || paragraph.Tokens[next].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker);
    }

    private bool IsVerbAfter(int first, int verb) =>
        paragraph.InOneSentence(first, verb) && paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker)
        && !(verb + 1 < paragraph.Tokens.Count && paragraph.Tokens[verb + 1].IsMark(paragraph.Text, ':'));

    private Attribution? FromVerb(int verb, int quote)
    {
        var token = paragraph.Tokens[verb];
        var following = token.Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo) ? subjects.After(SkipAdverbs(verb + 1)) : Subject.None;
        if (token.Is(WordKinds.AccordingTo) && token.Is(WordKinds.VerbWithPronoun))
        {
            return Make(new(SubjectKind.Pronoun, Run: null, verb, verb), verb, verb, IsDirect(verb, quote));
        }

        if (token.Is(WordKinds.AccordingTo) && token.Is(WordKinds.VerbAfterSpeaker))
        {
            // 'Demir'e göre': it stands behind its source.
            return names.EndingAt(verb - 1) is { CanSpeak: true } source
                ? Make(new(SubjectKind.Name, source, NamePhrase.First(source), source.Last), NamePhrase.First(source), verb, IsDirect(verb, quote))
                : Attribution.Unnamed;
        }

        if (token.Is(WordKinds.AccordingTo) && token.Is(WordKinds.TitleLinker) && !paragraph.StartsSentence(verb) && paragraph.Tokens[verb - 1].IsWord
            && !paragraph.Tokens[verb - 1].Is(WordKinds.SharedSubject))
        {
            // 'l'organisation pour les droits': it has a source only where it begins a clause.
            return null;
        }

        if (token.Is(WordKinds.AccordingTo))
        {
            return Make(following, verb, following.Last, IsDirect(following.Last, quote));
        }

        if (words.NamesByContext && token.Is(WordKinds.VerbAfterSpeaker) && following.IsSaid && subjects.Before(verb) is { Kind: SubjectKind.Name, Run.IsNoun: false })
        {
            // 'רות כהן כתבה בפסק הדין': two words before the verb are a name more surely than what follows it.
            following = Subject.Unnamed;
        }

        if (following.IsSaid && words.NamesByContext)
        {
            return Make(following, verb, following.Last, IsDirect(following.Last, quote));
        }

        if (following.IsSaid && following.Last + 1 < quote && IsDirect(following.Last, quote))
        {
            return Make(following, verb, following.Last, isDirect: true);
        }

        if (token.Is(WordKinds.VerbWithPronoun) && IsDirect(verb, quote))
        {
            return Make(new(SubjectKind.Pronoun, Run: null, verb, verb), verb, verb, isDirect: true);
        }

        // 'described by Doe as': the passive has its speaker behind it, and what stands before it is what is spoken of.
        if (verb + 1 < quote && paragraph.Tokens[verb + 1].Is(WordKinds.SpeakerMarker) && names.EndingAt(verb - 1) is null
            && subjects.After(verb + 1) is { Kind: SubjectKind.Name } by)
        {
            return Make(by, verb, by.Last, IsDirect(by.Last, quote));
        }

        // 'would be asking for': no participle that takes over a subject.
        if (!token.Is(WordKinds.VerbAfterSpeaker | WordKinds.SharedVerb)
            || (token.Is(WordKinds.SharedVerb) && paragraph.InOneSentence(verb - 1, verb) && paragraph.Tokens[verb - 1].Is(WordKinds.Auxiliary)))
        {
            return following.Kind == SubjectKind.None ? WithoutSubject(verb, quote)
                : words.NamesByContext && following.Last >= 0 ? Make(following, verb, following.Last, IsDirect(following.Last, quote))
                : null;
        }

        // 'Schmidt sagte nicht, dass': nobody said it.
        if (verb + 1 < quote && paragraph.Tokens[verb + 1].Is(WordKinds.Negation))
        {
            return Attribution.Unnamed;
        }

        var subject = token.Is(WordKinds.SharedVerb) ? Subject.Shared : subjects.Before(verb);
        if (following.Kind == SubjectKind.Name && StandsFirst(verb, subject, following))
        {
            return Make(following, verb, following.Last, IsDirect(following.Last, quote));
        }

        if (words.VerbLast && !subject.IsSaid && SubjectBefore(verb) is { IsSaid: true } first)
        {
            return Make(first, verb, verb, IsDirect(verb, quote));
        }

        if (subject.Kind == SubjectKind.None && following.Kind == SubjectKind.None && WithoutSubject(verb, quote) is { } bare)
        {
            return bare;
        }

        if (subject.Kind == SubjectKind.None && IsDirect(verb, quote))
        {
            // 'Relata: «…»': its pronoun is left out.
            return Make(new(SubjectKind.Pronoun, Run: null, verb, verb), verb, verb, isDirect: true);
        }

        if (words.NamesByContext && subject is { Kind: SubjectKind.Unnamed, Last: < 0 } && following.Kind is SubjectKind.None)
        {
            subject = subjects.RoleBefore(verb);
        }

        if (subject.Kind == SubjectKind.Shared)
        {
            var (shared, named) = new SharedSubjectReader(paragraph, subjects).Find(verb);
            return !shared.IsSaid ? Attribution.Unnamed
                : named == verb || words.NamesByContext ? Make(shared, verb, verb, IsDirect(verb, quote))
                : Make(shared, Math.Min(shared.First, named), Math.Max(shared.Last, named), IsDirect(verb, quote));
        }

        return Make(subject, subject.First, verb, IsDirect(verb, quote));
    }

    /// <summary>
    /// <c>وأضافت: «…»</c>, <c>وقال ممازحا إنه … «…»</c>: a verb whose subject would follow, and does not. Within a sentence it is that of the verb before.
    /// </summary>
    private Attribution? WithoutSubject(int verb, int quote)
    {
        if (!words.NamesByContext || !paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker))
        {
            return null;
        }

        var next = SkipAdverbs(verb + 1);
        if (next < quote && !paragraph.Tokens[next].Is(WordKinds.Complementizer) && !paragraph.Tokens[next].IsMark(paragraph.Text, ':') && !HasPlaceBetween(next, quote))
        {
            return null;
        }

        var isDirect = IsDirect(next - 1, quote);
        if (subjects.Before(verb).Kind == SubjectKind.None)
        {
            return Make(new(SubjectKind.Pronoun, Run: null, verb, verb), verb, next - 1, isDirect);
        }

        var (shared, _) = new SharedSubjectReader(paragraph, subjects).Find(verb);
        return shared.IsSaid ? Make(shared, verb, next - 1, isDirect) : Attribution.Unnamed;
    }

    /// <summary><c>وأضافت في حديث للقناة: «…»</c>: where it was said stands where the subject would, and nobody is named up to the quotation.</summary>
    private bool HasPlaceBetween(int first, int quote)
    {
        for (var i = first; i < quote; i++)
        {
            if (quote - i > MaxTokensBefore || paragraph.Tokens[i].Kind == TokenKind.Quote || paragraph.Tokens[i].Is(WordKinds.Title | WordKinds.AnyVerb) || names.StartingAt(i) is not null)
            {
                return false;
            }
        }

        return paragraph.Tokens[first].Is(WordKinds.PlacePreposition) && (paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':') || paragraph.Tokens[quote - 1].Is(WordKinds.Complementizer));
    }

    /// <summary>
    /// Who said the sentence before, where it is told without marks: <c>قال محمد علي إن الجسر مغلق. «…»</c>
    /// </summary>
    /// <param name="quote">The quotation's token, which begins a sentence.</param>
    public Attribution? ReportedWithThat(int quote)
    {
        var start = paragraph.SentenceStart(quote - 1);
        for (var i = quote - 1; i >= start && quote - i <= MaxTokensBefore; i--)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TokenKind.Quote)
            {
                return null;
            }

            if (token.Is(WordKinds.AnyVerb) && IsReport(i, quote) && names.EndingAt(i) is null && FromVerb(i, quote) is { } found)
            {
                return found.Kind == SubjectKind.Name ? found with { IsDirect = false } : null;
            }
        }

        return null;
    }

    /// <summary>Whether "that" follows a verb of saying, behind its subject where that stands there.</summary>
    private bool IsReport(int verb, int end)
    {
        for (var i = verb + 1; i < end && i - verb <= MaxRoleWords; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Complementizer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the verb stands before its subject: <c>Am Montag sagte Schmidt, es sei „spät“</c>. What is set off by a comma or the clause's "that"
    /// shows it; of two that may be names, the one that the article has as a name.
    /// </summary>
    private bool StandsFirst(int verb, Subject before, Subject following)
    {
        var next = following.Last + 1;
        if (!paragraph.InOneSentence(verb, next) || !(paragraph.Tokens[next].IsMark(paragraph.Text, ',') || paragraph.Tokens[next].Is(WordKinds.Complementizer | WordKinds.Audience)))
        {
            return false;
        }

        return before.Kind switch
        {
            SubjectKind.Name => before.Run!.IsNoun && !following.Run!.IsNoun,
            SubjectKind.None => true,
            SubjectKind.Unnamed => words.CapitalNouns || paragraph.Tokens[verb - 1].Is(WordKinds.Adverb | WordKinds.Weekday),
            SubjectKind.Shared => paragraph.Tokens[verb - 1].IsMark(paragraph.Text, ','),
            _ => false,
        };
    }

    /// <summary><c>Yoon: “…”</c></summary>
    private Attribution? NameAndColon(int start, int quote)
    {
        if (quote - 2 < start || !paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':'))
        {
            return null;
        }

        var subject = subjects.After(start);
        return subject.Kind == SubjectKind.Name && subject.Last == quote - 2 ? Make(subject, subject.First, subject.Last, isDirect: true) : null;
    }

    private Attribution Make(Subject subject, int first, int last, bool isDirect = false)
    {
        if (subject.Kind is SubjectKind.None or SubjectKind.Shared || subject.Last < 0)
        {
            return Attribution.Unnamed;
        }

        // 'a programme called “…”': what follows a noun directly is no verb of its own.
        if (subject.Kind == SubjectKind.Unnamed && subject.Last < last && !paragraph.Tokens[last].Is(WordKinds.AccordingTo) && last + 1 < paragraph.Tokens.Count && paragraph.Tokens[last + 1].Kind == TokenKind.Quote)
        {
            return Attribution.Unnamed;
        }

        var end = EndOfAudience(last);
        end += EndsWithParticle(end + 1) ? 1 : 0;
        if (subject.Run is { } run && !paragraph.Tokens[first].Is(WordKinds.AccordingTo)
            && forms.IsObject(run, paragraph.Tokens[first].Is(WordKinds.AnyVerb) ? paragraph.Tokens[first] : paragraph.Tokens[last]))
        {
            return Attribution.Unnamed;
        }

        return new(subject.Kind, subject.Run, TextSpan.FromBounds(paragraph.Tokens[first].Start, paragraph.Tokens[end].End), isDirect, persons.IsOne(subject, first, last), persons.IsWoman(first, last));
    }

    /// <summary>The part of the verb that ends what attributes: <c>fügte Schmidt hinzu.</c></summary>
    private bool EndsWithParticle(int i) =>
        i < paragraph.Tokens.Count && paragraph.Tokens[i].Is(WordKinds.VerbParticle)
        && (i + 1 >= paragraph.Tokens.Count || !paragraph.Tokens[i + 1].IsWord || !paragraph.InOneSentence(i, i + 1));

    /// <summary>Whether only an audience, "that" and marks stand between a token and the quotation.</summary>
    private bool IsDirect(int last, int quote)
    {
        for (var i = EndOfAudience(last) + 1; i < quote; i++)
        {
            var token = paragraph.Tokens[i];
            if (!token.Is(WordKinds.Audience | WordKinds.Complementizer | WordKinds.VerbParticle) && !(token.Kind == TokenKind.Mark && paragraph.Text[token.Start] is ',' or ':' or '،' or '–' or '—'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The last token of who is spoken to, behind the verb: <c>told reporters</c>, <c>told the court that</c>.</summary>
    private int EndOfAudience(int verb)
    {
        if (verb < 0 || verb + 1 >= paragraph.Tokens.Count || paragraph.Tokens[verb + 1].Is(WordKinds.Audience))
        {
            return verb + (verb >= 0 && verb + 1 < paragraph.Tokens.Count ? 1 : 0);
        }

        var i = verb + 1;
        while (paragraph.Tokens[verb].Is(WordKinds.TakesAudience) && i - verb <= MaxAudienceWords && paragraph.InOneSentence(verb, i)
            && paragraph.Tokens[i].IsWord && !paragraph.Tokens[i].Is(WordKinds.Pronoun | WordKinds.Weekday)
            && (i == verb + 1 ? paragraph.Tokens[i].Is(WordKinds.Article) || !paragraph.Tokens[i].Is(WordKinds.Grammar) : !paragraph.Tokens[i].Is(WordKinds.Grammar)))
        {
            i++;
        }

        return i - verb > MaxAudienceWords ? verb : i - 1;
    }

    private bool IsNaming(int before)
    {
        var i = before - (paragraph.Tokens[before].IsMark(paragraph.Text, ',') ? 1 : 0);
        return i >= 0 && paragraph.Tokens[i].Is(WordKinds.Naming);
    }

    private int SkipAdverbs(int i)
    {
        var end = i;
        while (end - i < MaxAdverbs && end < paragraph.Tokens.Count && paragraph.Tokens[end].Is(WordKinds.Adverb | WordKinds.Weekday | WordKinds.Audience) && names.StartingAt(end) is null)
        {
            end++;
        }

        return end;
    }
}
