namespace SeedContent.Storage;

/// <summary>
/// The content pack: bodies of entries in one file, which becomes a manifest resource. The build writes it and the runtime library reads it in
/// place, so this file is compiled into both. Numbers are little-endian, hashes are bytes in their order:
/// <code>
///  0  8 bytes   SEEDPACK
///  8  int32     the format's version
/// 12  int32     the number of bodies
/// 16  16 bytes  the pack's id: the hash of the version and the table
/// 32  int64     the length of the whole pack in bytes
/// 40  table     for each body, sorted by hash: 16 bytes hash, int32 offset from the pack's begin, int32 length
///     data      the bodies
/// </code>
/// A body is a multiple of four bytes long, with zeros at its end where it needs them:
/// <code>
///  0  int32     how many numbers its rows have
///  4  int32     the length of its texts in bytes
///  8  int32     the numbers that <c>ArticleFacts</c> or <c>DocumentFacts</c> have members for, in the order that <c>PackedText</c> reads
///     int32     the rows, as <c>Numbers</c> has them there
///     texts     one after another, in UTF-8
/// </code>
/// A hash is the first 16 bytes of SHA-256.
/// </summary>
internal static class PackFormat
{
    /// <summary>The resource's name.</summary>
    public const string ResourceName = "SeedContent.pack";

    /// <summary>The version that is written, and the only one that is read: a pack never outlives the build that wrote it.</summary>
    public const int Version = 2;

    /// <summary>Where the version stands.</summary>
    public const int VersionOffset = 8;

    /// <summary>Where the number of texts stands.</summary>
    public const int CountOffset = 12;

    /// <summary>Where the id stands.</summary>
    public const int IdOffset = 16;

    /// <summary>Where the length stands.</summary>
    public const int LengthOffset = 32;

    /// <summary>Where the table begins.</summary>
    public const int TableOffset = 40;

    /// <summary>The length of a hash.</summary>
    public const int HashLength = 16;

    /// <summary>The length of one text's part of the table.</summary>
    public const int RowLength = HashLength + 8;

    /// <summary>What the offset and the length of a body are multiples of, so that its numbers can be read where they are.</summary>
    public const int Alignment = sizeof(int);

    /// <summary>How many numbers a body begins with before those that have names.</summary>
    public const int BodyHead = 2;

    /// <summary>What a pack begins with, <c>SEEDPACK</c>, as a number whose first byte is the most significant.</summary>
    public const ulong Magic = 0x53454544_5041434B;
}
