using SeedContent.Compiler.Packing;

namespace SeedContent.Compiler.Emission;

/// <summary>
/// Puts the texts of a group one after another into one constant. A constant for each would be a field and, for each length that
/// occurs, a type of one class, and the runtime loads all of these when it first needs any: 1,000 articles cost 3 ms at a start.
/// </summary>
internal static class TextBlocks
{
    // The runtime's limit for a constant is about 128 MB; a seed is not split, so a block may be longer by one.
    private const int MaxBlockLength = 1 << 20;

    // Where the literals stand in GroupEmitter's file.
    private const int TextIndent = 5;

    /// <summary>The block that is the assembly's content pack, and stands in no group's file.</summary>
    public const int PackBlock = -1;

    /// <summary>Finds the entries' places.</summary>
    /// <param name="entries">The entries, by slot.</param>
    /// <param name="pack">The texts that need not stand in code.</param>
    /// <returns>Their places, by slot.</returns>
    public static IReadOnlyList<TextPlace> Place(EquatableArray<EntryCode> entries, PackIndex pack)
    {
        var places = new List<TextPlace>(entries.Count);
        var (block, start) = (0, 0);
        foreach (var entry in entries)
        {
            if ((entry.Packed is { } known ? pack.Find(known) : entry.TextLength > 0 ? pack.Find(entry.Numbers, entry.Texts) : null) is { } packed)
            {
                places.Add(new(PackBlock, packed.Offset) { Hash = packed.Hash });
                continue;
            }

            if (start >= MaxBlockLength)
            {
                (block, start) = (block + 1, 0);
            }

            places.Add(new(block, start));
            start += entry.TextLength;
        }

        return places;
    }

    /// <summary>Writes the method that gives the blocks, where anybody asks the group for one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="group">The group.</param>
    /// <param name="places">Its entries' places.</param>
    public static void Emit(SourceWriter writer, GroupModel group, IReadOnlyList<TextPlace> places)
    {
        var entries = group.Entries;
        var blocks = Enumerable.Range(0, entries.Count)
            .GroupBy(slot => places[slot].Block)
            .Where(block => block.Key != PackBlock || group.AssetClass is not null)
            .OrderBy(block => block.Key)
            .ToList();
        if (blocks.Count == 0)
        {
            return;
        }

        writer.Line("public override global::System.ReadOnlySpan<byte> GetUtf8(int block) => block switch").Open();
        foreach (var block in blocks)
        {
            if (block.Key == PackBlock)
            {
                writer.Line($"{Literals.Number(PackBlock)} => {PackEmitter.ClassName}.Instance.Utf8,");
                continue;
            }

            writer.Line($"{Literals.Number(block.Key)} =>").Raw(Utf8Literal.Write(block.SelectMany(slot => entries[slot].Texts), TextIndent)).Raw(",\n");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(block)),").Close(";").Line();
    }
}
