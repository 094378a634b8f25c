using System.Text;

namespace SeedContent.Tasks.Tests;

public sealed class AssetHashTests
{
    // The first is the example of FIPS 180-2.
    [Theory]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void The_hash_is_sha_256(string text, string hash) => Assert.Equal(hash, AssetHash.Compute(new MemoryStream(Encoding.UTF8.GetBytes(text))));

    [Theory]
    [InlineData("posts/photo.png", "posts/photo.3f2a9c1b.png")]
    [InlineData("posts/v1.2/a.tar.gz", "posts/v1.2/a.tar.3f2a9c1b.gz")]
    [InlineData("posts/v1.2/LICENSE", "posts/v1.2/LICENSE.3f2a9c1b")]
    public void Its_start_stands_before_the_extension(string path, string hashed) => Assert.Equal(hashed, AssetHash.AddTo(path, "3f2a9c1b00000000"));
}
