using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SeedContent.Storage;

/// <summary>
/// The content pack of an assembly: the texts that its build wrote into a manifest resource. It is opened when the first of them is asked for,
/// and read where the runtime has the assembly mapped: nothing is copied.
/// </summary>
/// <example>
/// Generated code has one, which is the storage of all texts in it:
/// <code>
/// internal static readonly PackedText Instance = new(typeof(SeedContent_Pack), 0x6E34…, 0x0D51…, 48210);
/// </code>
/// </example>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe class PackedText : TextStorage
{
    // The number that a storage has the pack under which has texts of its own, from 0 on.
    private const int Block = -1;

    private readonly Type marker;
    private readonly ulong idStart;
    private readonly ulong idEnd;
    private readonly int length;

    // What keeps the memory: the stream holds its assembly, which may be a collectible one.
    private object? owner;
    private volatile nint start;

    /// <summary>Names the pack; nothing is opened yet.</summary>
    /// <param name="marker">A type of the assembly, which is asked for that only when the pack is opened.</param>
    /// <param name="idStart">The first eight bytes of the id of the pack that the assembly's generated code was made for, the first one the most significant.</param>
    /// <param name="idEnd">The other eight.</param>
    /// <param name="length">Its length.</param>
    public PackedText(Type marker, ulong idStart, ulong idEnd, int length)
    {
        ArgumentNullException.ThrowIfNull(marker);
        this.marker = marker;
        this.idStart = idStart;
        this.idEnd = idEnd;
        this.length = length;
    }

    /// <summary>The whole pack. Generated code knows where in it each text lies.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no pack.</exception>
    /// <exception cref="InvalidDataException">The assembly has another pack than its generated code was made for.</exception>
    public ReadOnlySpan<byte> Utf8
    {
        get
        {
            var opened = start;
            return new((void*)(opened != 0 ? opened : Open()), length);
        }
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> GetUtf8(int block) => Utf8;

    /// <summary>A Markdown body that reads what the pack has of it when it is first asked for anything.</summary>
    /// <param name="start">Where the body lies.</param>
    /// <returns>The body.</returns>
    public MarkdownBody GetBody(int start) => new(this, this, start);

    /// <summary>The same, of an entry that has assets.</summary>
    /// <param name="storage">The storage that has the assets, and this pack as block -1.</param>
    /// <param name="start">Where the body lies.</param>
    /// <returns>The body.</returns>
    public MarkdownBody GetBody(TextStorage storage, int start) => new(this, storage, start);

    /// <summary>What the pack has of a Markdown text. The facts of an entry are not there: its key, its path and what its fields say.</summary>
    /// <param name="start">Where the body lies.</param>
    /// <returns>The facts, without those of an entry.</returns>
    public DocumentFacts GetDocument(int start) => GetDocument(this, start);

    /// <summary>The same, of an entry that has assets.</summary>
    /// <param name="storage">The storage that has the assets, and this pack as block -1.</param>
    /// <param name="start">Where the body lies.</param>
    /// <returns>The facts, without those of an entry.</returns>
    public DocumentFacts GetDocument(TextStorage storage, int start)
    {
        const int Named = 10;
        var numbers = ReadNumbers(start, Named, out var textStart, out var textLength);
        return new()
        {
            Key = "",
            Path = "",
            Storage = storage,
            Block = Block,
            Start = textStart,
            Length = textLength,
            SourceLength = numbers[0],
            HtmlLength = numbers[1],
            PlainLength = numbers[2],
            ExcerptStart = numbers[3],
            ExcerptLength = numbers[4],
            WordCount = numbers[5],
            HeadingCount = numbers[6],
            LinkCount = numbers[7],
            ImageCount = numbers[8],
            ComponentNumbers = numbers[9],
            Numbers = numbers[Named..],
        };
    }

    /// <summary>What the pack has of an article. The facts of an entry are not there: its key, its path, and what the head of the text and its fields say.</summary>
    /// <param name="start">Where the body lies.</param>
    /// <returns>The facts, without those of an entry.</returns>
    public ArticleFacts GetArticle(int start) => GetArticle(this, start);

    /// <summary>The same, of an entry that has assets.</summary>
    /// <param name="storage">The storage that has the assets, and this pack as block -1.</param>
    /// <param name="start">Where the body lies.</param>
    /// <returns>The facts, without those of an entry.</returns>
    public ArticleFacts GetArticle(TextStorage storage, int start)
    {
        const int Named = 5;
        var numbers = ReadNumbers(start, Named, out var textStart, out var textLength);
        return new()
        {
            Key = "",
            Path = "",
            Storage = storage,
            Block = Block,
            Start = textStart,
            Length = textLength,
            WordCount = numbers[0],
            ParagraphCount = numbers[1],
            QuoteCount = numbers[2],
            ListCount = numbers[3],
            CreditCount = numbers[4],
            Numbers = numbers[Named..],
        };
    }

    private ReadOnlySpan<int> ReadNumbers(int start, int named, out int textStart, out int textLength)
    {
        var body = Utf8[start..];
        var rows = ReadInt32(body, 0);
        textLength = ReadInt32(body, sizeof(int));
        var textOffset = (PackFormat.BodyHead + named + rows) * sizeof(int);
        textStart = start + textOffset;
        var bytes = body[(PackFormat.BodyHead * sizeof(int))..textOffset];

        // They are aligned in the pack, and the pack does not move.
        var numbers = new ReadOnlySpan<int>(Unsafe.AsPointer(ref MemoryMarshal.GetReference(bytes)), named + rows);
        return BitConverter.IsLittleEndian ? numbers : Reversed(numbers);
    }

    private static int[] Reversed(ReadOnlySpan<int> numbers)
    {
        var reversed = new int[numbers.Length];
        BinaryPrimitives.ReverseEndianness(numbers, reversed);
        return reversed;
    }

    // Threads that come at once open it twice and find the same memory.
    private nint Open()
    {
        var stream = marker.Assembly.GetManifestResourceStream(PackFormat.ResourceName) ?? throw NoPack();
        if (stream.Length != length)
        {
            throw Foreign(stream.Length);
        }

        if (stream is not UnmanagedMemoryStream mapped)
        {
            return OpenCopy(stream);
        }

        var opened = (nint)mapped.PositionPointer;
        Check(new((void*)opened, length));
        owner = stream;
        return start = opened;
    }

    // Where the runtime has the assembly from somebody who read it, and not from a file.
    private nint OpenCopy(Stream stream)
    {
        var copy = GC.AllocateUninitializedArray<byte>(length, pinned: true);
        using (stream)
        {
            stream.ReadExactly(copy);
        }

        Check(copy);
        var published = (byte[])Published.Publish(ref owner, copy);
        fixed (byte* first = published)
        {
            return start = (nint)first;
        }
    }

    private void Check(ReadOnlySpan<byte> pack)
    {
        if (pack.Length < PackFormat.TableOffset || ReadUInt64(pack, 0) != PackFormat.Magic || ReadInt32(pack, PackFormat.VersionOffset) != PackFormat.Version
            || ReadUInt64(pack, PackFormat.IdOffset) != idStart || ReadUInt64(pack, PackFormat.IdOffset + sizeof(ulong)) != idEnd)
        {
            throw Foreign(pack);
        }
    }

    // Not by BinaryPrimitives: the runtime would open System.Memory.dll for them, which a start waits for.
    private static int ReadInt32(ReadOnlySpan<byte> bytes, int start) => bytes[start] | (bytes[start + 1] << 8) | (bytes[start + 2] << 16) | (bytes[start + 3] << 24);

    // The first byte is the most significant.
    private static ulong ReadUInt64(ReadOnlySpan<byte> bytes, int start)
    {
        var number = 0UL;
        for (var i = start; i < start + sizeof(ulong); i++)
        {
            number = (number << 8) | bytes[i];
        }

        return number;
    }

    // What is said of a wrong pack stands apart: the runtime compiles a method with all that it could say.
    private InvalidOperationException NoPack() =>
        new($"{Name} has no resource '{PackFormat.ResourceName}', in which its generated code has the texts of its seeds. {WayOut}");

    private InvalidDataException Foreign(long found) => Foreign($"it has {found} bytes instead of {length}");

    private InvalidDataException Foreign(ReadOnlySpan<byte> pack)
    {
        if (pack.Length < PackFormat.TableOffset || ReadUInt64(pack, 0) != PackFormat.Magic)
        {
            return Foreign("it is no content pack");
        }

        var version = ReadInt32(pack, PackFormat.VersionOffset);
        return version != PackFormat.Version
            ? Foreign($"it has version {version} instead of {PackFormat.Version}")
            : Foreign($"its id is {ReadUInt64(pack, PackFormat.IdOffset):x16}{ReadUInt64(pack, PackFormat.IdOffset + sizeof(ulong)):x16} instead of {idStart:x16}{idEnd:x16}");
    }

    private string Name => $"The assembly '{marker.Assembly.GetName().Name}'";

    private static string WayOut => "Build the project again, with the targets of the package SeedContent, or with SeedContentStorage set to 'Source'.";

    private InvalidDataException Foreign(string reason) =>
        new($"{Name} has another resource '{PackFormat.ResourceName}' than its generated code was made for: {reason}. {WayOut}");
}
