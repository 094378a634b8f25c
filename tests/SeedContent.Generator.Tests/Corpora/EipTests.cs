using Microsoft.CodeAnalysis;
using SeedContent.Generator.Tests.Declarations;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Corpora;

/// <summary>
/// 949 numbered standards, of which 365 are stubs that say where the text has moved. The counts are those of a script in Python that takes
/// the lines between the fences, loads them with PyYAML, and splits texts at their commas; the values and places were read in the files.
/// </summary>
public sealed class EipTests
{
    private const string Enums = """
        public enum EipStatus { Draft, Review, [System.Runtime.Serialization.EnumMember(Value = "Last Call")] LastCall, Final, Stagnant, Withdrawn, Living, Moved }
        public enum EipType { [System.Runtime.Serialization.EnumMember(Value = "Standards Track")] StandardsTrack, Meta, Informational }
        public enum EipCategory { Core, Networking, Interface, Erc }
        """;

    // What stubs do not have is nullable. The keys are 'eip-1559', the field has 1559: a reference would have to be written as the key.
    private const string Declared = Enums + "\n" + """
        [SeedCollection("eips", OrderBy = "Number")]
        public partial record Eip(
            [SeedField("eip")] int Number,
            string? Title,
            string? Description,
            EipStatus Status,
            EipType? Type,
            EipCategory? Category,
            [SeedSeparator(",")] ImmutableArray<string> Author,
            Uri? DiscussionsTo,
            DateOnly? Created,
            DateOnly? LastCallDeadline,
            DateOnly? Updated,
            [SeedSeparator(",")] ImmutableArray<int> Requires,
            string? WithdrawalReason,
            MarkdownBody Body);
        """;

    // As who has not seen the stubs yet would write it.
    private const string Strict = Enums + "\n" + """
        [SeedCollection("eips", AllowExtraFields = true)]
        public partial record Eip(string Title, EipStatus Status, EipType Type, DateOnly Created, [SeedSeparator(",")] ImmutableArray<Eip> Requires);
        """;

    // A licence and files that are not among the standards, and two standards that are gone. A search for relative links outside code that
    // end in no file of the folder finds as many.
    private const string DeadLinks = "SEED4010 610";

    // 147 of the 306 required are whole numbers, the others texts with commas.
    [Fact]
    public void Fields_of_standards_have_the_types_that_all_their_values_have() => Check(
        Host(new()),
        """
        Show(Eips.Count, Eips.All.Sum(eip => eip.Eip_), Count(eip => eip.Title), Count(eip => eip.Type), Count(eip => eip.Author), Count(eip => eip.Category));
        Show(Count(eip => eip.Requires), Count(eip => eip.DiscussionsTo), Count(eip => eip.Description), Count(eip => eip.WithdrawalReason));
        Show(Count(eip => eip.Created), Count(eip => eip.LastCallDeadline), Count(eip => eip.Updated), Eips.All.Count(eip => eip.Status == "Moved"));
        string? requires = Eips.Eip1706.Requires;
        DateOnly? created = Eips.Eip1559.Created;
        Show(Eips.Eip1559.Requires, requires, created, Eips.Eip20.Title is null, Eips.Eip1559.Date is null);
        Show(Eips.Eip999.Body.Source.Length, Eips.Eip999.Body.Source.Split('\n').Max(line => line.Length));

        static int Count(Func<Eip, object?> field) => Eips.All.Count(eip => field(eip) is not null);
        """,
        """
        949;4545456;584;584;584;884
        306;539;391;18
        584;5;1;365
        2718, 2930;1283;04/13/2019;True;True
        86275;39527
        """);

    [Fact]
    public void A_declared_type_has_enums_and_lists_and_what_stubs_do_not_have_is_null() => Check(
        Host(DeclaredProject.Create(Declared)),
        """
        foreach (var group in Eips.All.GroupBy(eip => eip.Status).OrderBy(group => group.Key))
        {
            Show(group.Key, group.Count());
        }

        Show(Eips.All.Count(eip => eip.Type == EipType.StandardsTrack), Eips.All.Count(eip => eip.Type == EipType.Meta), Eips.All.Count(eip => eip.Type is null));
        Show(Eips.All.Count(eip => eip.Category == EipCategory.Erc), Eips.All.Count(eip => eip.Category == EipCategory.Networking), Eips.All.Count(eip => eip.Category is null));
        Show(Eips.All.Sum(eip => eip.Requires.Length), Eips.All.Sum(eip => eip.Author.Length), Eips.All.Count(eip => eip.Requires.Contains(2929)));
        Show(string.Join(' ', Eips.Eip4844.Requires), string.Join(' ', Eips.Eip1706.Requires), Eips.Eip20.Requires.Length, Eips.Eip4844.Author.Length, Eips.Eip1.Author[2]);
        Show(Eips.All.Min(eip => eip.Created), Eips.All.MaxBy(eip => eip.Created)!.Number, Eips.Eip3155.LastCallDeadline, Eips.Eip3978.Updated);
        Show(Eips.All[0].Number, Eips.Eip1.Next!.Number, Eips.All[^1].Number, Eips.Eip1559.DiscussionsTo?.Host);
        """,
        """
        Draft;131
        Review;34
        LastCall;5
        Final;138
        Stagnant;238
        Withdrawn;35
        Living;3
        Moved;365
        519;43;365
        365;28;65
        769;1357;35
        1559 2718 2930 4895;1283;0;7;et al.
        10/27/2015;8372;03/01/2025;02/14/2022
        1;2;8372;ethereum-magicians.org
        """);

    // 365 stubs without three fields, and 769 numbers that are no key.
    [Fact]
    public void A_type_that_asks_for_more_is_told_what_each_file_does_not_have()
    {
        var output = Host(DeclaredProject.Create(Strict)).Run().AssertCompiles();

        Assert.Equal("SEED3012 1095, SEED4001 769, " + DeadLinks, output.CountOfEachId);
        Assert.Equal(
            ["SEED3012 (1,1)-(1,4)", "SEED3012 (1,1)-(1,4)", "SEED3012 (1,1)-(1,4)"],
            Places(output, "eip-20"));
        Assert.Equal(
            ["SEED4001 (11,11)-(11,15)", "SEED4001 (11,17)-(11,21)", "SEED4001 (11,23)-(11,27)", "SEED4001 (11,29)-(11,33)", "SEED4010 (438,47)-(438,60)"],
            Places(output, "eip-4844"));
        Assert.Contains("/project/seeds/eips/eip-4844.md(11,11): error SEED4001: '1559' is not an entry of 'eips'; it has 949 entries, such as 'eip-1'", output.Messages);
    }

    private static void Check(GeneratorHost host, string code, string expected)
    {
        Assert.Equal(expected + "\n", Probe.Run(host, code, out var output));
        Assert.Equal(DeadLinks, output.CountOfEachId);
    }

    private static IEnumerable<string> Places(GeneratorOutput output, string key) => output.Diagnostics
        .Select(diagnostic => (diagnostic.Id, Span: diagnostic.Location.GetLineSpan()))
        .Where(found => found.Span.Path == $"/project/seeds/eips/{key}.md")
        .Select(found => $"{found.Id} {Place(found.Span.StartLinePosition)}-{Place(found.Span.EndLinePosition)}");

    private static string Place(Microsoft.CodeAnalysis.Text.LinePosition position) => $"({position.Line + 1},{position.Character + 1})";

    private static GeneratorHost Host(GeneratorHost host) => SeedFolder.AddTo(host, PublicFolder.Corpus("eips/EIPS"), "eips");
}
