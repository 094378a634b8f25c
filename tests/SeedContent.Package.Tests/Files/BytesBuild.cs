using System.Text;
using SeedContent.Package.Tests.Fixtures;

namespace SeedContent.Package.Tests.Files;

/// <summary>A consumer whose seeds are all that a file system can hold in place of UTF-8.</summary>
/// <param name="package">The package.</param>
public sealed class BytesBuild(PackedPackage package) : BuildFixture(package)
{
    /// <inheritdoc/>
    protected override Consumer CreateConsumer() => Package.CreateConsumer("Bytes", [
        ProjectFile.Library(Package, "Bytes.csproj", "<SeedContentMaxSeedBytes>100000</SeedContentMaxSeedBytes>"),
        Seed("windows-1252.txt", [.. "First line.\n\nLe caf"u8, 0xE9, .. " ferm"u8, 0xE9, .. ".\n"u8]),
        Seed("mark-and-windows-1252.txt", [0xEF, 0xBB, 0xBF, .. "Le caf"u8, 0xE9, .. ".\n"u8]),
        Seed("long-windows-1252.txt", [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("A line.\n\n", 6_000))), .. "Le caf"u8, 0xE9, .. ".\n"u8]),
        Seed("sidecar-windows-1252.txt", "Text.\n"u8),
        Seed("sidecar-windows-1252.yml", [.. "headline: Le caf"u8, 0xE9, .. "\n"u8]),
        Seed("utf-16.txt", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("First line.\n")).ToArray()),
        Seed("utf-16-big-endian.txt", Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes("First line.\n")).ToArray()),
        Seed("replacement-character.txt", "It prints \uFFFD for what it cannot read.\n"u8),
        Seed("mark-and-replacement-character.txt", [0xEF, 0xBB, 0xBF, .. "It prints \uFFFD for what it cannot read.\n"u8]),
        Seed("mark.txt", [0xEF, 0xBB, 0xBF, .. "With a byte order mark.\n"u8]),
        Seed("nothing.txt", []),
        Seed("empty-sidecar.txt", "Text.\n"u8),
        Seed("empty-sidecar.yml", []),
        Seed("at-the-limit.txt", Encoding.ASCII.GetBytes(new string('a', 100_000))),
        Seed("over-the-limit.txt", Encoding.ASCII.GetBytes(new string('a', 100_001)))]);

    private static ConsumerFile Seed(string name, ReadOnlySpan<byte> bytes) => new("seeds/articles/" + name, bytes.ToArray());
}
