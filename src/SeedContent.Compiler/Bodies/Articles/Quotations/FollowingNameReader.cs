using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Whether a name behind a verb, or behind the words of a role there, is its subject, or belongs to the role.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="roles">What stands among the words of a role.</param>
/// <param name="holders">Reads who holds an office.</param>
internal sealed class FollowingNameReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, RoleWords roles, HolderReader holders)
{
    /// <summary>The subject that a name makes; null where it belongs to the role.</summary>
    /// <param name="first">Where the words behind the verb begin.</param>
    /// <param name="run">The name.</param>
    /// <param name="role">What was read between them.</param>
    public Subject? Read(int first, NameRun run, RoleSoFar role)
    {
        if (IsInOtherCase(run))
        {
            // 'diyor Ankara'da yaşayan öğretmen Ayşe Demir', 'diyen öğretmen Ayşe Demir'e': a case is of a place, or behind a participle of who says it.
            return paragraph.InOneSentence(first - 1, first) && IsParticiple(first - 1) && run.CanSpeak && run.NameFirst < run.Last ? new(SubjectKind.Name, run, first, run.Last) : null;
        }

        return BehindShortForm(run) is { } head ? new(SubjectKind.Name, head, first, head.Last)
            : IsSpeaker(first, run, role) ? OfSpeaker(first, run)
            : null;
    }

    /// <summary>Whether a name has a case, where verbs are last: it belongs to what follows, whatever that is.</summary>
    /// <param name="run">The name.</param>
    public bool IsInOtherCase(NameRun run) => words.VerbLast && paragraph.Tokens[run.Last].IsPossessive && !OwnedQuoteReader.IsOwner(paragraph, run.Last);

    /// <summary>A verb that only stands before its speaker, where verbs are last: <c>diyen</c>.</summary>
    private bool IsParticiple(int verb) =>
        words.VerbLast && paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker) && !paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker);

    /// <summary>'kata Presiden Persatuan Nelayan Maju (PNM) Ahmad Razak': what is shortened in brackets is the body, and who speaks is named behind.</summary>
    private NameRun? BehindShortForm(NameRun body) =>
        words.NamesPlaces && body.Title != TitleContext.None && roles.EndOfShortForm(body.Last + 1) is var bracket && bracket > body.Last + 1
        && names.StartingAt(bracket + 1) is { CanSpeak: true, Title: TitleContext.None } head && head.NameFirst < head.Last && !paragraph.Tokens[body.Last].IsAcronym ? head : null;

    /// <summary>Whether a name is that of who speaks, or of whom another speaks for; else it is that of a body or a place in the role.</summary>
    private bool IsSpeaker(int first, NameRun run, RoleSoFar role) =>
        run.CanSpeak && !(run.First == run.Last && roles.JoinsTitles(run.Last + 1))
        && !(role.IsLinked && NamePhrase.HangsOnLinker(run)) && !(role.IsTitled && !run.IsBehindTrade && roles.IsHungOnParticle(run.First)) && !roles.IsOwner(run)
        && !(run.First > first && run.NameFirst == run.Last && CaseForms.IsOblique(run, words))
        && !(run.First > first && (words.HonorificsInNames || words.NamesPlaces) && holders.IsPlaceOfBody(run))
        && HalfWord.End(paragraph, run.Last + 1) is null;

    /// <summary>The subject that the name of somebody makes: who that is, or who has to do with that person or holds the office.</summary>
    private Subject OfSpeaker(int first, NameRun run)
    {
        if (paragraph.InOneSentence(run.Last, run.Last + 1) && paragraph.Tokens[run.Last + 1].Is(WordKinds.Demonstrative))
        {
            // 'perempuan kelahiran Lumajang itu': a role, and the name is that of a place.
            return Subject.Role(first, run.Last + 1);
        }

        if (run.Title == TitleContext.AdjacentOffice && holders.OfBody(first, run.Last + 1) is { IsSaid: true } person)
        {
            return person;
        }

        // 'kata penasihat hukum Danu, Budi Santoso': whose office it is, and who holds it.
        if (words.PlaceAfterTitle && (run.First > first || (words.NamesPlaces && run.AfterTitles > run.First + 1 && run.NameFirst == run.Last)) && holders.Holder(first, run.Last + 1) is { Kind: not SubjectKind.None } holder)
        {
            return holder;
        }

        var isOwner = paragraph.Tokens[run.Last].IsPossessive;

        // 'said Jane Doe's lawyer, John Roe'
        if (isOwner && holders.OfOwner(run) is { Kind: SubjectKind.Name } own)
        {
            return own;
        }

        return isOwner || names.IsOneOfSeveral(run) ? Subject.Unnamed : new(SubjectKind.Name, run, first, run.Last);
    }
}
