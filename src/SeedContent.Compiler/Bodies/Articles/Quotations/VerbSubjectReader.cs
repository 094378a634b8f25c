using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads the attribution of a verb that may stand on either side of its subject: which of what stands before it and behind it that is, or whether it is left out or shared.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
/// <param name="last">Reads the subjects of verbs that stand behind what is said.</param>
internal sealed class VerbSubjectReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker, VerbLastReader last)
{
    private readonly VerbSecondOrder order = new(paragraph, words);
    private readonly OmittedSubjectReader omitted = new(paragraph, names, words, subjects, maker);
    private readonly WordsBeforeVerb front = new(paragraph, names, words);
    private readonly SharedVerbReader shared = new(paragraph, words, subjects, maker, last);

    /// <summary>Reads it.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="following">What was read as its subject behind it.</param>
    /// <param name="quote">The quotation's token, or the one behind the sentence.</param>
    public Attribution? Read(int verb, Subject following, int quote)
    {
        var isBehind = order.IsBehindOther(verb);
        var subject = paragraph.Tokens[verb].Is(WordKinds.SharedVerb) || IsWhere(verb) ? Subject.Shared : isBehind ? Subject.None : subjects.Before(verb);
        if (IsSubject(verb, following, subject, isBehind))
        {
            return maker.Make(following, verb, following.Last, maker.IsDirect(following.Last, quote));
        }

        if (isBehind)
        {
            return following.Kind == SubjectKind.Pronoun ? maker.Make(following, verb, following.Last, maker.IsDirect(following.Last, quote)) : Attribution.Unnamed;
        }

        if (words.VerbLast && !subject.IsSaid && last.SubjectBefore(verb) is { IsSaid: true } first)
        {
            return maker.Make(first, verb, verb, maker.IsDirect(verb, quote));
        }

        if (MayBeOmitted(verb, following, subject, quote) && omitted.Read(verb, quote) is { } omittedSubject)
        {
            return omittedSubject;
        }

        // 'Relata: «…»': its pronoun is left out.
        if (subject.Kind == SubjectKind.None && maker.IsDirect(verb, quote))
        {
            return maker.MakeBare(verb, isDirect: true);
        }

        if (words.NamesByContext && subject is { Kind: SubjectKind.Unnamed, Last: < 0 } && following.Kind is SubjectKind.None)
        {
            subject = subjects.RoleBefore(verb);
        }

        return subject.Kind == SubjectKind.Shared ? shared.Read(verb, quote) : maker.Make(subject, subject.First, verb, maker.IsDirect(verb, quote));
    }

    /// <summary>Whether the subject is what stands behind the verb, and not what stands before it.</summary>
    private bool IsSubject(int verb, Subject following, Subject before, bool isBehind) => following.Kind switch
    {
        SubjectKind.Name => (isBehind && order.Ends(following)) || order.ClosesSentence(verb, following) || order.StandsFirst(verb, before, following),
        // 'אמר השר: "…"'
        SubjectKind.Unnamed => isBehind || order.ClosesSentence(verb, following) || (words.Script == Script.Hebrew && before.Kind == SubjectKind.None && following.Last > verb),
        _ => false,
    };

    /// <summary>Whether nothing beside the verb is surely its subject, so that it may be left out: what stands before it belongs to where or when it is said, and behind it whom it is said to.</summary>
    private bool MayBeOmitted(int verb, Subject following, Subject before, int quote) =>
        (before.Kind == SubjectKind.None || (before.Kind is SubjectKind.Unnamed or SubjectKind.Name or SubjectKind.Shared && words.NamesByContext && front.NamesNobody(verb)))
        && (following.Kind == SubjectKind.None || (following.Last < 0 && omitted.HasHearer(verb, quote)));

    /// <summary>'Ana Pérez visitó el barrio, donde aseguró': the clause of where it was has the subject of the one before.</summary>
    private bool IsWhere(int verb) =>
        words.WhereWords.Count > 0 && paragraph.InOneSentence(verb - 2, verb) && paragraph.Tokens[verb - 2].IsMark(paragraph.Text, ',') && words.WhereWords.Contains(paragraph.Folded(verb - 1));
}
