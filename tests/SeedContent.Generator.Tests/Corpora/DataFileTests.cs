using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Corpora;

/// <summary>
/// Data that other people wrote, each file as a collection of its own. The counts are those of Python's csv, json and yaml modules, the
/// values were read in the files.
/// </summary>
public sealed class DataFileTests
{
    // 829 lines start a mapping in the first column, and PyYAML finds 829 different keys. 782 languages have extensions, 688 a color.
    [Fact]
    public void Languages_whose_names_differ_in_a_symbol_are_members_of_their_own() => Check(
        "languages.yml",
        """
        Show(Languages.Count, Languages.All.Count(language => language.Extensions.Length > 0), Languages.All.Count(language => language.Color is not null));
        Show(Languages.C.Key, Languages.C.LanguageId, Languages.CSharp.Key, Languages.CSharp.LanguageId, Languages.CPlusPlus.Key, Languages.CPlusPlus.LanguageId);
        Show(Languages.FSharp.Key, Languages.FStar.Key, Languages.FStar.FsName, Languages.QSharp.Key, Languages.Q.Key, Languages.ObjectiveC.Key, Languages.ObjectiveCPlusPlus.Key);
        Show(Languages._1CEnterprise.LanguageId, Languages._1CEnterprise.Color, string.Join(' ', Languages._1CEnterprise.Extensions));
        int id = Languages.FStar.LanguageId;
        bool? wrap = Languages.C.Wrap;
        ImmutableArray<string> interpreters = Languages.C.Interpreters;
        Show(id, wrap is null, interpreters.Single(), string.Join(' ', Languages.CSharp.Aliases), Languages.YAML.Filenames[6]);
        """,
        """
        829;782;688
        C;41;C#;42;C++;43
        F#;F*;Fstar;Q#;q;Objective-C;Objective-C++
        0;#814CCC;.bsl .os
        336943375;True;tcc;csharp cake cakescript;CITATION.cff
        """);

    // 250 rows with the header, each of 56 cells. The third column is the first with another value in each row.
    [Fact]
    public void Codes_in_a_table_are_the_texts_that_they_are() => Check(
        "country-codes.csv",
        """
        Show(CountryCodes.Count, typeof(CountryCode).GetProperties().Length, CountryCodes.NAM.Key);
        Show(CountryCodes.NAM.ISO3166_1Alpha2, CountryCodes.NAM.OfficialNameEn, CountryCodes.NAM.IsIndependent, CountryCodes.NAM.WikidataId is null);
        Show(CountryCodes.All.Count(country => country.Continent == "NA"), CountryCodes.CAN.Continent);
        Show(CountryCodes.ALB.ISO4217CurrencyNumericCode, CountryCodes.NAM.ISO4217CurrencyNumericCode, CountryCodes.VAT.Dial, CountryCodes.ASM.Dial, CountryCodes.SHN.Dial, CountryCodes.AFG.Dial);
        int m49 = CountryCodes.AFG.M49;
        int? region = CountryCodes.AFG.RegionCode;
        int? intermediate = CountryCodes.AFG.IntermediateRegionCode;
        Show(m49, region, intermediate is null, CountryCodes.NAM.IntermediateRegionCode, CountryCodes.NAM.GeonameID);
        Show(CountryCodes.AFG.Languages, CountryCodes.AFG.OfficialNameCn, CountryCodes.AFG.OfficialNameAr, CountryCodes.AFG.UNTERMFrenchShort);
        Show(CountryCodes.AFG.LandLockedDevelopingCountriesLLDC, CountryCodes.AFG.SmallIslandDevelopingStatesSIDS is null, CountryCodes.ALA.MARC == "\u00A0");
        """,
        """
        249;57;NAM
        NA;Namibia;Yes;True
        41;NA
        008;516,710;39-06;1-684;290 n;93
        4;142;True;18;3355338
        fa-AF,ps,uz-AF,tk;阿富汗;أفغانستان;Afghanistan (l')
        x;True;True
        """);

    // 1,870 objects, each of another emoji; 305 have skin tones, 1,398 no tags.
    [Fact]
    public void Emoji_are_the_keys_of_their_entries_and_their_members_are_code_points() => Check(
        "emoji.json",
        """
        Show(Emoji.Count, Emoji.All.Count(emoji => emoji.SkinTones is true), Emoji.All.Count(emoji => emoji.Tags.Length == 0));
        Show(Emoji.All.Sum(emoji => emoji.Aliases.Length), Emoji.All.Sum(emoji => emoji.Tags.Length));
        Show(Emoji.U1F44D.Key, Emoji.U1F44D.Emoji, Emoji.U1F44D.Description, string.Join(' ', Emoji.U1F44D.Aliases), Emoji.U1F44D.SkinTones, Emoji.U1F44D.UnicodeVersion);
        Show(Emoji.U1F44E.Aliases[0], Emoji.U1F600.SkinTones is null, Emoji.U1F600.Category);
        Show(Emoji.U1F469U200DU2764UFE0FU200DU1F48BU200DU1F468.Key == "\U0001F469\u200D\u2764\uFE0F\u200D\U0001F48B\u200D\U0001F468");
        Show(Emoji.TryGet("\u0030\uFE0F\u20E3", out var zero), zero!.Aliases[0], Emoji.TryGet("\U0001F1F3\U0001F1E6", out var flag), flag!.Description);
        """,
        """
        1870;305;1398
        1913;689
        👍;👍;thumbs up;+1 thumbsup;True;6.0
        -1;True;Smileys & Emotion
        True
        True;zero;True;flag: Namibia
        """);

    // 3,453 objects with a title each, of which 7 stand twice. 13 have a slug, among them the second of each two titles. One title is '/e/'.
    [Fact]
    public void Where_titles_repeat_the_slugs_beside_them_tell_items_apart() => Check(
        "simple-icons.json",
        """
        Show(SimpleIcons.Count, SimpleIcons.All[0].Title, SimpleIcons.All[0].Hex, SimpleIcons.All["/e/"].Title, SimpleIcons.All.Count(icon => icon.Slug is not null));
        """,
        "3453;.ENV;ECD53F;/e/;13");

    private static void Check(string file, string code, string expected) => Assert.Equal(expected + "\n", Probe.Run(Host(file), code));

    private static GeneratorHost Host(string file) =>
        new GeneratorHost().Property("SeedContentMembers", "All").File(TestFile.Seed(file, File.ReadAllBytes(Path.Combine(PublicFolder.Corpus("data"), file))));
}
