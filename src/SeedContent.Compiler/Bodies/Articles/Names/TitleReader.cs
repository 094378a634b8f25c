using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>Finds the title of a run: the last title word inside it, or the one before it, with the words that belong to it.</summary>
internal static class TitleReader
{
    private const int MaxBefore = 6;
    private const int BareLinker = 3;
    private const int MaxTradeWords = 2;

    /// <param name="run">The run.</param>
    /// <param name="words">The language.</param>
    public static void Read(NameRun run, LanguageWords words)
    {
        var tokens = run.Paragraph.Tokens;
        for (var i = run.Last; i >= run.First; i--)
        {
            if (RoleNoun.Is(run, i, words) && !IsMiddleName(run, i, words))
            {
                run.Title = TitleContext.Adjacent;
                run.AfterTitles = SkipQualifiers(run, i + 1);
                return;
            }

            if (tokens[i].Is(WordKinds.AnyTitle) && !(i > run.First && i < run.Last && tokens[i].IsLower && tokens[i].Is(WordKinds.NameParticle)) && !(i == run.Last && (IsSurname(run, words) || IsLastName(run, words))) && !IsMiddleName(run, i, words))
            {
                run.Title = ContextOf(tokens[i]);
                run.AfterTitles = SkipQualifiers(run, i + 1);
                run.OwnsRole = words.PlaceAfterTitle && tokens[i].Is(WordKinds.OwnedRole) && i < run.Last;
                return;
            }
        }

        run.OwnsRole = words.PlaceAfterTitle && IsBehindOwned(run);
        run.IsBehindTrade = IsBehindTrade(run, words) || GroupOfTitle.IsBefore(run, words);
        run.Title = Before(run, words);
        run.AfterTitles = run.IsTitled ? SkipQualifiers(run, run.First) : run.First;
    }

    /// <summary>
    /// A title at the end of a run, where it would have a small letter as a title, or where all nouns have capitals: <c>Giuseppe Conte</c>,
    /// <c>Frau Richter</c>, <c>sagte Fischer</c>, but not <c>der Fischer</c> or <c>der Hamburger Richter</c>.
    /// </summary>
    private static bool IsSurname(NameRun run, LanguageWords words)
    {
        if (run.Paragraph.Tokens[run.Last].Is(WordKinds.People))
        {
            // 'powiedział Norweg' names nobody, 'Jan Norweg' somebody.
            return run.Last > run.First && !run.Paragraph.Tokens[run.Last - 1].Is(WordKinds.AnyTitle);
        }

        // 'Jane Barber': behind a first name a role is a surname.
        if (words.HasWordsOfMen && run.Last > run.First && GivenNames.IsWomanOrMan(run.Paragraph.Text, run.Paragraph.Tokens[run.Last - 1].Start, run.Paragraph.Tokens[run.Last - 1].Length))
        {
            return true;
        }

        // 'Baker said', where the article has a Harry Baker: with a capital and alone it may be a surname.
        if (words.HasWordsOfMen && !words.LowerTitles && !words.CapitalNouns && run.First == run.Last && run.Paragraph.Tokens[run.First] is var alone && alone.Is(WordKinds.Title) && !alone.Is(WordKinds.Honorific)
            && !(run.Paragraph.InOneSentence(run.First - 1, run.First) && run.Paragraph.Tokens[run.First - 1].Is(WordKinds.Article)))
        {
            run.IsDoubtful = true;
            return true;
        }

        if (!words.CapitalNouns && !words.LowerTitles)
        {
            return false;
        }

        // 'sagte Notar a. D. Karl Weber', 'sagte Dr. med. Anna Weber': what follows belongs to a title.
        if (run.Last == run.First && run.Paragraph.InOneSentence(run.Last, run.Last + 1) && run.Paragraph.Tokens[run.Last + 1] is { IsLower: true } qualifier && qualifier.Is(WordKinds.TitleQualifier | WordKinds.Honorific)
            && run.Paragraph.Text[qualifier.End - 1] == '.')
        {
            return false;
        }

        var before = run.First - 1;
        // 'L'actuelle Première ministre': a title of two words is no surname, nor is 'L'ancien Ministre' behind an article and such an adjective.
        if (words.IsRomance && (run.Paragraph.Tokens[run.Last].Span.In(run.Paragraph.Text).IndexOf(' ') > 0 || (IsFormer(run, before, words) && run.Paragraph.InOneSentence(before - 1, run.First) && run.Paragraph.Tokens[before - 1].Is(WordKinds.Article))))
        {
            return false;
        }

        var hasWordBefore = run.Paragraph.InOneSentence(before, run.First);
        var followsArticle = hasWordBefore && run.Paragraph.Tokens[before].Is(WordKinds.Article);
        // 'sagte Müllers Sprecherin': whose role it is, where the word for "of" is an ending.
        if (words.CapitalNouns && run.Last == run.First + 1 && run.Paragraph.Text[run.Paragraph.Tokens[run.First].End - 1] == 's' && !GivenNames.IsInTable(run.Paragraph.Text, run.Paragraph.Tokens[run.First]))
        {
            return false;
        }

        if (run.Last > run.First)
        {
            // 'zegt Vlaams Minister van Wonen': behind what says of what, it is a title whatever its capital.
            return run.Paragraph.Tokens[run.Last - 1].Is(WordKinds.AnyTitle) || !(followsArticle || (run.Last == run.First + 1 && run.Paragraph.Tokens[run.First].Is(WordKinds.TitleQualifier)));
        }

        // 'Директор музея Анна Сидорова': at the head of a sentence the capital says nothing.
        return words.LowerTitles ? !followsArticle && !(run.StartsSentence && (words.Script == Script.Cyrillic || IsBeforeNoun(run, words))) : hasWordBefore && run.Paragraph.Tokens[before].Is(WordKinds.VerbBeforeSpeaker);
    }

    private static bool IsFormer(NameRun run, int i, LanguageWords words) =>
        run.Paragraph.InOneSentence(i, run.First) && run.Paragraph.Tokens[i] is { IsLower: true } && words.NameWords.Spoken.FormerWords.Contains(run.Paragraph.Folded(i));

    /// <summary>'Danu Mahesa Putra': where titles stand before names, one at the end, behind a word that is none and no body, is a name.</summary>
    private static bool IsLastName(NameRun run, LanguageWords words)
    {
        if (!words.NamesPlaces || run.Last == run.First)
        {
            return false;
        }

        var before = run.Paragraph.Tokens[run.Last - 1];
        return !before.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.Place) && !before.IsAcronym && !Organization.IsWord(run.Paragraph.Text, before, words);
    }

    /// <summary>'Sekretarz sojuszu Jan Nowak': in languages with cases, what a role is of follows it in small letters.</summary>
    private static bool IsBeforeNoun(NameRun run, LanguageWords words) =>
        words.CaseEndings.Count > 0 && run.Paragraph.InOneSentence(run.Last, run.Last + 1) && run.Paragraph.Tokens[run.Last + 1] is { IsLower: true } noun && !noun.Is(WordKinds.Grammar | WordKinds.Pronoun);

    /// <summary>'Trần Anh Tuấn', 'Trần Tuấn Anh': a form of address with a capital behind a word that is no title. 'Khairul Hakim Razak': a title behind a first name.</summary>
    private static bool IsMiddleName(NameRun run, int i, LanguageWords words) =>
        TitleInName.Is(run, i, words)
        // 'Abdirahman Haji Nur': a form of address between two names is one of them.
        || (words.IsGermanic && i > run.First && i < run.Last && run.Paragraph.Tokens[i].Is(WordKinds.Honorific) && GivenNames.IsInTable(run.Paragraph.Text, run.Paragraph.Tokens[i - 1]))
        // 'Sibylle Freifrau von Rodenfels', 'Karl Graf Trautenberg': behind a first name a title of nobility is part of the name.
        || (words.CapitalNouns && i > run.First && i < run.Last && !run.Paragraph.Tokens[i - 1].Is(WordKinds.AnyTitle) && words.NobleTitles.Contains(run.Paragraph.Folded(i)))
        || (words.NamesPlaces && i > run.First && i < run.Last && run.Paragraph.Tokens[i] is { IsAcronym: false } title && title.Is(WordKinds.Title) && words.IsGivenName(NameText.Of(run.Paragraph, i - 1, i - 1)))
        || (words.HonorificsInNames && i > run.First && run.Paragraph.Tokens[i].IsFormOfAddress
        && run.Paragraph.Tokens[i - 1].IsUpper && !run.Paragraph.Tokens[i - 1].Is(WordKinds.AnyTitle | WordKinds.TitleQualifier));

    /// <summary>
    /// 'diseñadora de modas Ana Pérez', 'insegnante di sostegno Anna Rossi': a title, a linker without an article, what the trade is about, and a first name that is known. In
    /// 'el director del hospital Ana Pérez' the article makes the name that of the body.
    /// </summary>
    private static bool IsBehindTrade(NameRun run, LanguageWords words)
    {
        var paragraph = run.Paragraph;
        if (words.CapitalNouns || run.First == run.Last || !GivenNames.IsOfAnyLanguage(paragraph, run.First, words))
        {
            return false;
        }

        // 'head of financial reporting Jane Doe', and not 'sister of the late Jane Doe'.
        var (most, nobody) = words.LowerTitles ? (1, WordKinds.None) : (MaxTradeWords, WordKinds.Woman | WordKinds.Man);
        var i = run.First - 1;
        while (run.First - i <= most && paragraph.InOneSentence(i, run.First) && paragraph.Tokens[i] is { IsLower: true } noun && !noun.Is(WordKinds.Grammar | WordKinds.AnyTitle | WordKinds.TitleQualifier))
        {
            i--;
        }

        return i < run.First - 1 && paragraph.InOneSentence(i - 1, run.First) && paragraph.Tokens[i] is { IsLower: true, Length: <= BareLinker } linker
            && linker.Is(WordKinds.TitleLinker) && !linker.Is(WordKinds.Article)
            && !words.JoinedArticles.Contains(WordText.Fold(linker.Span.In(paragraph.Text))) && paragraph.Tokens[i - 1].Is(WordKinds.Title) && !paragraph.Tokens[i - 1].Is(nobody);
    }

    /// <summary>'istri Budi Santoso', 'vợ ông Nguyễn Văn An': a form of address may stand between.</summary>
    private static bool IsBehindOwned(NameRun run)
    {
        var role = run.First - 1;
        role -= run.Paragraph.InOneSentence(role - 1, run.First) && run.Paragraph.Tokens[role].Is(WordKinds.Honorific) && !run.Paragraph.Tokens[role].Is(WordKinds.OwnedRole) ? 1 : 0;
        return run.Paragraph.InOneSentence(role, run.First) && run.Paragraph.Tokens[role].Is(WordKinds.OwnedRole);
    }

    private static TitleContext ContextOf(Token title) =>
        title.Is(WordKinds.Title | WordKinds.Honorific) ? TitleContext.Adjacent : TitleContext.AdjacentOffice;

    private static int SkipQualifiers(NameRun run, int i)
    {
        while (i <= run.Last && run.Paragraph.Tokens[i].Is(WordKinds.TitleQualifier))
        {
            i++;
        }

        return i;
    }

    /// <summary>The title before the run: <c>presiden</c>, <c>sekretaris pers</c>, <c>ketua klub</c>, <c>ambassador to the</c>.</summary>
    private static TitleContext Before(NameRun run, LanguageWords words)
    {
        var tokens = run.Paragraph.Tokens;
        var unknown = 0;
        var linkers = 0;
        for (var i = run.First - 1; i >= 0 && run.First - i <= MaxBefore && run.Paragraph.InOneSentence(i, run.First); i--)
        {
            if (words.NamesPlaces && i > 0 && tokens[i - 1].Is(WordKinds.TitleQualifier) && tokens[i + 1].Is(WordKinds.TitleQualifier) && (tokens[i].Is(WordKinds.SharedSubject) || tokens[i].IsMark(run.Paragraph.Text, ',')))
            {
                // 'Kepala Dinas Pertanian, Pangan dan Kelautan Budi': of what the office is.
                continue;
            }

            if (!tokens[i].IsWord)
            {
                break;
            }

            if (tokens[i].Is(WordKinds.AnyTitle))
            {
                return linkers > 0 && !NamePhrase.HasBodyBefore(run) ? TitleContext.Linked : ContextOf(tokens[i]);
            }

            if (tokens[i].Is(WordKinds.TitleLinker))
            {
                linkers++;
            }
            else if (words.PlaceAfterTitle && (tokens[i].IsAcronym || char.IsDigit(run.Paragraph.Text[tokens[i].Start])))
            {
                // 'Ketua RT 03 Budi Santoso'
                continue;
            }
            else if (words.NamesPlaces && linkers > 0 && tokens[i].Is(WordKinds.Place))
            {
                // 'Duta Besar Jepang untuk Indonesia Kenji Sato': whose it is, and for whom.
                continue;
            }
            else if (!tokens[i].Is(WordKinds.TitleQualifier) && (!tokens[i].IsLower || (tokens[i].Is(WordKinds.Grammar) && !IsBody(run, i, words)) || ++unknown > 1))
            {
                break;
            }
        }

        return TitleContext.None;
    }

    /// <summary>'il presidente dell'associazione Nuova Vita Marco Neri': a noun that leads to what a body is called stands between the title and the name as other nouns do.</summary>
    private static bool IsBody(NameRun run, int i, LanguageWords words) =>
        words.IsRomance && i == run.First - 1 && run.Last > run.First && run.Paragraph.Tokens[i] is { IsLower: true } noun && noun.Is(WordKinds.Naming) && !noun.Is(WordKinds.Grammar & ~WordKinds.Naming) && Organization.IsWord(run.Paragraph.Text, noun, words);
}
