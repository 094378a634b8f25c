using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Names.Organizations;

/// <summary>
/// Where in a run the name of a person begins behind the organization, the office or the country that stands in front of it: each shape that has one is
/// asked in turn, those that take the whole run first.
/// </summary>
internal static class NameBehindOrganization
{
    /// <summary>How many words behind the first no name has: an office is in it.</summary>
    private const int LongestName = 5;

    /// <summary>Behind one word, a first name may be of the one whom a body is called after: <c>il presidente dell'associazione Culturale Marco Neri</c>.</summary>
    private const int LeastOfBody = 2;

    /// <param name="run">The run.</param>
    /// <param name="first">The first token behind the roles.</param>
    /// <param name="facts">What the article shows of its words.</param>
    /// <param name="words">The language.</param>
    /// <returns>The first token of the name; -1 where there is none, or where it is not certain which words are one.</returns>
    public static int Find(NameRun run, int first, NameFacts facts, LanguageWords words)
    {
        if (words.NamesPlaces && IsCalledByLast(run, first, facts, words))
        {
            return run.Last;
        }

        if (run.Title == TitleContext.None && Organization.NameBehindParts(run, first, words) is { } behindParts)
        {
            return behindParts;
        }

        if (words.PlaceAfterTitle && JoinedOrganization.Behind(run) is { } behind)
        {
            return behind;
        }

        if (words.VerbLast && run.Title == TitleContext.None && run.Last - first >= UnknownOrganization.LongName)
        {
            return BehindOffice(run);
        }

        if (words.PlaceAfterTitle && run.Title == TitleContext.None && run.Last - first >= (JoinedOrganization.Precedes(run) ? UnknownOrganization.LongName : LongestName))
        {
            return JoinedOrganization.FirstOfName(run, first, facts, words);
        }

        return OwningOrganization.Precedes(run, first, words) ? OwningOrganization.FirstOfName(run, first, facts, words) : BehindTitle(run, first, facts, words);
    }

    /// <summary>'Kepala Polres Kudus Hartopo', where the article has Kudus as a place and Hartopo speaks elsewhere: who has two names is mostly called by the first.</summary>
    private static bool IsCalledByLast(NameRun run, int first, NameFacts facts, LanguageWords words)
    {
        var place = run.Last - 1;
        return run.IsTitled && place >= first && facts.IsPerson(NameText.Of(run.Paragraph, run.Last, run.Last)) && !GivenNames.IsOfAnyLanguage(run.Paragraph, place, words)
            && NameText.Of(run.Paragraph, place, place) is var before && (run.Paragraph.Tokens[place].Is(WordKinds.Place) || facts.IsPlace(before) || facts.StandsAlone(before)) && !facts.IsPerson(before);
    }

    private static int BehindTitle(NameRun run, int first, NameFacts facts, LanguageWords words)
    {
        if ((BehindPlace(run, first, words) ?? BehindBody(run, first, words)) is { } behind)
        {
            return behind;
        }

        if (IsPlaceWithArticle(run, first, words))
        {
            return -1;
        }

        var takesBody = TitledOrganization.MayPrecede(run, first, words);
        first = OwningOrganization.SkipPerson(run, first, words);
        var name = takesBody ? TitledOrganization.Skip(run, first, facts, words) : first;
        name = takesBody && ((words.HonorificsInNames && !IsWholeName(run, name)) || (name > first && TitledOrganization.IsCompany(run, name - 1, words))) ? AtSurname(run, name, words) : name;
        if (name > first && run.Last - name >= UnknownOrganization.LongName && TitledOrganization.IsCompany(run, name - 1, words) && !GivenNames.IsOfLanguage(run, name, words))
        {
            // 'Direktur PT Maju Jaya Budi Santoso': how many words name the company is not certain.
            return -1;
        }

        if (name == first)
        {
            if (takesBody && CaseOrganization.IsDoubtful(run, first, words))
            {
                return CaseOrganization.FirstOfName(run, first, facts, words);
            }

            if (UnknownOrganization.MayPrecede(run, first, words))
            {
                return UnknownOrganization.FirstOfName(run, first, facts, words);
            }
        }

        return name > run.Last || (takesBody && TitledOrganization.IsAll(run, name, facts, words)) ? -1 : name;
    }

    /// <summary>'el alcalde de Los Ángeles', 'le maire de La Rochelle': an article with a capital and one word are a place, though the word may be a first name.</summary>
    private static bool IsPlaceWithArticle(NameRun run, int first, LanguageWords words) =>
        words.IsRomance && run.Title == TitleContext.Linked && first == run.First && run.Last == first + 1 && run.Paragraph.Tokens[first].Is(WordKinds.Article) && FollowsLinker(run);

    /// <summary>'danh thủ La Huỳnh Thắng': behind a title that takes no body three or four words are a name, whatever family name is among them.</summary>
    private static bool IsWholeName(NameRun run, int first) =>
        run.Title == TitleContext.Adjacent && first == run.AfterTitles && run.Last - first is 2 or 3 && !Organization.HasPart(run, first);

    /// <summary>'Giám đốc VNG Telecom Lê Văn An': where a name begins with the family name, one that is known behind other words begins it.</summary>
    private static int AtSurname(NameRun run, int first, LanguageWords words)
    {
        for (var i = first; i < run.Last; i++)
        {
            if (GivenNames.IsOfLanguage(run, i, words))
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>'a Roma Anna Rossi', 'il consigliere di Nuova Europa Marco Rossi': a first name that is known begins the name behind a place.</summary>
    private static int? BehindPlace(NameRun run, int first, LanguageWords words)
    {
        for (var i = first + 1; i < run.Last && run.Title is TitleContext.None or TitleContext.Linked && !GivenNames.IsOfAnyLanguage(run.Paragraph, first, words); i++)
        {
            var place = run.Paragraph.Tokens[i - 1];
            if (i == first + 1 && words.NamesPlaces && place.Is(WordKinds.Place) && IsBehindOrigin(run))
            {
                // 'penyerang asal Brasil João Alvarado': whence somebody comes.
                return i;
            }

            if (i == first + 1 && FollowsPreposition(run, words) && GivenNames.IsOfAnyLanguage(run.Paragraph, i, words) && !IsSaint(place.Span.In(run.Paragraph.Text)))
            {
                // 'w Maladze Jan Nowak': a place that nobody knows.
                return i;
            }

            if ((place.Is(WordKinds.Place) || KnownPlace.IsCity(run.Paragraph.Text, place.Span, words) || FollowsLinker(run)) && GivenNames.IsOfLanguage(run, i, words) && !IsSaint(place.Span.In(run.Paragraph.Text)))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>'il presidente dell'associazione Nuova Vita Marco Neri': between the title and what the body is called stands the noun that it is.</summary>
    private static int? BehindBody(NameRun run, int first, LanguageWords words)
    {
        if (!words.IsRomance || first != run.First || !(run.Title == TitleContext.Linked || (run.IsTitled && NamePhrase.HasBodyBefore(run))) || !run.Paragraph.InOneSentence(first - 1, first)
            || run.Paragraph.Tokens[first - 1] is not { IsLower: true } noun || noun.Is((WordKinds.Grammar & ~WordKinds.Naming) | WordKinds.AnyTitle) || GivenNames.IsOfAnyLanguage(run.Paragraph, first, words))
        {
            return null;
        }

        for (var i = first + LeastOfBody; i < run.Last; i++)
        {
            if (run.Paragraph.Tokens[i - 1].IsUpper && GivenNames.IsOfLanguage(run, i, words))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsBehindOrigin(NameRun run) =>
        run.Paragraph.InOneSentence(run.First - 1, run.First) && run.Paragraph.Folded(run.First - 1) is "asal" or "kelahiran" or "berdarah" or "keturunan";

    /// <summary>'w Maladze', 'w hiszpańskiej Maladze'</summary>
    private static bool FollowsPreposition(NameRun run, LanguageWords words)
    {
        var before = run.First - 1;
        before -= words.CaseEndings.Count > 0 && run.Paragraph.InOneSentence(before - 1, run.First) && run.Paragraph.Tokens[before] is { IsLower: true } adjective && !adjective.Is(WordKinds.Grammar | WordKinds.AnyTitle) ? 1 : 0;
        return run.Title == TitleContext.None && run.Paragraph.InOneSentence(before, run.First) && run.Paragraph.Tokens[before].Is(WordKinds.PlacePreposition) && !run.Paragraph.Tokens[before].Is(WordKinds.Article);
    }

    private static bool FollowsLinker(NameRun run) =>
        run.Paragraph.InOneSentence(run.First - 1, run.First) && run.Paragraph.Tokens[run.First - 1] is { IsLower: true } linker && linker.Is(WordKinds.TitleLinker) && !linker.Is(WordKinds.Article);

    /// <summary>'Santa Maria Novella' is all one place, and has its spelling in the papers of every language.</summary>
    private static bool IsSaint(string word) => word is "San" or "Santa" or "Santo" or "Sant" or "São" or "Saint" or "Sainte" or "St" or "St.";

    /// <summary>
    /// 'Kent Konseyi Dış İlişkiler Sorumlusu Ayşe Demir': four words or more are an office and a name, where the last word before two that has the ending
    /// of what belongs to something ends the office. Where none has, it is not certain.
    /// </summary>
    private static int BehindOffice(NameRun run)
    {
        var owner = run.Paragraph.Tokens[run.Last - 2];
        return run.Paragraph.Text[owner.End - 1] is 'ı' or 'i' or 'u' or 'ü' && !GivenNames.IsInTable(run.Paragraph.Text, owner) ? run.Last - 1 : -1;
    }
}
