using SeedContent.Compiler;
using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Components;

namespace SeedContent.Packer;

/// <summary>
/// Makes of a seed what the generator makes of it. Declared types are not known here; the text of an entry that depends on one is another than that in the
/// pack, and the generator, which finds texts by what they are, writes it into the code.
/// </summary>
/// <param name="options">The project's options.</param>
/// <param name="publication">Which entries the build leaves out.</param>
internal sealed class SeedTextReader(CompilerOptions options, Publication publication)
{
    /// <summary>Reads a file's bytes.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The bytes; null where it cannot be read, which the generator will say.</returns>
    public byte[]? ReadBytes(SeedFile file)
    {
        try
        {
            // Not more than the compiler would look at.
            return new FileInfo(file.Path).Length > options.MaxSeedBytes ? null : File.ReadAllBytes(file.Path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Reads a sidecar.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Its fields; null where it cannot be read.</returns>
    public FieldFile? ReadFields(SeedFile file) =>
        ReadBytes(file) is { } bytes ? FieldFileReader.Read(file, FileContent.FromBytes(file, bytes, options), options) : null;

    /// <summary>Reads a file's text.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The text; a problem where it cannot be read.</returns>
    public FileContent ReadContent(SeedFile file) => ReadBytes(file) is { } bytes ? FileContent.FromBytes(file, bytes, options) : FileContent.FromText(file, null, options);

    /// <summary>Reads a text seed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">Its text, or the beginning of it.</param>
    /// <param name="sidecar">Its sidecar; null for none.</param>
    /// <param name="index">What is known of texts.</param>
    /// <returns>What becomes of it.</returns>
    public SeedOutcome Read(SeedFile file, FileContent content, FieldFile? sidecar, PackIndex index)
    {
        var read = SeedReader.Read(file, content, sidecar, schema: null, ComponentLookup.None, options, index);
        var seed = EntryEmitter.Compile(file, read, schema: null, options);
        if (read.Entry is { Body.Packed: not null } && seed.Code is not { Linked: not null })
        {
            return Read(file, content, sidecar, PackIndex.None);
        }

        var kind = seed.Identity is { } identity && publication.ReasonOf(identity) is not null ? SeedOutcomeKind.LeftOut
            : seed.Code is null or { IsBroken: true } or { TextLength: 0, Packed: null } ? SeedOutcomeKind.Source
            : seed.Code.Linked is null ? SeedOutcomeKind.Packed
            : SeedOutcomeKind.Linked;
        var outcome = new SeedOutcome(kind, default) { Identity = seed.Identity, Links = seed.Links, CachedIdentity = CachedIdentity.Write(seed.Identity, seed.Links is not null) };
        if (kind is not (SeedOutcomeKind.Packed or SeedOutcomeKind.Linked))
        {
            return outcome;
        }

        // All that follows asks for the hash of the text.
        var source = read.BodySource! with { KnownText = read.BodySource.HashText() };
        outcome = outcome with { Seed = SeedOf(content, source, read.Entry!.Body)?.ToString() };
        if (kind == SeedOutcomeKind.Linked)
        {
            return outcome with { Linked = seed.Code, Source = source };
        }

        var text = TextOf(seed.Code!);
        return outcome with { Text = text, Known = KnownBody.Of(source, read.Entry.Body, text.Hash, links: null)?.ToString() };
    }

    // Where the beginning was enough to read it, what was known is what is known.
    private static KnownSeed? SeedOf(FileContent content, BodySource source, BodyModel body) => source.Unread is not null ? content.Known
        : content.Whole() is { Problem: null } whole ? KnownSeed.Of(whole.Text, source, body)
        : null;

    /// <summary>Takes the text of an entry.</summary>
    /// <param name="code">The entry.</param>
    /// <returns>All of its texts, one after another.</returns>
    public static PackedSeedText TextOf(EntryCode code)
    {
        var body = PackedBody.Write(code.Numbers, code.Texts);
        return new(TextHash.Of(body), body);
    }
}
