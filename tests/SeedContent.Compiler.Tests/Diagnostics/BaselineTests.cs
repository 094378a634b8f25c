using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Diagnostics.Baseline;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Diagnostics;

public sealed class BaselineTests
{
    private const string Path = "/project/seeds.baseline";
    private const string Line = "SEED3001 seeds/a.txt: Expected a date such as 2024-05-01, found 'never'";

    [Fact]
    public void A_line_is_the_id_the_seed_and_what_was_found_without_the_advice() => Assert.Equal(
        "SEED3003 seeds/a.txt: 'headlin' is not a field of every seed, but a property of its own",
        BaselineText.LineOf(Known(SeedDescriptors.NearMissField, "headlin", "headline")));

    [Theory]
    [InlineData("stands twice, first in line 12", "stands twice, first in line *")]
    [InlineData("closes the '{' of line 7, column 30 at offset 5", "closes the '{' of line *, column * at offset *")]
    [InlineData("'a.txt' has 12 bytes, more than 10", "'a.txt' has * bytes, more than 10")]
    [InlineData("2024-02-30, line", "2024-02-30, line")]
    [InlineData("12", "12")]
    public void A_line_does_not_change_with_the_place_of_its_mistake(string message, string expected) =>
        Assert.Equal("SEED2009 seeds/a.txt: " + expected, BaselineText.LineOf(Known(SeedDescriptors.JsonSyntax, message)));

    [Theory]
    [InlineData("a\nb\r\nc\td", @"a\u000Ab\u000D\u000Ac\u0009d")]
    [InlineData("a\u0085b\u2028c\u2029d\uFEFF", @"a\u0085b\u2028c\u2029d\uFEFF")]
    [InlineData("日本語 😀 é", "日本語 😀 é")]
    [InlineData("x \t", @"x \u0009")]
    public void A_mistake_is_one_line_whatever_its_message_says(string message, string expected) =>
        Assert.Equal("SEED2009 seeds/a.txt: " + expected, BaselineText.LineOf(Known(SeedDescriptors.JsonSyntax, message)));

    [Fact]
    public void Half_a_character_which_no_file_can_hold_is_escaped() =>
        Assert.Equal(@"SEED2009 seeds/a.txt: a\uD800b\uDC00", BaselineText.LineOf(Known(SeedDescriptors.JsonSyntax, "a\uD800b\uDC00")));

    [Fact]
    public void A_baseline_is_sorted_and_ends_its_lines_with_a_line_feed()
    {
        var text = BaselineText.Write([Known(SeedDescriptors.JsonSyntax, "b"), Known(SeedDescriptors.JsonSyntax, "B"), Known(SeedDescriptors.YamlSyntax, "z")]);

        Assert.Equal(["SEED2002 seeds/a.txt: z", "SEED2009 seeds/a.txt: B", "SEED2009 seeds/a.txt: b"], text.Split('\n').Where(line => line.StartsWith("SEED", StringComparison.Ordinal)));
        Assert.EndsWith("\n#endif\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_without_a_complaint()
    {
        var baseline = BaselineReader.Read(Path, BaselineText.Write([Known(SeedDescriptors.DateUnreadable, "never", "")]));

        Assert.Empty(baseline.Diagnostics);
        Assert.Equal(Line, Assert.Single(baseline.Lines, _ => true).Text);
    }

    [Theory]
    [InlineData(Line + "\r\n" + Line + "\r\n", 2)]
    [InlineData("\uFEFF" + Line, 1)]
    [InlineData("\uFEFF# Comment\r" + Line + "  \r// Comment\r\r", 1)]
    [InlineData("  " + Line + "\t\n\n#endif", 1)]
    [InlineData("", 0)]
    [InlineData("\uFEFF", 0)]
    public void Line_ends_a_byte_order_mark_white_space_and_comments_do_not_matter(string content, int lines)
    {
        var baseline = BaselineReader.Read(Path, content);

        Assert.Empty(baseline.Diagnostics);
        Assert.Equal(lines, baseline.Lines.Count);
        Assert.All(baseline.Lines, line => Assert.Equal(Line, line.Text));
    }

    [Theory]
    [InlineData("SEED3001 seeds/a.txt", "delete the line")]
    [InlineData("SEED3001", "delete the line")]
    [InlineData("SEED301 seeds/a.txt: Expected", "delete the line")]
    [InlineData("SEEDx001 seeds/a.txt: Expected", "delete the line")]
    [InlineData("seeds/a.txt(2,7): error SEED3001: Expected", "delete the line")]
    [InlineData("SEED3001 : Expected", "delete the line")]
    [InlineData("<<<<<<< HEAD", "a merge conflict")]
    [InlineData("=======", "a merge conflict")]
    [InlineData(">>>>>>> other", "a merge conflict")]
    public void A_line_that_is_none_is_reported_where_it_stands(string wrong, string advice)
    {
        var content = "# Comment\r\n" + wrong + "\r\n" + Line;

        var baseline = BaselineReader.Read(Path, content);

        var diagnostic = Assert.Single(baseline.Diagnostics, _ => true);
        Assert.Equal("SEED1011", diagnostic.Descriptor.Id);
        Assert.Contains($"found '{wrong}'; {advice}", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(wrong, diagnostic.Location.Span.In(content));
        Assert.Equal((1, 0), (diagnostic.Location.Start.Line, diagnostic.Location.Start.Column));
        Assert.Single(baseline.Lines, _ => true);
    }

    [Fact]
    public void A_file_that_is_no_baseline_at_all_is_reported_in_a_few_short_lines()
    {
        var baseline = BaselineReader.Read(Path, string.Concat(Enumerable.Repeat(new string('\0', 1000) + "\n", 1000)));

        Assert.Equal(20, baseline.Diagnostics.Count);
        Assert.All(baseline.Diagnostics, diagnostic => Assert.True(diagnostic.Message.Length < 700));
    }

    [Fact]
    public void Each_line_stands_for_one_of_several_equal_mistakes()
    {
        var mistakes = Enumerable.Range(0, 3).Select(line => Known(SeedDescriptors.DateUnreadable, "never", "") with { Location = At(line) }).ToEquatableArray();

        Assert.Equal([SeedSeverity.Info, SeedSeverity.Info, SeedSeverity.Error], Match(mistakes, Line + "\n" + Line).Select(diagnostic => diagnostic.Severity));
        Assert.Equal(["SEED1010", "SEED3001"], Match([mistakes[0]], Line + "\n" + Line).Select(diagnostic => diagnostic.Descriptor.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_line_for_a_mistake_that_is_mended_is_reported_at_the_line()
    {
        var diagnostic = Assert.Single(Match([], "\r\n" + Line + "\r\n"), _ => true);

        Assert.Equal(("SEED1010", SeedSeverity.Warning), (diagnostic.Descriptor.Id, diagnostic.Severity));
        Assert.Equal((Path, 1, 0, Line.Length), (diagnostic.Location.Path, diagnostic.Location.Start.Line, diagnostic.Location.Start.Column, diagnostic.Location.Span.Length));
        Assert.StartsWith("SEED3001 is not reported for 'seeds/a.txt'", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_another_seed_of_another_kind_or_with_other_words_is_new()
    {
        EquatableArray<SeedDiagnostic> mistakes =
        [
            Known(SeedDescriptors.DateUnreadable, "never", "") with { SeedPath = "seeds/b.txt" },
            Known(SeedDescriptors.DateUnreadable, "Never", ""),
            Known(SeedDescriptors.InvalidLanguage, "never"),
        ];

        Assert.Equal(["SEED1010", "SEED3001", "SEED3001", "SEED3006"], Match(mistakes, Line).Where(diagnostic => !diagnostic.IsKnown).Select(diagnostic => diagnostic.Descriptor.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_baseline_of_100000_lines_is_read_and_matched()
    {
        var mistakes = Enumerable.Range(0, 100_000).Select(i => Known(SeedDescriptors.DateUnreadable, "never", "") with { SeedPath = $"seeds/{i}.txt" }).ToEquatableArray();
        var content = BaselineText.Write(mistakes);

        var left = Match(mistakes, content);

        Assert.Equal(100_000, left.Count);
        Assert.DoesNotContain(left, diagnostic => !diagnostic.IsKnown);
    }

    private static EquatableArray<SeedDiagnostic> Match(EquatableArray<SeedDiagnostic> diagnostics, string baseline) =>
        BaselineMatcher.Match(diagnostics, BaselineReader.Read(Path, baseline)).Diagnostics;

    private static SeedDiagnostic Known(SeedDescriptor descriptor, params string[] arguments) =>
        new(descriptor, At(0), arguments.ToEquatableArray()) { SeedPath = "seeds/a.txt" };

    private static SeedLocation At(int line) => new("/project/seeds/a.txt", new(line, 1), new(line, 0), new(line, 1));
}
