using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Data;

/// <summary>The types that are inferred for data: code that uses them as what they should be is compiled and run.</summary>
public sealed class InferredTypeTests
{
    [Fact]
    public void A_mapping_is_a_collection_whose_keys_are_those_of_its_entries() => Check(
        "authors.yml",
        """
        jane-doe:
          name: Jane Doe
          age: 41
          born: 1983-02-28
          tags: [news, sport]
        max:
          name: Max "M" Müller
          age: 9000000000
          tags: []
          home: { city: Köln, zip: "50667" }
        """,
        """
        Author jane = Authors.JaneDoe;
        long age = jane.Age;
        DateOnly? born = jane.Born;
        ImmutableArray<string> tags = jane.Tags;
        AuthorHome? home = Authors.Max.Home;
        Show(jane.Key, jane.Name, age, born!.Value.ToString("O"), string.Join('|', tags), jane.Home is null);
        Show(Authors.All.Count, Authors.All[1].Key, Authors.Max.Name, Authors.Max.Age, Authors.Max.Born is null, Authors.Max.Tags.Length, home!.City, home.Zip);
        Show(Authors.TryGet("max", out var max) && ReferenceEquals(max, Authors.Max), Authors.Keys.JaneDoe);
        """,
        """
        jane-doe;Jane Doe;41;1983-02-28;news|sport;True
        2;max;Max "M" Müller;9000000000;True;0;Köln;50667
        True;jane-doe
        """);

    [Fact]
    public void A_list_is_a_collection_whose_items_name_their_keys() => Check(
        "products.yml",
        """
        - name: Kettle
          id: k-1
          price: 19.99
          weight: 1
        - name: Lamp
          id: l-2
          price: 5
          weight: 0.25
        """,
        """
        double price = Products.K1.Price;
        Show(Products.K1.Key, Products.K1.Id, Products.K1.Name, price, Products.L2.Price, Products.L2.Weight);
        """,
        "k-1;k-1;Kettle;19.99;5;0.25");

    [Fact]
    public void Times_have_the_type_that_has_them_exactly() => Check(
        "events.yml",
        """
        one:
          at: 2024-05-01T10:30:00+02:00
          local: 2024-05-01 10:30
          exact: 2024-05-01T10:30:00.1234567Z
          day: 2024-02-29
        """,
        """
        DateTimeOffset at = Events.One.At;
        DateTime local = Events.One.Local;
        Show(at.ToString("O"), local.ToString("O"), Events.One.Exact.ToString("O"), Events.One.Day.ToString("O"));
        """,
        "2024-05-01T10:30:00.0000000+02:00;2024-05-01T10:30:00.0000000;2024-05-01T10:30:00.1234567+00:00;2024-02-29");

    [Fact]
    public void Values_that_have_no_type_in_common_are_texts_as_written() => Check(
        "things.yml",
        """
        a: { one: 1, two: 007, three: { x: 1 }, four: x, five: 2024-05-01, six: [1, two], seven: true, eight: y }
        b: { one: x, two: yes, three: "y", four: [y, z], five: 12, six: [], seven: 0x10, eight: ~ }
        """,
        """
        string three = Things.A.Three;
        ImmutableArray<string> four = Things.A.Four;
        string? eight = Things.A.Eight;
        Show(Things.A.One, Things.A.Two, three, four[0], Things.A.Five, Things.A.Six[0], Things.A.Six[1], Things.A.Seven, eight);
        Show(Things.B.One, Things.B.Two, Things.B.Three, string.Join('|', Things.B.Four), Things.B.Five, Things.B.Six.Length, Things.B.Seven, Things.B.Eight is null);
        """,
        """
        1;007;{ x: 1 };x;2024-05-01;1;two;true;y
        x;yes;y;y|z;12;0;0x10;True
        """);

    [Fact]
    public void Lists_of_mappings_are_lists_of_records_with_a_name_of_their_own() => Check(
        "authors.yml",
        """
        jane:
          links:
            - { url: https://a.example/, text: A }
            - { url: https://b.example/ }
        """,
        """
        ImmutableArray<AuthorLink> links = Authors.Jane.Links;
        string? text = links[1].Text;
        Show(links[0].Url, links[0].Text, links[1].Url, text is null);
        """,
        "https://a.example/;A;https://b.example/;True");

    [Fact]
    public void Single_values_are_entries_with_a_value() => Check(
        "translations.yml",
        """
        hello: Halo
        bye: Sampai jumpa
        """,
        "Show(Translations.Hello.Value, Translations.All[1].Value, Translations.All[1].Key);",
        "Halo;Sampai jumpa;bye");

    [Fact]
    public void Names_that_a_record_cannot_have_get_another() => Check(
        "things.yml",
        "a: { key: own, thing: 1, clone: 2, class: 3, to_string: 4, get-hash-code: 5, 1st: 6, ünïcode: 7 }",
        "Show(Things.A.Key, Things.A.Thing_, Things.A.Clone_, Things.A.Class, Things.A.ToString_, Things.A.GetHashCode_, Things.A._1st, Things.A.Ünïcode);",
        "own;1;2;3;4;5;6;7");

    [Fact]
    public void A_data_file_beside_a_text_in_the_root_is_its_sidecar()
    {
        var output = new GeneratorHost().Seed("hello.txt", "Text.").Seed("hello.yml", "headline: Hello\n").Run().AssertClean();

        Assert.Equal(["SeedContent.Articles.0.g.cs", "SeedContent.Articles.g.cs"], output.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Hello", output.All<Article>("Site.Articles")[0].Headline);
    }

    [Fact]
    public void Of_two_items_with_one_key_the_first_stays()
    {
        var output = new GeneratorHost().Seed("authors.yml", "- { id: jane, age: 1 }\n- { id: jane, age: 2 }\n").Run();

        Assert.Equal(["SEED3007", "SEED3007"], output.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains("Age = 1,", output.Sources["SeedContent.Authors.0.g.cs"], StringComparison.Ordinal);
        Assert.Empty(output.CompilerErrors);
    }

    private static void Check(string file, string data, string code, string expected) =>
        Assert.Equal(expected.TrimEnd() + "\n", Probe.Run(new GeneratorHost().Seed(file, data), code));
}
