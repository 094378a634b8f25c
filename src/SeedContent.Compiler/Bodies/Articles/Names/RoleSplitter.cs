using SeedContent.Compiler.Bodies.Articles.Languages;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// Decides where in a run the name begins. It ends with the run; in front of it stand titles with their qualifiers, and after a title,
/// where the language puts them there, countries and bodies (<c>Presiden Korea Selatan Yoon Suk Yeol</c>): those that the data
/// file knows, acronyms, places of the text, and words that stand elsewhere in it without the name. Where nothing is known of the words
/// behind a title that takes a body, it is not certain where the name begins, and only another mention of it can prove that.
/// </summary>
internal static class RoleSplitter
{
    private const int MaxBodyTokens = 4;

    /// <summary>How many words behind the first make a name so long that a body may be in it.</summary>
    private const int LongName = 3;

    /// <summary>How many words behind the first no name has: an office is in it.</summary>
    private const int LongestName = 5;

    public static void Split(NameRun run, NameFacts facts, LanguageWords words)
    {
        var first = run.AfterTitles;
        first += words.CapitalNouns && first == run.First && first < run.Last && FollowsArticle(run) ? 1 : 0;
        first += first == run.First && IsRoleAtHead(run, words) ? 1 : 0;
        run.IsBareBody = run.First == run.Last && FollowsArticle(run) && words.BodyWords.Find(run.Paragraph.Text, run.Paragraph.Tokens[run.First].Start, run.Paragraph.Tokens[run.First].Length).Value;
        run.IsNoun = run.First == run.Last && (words.CapitalNouns || (run.Paragraph.Tokens[run.First].IsAcronym && FollowsArticle(run)));
        first = words.CapitalNouns ? SkipNouns(run, first, words) : first;
        first += IsAcronymBeforeName(run, first) || IsFormerRole(run, first) ? 1 : 0;
        if (first > run.Last || IsBehindBodyWord(run, words) || IsBodyOfTitle(run, first, words) || CaseBody.EndsInPlace(run, first, words) || (!words.PlaceAfterTitle && IsBeforeTitle(run)))
        {
            return;
        }

        if (words.PlaceAfterTitle && JoinedBody.Behind(run) is { } behind)
        {
            run.NameFirst = behind;
            return;
        }

        if (words.VerbLast && run.Title == TitleContext.None && run.Last - first >= LongName)
        {
            run.NameFirst = BehindOffice(run);
            return;
        }

        if (words.PlaceAfterTitle && run.Title == TitleContext.None && run.Last - first >= (JoinedBody.Precedes(run) ? LongName : LongestName))
        {
            run.NameFirst = JoinedBody.FirstKnown(run, first, facts, words);
            return;
        }

        if (run.Title is TitleContext.Adjacent && run.Last - first >= 2 && words.Script == Script.Latin && words.CaseEndings.Count > 0 && IsOwner(run, first, words))
        {
            run.NameFirst = BehindOwner(run, first, facts, words);
            return;
        }

        var takesBody = run.Title == TitleContext.Linked || (run.Title != TitleContext.None && words.PlaceAfterTitle) || HangsOnNoun(run, first, words);
        first = SkipGenitive(run, first, words);
        var body = takesBody ? SkipBodies(run, first, facts, words) : first;
        if (takesBody && body == first && CaseBody.IsDoubtful(run, first, words))
        {
            run.NameFirst = CaseBody.FirstOfName(run, first, facts, words);
        }
        else if (body == first && (NeedsProof(run, first) || BeginsWithBody(run, first, words)))
        {
            run.NameFirst = BeginsAtShortName(run, first, facts, words);
        }
        else if (body <= run.Last && !IsOnlyBody(run, body, takesBody))
        {
            run.NameFirst = body;
        }
    }

    /// <summary>'глава Приморской ОГА': an acronym ends no name behind a title. 'trener Kanarków': nor is one word a name that has the ending of "of".</summary>
    private static bool IsBodyOfTitle(NameRun run, int first, LanguageWords words) =>
        run.Title != TitleContext.None && ((words.CaseEndings.Count > 0 && run.Last > first && run.Paragraph.Tokens[run.Last].IsAcronym)
            || (run.Last == first && !IsAnyGivenName(run, first, words) && words.OwnerEndings.Any(ending => NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[first], ending))));

    /// <summary>'адвокат Озёрного Иван Сидоров', 'адвокат Петра Озёрного Иван Сидоров': what stands behind a title in the case of "of" is somebody else's name.</summary>
    private static int SkipGenitive(NameRun run, int first, LanguageWords words)
    {
        for (var i = run.Last - 2; i >= first && run.Title is TitleContext.Adjacent && words.Script == Script.Cyrillic; i--)
        {
            if (NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[i], "ого") || NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[i], "его"))
            {
                return i + 1;
            }
        }

        return first;
    }

    /// <summary>
    /// 'Kent Konseyi Dış İlişkiler Sorumlusu Ayşe Demir': four words or more are an office and a name, where the last word before two that has the ending
    /// of what belongs to something ends the office. Where none has, it is not certain.
    /// </summary>
    private static int BehindOffice(NameRun run)
    {
        var owner = run.Paragraph.Tokens[run.Last - 2];
        return run.Paragraph.Text[owner.End - 1] is 'ı' or 'i' or 'u' or 'ü' && GivenNames.IsWoman(run.Paragraph.Text, owner) is null ? run.Last - 1 : -1;
    }

    /// <summary>'trener Zorzy Piotr Nowak': where case joins nouns, a word that may have the ending of "of" and is no first name may be the body.</summary>
    private static bool IsOwner(NameRun run, int first, LanguageWords words) =>
        !IsAnyGivenName(run, first, words) && (run.Paragraph.Text[run.Paragraph.Tokens[first].End - 1] is 'a' or 'y' or 'i' or 'u'
            || words.OwnerEndings.Any(ending => NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[first], ending)));

    /// <summary>The first name that is known behind such a word, or two words that stand alone elsewhere; else it is not certain.</summary>
    private static int BehindOwner(NameRun run, int first, NameFacts facts, LanguageWords words)
    {
        for (var i = first + 1; i < run.Last; i++)
        {
            if (IsAnyGivenName(run, i, words))
            {
                return i;
            }
        }

        return facts.StandsAlone(NameText.Of(run.Paragraph, run.Last - 1, run.Last)) || facts.IsPerson(NameText.Of(run.Paragraph, run.Last, run.Last)) ? run.Last - 1 : -1;
    }

    private static bool IsAnyGivenName(NameRun run, int i, LanguageWords words) =>
        GivenNames.IsWoman(run.Paragraph.Text, run.Paragraph.Tokens[i]) is not null || words.IsGivenName(NameText.Of(run.Paragraph, i, i));

    /// <summary>'Pendlerin Sabine Kraus', 'Herrenhofs Coach Hans Huber': where nouns have capitals, a first name that is known before the last word begins the name.</summary>
    private static int SkipNouns(NameRun run, int first, LanguageWords words)
    {
        if (run.Last - first < 2 || !IsAnyGivenName(run, run.Last - 1, words))
        {
            return first;
        }

        for (var i = first; i < run.Last - 1; i++)
        {
            if (IsAnyGivenName(run, i, words) || !run.Paragraph.Tokens[i].IsUpper || run.Paragraph.Tokens[i].Length <= 2)
            {
                return first;
            }
        }

        return run.Last - 1;
    }

    /// <summary>'Oud-wielrenner Jan de Boer', 'Ex-ministra Anna Rossi': what somebody was is no part of the name.</summary>
    private static bool IsFormerRole(NameRun run, int first)
    {
        if (run.Last - first < 2)
        {
            return false;
        }

        var (text, role) = (run.Paragraph.Text, run.Paragraph.Tokens[first]);
        var hyphen = role.Length > 5 ? text.IndexOf('-', role.Start, 4) : -1;
        return hyphen > role.Start && char.IsLower(text[hyphen + 1]) && text.Substring(role.Start, hyphen - role.Start) is "Oud" or "Ex";
    }

    /// <summary>'la députée LFA Jeanne Martin': an acronym before two words is a body.</summary>
    private static bool IsAcronymBeforeName(NameRun run, int first) =>
        run.Last - first >= 2 && run.Paragraph.Tokens[first] is { IsAcronym: true } body && !body.Is(WordKinds.AnyTitle) && !run.Paragraph.Tokens[first + 1].IsAcronym && run.Title is TitleContext.None or TitleContext.Adjacent;

    /// <summary>'le collectif Sauvons', 'de gemeente Utrecht': what follows a word for a body in small letters is its name.</summary>
    private static bool IsBehindBodyWord(NameRun run, LanguageWords words) =>
        run.Title == TitleContext.None && run.Paragraph.InOneSentence(run.First - 1, run.First) && run.Paragraph.Tokens[run.First - 1] is { IsLower: true } body && !body.Is(WordKinds.AnyTitle)
        && words.BodyWords.Find(run.Paragraph.Text, body.Start, body.Length).Value;

    /// <summary>'игрок сборной России Иван Сидоров': where case joins nouns, a place behind one and before two words more is no first name.</summary>
    private static bool HangsOnNoun(NameRun run, int first, LanguageWords words) =>
        (words.CaseEndings.Count > 0 || words.PlaceAfterTitle) && run.Last - first >= 2 && run.Paragraph.Tokens[first] is var token && (token.Is(WordKinds.Place) || run.Paragraph.Tokens[first + 1].IsAcronym || (words.CaseEndings.Count > 0 && CaseBody.Precedes(run, first, words)))
        && run.Paragraph.InOneSentence(run.First - 1, run.First) && run.Paragraph.Tokens[run.First - 1] is { IsWord: true, IsLower: true } before && !before.Is(WordKinds.Grammar);

    /// <summary>
    /// 'Таксист Дамир Юсупов' at the head of a sentence: of three words the first is a role, where people have two names, or three of which the
    /// second tells itself (<c>Иван Петрович Сидоров</c>).
    /// </summary>
    private static bool IsRoleAtHead(NameRun run, LanguageWords words) =>
        run.StartsSentence && run.Last - run.First == 2 && words.MiddleNameEndings.Count > 0
        && !words.MiddleNameEndings.Any(ending => NameForms.EndsWith(run.Paragraph.Text, run.Paragraph.Tokens[run.First + 1], ending));

    /// <summary>'der Imker Hans Huber': where nouns have capitals, the word behind an article is one.</summary>
    private static bool FollowsArticle(NameRun run) =>
        run.Paragraph.InOneSentence(run.First - 1, run.First) && run.Paragraph.Tokens[run.First - 1].Is(WordKinds.Article);

    /// <summary>
    /// After a title that takes a body, the first words may be a body of which nothing is known (<c>Bupati Kudus Hartopo</c>), unless the
    /// title has its body already (<c>Kepala Dinas Sosial Sri Wulandari</c>) and no more than two words follow.
    /// </summary>
    private static bool NeedsProof(NameRun run, int first)
    {
        if (run.Title is not (TitleContext.AdjacentOffice or TitleContext.Linked))
        {
            return false;
        }

        // 'ketua klub Hendra Wijaya' has its body in small letters.
        var hasBody = run.Title == TitleContext.Linked || (first > 0 && run.Paragraph.Tokens[first - 1] is var before
            && (before.Is(WordKinds.TitleQualifier) || before.IsAcronym || char.IsDigit(run.Paragraph.Text[before.Start]) || (before.IsLower && !before.Is(WordKinds.AnyTitle))));
        return run.Last - first >= (hasBody ? 2 : 1);
    }

    /// <summary>'ekonom Bank Sejahtera Budi Santoso', 'analis Maju Jaya Sekuritas Budi Santoso': how many words name the bank is not certain.</summary>
    private static bool BeginsWithBody(NameRun run, int first, LanguageWords words) =>
        words.PlaceAfterTitle && run.Title != TitleContext.None && run.Last - first >= 2
        && (run.Last - first >= LongName || words.BodyWords.Find(run.Paragraph.Text, run.Paragraph.Tokens[first].Start, run.Paragraph.Tokens[first].Length).Value);

    /// <summary>'Microsoft spokesman Jane Doe': where the body stands before the title, the run is the body.</summary>
    private static bool IsBeforeTitle(NameRun run)
    {
        var next = run.Last + 1;
        return run.Paragraph.InOneSentence(run.Last, next) && !run.Paragraph.Tokens[run.Last].IsPossessive
            && run.Paragraph.Tokens[next].IsLower && run.Paragraph.Tokens[next].Is(WordKinds.Title | WordKinds.OfficeTitle);
    }

    /// <summary>'The ambassador to Japan', 'Presiden Korea Selatan', 'Ketua RT 03', 'Wali Kota Semarang': no name follows in the run.</summary>
    private static bool IsOnlyBody(NameRun run, int first, bool takesBody) =>
        takesBody && first == run.Last
        && (run.Paragraph.Tokens[first].Is(WordKinds.Place | WordKinds.TitleQualifier) || run.Paragraph.Tokens[first].IsAcronym || (first == run.AfterTitles && run.Title == TitleContext.AdjacentOffice));

    private static int SkipBodies(NameRun run, int first, NameFacts facts, LanguageWords words)
    {
        while (first < run.Last)
        {
            var end = first;
            for (var count = Math.Min(MaxBodyTokens, run.Last - first); count > 0 && end == first; count--)
            {
                end = IsBody(run, first, first + count - 1, facts, words) ? first + count : first;
            }

            if (end == first)
            {
                break;
            }

            first = end;
        }

        return first;
    }

    private static bool IsBody(NameRun run, int first, int last, NameFacts facts, LanguageWords words)
    {
        // 'глава Приморской ОГА Иван Сидоров'
        if (last == first + 1 && words.CaseEndings.Count > 0 && run.Paragraph.Tokens[last].IsAcronym && run.Last - last >= 2)
        {
            return true;
        }

        var token = run.Paragraph.Tokens[first];
        if (first == last && (token.Is(WordKinds.Place | WordKinds.TitleQualifier) || token.IsAcronym || CaseForms.IsCity(run.Paragraph.Text, token, words)))
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

    /// <summary>Whether a first name that people know stands at a token, or at it and the next one: <c>Muhammad</c>, <c>I Gede</c>.</summary>
    public static bool IsGivenName(NameRun run, int i, LanguageWords words)
    {
        // Names that are found by what stands around them were already read with the first names.
        if (words.NamesByContext || i > run.Last)
        {
            return false;
        }

        return (words.HasWordsOfMen && GivenNames.IsWoman(run.Paragraph.Text, run.Paragraph.Tokens[i]) is not null)
            || words.IsGivenName(NameText.Of(run.Paragraph, i, i))
            || (i < run.Last && words.IsGivenName(NameText.Of(run.Paragraph, i, i + 1)));
    }

    /// <summary>Where the whole stands alone elsewhere it is the name; else the name begins at the word that the article uses for short.</summary>
    private static int BeginsAtShortName(NameRun run, int first, NameFacts facts, LanguageWords words)
    {
        if (facts.StandsAlone(NameText.Of(run.Paragraph, first, run.Last)))
        {
            return first;
        }

        for (var i = first; i <= run.Last; i++)
        {
            // 'Wali Kota Solo M Yusuf': a letter alone shortens a first name. 'entrenador del Real Oviedo Pepe Alonso': a first name at the end is a surname.
            if ((IsGivenName(run, i, words) && (i < run.Last || words.PlaceAfterTitle)) || (i > first && i < run.Last && run.Paragraph.Tokens[i].Length == 1))
            {
                return i;
            }
        }

        for (var i = first; i < run.Last; i++)
        {
            if (facts.IsPerson(NameText.Of(run.Paragraph, i, i)) || facts.StandsAlone(NameText.Of(run.Paragraph, i, run.Last)))
            {
                return i;
            }
        }

        // 'Kepala Desa Karangjati Sutrisno', where the article has 'Desa Karangjati' too and Sutrisno speaks.
        return run.Last - first == 1 && facts.IsPerson(NameText.Of(run.Paragraph, run.Last, run.Last)) && facts.EndsOther(NameText.Of(run.Paragraph, first, first)) ? run.Last : -1;
    }
}
