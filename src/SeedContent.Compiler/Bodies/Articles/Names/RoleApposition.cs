using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Finds the office whose body looks like a name and whose holder stands behind a comma: <c>Direktur Teknik PDAM Tirta Sari, Dedi Suhendar,</c>. What
/// stands before the comma is then no person.
/// </summary>
internal static class RoleApposition
{
    /// <param name="names">The names of a paragraph, decided.</param>
    /// <param name="words">The language.</param>
    public static void Read(ParagraphNames names, LanguageWords words)
    {
        foreach (var run in names.Runs)
        {
            var paragraph = run.Paragraph;
            var comma = run.Last + 1;
            if (run.Title == TitleContext.AdjacentOffice && run.NameFirst is var name && (name < 0 || name >= run.AfterTitles) && paragraph.InOneSentence(run.Last, comma)
                && paragraph.Tokens[comma].IsMark(paragraph.Text, ',') && names.StartingAt(comma + 1) is { } holder && IsPerson(holder))
            {
                run.NameFirst = -1;
                run.IsBareBody = true;
                holder.IsDescribed = true;
            }
            else if (words.PlaceAfterTitle && words.CaseEndings.Count == 0 && run.HasName && IsOfUnknownBody(run, words) && names.StartingAt(comma + 1) is { } ranked && IsTitledPerson(ranked) && ranked.NameFirst < ranked.Last && EndsClause(ranked))
            {
                run.NameFirst = -1;
                run.IsBareBody = true;
                ranked.IsDescribed = true;
            }
            else if (words.PlaceAfterTitle && words.CaseEndings.Count == 0 && IsOfPlace(run, words) && names.StartingAt(comma + 1) is { } named && IsSetOff(named))
            {
                run.NameFirst = -1;
                run.IsBareBody = true;
                named.IsDescribed = true;
            }
            else if (words.PlaceAfterTitle && IsUnknownOffice(run) && names.StartingAt(comma + 1) is { } titled && IsTitledPerson(titled))
            {
                run.NameFirst = -1;
                run.Speaks = false;
            }
        }
    }

    /// <summary>
    /// <c>ujar Wadir Polairud Sulbar, AKBP Budi Santoso,</c>: an office that nobody knows, behind a verb that has one speaker, so that the one with the title
    /// behind the comma is the holder.
    /// </summary>
    private static bool IsUnknownOffice(NameRun run)
    {
        var (paragraph, comma) = (run.Paragraph, run.Last + 1);
        return run.Title == TitleContext.None && run.First < run.Last && paragraph.InOneSentence(run.First - 1, comma) && paragraph.Tokens[comma].IsMark(paragraph.Text, ',')
            && paragraph.Tokens[run.First - 1].Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo);
    }

    /// <summary>
    /// <c>Ahli Parlimen Kuala Baru, Datuk Ahmad Razak, bangun</c>: capitals behind a title of which none is a first name that is known, and behind the comma somebody with a form of address or a rank.
    /// </summary>
    private static bool IsOfUnknownBody(NameRun run, LanguageWords words) =>
        run is { IsTitled: true, StartsSentence: true } && (!run.HasName || run.NameFirst >= run.AfterTitles) && run.AfterTitles > run.First && !run.Paragraph.Tokens[run.First].Is(WordKinds.Honorific)
        && run.Paragraph.InOneSentence(run.Last, run.Last + 1) && run.Paragraph.Tokens[run.Last + 1].IsMark(run.Paragraph.Text, ',')
        && !(run.HasName && GivenNames.IsOfAnyLanguage(run.Paragraph, run.NameFirst, words));

    /// <summary><c>Jurulatih Kedah, Ahmad Razak, gembira</c>: the same with a place that is known, or with one word alone, where a full name between two commas stands before a word in small letters.</summary>
    private static bool IsOfPlace(NameRun run, LanguageWords words) =>
        !words.HonorificsInNames && (run.NameFirst < 0 || run.NameFirst == run.Last) && IsOfUnknownBody(run, words);

    /// <summary>Whether it is a full name that a comma closes, and what follows is no further one of several: <c>Penyanyi Rossa, Budi Santoso, dan Anisa</c>.</summary>
    private static bool IsSetOff(NameRun run)
    {
        var (paragraph, close) = (run.Paragraph, run.Last + 1);
        return IsPerson(run) && paragraph.InOneSentence(run.Last, close + 1) && paragraph.Tokens[close].IsMark(paragraph.Text, ',')
            && paragraph.Tokens[close + 1] is { IsLower: true } next && !next.Is(WordKinds.SharedSubject | WordKinds.ListConjunction);
    }

    private static bool EndsClause(NameRun run) =>
        !run.Paragraph.InOneSentence(run.Last, run.Last + 1) || run.Paragraph.Tokens[run.Last + 1].Kind == TokenKind.Mark || run.Paragraph.Tokens[run.Last + 1].Is(WordKinds.VerbAfterSpeaker);

    /// <summary>Whether a title that stands with people alone is part of the run, and a name follows it.</summary>
    private static bool IsTitledPerson(NameRun run) =>
        run.Title == TitleContext.Adjacent && run.AfterTitles > run.First && run.NameFirst >= run.AfterTitles;

    /// <summary>Two words or more without a title, none of them known as a place or a body, no month at an end (<c>Wong Mei Ling</c> has one that is none), and nothing but a mark or a verb of saying behind.</summary>
    private static bool IsPerson(NameRun run)
    {
        if (run.Title != TitleContext.None || run.NameFirst != run.First || run.First == run.Last)
        {
            return false;
        }

        for (var i = run.First; i <= run.Last; i++)
        {
            if (run.Paragraph.Tokens[i] is var token && (Organization.IsPart(token) || (token.Is(WordKinds.Month) && (i == run.First || i == run.Last))))
            {
                return false;
            }
        }

        var next = run.Last + 1;
        return !run.Paragraph.InOneSentence(run.Last, next) || run.Paragraph.Tokens[next].Kind == TokenKind.Mark || run.Paragraph.Tokens[next].Is(WordKinds.VerbAfterSpeaker);
    }
}
