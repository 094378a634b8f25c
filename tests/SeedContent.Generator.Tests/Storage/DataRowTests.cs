using System.Globalization;
using System.Text;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Storage;

/// <summary>Entries of large collections of data have their values in rows, as packed texts have.</summary>
public sealed class DataRowTests
{
    // One more than are properties.
    private const int Count = 2001;

    private const string Declared = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using SeedContent;

        namespace Site
        {
            public enum Mood { Calm, Loud }

            public record Size(double Width, double Height);

            [SeedCollection("items")]
            public partial record Item(
                SeedKey Key, string Name, double Weight, decimal Price, float Score, byte Stars, short Level, uint Id, ulong Hash, sbyte Offset, DateTime Made, DateTimeOffset Sold, Guid Code, Mood Mood,
                Size Size, ImmutableArray<string> Tags, Item? Next = null, bool IsNew = false);
        }
        """;

    private const string Show = """
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        foreach (var key in new[] { "item-0", "item-1", "item-2000" })
        {
            var item = Site.Items.Get(key);
            Show(string.Create(culture, $"{item.Name}|{item.Weight:R}|{item.Price}|{item.Score:R}|{item.Stars}|{item.Level}|{item.Id}|{item.Hash}|{item.Offset}|{item.Made:O}|{item.Sold:O}|{item.Code}|{item.Mood}|{item.Size.Width:R}|{string.Join(',', item.Tags)}|{item.Next?.Name}|{item.IsNew}"));
        }
        """;

    [Theory]
    [InlineData("All")]
    [InlineData("Keys")]
    public void Values_of_all_kinds_come_back_from_rows(string members)
    {
        var lines = Probe.Run(Host(members), Show).Split('\n');

        Assert.Equal(
            "Ö \"0\"|0.1|1.50|0.25|0|-7|4294967295|18446744073709551615|-128|2024-02-29T23:59:59.5000000|2024-02-29T23:59:59.0000000+05:30|00000000-0000-0000-0000-000000000000|Calm|-0.5||Ö \"1\"|False",
            lines[0]);
        Assert.StartsWith("Ö \"1\"|1E-07|1|0.25|1|-7|4294967295|18446744073709551615|", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("|a;b,ä|Ö \"0\"|True", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Ö \"2000\"|2000.1|", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("All")]
    [InlineData("Keys")]
    public void Entries_that_differ_in_their_values_only_are_created_by_few_methods(string members)
    {
        var files = Host(members).Run().AssertClean().Sources.Where(source => source.Key.StartsWith("SeedContent.Items.", StringComparison.Ordinal)).ToList();
        var code = string.Concat(files.Select(source => source.Value));

        Assert.DoesNotContain("\"Ö \\\"7\\\"\"", code, StringComparison.Ordinal);
        Assert.InRange(code.Split("new global::Site.Item(").Length - 1, 1, files.Count * 4);
    }

    [Theory]
    [InlineData("All")]
    [InlineData("Keys")]
    public void The_built_code_has_all_methods_that_hot_reload_can_change(string members)
    {
        var built = RowTests.MethodsOf(Host(members).Run().AssertClean());
        var hot = RowTests.MethodsOf(Host(members).HotReload().Run().AssertClean());

        Assert.NotEmpty(hot);
        Assert.Empty(hot.Except(built));
    }

    private static GeneratorHost Host(string members)
    {
        var items = new StringBuilder("{\n");
        for (var i = 0; i < Count; i++)
        {
            var weight = i == 1 ? "1e-7" : string.Create(CultureInfo.InvariantCulture, $"{i}.1");
            items.Append(CultureInfo.InvariantCulture, $$"""
                "item-{{i}}": { "name": "Ö \"{{i}}\"", "weight": {{weight}}, "price": {{(i == 0 ? "1.50" : "1")}}, "score": 0.25, "stars": {{i % 256}}, "level": -7, "id": 4294967295, "hash": 18446744073709551615,
                "offset": -128, "made": "2024-02-29T23:59:59.5", "sold": "2024-02-29T23:59:59+05:30", "code": "00000000-0000-0000-0000-{{i:D12}}", "mood": "{{(i % 2 == 0 ? "calm" : "loud")}}",
                "size": { "width": -0.5, "height": 2 }, "tags": {{(i % 2 == 0 ? "[]" : "[\"a;b\", \"ä\"]")}}, "next": "item-{{(i == 0 ? 1 : 0)}}", "isNew": {{(i % 2 == 0 ? "false" : "true")}} }{{(i == Count - 1 ? "" : ",")}}

                """);
        }

        return new GeneratorHost().Property("SeedContentMembers", members).Code("Item.cs", Declared).Seed("items.json", items.Append('}').ToString());
    }
}
