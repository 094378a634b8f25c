using System.Buffers.Binary;
using System.Text;
using SeedContent.Compiler.Packing;

namespace SeedContent.Compiler.Tests.Packing;

public sealed class PackTests
{
    [Fact]
    public void A_hash_is_the_first_half_of_sha_256()
    {
        // FIPS 180-4's example, and the hash of nothing.
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223", TextHash.Of(["a", "", "bc"]).ToString());
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb924", TextHash.Of([""]).ToString());
    }

    [Fact]
    public void A_pack_gives_back_its_texts()
    {
        var pack = Pack.Read(Write("one", "zwei Füße", ""))!;

        Assert.Equal(3, pack.Index.Rows.Count);
        Assert.Equal("one", Find(pack, "one"));
        Assert.Equal("zwei Füße", Find(pack, "zwei Füße"));
        Assert.Equal("", Find(pack, ""));
        Assert.Null(Find(pack, "two"));
        Assert.True(pack.IsWhole());
    }

    [Fact]
    public void The_index_says_where_each_text_lies()
    {
        var bytes = Write("one", "two");
        var index = PackIndex.Parse(Pack.Read(bytes)!.Index.ToString())!;

        var row = index.Find(TextHash.Of(["t", "wo"]))!.Value;

        Assert.Equal("two", Encoding.UTF8.GetString(bytes, row.Offset, row.Length));
        Assert.Null(index.Find(TextHash.Of(["three"])));
        Assert.Equal(Pack.Read(bytes)!.Index, index);
        Assert.Equal(bytes.Length, index.Length);
    }

    [Fact]
    public void Identical_texts_stand_once()
    {
        var once = Write("the same", "another");

        Assert.Equal(once, Write("the same", "another", "the same"));
    }

    [Fact]
    public void The_data_stands_in_the_order_of_the_texts_and_the_table_in_that_of_the_hashes()
    {
        var bytes = Write("b", "a", "c");
        var rows = Pack.Read(bytes)!.Index.Rows;

        Assert.Equal("bac", Encoding.UTF8.GetString(bytes.AsSpan(40 + (3 * 24))));
        Assert.Equal(rows.Select(row => row.Hash.ToString()).Order(StringComparer.Ordinal), rows.Select(row => row.Hash.ToString()));
    }

    [Fact]
    public void A_pack_of_no_texts_is_one()
    {
        var pack = Pack.Read(Write())!;

        Assert.Empty(pack.Index.Rows);
        Assert.Equal(40, pack.Index.Length);
        Assert.Equal(pack.Index, PackIndex.Parse(pack.Index.ToString()));
    }

    [Fact]
    public void A_pack_that_was_cut_is_none()
    {
        var bytes = Write("one", "two");

        Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.Null(Pack.Read(bytes[..length])));
        Assert.Null(Pack.Read([.. bytes, 0]));
    }

    [Fact]
    public void A_pack_with_one_byte_changed_never_gives_another_text()
    {
        var bytes = Write("one", "two");
        foreach (var i in Enumerable.Range(0, bytes.Length))
        {
            byte[] changed = [.. bytes];
            changed[i] ^= 0x10;

            var pack = Pack.Read(changed);

            Assert.False(pack?.IsWhole() ?? false, $"byte {i}");
            Assert.True(pack is null || Find(pack, "one") is null or "one");
            Assert.True(pack is null || Find(pack, "two") is null or "two");
        }
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(100_000_000)]
    public void A_count_that_cannot_be_is_found_out_without_room_for_it(int count)
    {
        var bytes = Write("one");
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), count);

        Assert.Null(Pack.Read(bytes));
    }

    [Fact]
    public void An_index_that_was_cut_or_changed_is_none()
    {
        var text = Pack.Read(Write("one", "two"))!.Index.ToString();

        Assert.All(Enumerable.Range(0, text.Length), length => Assert.Null(PackIndex.Parse(text[..length])));
        Assert.All(Enumerable.Range(0, text.Length), i => Assert.Null(PackIndex.Parse(text[..i] + (text[i] == '0' ? '1' : '0') + text[(i + 1)..])));
        Assert.Null(PackIndex.Parse(text + "\n"));
        Assert.NotNull(PackIndex.Parse(text.ReplaceLineEndings("\r\n")));
    }

    [Theory]
    [InlineData("SeedContent.Pack\t1\te3b0c44298fc1c149afbf4c8996fb924\t40\t2147483647\n")]
    [InlineData("SeedContent.Pack\t1\te3b0c44298fc1c149afbf4c8996fb924\t40\t-1\n")]
    [InlineData("SeedContent.Assets\t1\tnone\n")]
    [InlineData("\n\n\n")]
    public void Another_file_is_no_index(string text) => Assert.Null(PackIndex.Parse(text));

    [Fact]
    public void What_would_make_a_pack_too_long_is_left_out()
    {
        using var stream = new MemoryStream();
        var index = PackWriter.Write([Text(new('a', 50)), Text(new('b', 5000)), Text(new('c', 50))], stream, maxLength: 1000);

        Assert.Equal(2, index.Rows.Count);
        Assert.Null(index.Find(TextHash.Of([new string('b', 5000)])));
        Assert.True(Pack.Read(stream.ToArray())!.IsWhole());
    }

    private static string? Find(Pack pack, string text) =>
        pack.Find(TextHash.Of([text])) is { } found ? Encoding.UTF8.GetString(found.Utf8.Span) : null;

    private static byte[] Write(params string[] texts)
    {
        using var stream = new MemoryStream();
        PackWriter.Write(texts.Select(Text), stream);
        return stream.ToArray();
    }

    private static PackedSeedText Text(string text) => new(TextHash.Of([text]), Encoding.UTF8.GetBytes(text));
}
