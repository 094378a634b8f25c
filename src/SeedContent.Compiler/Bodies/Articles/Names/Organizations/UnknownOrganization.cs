using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names.Organizations;

/// <summary>
/// A body between a title and a name of which nothing is known (<c>Bupati Kudus Hartopo</c>): it is not certain where the name begins, and only another
/// mention of it, or a first name, can prove that.
/// </summary>
internal static class UnknownOrganization
{
    /// <summary>How many words behind the first make a name so long that a body may be in it.</summary>
    public const int LongName = 3;

    /// <summary>Whether the first words behind a title may be such a body.</summary>
    public static bool MayPrecede(NameRun run, int first, LanguageWords words) => !IsWholeName(run, first, words) && (NeedsProof(run, first) || BeginsWithWord(run, first, words));

    /// <summary>Where the whole stands alone elsewhere it is the name; else the name begins at the word that the article uses for short; -1 where it is not certain.</summary>
    public static int FirstOfName(NameRun run, int first, NameFacts facts, LanguageWords words)
    {
        if (facts.StandsAlone(NameText.Of(run.Paragraph, first, run.Last)))
        {
            return first;
        }

        for (var i = first; i <= run.Last; i++)
        {
            // 'Wali Kota Solo M Yusuf': a letter alone shortens a first name. 'entrenador del Real Oviedo Pepe Alonso': a first name at the end is a surname.
            // 'Dirjen Pendis Kemenag Amin Suyitno': behind several words it may be a surname too.
            if ((GivenNames.IsOfLanguage(run, i, words) && (i < run.Last || (words.PlaceAfterTitle && !(words.NamesPlaces && run.Last - first > 1)))) || (i > first && i < run.Last && run.Paragraph.Tokens[i].Length == 1))
            {
                return i;
            }
        }

        if (words.NamesPlaces && BehindShortForm(run, first, words) is { } behind)
        {
            return behind;
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

    /// <summary>'Dirjen Pendis Kemenag Rusyam Taryana', 'Direktur Keuangan Umum BPJS Rusyam Taryana': a short form ends the body, where two words follow it.</summary>
    private static int? BehindShortForm(NameRun run, int first, LanguageWords words)
    {
        var last = run.Last - 2;
        return last > first && (run.Paragraph.Tokens[last].IsAcronym || run.Paragraph.Tokens[last].Is(WordKinds.TitleQualifier)) && !TitledOrganization.IsCompany(run, last, words)
            && !Organization.HasPart(run, last + 1) && !Organization.IsWord(run.Paragraph.Text, run.Paragraph.Tokens[last + 1], words) ? last + 1 : null;
    }

    /// <summary>
    /// 'Datuk Norlela Chin Abdul Rahim', 'ahli majlis Joanna Yeoh': nothing stands between a form of address and the name, and a first name that is known anywhere begins one.
    /// 'Đội trưởng Viên Đình Trọng Nhân': four words without any of a body.
    /// </summary>
    private static bool IsWholeName(NameRun run, int first, LanguageWords words)
    {
        if (!(words.NamesPlaces || words.HonorificsInNames) || Organization.HasPart(run, first) || Organization.IsWord(run.Paragraph.Text, run.Paragraph.Tokens[first], words))
        {
            return false;
        }

        return (run.Paragraph.InOneSentence(first - 1, first) && run.Paragraph.Tokens[first - 1].Is(WordKinds.Honorific))
            || (words.HonorificsInNames ? run.Last - first == LongName : first == run.First && GivenNames.IsInTable(run.Paragraph.Text, run.Paragraph.Tokens[first]));
    }

    /// <summary>
    /// Behind a title that takes a body, but where it has its body already (<c>Kepala Dinas Sosial Sri Wulandari</c>) and no more than two words follow.
    /// </summary>
    private static bool NeedsProof(NameRun run, int first)
    {
        if (run.Title is not (TitleContext.AdjacentOffice or TitleContext.Linked))
        {
            return false;
        }

        // 'ketua klub Hendra Wijaya' has its body in small letters, 'ketua DPR Hendra Wijaya' in the title.
        var hasBody = run.Title == TitleContext.Linked || (first > 0 && run.Paragraph.Tokens[first - 1] is var before
            && (before.Is(WordKinds.TitleQualifier) || before.IsAcronym || EndsWithShortForm(run.Paragraph.Text, before) || char.IsDigit(run.Paragraph.Text[before.Start]) || (before.IsLower && !before.Is(WordKinds.AnyTitle))));
        return run.Last - first >= (hasBody ? 2 : 1);
    }

    private static bool EndsWithShortForm(string text, Token title) => title.Length > 2 && char.IsUpper(text[title.End - 1]) && char.IsUpper(text[title.End - 2]);

    /// <summary>'ekonom Bank Sejahtera Budi Santoso', 'analis Maju Jaya Sekuritas Budi Santoso': how many words name the bank is not certain.</summary>
    private static bool BeginsWithWord(NameRun run, int first, LanguageWords words) =>
        words.PlaceAfterTitle && run.Title != TitleContext.None && run.Last - first >= 2
        && (run.Last - first >= LongName || Organization.IsWord(run.Paragraph.Text, run.Paragraph.Tokens[first], words));
}
