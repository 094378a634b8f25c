using CsCheck;
using SeedContent.Generator.Tests.Hosting;
using SeedContent.Storage;

namespace SeedContent.Generator.Tests.Shards;

/// <summary>The runtime's part of a join.</summary>
public sealed class JoinedIndexTests
{
    // By their size.
    private static readonly SeedCollection<Document>[] Shards = [new JoinedIndex<Document>().Collection, Create("a"), Create("b", "c"), Create("d", "e", "f")];

    [Fact]
    public void Positions_run_through_all_shards_in_whatever_order_they_are_asked_for() => Gen.Select(Gen.Int[0, 3].Array[0, 6], Gen.Int[-2, 20].Array[0, 12], Gen.Bool).Sample((sizes, positions, countsFirst) =>
    {
        var all = sizes.SelectMany(size => Shards[size]).ToList();
        var joined = new JoinedIndex<Document>([.. sizes.Select(size => (Func<SeedCollection<Document>>)(() => Shards[size]))]).Collection;
        if (countsFirst)
        {
            Assert.Equal(all.Count, joined.Count);
        }

        foreach (var position in positions)
        {
            if (position >= 0 && position < all.Count)
            {
                Assert.Same(all[position], joined[position]);
            }
            else
            {
                Assert.Throws<ArgumentOutOfRangeException>(() => joined[position]);
            }
        }

        Assert.Equal(all.Count, joined.Count);
        Assert.Equal(all, joined);
    });

    [Fact]
    public void A_key_is_found_in_the_shard_that_has_it()
    {
        var joined = new JoinedIndex<Document>(() => Shards[0], () => Shards[2], () => Shards[3]);

        Assert.Equal("c", joined.Collection["c"].Key);
        Assert.True(joined.Collection.TryGet("f", out var found));
        Assert.Same(Shards[3]["f"], found);
        Assert.False(joined.Collection.TryGet("a", out found));
        Assert.Null(found);
        Assert.Throws<KeyNotFoundException>(() => joined.Collection["a"]);
    }

    [Fact]
    public void The_neighbours_of_an_entry_may_stand_in_other_shards()
    {
        var joined = new JoinedIndex<Document>(() => Shards[2], () => Shards[0], () => Shards[1]);

        Assert.True(joined.TryGetNeighbor("c", 1, out var next));
        Assert.Equal("a", next.Key);
        Assert.True(joined.TryGetNeighbor("a", -1, out var previous));
        Assert.Equal("c", previous.Key);
        Assert.False(joined.TryGetNeighbor("a", 1, out _));
        Assert.False(joined.TryGetNeighbor("b", -1, out _));
    }

    [Fact]
    public void A_shard_that_nobody_needs_is_not_asked_for()
    {
        var opened = new List<int>();
        var joined = new JoinedIndex<Document>(() => Open(1), () => Open(2), () => Open(3)).Collection;

        Assert.Empty(opened);
        Assert.Equal("a", joined[0].Key);
        Assert.Equal([1], opened.Distinct());
        Assert.Equal("b", joined["b"].Key);
        Assert.Equal([1, 2], opened.Distinct());
        Assert.Equal(6, joined.Count);
        Assert.Equal([1, 2, 3], opened.Distinct());

        SeedCollection<Document> Open(int size)
        {
            opened.Add(size);
            return Shards[size];
        }
    }

    [Fact]
    public void A_joined_part_stands_where_its_shards_do()
    {
        var joined = new JoinedIndex<Document>(() => Shards[1], () => Shards[2], () => Shards[0]);

        var part = joined.Join([Shards[1], Shards[2], Shards[0]]);

        Assert.Equal(["a", "b", "c"], part.Select(document => document.Key));
        Assert.Equal("c", part[2].Key);
        Assert.Equal("b", part["b"].Key);
        Assert.Throws<ArgumentOutOfRangeException>(() => part[3]);
    }

    private static SeedCollection<Document> Create(params string[] keys)
    {
        var host = new GeneratorHost();
        Array.ForEach(keys, key => host.Seed($"posts/{key}.md", "Text.\n"));
        return host.Run().AssertClean().All<Document>("Site.Posts");
    }
}
