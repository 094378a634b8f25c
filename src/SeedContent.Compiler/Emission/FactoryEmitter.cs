using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Emission;

/// <summary>
/// Writes the methods of a group that create its entries. Places stand where the entry is created and not in the method that chooses it: hot reload replaces that
/// one when slots move, and leaves the entries that were not edited as they were built, with the texts that were built. So each entry has the same methods
/// wherever its texts are.
/// </summary>
internal static class FactoryEmitter
{
    /// <summary>Writes the methods.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="group">The group.</param>
    /// <param name="type">The entries' type.</param>
    /// <param name="places">Where their texts are, by slot.</param>
    /// <param name="initializers">What stands behind their creation, by slot.</param>
    /// <param name="isHotReload">Whether the entries bring their texts themselves.</param>
    public static void Emit(SourceWriter writer, GroupModel group, string type, IReadOnlyList<TextPlace> places, IReadOnlyList<string> initializers, bool isHotReload)
    {
        var number = 0;
        for (var slot = 0; slot < group.Entries.Count; slot++)
        {
            var (entry, place) = (group.Entries[slot], places[slot]);
            writer.Line();
            if (entry.Creation is { } creation)
            {
                writer.Line($"private {type} Create{entry.Member}() =>").Raw((creation + initializers[slot]).TrimEnd('\n')).Raw(";\n");
                if (!group.Type.TakesBody)
                {
                    continue;
                }

                writer.Line();
            }

            var method = entry.Creation is null ? $"private {type} Create{entry.Member}()" : $"private {EntryTypes.BodyOf(group.Kind)} Body{entry.Member}()";
            if (place.Block == TextBlocks.PackBlock)
            {
                EmitPacked(writer, method, group.Kind, entry, place, initializers[slot]);
                continue;
            }

            writer.Line($"{method} => new(new {EntryTypes.FactsOf(group.Kind)}").Open().Raw(entry.Facts);
            if (!isHotReload)
            {
                EmitPlace(writer, entry, place, number);
                number += entry.Numbers.Count;
            }

            Close(writer.Raw(entry.Components).Line("Storage = this,"), entry, initializers[slot]);
        }
    }

    // What is known of a body is in the pack with it, but for its components. An entry that is no more than its body has facts of its own.
    private static void EmitPacked(SourceWriter writer, string method, SeedKind kind, EntryCode entry, TextPlace place, string initializer)
    {
        var facts = entry.Creation is not null && kind == SeedKind.Markdown ? entry.Components : entry.Facts + entry.Components;
        var call = $"{PackEmitter.ClassName}.Instance.{(kind == SeedKind.Article ? "GetArticle" : "GetDocument")}(this, {Literals.Number(place.Start)})";
        if (facts.Length == 0)
        {
            writer.Line($"{method} => new({call});");
            return;
        }

        writer.Line($"{method} => new({call} with").Open().Raw(facts);
        Close(writer, entry, initializer);
    }

    private static void Close(SourceWriter writer, EntryCode entry, string initializer)
    {
        if (entry.Creation is not null || initializer.Length == 0)
        {
            writer.Close(");");
        }
        else
        {
            writer.Close(")").Raw(initializer.TrimEnd('\n')).Raw(";\n");
        }
    }

    private static void EmitPlace(SourceWriter writer, EntryCode entry, TextPlace place, int number)
    {
        writer.Raw(entry.Numbers.NamedLines(EntryEmitter.FactIndent));
        EntryEmitter.Optional(writer, "Block", place.Block == 0 ? null : Literals.Number(place.Block));
        EntryEmitter.Optional(writer, "Start", place.Start == 0 ? null : Literals.Number(place.Start));
        writer.Line($"Length = {Literals.Number(entry.TextLength)},");
        EntryEmitter.Optional(writer, "Numbers", entry.Numbers.Count == 0 ? null : $"Numbers.Slice({Literals.Number(number)}, {Literals.Number(entry.Numbers.Count)})");
    }
}
