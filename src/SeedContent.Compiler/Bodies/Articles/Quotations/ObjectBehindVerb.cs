using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Whether what stands behind a verb of saying is no subject of it, but of whom or of what is spoken, or whom it is said to.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
internal sealed class ObjectBehindVerb(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects)
{
    private readonly VerbSecondOrder order = new(paragraph, words);

    /// <summary>Whether it is of whom or of what is spoken.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="following">What was read as its subject behind it.</param>
    public bool IsSpokenOf(int verb, Subject following)
    {
        var token = paragraph.Tokens[verb];
        if (!token.Is(WordKinds.VerbAfterSpeaker) || token.Is(WordKinds.AccordingTo))
        {
            return false;
        }

        return words.FrontPrepositions.Count > 0 ? IsBehindName(verb, following) || IsBehindPronoun(verb, following)
            : (words.IsRomance || words.IsGermanic || words.HonorificsInNames) && (IsNameBehindName(verb, following) || IsAsked(verb, following) || IsCalled(verb, following));
    }

    /// <summary>Whether it is whom the verb speaks to, or a pronoun that is the object of a verb behind "and".</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="following">What was read as its subject behind it.</param>
    public bool IsSpokenTo(int verb, Subject following) =>
        words.CaseEndings.Count > 0 ? paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker) && (IsInCaseOfHearer(verb, following) || IsHearerBehindSubject(verb, following)) : IsSharedObject(verb, following);

    /// <summary>'Schmidt bezeichnete es als „…“', 'Schmidt bestätigte ein leeres Haus: „…“': a name before the verb is its subject, where the verb is the second part of the sentence.</summary>
    private bool IsBehindName(int verb, Subject following)
    {
        var isObject = IsObject(following);
        if (!(isObject || following.Kind == SubjectKind.Name) || order.IsBehindOther(verb) || subjects.Before(verb) is not { Kind: SubjectKind.Name, Run: { } head })
        {
            return false;
        }

        return isObject || (!head.IsNoun && BeginsSentence(head, paragraph.SentenceStart(verb)));
    }

    /// <summary>Whether a name is what the sentence begins with, or stands behind an article that it begins with.</summary>
    private bool BeginsSentence(NameRun name, int start) => name.First - start <= 1 || NamePhrase.First(name) - start <= 1 || paragraph.Tokens[start].Is(WordKinds.Article);

    /// <summary>'aber er bemängelte die Fehler: „…“'</summary>
    private bool IsBehindPronoun(int verb, Subject following) =>
        IsObject(following) && paragraph.InOneSentence(verb - 1, verb) && paragraph.Tokens[verb - 1].Is(WordKinds.Person);

    /// <summary>'Jean Martin décrit sa fille, Anna Martin, comme « … »', 'John Roe asked Jane Doe: “…”': whoever stands right before the verb says it of whom stands behind.</summary>
    private bool IsNameBehindName(int verb, Subject following) =>
        following.Kind == SubjectKind.Name && names.EndingAt(verb - 1) is not null && subjects.Before(verb) is { Kind: SubjectKind.Name };

    /// <summary>'A reporter asked Jane Doe: “…”': whoever has asked stands before the verb.</summary>
    private bool IsAsked(int verb, Subject following) =>
        following.Kind == SubjectKind.Name && paragraph.Tokens[verb].Is(WordKinds.Asking) && subjects.Before(verb) is { Kind: SubjectKind.Unnamed };

    /// <summary>'Người dân gọi ông Nam là “…”': what somebody is called stands behind the name and the word that leads to it.</summary>
    private bool IsCalled(int verb, Subject following) =>
        words.HonorificsInNames && following.Kind == SubjectKind.Name && following.First == verb + 1 && paragraph.InOneSentence(verb, following.Last + 1) && paragraph.Tokens[following.Last + 1].Is(WordKinds.Complementizer);

    private bool IsObject(Subject following) =>
        following.Kind == SubjectKind.Unnamed || (following.Run is { IsNoun: true } && paragraph.Tokens[following.First].Is(WordKinds.Article)) || (following.Kind == SubjectKind.Pronoun && !paragraph.Tokens[following.First].Is(WordKinds.Person));

    /// <summary>'усмехнулась и ответила журналистке Саре Коган: «…»'</summary>
    private bool IsInCaseOfHearer(int verb, Subject following) => following.Run is { } hearer && NameForms.IsObject(hearer, paragraph.Tokens[verb], words);

    /// <summary>'Prezes Jan Nowak powiedział potem żonie Kowala: „…”', 'Jan Nowak zarzucił Annie Lis, że': behind a full name at the head of the sentence stands who is spoken to.</summary>
    private bool IsHearerBehindSubject(int verb, Subject following) =>
        following is { Kind: SubjectKind.Name, Run: { } hearer }
        && subjects.Before(verb) is { Kind: SubjectKind.Name, Run: { } teller } head && paragraph.StartsSentence(head.First)
        && (hearer.First > verb + 1 || (teller.Last == verb - 1 && hearer.NameFirst < hearer.Last)) && (teller.IsTitled || teller.NameFirst < teller.Last) && !NameForms.IsObject(teller, paragraph.Tokens[verb], words);

    /// <summary>'Weber sucht die Worte und findet sie: „…“': behind "and" and a verb that shares its subject stands no other one.</summary>
    private bool IsSharedObject(int verb, Subject following) =>
        words.IsGermanic && following.Kind == SubjectKind.Pronoun && following.First == verb + 1 && paragraph.InOneSentence(verb - 2, verb) && paragraph.Tokens[verb - 1].Is(WordKinds.SharedSubject) && paragraph.Tokens[verb - 2].IsWord;
}
