using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Data;

/// <summary>A small site's seeds, in each of the formats. What programs print of them is written by hand from these texts.</summary>
internal static class SiteSeeds
{
    /// <summary>The files.</summary>
    public static IReadOnlyList<ConsumerFile> Files { get; } =
    [
        new("seeds/authors.yml", """
            jane-doe:
              name: Jane Doe
              role: editor-in-chief
              born: 1983-02-28
              home: { city: Köln, zip: "50667" }
              links:
                - { url: "https://jane.example/", label: Home }
                - url: https://jane.example/feed
            max:
              name: Max "M" Müller
              role: writer
              language: de

            """),
        new("seeds/posts/hello-world.md", """
            ---
            title: "Hello: a greeting"
            date: 2024-05-01
            author: jane-doe
            tags: [first, news]
            related: [third, second-post]
            product: k-1
            ---
            The *first* post.

            """),
        new("seeds/posts/second-post.md", """
            +++
            title = "A second"
            date = 2024-05-01
            author = "max"
            reviewers = ["jane-doe", "max"]
            tags = ["news"]
            product = "k-1"
            pinned = true
            +++
            The second.

            """),
        new("seeds/posts/2024-06-02-third.md", """
            ---
            title: Third
            author: max
            reviewers: jane-doe
            related: [hello-world]
            ---
            # Üben

            The third.
            """),
        new("seeds/products.csv", """"
            id,name,price,stock,code,since,contact
            k-1,"Kettle, small",19.90,3,007,2024-01-15,jane-doe
            l-2,"Lamp ""M""",5,,+49,2023-12-01,max

            """"),
        new("seeds/settings.toml", """
            [production]
            title = "Site"
            since = 2024-05-01T10:30:00+02:00
            limit = 9_000_000_000
            ratios = [0.5, 1.0]
            front = "hello-world"
            cache = { minutes = 0x1E, paths = ["/", "/feed"] }

            [preview]
            title = 'C:\site'
            since = 2024-06-01T00:00:00Z
            limit = 10
            front = "third"
            cache = { minutes = 0 }

            """),
        new("seeds/translations.json", """
            { "hello": "Halo", "good-night": "Selamat malam \u00e9\n" }

            """),
    ];
}
