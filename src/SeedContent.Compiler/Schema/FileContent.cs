using System.Globalization;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>A file's text with what is wrong with the file as such: its encoding, its size, that it is empty or gone.</summary>
public sealed class FileContent
{
    private FileContent(SeedText text, SeedDiagnostic? problem)
    {
        Text = text;
        Problem = problem;
    }

    private FileContent(KnownSeed known, IUnreadFile file)
        : this(new SeedText(known.Path, known.Beginning, known.Lines), problem: null) => (Known, Unread) = (known, file);

    /// <summary>The text; empty or cut where the file cannot be read whole.</summary>
    public SeedText Text { get; }

    /// <summary>What is wrong; the text is then not worth reading further.</summary>
    public SeedDiagnostic? Problem { get; }

    /// <summary>What is known of the file, where <see cref="Text"/> is no more than its beginning; else null.</summary>
    public KnownSeed? Known { get; }

    /// <summary>The file, where <see cref="Text"/> is no more than its beginning; else null.</summary>
    public IUnreadFile? Unread { get; }

    /// <summary>Takes the beginning of a text of which the rest is known.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="file">The file, for where that is not enough.</param>
    /// <returns>The beginning.</returns>
    public static FileContent FromBeginning(KnownSeed known, IUnreadFile file) => new(known, file);

    /// <summary>The whole text.</summary>
    /// <returns>This, or what the file has.</returns>
    public FileContent Whole() => Unread is null ? this : Unread.Read();

    /// <summary>Takes a text that was decoded from UTF-8.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">The text; null where the file cannot be read.</param>
    /// <param name="options">The limits.</param>
    /// <returns>The text and what is wrong with it.</returns>
    public static FileContent FromText(SeedFile file, string? content, CompilerOptions options)
    {
        if (content is null)
        {
            return Nothing(file, SeedDescriptors.Unreadable, file.DisplayPath);
        }

        if (IsTooLarge(content, options.MaxSeedBytes, out var size))
        {
            return TooLarge(file, size, options);
        }

        var text = new SeedText(file.Path, content);
        if (FindLoneSurrogate(content) is { } index)
        {
            // Only a text that never was a file has one: an editor's buffer. UTF-8 has no form for it.
            var offset = System.Text.Encoding.UTF8.GetByteCount(content.Substring(0, index));
            return NotUtf8(text, content.Substring(0, index), offset, "Byte 0xED", "");
        }

        return content.AsSpan().IsWhiteSpace() && file.Kind != SeedKind.Fields
            ? new(text, Diagnose(file, SeedDescriptors.EmptySeed, file.DisplayPath))
            : new(text, null);
    }

    /// <summary>Takes a file's bytes.</summary>
    /// <param name="file">The file.</param>
    /// <param name="bytes">All its bytes.</param>
    /// <param name="options">The limits.</param>
    /// <returns>The text and what is wrong with it.</returns>
    public static FileContent FromBytes(SeedFile file, byte[] bytes, CompilerOptions options)
    {
        if (bytes.Length > options.MaxSeedBytes)
        {
            return TooLarge(file, bytes.Length, options);
        }

        var result = Utf8Decoder.Decode(bytes);
        if (result.InvalidOffset is not { } offset)
        {
            return FromText(file, result.Text, options);
        }

        var isUtf16 = bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));
        var found = "Byte 0x" + result.InvalidByte.ToString("X2", CultureInfo.InvariantCulture);
        return NotUtf8(new(file.Path, result.Text), result.Text, offset, found, isUtf16 ? " (the file is UTF-16)" : "");
    }

    /// <summary>
    /// Takes a text in which the host put U+FFFD for bytes that were no UTF-8. Which bytes they were cannot be known, and the first
    /// U+FFFD is taken for one of them.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="content">The text.</param>
    /// <param name="preambleLength">The bytes of the byte order mark, which the text lacks.</param>
    /// <param name="options">The limits.</param>
    /// <returns>The text up to the place, and what is wrong with it.</returns>
    public static FileContent FromReplacedText(SeedFile file, string content, int preambleLength, CompilerOptions options)
    {
        if (IsTooLarge(content, options.MaxSeedBytes, out var size))
        {
            return TooLarge(file, size, options);
        }

        var before = content.Substring(0, Math.Max(0, content.IndexOf('\uFFFD')));
        var offset = preambleLength + System.Text.Encoding.UTF8.GetByteCount(before);
        return NotUtf8(new(file.Path, content), before, offset, "A byte", "");
    }

    private static FileContent NotUtf8(SeedText text, string before, int offset, string found, string hint)
    {
        var problem = new SeedProblem(
            SeedDescriptors.NotUtf8,
            new(before.Length, 0),
            [found, offset.ToString(CultureInfo.InvariantCulture), hint]);
        return new(new(text.Path, before), problem.In(text));
    }

    private static FileContent TooLarge(SeedFile file, int size, CompilerOptions options) => Nothing(
        file,
        SeedDescriptors.SeedTooLarge,
        file.DisplayPath,
        size.ToString(CultureInfo.InvariantCulture),
        options.MaxSeedBytes.ToString(CultureInfo.InvariantCulture));

    private static FileContent Nothing(SeedFile file, SeedDescriptor descriptor, params string[] arguments) =>
        new(new(file.Path, ""), Diagnose(file, descriptor, arguments));

    private static SeedDiagnostic Diagnose(SeedFile file, SeedDescriptor descriptor, params string[] arguments) =>
        new(descriptor, SeedLocation.AtStart(file.Path), arguments.ToEquatableArray());

    // A UTF-16 code unit is at most three bytes, so most texts need not be counted.
    private static bool IsTooLarge(string content, int limit, out int size)
    {
        size = content.Length <= limit / 3 ? content.Length : System.Text.Encoding.UTF8.GetByteCount(content);
        return size > limit;
    }

    private static int? FindLoneSurrogate(string content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (!char.IsSurrogate(content[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(content[i]) || i + 1 == content.Length || !char.IsLowSurrogate(content[i + 1]))
            {
                return i;
            }

            i++;
        }

        return null;
    }
}
