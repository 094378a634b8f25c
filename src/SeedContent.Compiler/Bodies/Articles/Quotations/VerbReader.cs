using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Quotations.Context;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads the attribution that a verb before a quotation makes: who its subject is, before it, behind it, left out or shared with another verb.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class VerbReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    /// <summary>How far before the quotation anything is looked for, so that a sentence without end costs no more than its length.</summary>
    public const int MaxTokensBefore = 44;

    private const string Of = " של";

    private readonly VerbSecondOrder order = new(paragraph, words);
    private readonly OmittedSubjectReader omitted = new(paragraph, names, words, subjects, maker);

    private readonly BareVerb bare = new(paragraph, words, maker);
    private readonly VerbForm forms = new(paragraph, words, subjects, maker);
    private readonly ToldOfReader sayings = new(paragraph, names);
    private readonly MannerWords manners = new(paragraph, words);
    private readonly CaseSourceReader sources = new(paragraph, names, words);

    /// <summary>Reads verbs whose subject stands before what is said.</summary>
    public VerbLastReader Last { get; } = new(paragraph, names, words, maker);

    /// <summary>Reads verbs that stand at the end of their clause.</summary>
    public PerfectReader Perfects { get; } = new(paragraph, words, subjects, maker);

    /// <summary>Reads it.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="quote">The quotation's token, or the one behind the sentence.</param>
    /// <returns>The attribution; null where the verb makes none.</returns>
    public Attribution? Read(int verb, int quote)
    {
        var token = paragraph.Tokens[verb];
        if (forms.TellsWhatHappens(verb))
        {
            return null;
        }

        if (forms.IsAsideAlone(verb))
        {
            return maker.Make(new(SubjectKind.Pronoun, Run: null, verb, verb), verb, verb);
        }

        if (words.QuotedPassives.Count > 0 && token.Is(WordKinds.Participle) && new QuotedPassiveReader(paragraph, words, subjects, maker).ReadBefore(verb, quote) is { } passive)
        {
            return passive;
        }

        if (Perfects.IsParticiple(verb) || Perfects.IsInfinitive(verb))
        {
            return Perfects.Read(verb, quote);
        }

        var following = token.Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo) ? subjects.After(maker.SkipAdverbs(verb + 1)) : Subject.None;
        if (IsFollowedByRelative(verb, following) || (words.CaseEndings.Count > 0 && following.First < quote && following.Last > quote))
        {
            return Attribution.Unnamed;
        }

        // 'Schmidt bezeichnete es als „…“', 'Schmidt bestätigte ein leeres Haus: „…“': behind a subject stands what, or who, is spoken of.
        if (words.FrontPrepositions.Count > 0 && token.Is(WordKinds.VerbAfterSpeaker) && !token.Is(WordKinds.AccordingTo) && (IsObject(following) || following.Kind == SubjectKind.Name) && !order.IsBehindOther(verb)
            && subjects.Before(verb) is { Kind: SubjectKind.Name, Run: { } head } && (IsObject(following) || (!head.IsNoun && paragraph.SentenceStart(verb) is var start && (head.First - start <= 1 || NamePhrase.First(head) - start <= 1 || paragraph.Tokens[start].Is(WordKinds.Article)))))
        {
            following = Subject.None;
        }

        // 'aber er bemängelte die Fehler: „…“'
        following = words.FrontPrepositions.Count > 0 && IsObject(following) && token.Is(WordKinds.VerbAfterSpeaker) && !token.Is(WordKinds.AccordingTo) && paragraph.InOneSentence(verb - 1, verb) && paragraph.Tokens[verb - 1].Is(WordKinds.Person) ? Subject.None : following;

        // 'Jean Martin décrit sa fille, Anna Martin, comme « … »': whoever stands right before the verb says it of whom stands behind.
        if (following.Kind == SubjectKind.Name && words.IsRomance && token.Is(WordKinds.VerbAfterSpeaker) && !token.Is(WordKinds.AccordingTo)
            && names.EndingAt(verb - 1) is not null && subjects.Before(verb) is { Kind: SubjectKind.Name })
        {
            following = Subject.None;
        }

        if (words.Script == Script.Hebrew && token.Is(WordKinds.AccordingTo) && verb > 0 && paragraph.InOneSentence(verb - 1, verb) && paragraph.Tokens[verb - 1] is { IsWord: true } doing && !doing.Is(WordKinds.Adverb | WordKinds.SharedSubject | WordKinds.Complementizer) && IsOwned(token))
        {
            // 'התפרצה לדבריו של דני פרץ': what somebody does at his words.
            return null;
        }

        if (bare.Is(verb, following, quote))
        {
            return maker.Make(new(SubjectKind.Pronoun, Run: null, verb, verb), verb, verb, words.CaseEndings.Count > 0 && quote > 0 && paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':')) with { IsWoman = bare.IsWoman(verb) };
        }

        if (words.NamesPlaces && IsPronounAtHead(verb, following))
        {
            // 'Katanya, jembatan itu “…”', 'Tambah beliau, jambatan itu “…”'
            return maker.Make(new(SubjectKind.Pronoun, Run: null, following.Kind == SubjectKind.Pronoun ? following.First : verb, verb), verb, Math.Max(verb, following.Last), maker.IsDirect(Math.Max(verb, following.Last), quote));
        }

        if (words.Script == Script.Arabic && token.Is(WordKinds.AccordingTo) && following.Kind == SubjectKind.None && forms.IsAloneAs(verb))
        {
            // 'كما قال إن الجسر', 'الجسر، كما يقول،'
            return maker.Make(new(SubjectKind.Pronoun, Run: null, verb, verb), verb, verb);
        }

        if (omitted.HasObjectBetween(verb, quote))
        {
            return maker.Make(new(SubjectKind.Pronoun, Run: null, verb, verb), verb, verb);
        }

        if (token.Is(WordKinds.AccordingTo) && token.Is(WordKinds.VerbWithPronoun))
        {
            return maker.Make(new(SubjectKind.Pronoun, Run: null, verb, verb), verb, verb, maker.IsDirect(verb, quote));
        }

        if (following.Kind == SubjectKind.None && bare.IsSource(verb))
        {
            return maker.Make(new(SubjectKind.Pronoun, Run: null, verb, verb), verb, verb);
        }

        if (token.Is(WordKinds.AccordingTo) && token.Is(WordKinds.VerbAfterSpeaker) && words.Script == Script.Arabic)
        {
            return sayings.Read(verb) is { } teller ? maker.Make(teller, teller.First, verb, maker.IsDirect(verb, quote)) : Attribution.Unnamed;
        }

        if (token.Is(WordKinds.AccordingTo) && token.Is(WordKinds.VerbAfterSpeaker))
        {
            // 'Demir'e göre': it stands behind its source.
            return names.EndingAt(verb - 1) is { CanSpeak: true } source
                ? maker.Make(new(SubjectKind.Name, source, NamePhrase.First(source), source.Last), NamePhrase.First(source), verb, maker.IsDirect(verb, quote))
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
            following = words.CaseEndings.Count > 0 && following.Kind == SubjectKind.None && FarSubject.Find(paragraph, names, verb + 1, words) is { Kind: SubjectKind.Name } far && far.Last < quote ? far : following;
            following = following.Kind == SubjectKind.None && words.IsRomance && maker.SkipPlace(maker.SkipAdverbs(verb + 1)) is { } placed ? subjects.After(placed) : following;
            following = following.Kind == SubjectKind.Unnamed && sources.Find(verb + 1) is { Kind: SubjectKind.Name } named ? named : following;
            return maker.Make(following, verb, following.Last, maker.IsDirect(following.Last, quote));
        }

        // 'усмехнулась и ответила журналистке Саре Коган: «…»': whom it was said to.
        following = words.CaseEndings.Count > 0 && token.Is(WordKinds.VerbAfterSpeaker) && following.Run is { } hearer && NameForms.IsObject(hearer, token, words) ? Subject.None : following;

        if (words.NamesByContext && token.Is(WordKinds.VerbAfterSpeaker) && following.IsSaid && subjects.Before(verb) is { Kind: SubjectKind.Name, Run: { IsNoun: false } front } && !(words.Script == Script.Arabic && following.Run is { } behind && IsKnown(behind) && !IsKnown(front)))
        {
            // 'רות כהן כתבה בפסק הדין': two words before the verb are a name more surely than what follows it.
            following = Subject.Unnamed;
        }

        if (words.Script == Script.Hebrew && following.Kind is SubjectKind.Unnamed or SubjectKind.Pronoun && paragraph.InOneSentence(verb - 1, verb + 1) && paragraph.Tokens[verb - 1].Is(WordKinds.Person) && words.NameWords.Context.Governors.Contains(NameText.Of(paragraph, verb + 1, verb + 1)))
        {
            // 'היא כינתה את הגשר': what stands behind is what she speaks of.
            following = Subject.Unnamed;
        }

        if (words.NamesByContext && following.Kind == SubjectKind.Name && new WordsBehindName(paragraph, words) is var behindName && (behindName.IsJoined(following.Last) || behindName.TellsOfOthersWords(following.Last)))
        {
            // 'قال سامي حداد وكريم صالح إن', 'نفى سامي حداد ما قالته الصحيفة'
            return Attribution.Unnamed;
        }

        if (following.IsSaid && words.NamesByContext)
        {
            return maker.Make(following, verb, following.Last, maker.IsDirect(following.Last, quote));
        }

        following = IsHearer(verb, following) || forms.IsSharedObject(verb, following) ? Subject.None : following;
        if (following.IsSaid && following.Last + 1 < quote && maker.IsDirect(following.Last, quote))
        {
            return maker.Make(following, verb, following.Last, isDirect: true);
        }

        if (token.Is(WordKinds.VerbWithPronoun) && maker.IsDirect(verb, quote))
        {
            return maker.Make(new(SubjectKind.Pronoun, Run: null, verb, verb), verb, verb, isDirect: true);
        }

        if (words.SubjectMarkers.Count > 0 && token.Is(WordKinds.VerbWithPronoun) && paragraph.InOneSentence(verb, verb + 1) && paragraph.Tokens[verb + 1].Is(WordKinds.Complementizer))
        {
            // 'उनका कहना है कि पुल “…”'
            return maker.Make(new(SubjectKind.Pronoun, Run: null, verb, verb), verb, verb);
        }

        // 'described by Doe as': the passive has its speaker behind it, and what stands before it is what is spoken of.
        if (verb + 1 < quote && paragraph.Tokens[verb + 1].Is(WordKinds.SpeakerMarker) && names.EndingAt(verb - 1) is null
            && subjects.After(verb + 1) is { Kind: SubjectKind.Name } by)
        {
            return maker.Make(by, verb, by.Last, maker.IsDirect(by.Last, quote));
        }

        // 'Jembatan itu disebut Budi Santoso sebagai “…”': behind the passive stands its speaker, and one word leads to what it is called.
        if (words.NamesPlaces && following.Kind == SubjectKind.Name && token.Is(WordKinds.VerbBeforeSpeaker) && !token.Is(WordKinds.VerbAfterSpeaker) && verb > 0 && paragraph.InOneSentence(verb - 1, verb)
            && IsOneWordBefore(following.Last + 1, quote))
        {
            return maker.Make(following, verb, following.Last);
        }

        // 'Das sei spät, so Schmidt. „Wir gehen.“': no verb that stands behind, but it closes its sentence.
        if (!token.Is(WordKinds.VerbAfterSpeaker | WordKinds.SharedVerb) && following.Kind == SubjectKind.Name && order.ClosesSentence(verb, following))
        {
            return maker.Make(following, verb, following.Last);
        }

        if (forms.Progressive(verb) is { IsSaid: true } sayer)
        {
            return maker.Make(sayer, sayer.First, verb, maker.IsDirect(verb, quote));
        }

        // 'would be asking for': no participle that takes over a subject.
        if (!token.Is(WordKinds.VerbAfterSpeaker | WordKinds.SharedVerb)
            || (token.Is(WordKinds.SharedVerb) && paragraph.InOneSentence(verb - 1, verb) && paragraph.Tokens[verb - 1].Is(WordKinds.Auxiliary)))
        {
            return following.Kind == SubjectKind.None || (following.Kind == SubjectKind.Unnamed && words.NamesByContext && omitted.HasHearer(verb, quote)) ? omitted.Read(verb, quote)
                : words.NamesByContext && following.Last >= 0 ? maker.Make(following, verb, following.Last, maker.IsDirect(following.Last, quote))
                : null;
        }

        // 'confirmed that the search had been called off: “…”': a passive of what is told, and the verb that tells it stands before.
        if (words.HasWordsOfMen && !words.LowerTitles && !words.CapitalNouns && paragraph.InOneSentence(verb - 1, verb) && paragraph.Tokens[verb - 1].Is(WordKinds.Auxiliary) && !maker.IsDirect(verb, quote)
            && verb + 1 < quote && !paragraph.Tokens[verb + 1].Is(WordKinds.SpeakerMarker | WordKinds.Complementizer | WordKinds.Article))
        {
            return null;
        }

        // 'Schmidt sagte nicht, dass': nobody said it; 'contestó sin levantar la vista' tells how.
        if (verb + 1 < quote && paragraph.Tokens[verb + 1].Is(WordKinds.Negation) && !manners.IsInfinitiveBehind(verb + 1, quote) && !(words.CaseEndings.Count > 0 && paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':')))
        {
            return Attribution.Unnamed;
        }

        if (Perfects.MayBeParticiple(verb) && Perfects.Read(verb, quote) is { } perfect)
        {
            return perfect;
        }

        if (Perfects.BehindAs(verb) is { IsSaid: true } told)
        {
            return maker.Make(told, told.First, verb, maker.IsDirect(verb, quote));
        }

        var isBehind = order.IsBehindOther(verb);
        var subject = token.Is(WordKinds.SharedVerb) || IsWhere(verb) ? Subject.Shared : isBehind ? Subject.None : subjects.Before(verb);
        if (following.Kind == SubjectKind.Name ? (isBehind && order.Ends(following)) || order.ClosesSentence(verb, following) || order.StandsFirst(verb, subject, following) : following.Kind == SubjectKind.Unnamed && (isBehind || order.ClosesSentence(verb, following)))
        {
            return maker.Make(following, verb, following.Last, maker.IsDirect(following.Last, quote));
        }

        // 'אמר השר: "…"'
        if (words.Script == Script.Hebrew && subject.Kind == SubjectKind.None && following is { Kind: SubjectKind.Unnamed } && following.Last > verb)
        {
            return maker.Make(following, verb, following.Last, maker.IsDirect(following.Last, quote));
        }

        if (isBehind)
        {
            return following.Kind == SubjectKind.Pronoun ? maker.Make(following, verb, following.Last, maker.IsDirect(following.Last, quote)) : Attribution.Unnamed;
        }

        if (words.VerbLast && !subject.IsSaid && Last.SubjectBefore(verb) is { IsSaid: true } first)
        {
            return maker.Make(first, verb, verb, maker.IsDirect(verb, quote));
        }

        if ((subject.Kind == SubjectKind.None || (subject.Kind is SubjectKind.Unnamed or SubjectKind.Name or SubjectKind.Shared && words.NamesByContext && omitted.IsBehindPlace(verb))) && (following.Kind == SubjectKind.None || (following.Last < 0 && omitted.HasHearer(verb, quote))) && omitted.Read(verb, quote) is { } omittedSubject)
        {
            return omittedSubject;
        }

        if (subject.Kind == SubjectKind.None && maker.IsDirect(verb, quote))
        {
            // 'Relata: «…»': its pronoun is left out.
            return maker.Make(new(SubjectKind.Pronoun, Run: null, verb, verb), verb, verb, isDirect: true);
        }

        if (words.NamesByContext && subject is { Kind: SubjectKind.Unnamed, Last: < 0 } && following.Kind is SubjectKind.None)
        {
            subject = subjects.RoleBefore(verb);
        }

        // 'Sonra usulca ekledi: “…”'
        var before = verb - 1;
        before -= words.VerbLast && before > 0 && paragraph.InOneSentence(before - 1, verb) && paragraph.Tokens[before].Is(WordKinds.Adverb) ? 1 : 0;
        if (subject.Kind == SubjectKind.Shared && verb > 0 && (paragraph.StartsSentence(before) || (token.Is(WordKinds.SharedVerb) && paragraph.StartsSentence(verb) && (!words.NamesByContext || words.Script == Script.Hebrew))) && maker.IsDirect(verb, quote))
        {
            // 'Y añadió: «…»', 'Adding: “…”': at the head of a sentence it goes on with who spoke before.
            return maker.Make(new(SubjectKind.Pronoun, Run: null, verb, verb), verb, verb, isDirect: true);
        }

        if (subject.Kind == SubjectKind.Shared && words.VerbLast && !words.NamesByContext && QuoteOfVerbBefore(verb) is var said and >= 0)
        {
            // 'Ayşe Demir, “…” dedi ve ekledi: “…”'
            var teller = Last.SubjectBefore(said);
            return teller.IsSaid ? maker.Make(teller, verb, verb, maker.IsDirect(verb, quote))
                : paragraph.StartsSentence(said) ? maker.Make(new(SubjectKind.Pronoun, Run: null, verb, verb), verb, verb, maker.IsDirect(verb, quote))
                : Attribution.Unnamed;
        }

        if (subject.Kind == SubjectKind.Shared)
        {
            var (shared, named) = new SharedSubjectReader(paragraph, subjects, words.NamesByContext, words.HasFreeGerunds, words.IsGermanic && words.FrontPrepositions.Count > 0).Find(verb);
            return !shared.IsSaid ? Attribution.Unnamed
                : named == verb || words.NamesByContext ? maker.Make(shared, verb, verb, maker.IsDirect(verb, quote))
                : maker.Make(shared, Math.Min(shared.First, named), Math.Max(shared.Last, named), maker.IsDirect(verb, quote));
        }

        return maker.Make(subject, subject.First, verb, maker.IsDirect(verb, quote));
    }

    /// <summary>'Ana Pérez visitó el barrio, donde aseguró': the clause of where it was has the subject of the one before.</summary>
    private bool IsWhere(int verb) =>
        words.WhereWords.Count > 0 && paragraph.InOneSentence(verb - 2, verb) && paragraph.Tokens[verb - 2].IsMark(paragraph.Text, ',') && words.WhereWords.Contains(paragraph.Folded(verb - 1));

    /// <summary>'„…“, sagt Schmidt, der von „…“ träumt': who said the one before is only described with the one behind.</summary>
    private bool IsFollowedByRelative(int verb, Subject following) =>
        following.Kind == SubjectKind.Name && paragraph.InOneSentence(verb - 1, following.Last + 2) && paragraph.Tokens[following.Last + 1].IsMark(paragraph.Text, ',')
        && paragraph.Tokens[following.Last + 2].Is(WordKinds.Relative)
        && (paragraph.Tokens[verb - 1].Kind == TokenKind.Quote || (paragraph.Tokens[verb - 1].IsMark(paragraph.Text, ',') && paragraph.InOneSentence(verb - 2, verb) && paragraph.Tokens[verb - 2].Kind == TokenKind.Quote));

    /// <summary>'Prezes Jan Nowak powiedział potem żonie Kowala: „…”', 'Jan Nowak zarzucił Annie Lis, że': behind a full name at the head of the sentence stands who is spoken to.</summary>
    private bool IsHearer(int verb, Subject following) =>
        words.CaseEndings.Count > 0 && following is { Kind: SubjectKind.Name, Run: { } hearer } && paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker)
        && subjects.Before(verb) is { Kind: SubjectKind.Name, Run: { } teller } head && paragraph.StartsSentence(head.First)
        && (hearer.First > verb + 1 || (teller.Last == verb - 1 && hearer.NameFirst < hearer.Last)) && (teller.IsTitled || teller.NameFirst < teller.Last) && !NameForms.IsObject(teller, paragraph.Tokens[verb], words);

    /// <summary><c>وبعيد انتهاء المباراة قال سامي حداد</c>: whether a name has a first name or a surname that is known.</summary>
    private bool IsKnown(NameRun run)
    {
        for (var i = run.NameFirst; i <= run.Last; i++)
        {
            if (NameText.Of(paragraph, i, i) is var word && (words.IsGivenName(word) || words.NameWords.Context.FamilyNames.Contains(word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The quotation that ends right before the verb with which "and" joins this one; -1 where there is none.</summary>
    private int QuoteOfVerbBefore(int verb)
    {
        var said = verb - 3;
        said -= said > 0 && paragraph.Tokens[said].IsMark(paragraph.Text, ',') ? 1 : 0;
        return said >= 0 && paragraph.InOneSentence(said, verb) && paragraph.Tokens[verb - 1].Is(WordKinds.SharedSubject) && paragraph.Tokens[verb - 2].Is(WordKinds.VerbAfterSpeaker) && paragraph.Tokens[said].Kind == TokenKind.Quote ? said : -1;
    }

    /// <summary><c>Katanya, …</c>, <c>Jelas beliau, …</c>: a verb that has its pronoun, or has it behind it, before the comma with which a sentence begins.</summary>
    private bool IsPronounAtHead(int verb, Subject following)
    {
        var token = paragraph.Tokens[verb];
        var last = token.Is(WordKinds.VerbWithPronoun) && following.Kind != SubjectKind.Pronoun ? verb : following is { Kind: SubjectKind.Pronoun, First: var pronoun } && pronoun == verb + 1 && paragraph.Tokens[pronoun].Is(WordKinds.Person) ? pronoun : -1;
        return last >= verb && token.Is(WordKinds.VerbBeforeSpeaker | WordKinds.VerbWithPronoun) && paragraph.StartsSentence(verb) && paragraph.InOneSentence(verb, last + 1) && paragraph.Tokens[last + 1].IsMark(paragraph.Text, ',');
    }

    /// <summary><c>לדבריו של</c></summary>
    private bool IsOwned(Token token) => token.Length > Of.Length && string.CompareOrdinal(paragraph.Text, token.End - Of.Length, Of, 0, Of.Length) == 0;

    private bool IsOneWordBefore(int first, int quote)
    {
        first += first < quote && paragraph.Tokens[first].IsMark(paragraph.Text, ',') ? 1 : 0;
        return first == quote - 1 && paragraph.Tokens[first] is { IsLower: true } word && word.Is(WordKinds.Function) && !word.Is(WordKinds.PlacePreposition | WordKinds.Negation);
    }

    private bool IsObject(Subject following) =>
        following.Kind == SubjectKind.Unnamed || (following.Run is { IsNoun: true } && paragraph.Tokens[following.First].Is(WordKinds.Article)) || (following.Kind == SubjectKind.Pronoun && !paragraph.Tokens[following.First].Is(WordKinds.Person));

    /// <summary><c>Jembatan itu, kata Budi Santoso, sudah tua.</c>: the words between two commas say whose the sentence is.</summary>
    public Attribution? Aside(int verb) =>
        paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker) && paragraph.InOneSentence(verb - 1, verb) && paragraph.Tokens[verb - 1].IsMark(paragraph.Text, ',')
        && subjects.After(maker.SkipAdverbs(verb + 1)) is { IsSaid: true } subject && paragraph.InOneSentence(verb, subject.Last + 1) && paragraph.Tokens[subject.Last + 1].IsMark(paragraph.Text, ',')
            ? maker.Make(subject, verb, subject.Last)
            : null;
}
