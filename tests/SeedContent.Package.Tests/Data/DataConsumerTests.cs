using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Data;

/// <summary>A project with data in each format, built with the packed package and run: all values, by the types that are inferred.</summary>
public sealed class DataConsumerTests(PackedPackage package)
{
    [Fact]
    public async Task Data_in_every_format_is_typed_and_comes_back_as_it_was_written()
    {
        var consumer = package.CreateConsumer("Site", [
            ProjectFile.Console(package, "Site.csproj"),
            new("Program.cs", """
                using System.Collections.Immutable;
                using System.Globalization;
                using Site;

                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

                DateOnly? born = Authors.JaneDoe.Born;
                ImmutableArray<AuthorLink> links = Authors.JaneDoe.Links;
                Console.WriteLine($"{Authors.JaneDoe.Name} {born:O} {links[0].Url} {Authors.Max.Born is null} {Authors.Max.Links.Length}");

                foreach (Product product in Products.All)
                {
                    double price = product.Price;
                    int? stock = product.Stock;
                    Console.WriteLine($"{product.Key} {product.Name} {price} {stock?.ToString() ?? "?"} {product.Code}");
                }

                DateTimeOffset since = Settings.Site.Since;
                long limit = Settings.Site.Limit;
                Console.WriteLine($"{Settings.Site.Title} {since:O} {limit} {string.Join('|', Settings.Site.Ratios)}");

                foreach (Translation translation in Translations.All)
                {
                    Console.WriteLine($"{translation.Key} = {translation.Value}");
                }

                Console.WriteLine(Posts.Hello.Headline);
                """),
            new("seeds/authors.yml", """
                jane-doe:
                  name: Jane Doe
                  born: 1983-02-28
                  links: [{ url: "https://jane.example/" }]
                max: { name: Max }
                """),
            new("seeds/products.csv", "id,name,price,stock,code\nk1,\"Kettle, small\",19.99,3,007\nl2,\"Lamp \"\"M\"\"\",5,,+49\n"),
            new("seeds/settings.toml", """
                [site]
                title = "Site"
                since = 2024-05-01T10:30:00+02:00
                limit = 9_000_000_000
                ratios = [0.5, 1.0]
                """),
            new("seeds/translations.json", """
                { "hello": "Halo", "good-night": "Selamat malam \u00e9\n" }
                """),
            new("seeds/posts/hello.md", "---\nheadline: Hello\n---\nText.\n")]);

        (await consumer.BuildAsync("-p:TreatWarningsAsErrors=true")).SucceededWithoutWarnings();

        Assert.Equal(
            [
                "Jane Doe 1983-02-28 https://jane.example/ True 0",
                "k1 Kettle, small 19.99 3 007",
                "l2 Lamp \"M\" 5 ? +49",
                "Site 2024-05-01T10:30:00.0000000+02:00 9000000000 0.5|1",
                "hello = Halo",
                "good-night = Selamat malam é",
                "Hello",
            ],
            (await consumer.RunAsync()).Succeeded().Lines.Where(line => line.Length > 0));
    }

    [Fact]
    public async Task Mistakes_in_every_format_show_in_one_build_each_at_its_place()
    {
        var consumer = package.CreateConsumer("Wrong", [
            ProjectFile.Library(package, "Wrong.csproj"),
            new("seeds/authors.yml", "jane: { name: Jane }\njane: { name: Max }\n"),
            new("seeds/products.csv", "id,name\nk1,Kettle,extra\n"),
            new("seeds/settings.toml", "[site]\ntitle = Site\n"),
            new("seeds/translations.json", "{\n  \"hello\": \"Halo\"\n  \"bye\": \"Dadah\"\n}\n"),
            new("seeds/places.yml", "- name: Vilnius\n- Kaunas\n")]);

        var build = (await consumer.BuildAsync()).Failed();

        Assert.Equal(
            [
                "authors.yml(2,1): error SEED2003",
                "places.yml(2,3): error SEED2014",
                "products.csv(2,11): error SEED2012",
                "settings.toml(2,9): error SEED2010",
                "translations.json(3,3): error SEED2009",
            ],
            build.Seeds);
    }
}
