using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Names.Organizations;

/// <summary>
/// Countries and bodies that a title takes, between it and a name (<c>Presiden Korea Selatan Yoon Suk Yeol</c>): those that the data file knows, acronyms, places
/// of the text, and words that stand elsewhere in it without the name.
/// </summary>
internal static class TitledOrganization
{
    private const int MaxTokens = 4;

    /// <summary>Whether a body may stand behind the title, or behind a noun that is none.</summary>
    public static bool MayPrecede(NameRun run, int first, LanguageWords words) =>
        run.Title == TitleContext.Linked || (run.Title != TitleContext.None && words.PlaceAfterTitle) || HangsOnNoun(run, first, words);

    /// <summary>The first token behind what is known as places and bodies.</summary>
    public static int Skip(NameRun run, int first, NameFacts facts, LanguageWords words)
    {
        while (first < run.Last)
        {
            var end = IsPlaceByWord(run, first, words) ? first + 1 : first;
            for (var count = Math.Min(MaxTokens, run.Last - first); count > 0 && end == first; count--)
            {
                end = IsKnown(run, first, first + count - 1, facts, words) ? first + count : first;
            }

            if (end == first)
            {
                break;
            }

            first = end;
        }

        return first;
    }

    /// <summary>'Kepala BPBD Kabupaten Bogor Budi Santoso': behind such a word stands a place, and behind that two words more are a name.</summary>
    private static bool IsPlaceByWord(NameRun run, int first, LanguageWords words) =>
        words is { NamesPlaces: true, Script: Script.Latin } && run.Last - first is 2 or 3 && first > run.First && !GivenNames.IsOfLanguage(run, first, words)
        && words.NameWords.PlaceNouns.Contains(run.Paragraph.Folded(first - 1));

    /// <summary>Whether a token says that the name of a company or a school follows: <c>PT</c>, <c>SMA</c>.</summary>
    public static bool IsCompany(NameRun run, int token, LanguageWords words) => words.NameWords.CompanyMarks.Contains(run.Paragraph.Tokens[token].Span.In(run.Paragraph.Text));

    /// <summary>'The ambassador to Japan', 'Presiden Korea Selatan', 'Ketua RT 03', 'Wali Kota Semarang': no name follows in the run.</summary>
    public static bool IsAll(NameRun run, int first, NameFacts facts, LanguageWords words) =>
        first == run.Last
        // 'Bộ trưởng Siluanov', whom the article calls Anton Siluanov elsewhere; 'bà Nga', whom it calls Nguyễn Thị Nga
        && !(words.HonorificsInNames && (!Organization.IsPart(run.Paragraph.Tokens[first]) || IsAddressed(run, first)) && facts.EndsPerson(NameText.Of(run.Paragraph, first, first)))
        && (Organization.IsPart(run.Paragraph.Tokens[first]) || (first == run.AfterTitles && run.Title == TitleContext.AdjacentOffice));

    /// <summary>Whether a form of address stands right before, which no country has.</summary>
    private static bool IsAddressed(NameRun run, int first) =>
        run.Paragraph.InOneSentence(first - 1, first) && run.Paragraph.Tokens[first - 1] is var address && address.IsFormOfAddress;

    /// <summary>'игрок сборной России Иван Сидоров': where case joins nouns, a place behind one and before two words more is no first name.</summary>
    private static bool HangsOnNoun(NameRun run, int first, LanguageWords words) =>
        (words.CaseEndings.Count > 0 || words.PlaceAfterTitle) && run.Last - first >= 2 && run.Paragraph.Tokens[first] is var token
        && (token.Is(WordKinds.Place) || run.Paragraph.Tokens[first + 1].IsAcronym || (words.CaseEndings.Count > 0 && CaseOrganization.Precedes(run, first, words)))
        && run.Paragraph.InOneSentence(run.First - 1, run.First) && run.Paragraph.Tokens[run.First - 1] is { IsWord: true, IsLower: true } before && !before.Is(WordKinds.Grammar);

    /// <summary>'AKP DP Tarigan': behind a rank that is written in capitals, or a form of address, two capitals and one word are initials and a name.</summary>
    private static bool AreInitials(NameRun run, int first, LanguageWords words) =>
        words.NamesPlaces && run.Last == first + 1 && first > 0 && run.Paragraph.Tokens[first] is { IsAcronym: true, Length: 2 } initials && !initials.Is(WordKinds.Place | WordKinds.AnyTitle) && !IsCompany(run, first, words)
        && !Organization.IsWord(run.Paragraph.Text, initials, words) && !run.Paragraph.Tokens[run.Last].IsAcronym
        && run.Paragraph.Tokens[first - 1] is var rank && (rank.Is(WordKinds.Honorific) || (rank.IsAcronym && rank.Is(WordKinds.AnyTitle)));

    private static bool IsKnown(NameRun run, int first, int last, NameFacts facts, LanguageWords words)
    {
        // 'глава Приморской ОГА Иван Сидоров'
        if (last == first + 1 && words.CaseEndings.Count > 0 && run.Paragraph.Tokens[last].IsAcronym && run.Last - last >= 2)
        {
            return true;
        }

        var token = run.Paragraph.Tokens[first];
        if (AreInitials(run, first, words))
        {
            return false;
        }

        if (first == last && (Organization.IsPart(token) || CaseForms.IsCity(run.Paragraph.Text, token, words)))
        {
            return true;
        }

        // 'Wali Kota Bandung Ayi Vivananda'
        if (first == last && words.NamesPlaces && run.Last - first >= 2 && !words.IsGivenName(token.Span.In(run.Paragraph.Text)) && KnownPlace.IsCity(run.Paragraph.Text, token.Span, words))
        {
            return true;
        }

        var name = NameText.Of(run.Paragraph, first, last);
        if (facts.IsPerson(name))
        {
            return false;
        }

        // Two words by themselves before two more are a body and a name; before one, they may be a first and a middle name.
        return facts.IsPlace(name) || (last > first && run.Last - last >= 2 && facts.StandsAlone(name));
    }
}
