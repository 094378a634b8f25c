using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Emission.Rows;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Emission;

/// <summary>
/// Writes the methods of a group that create its entries. Hot reload takes up an edit only where the built assembly has the methods that it changes, so which these are does not
/// depend on where texts and values lie.
/// </summary>
internal sealed class FactoryEmitter
{
    // Where the pieces stand in GroupEmitter's file.
    private const int CodeIndent = 4;
    private const string Indent = "    ";

    private readonly GroupModel group;
    private readonly string type;
    private readonly bool isHotReload;
    private readonly RowTable rows;
    private int number;

    private FactoryEmitter(GroupModel group, string type, bool isHotReload)
    {
        this.group = group;
        this.type = type;
        this.isHotReload = isHotReload;
        rows = new(type);
    }

    // Of entries that nobody names by a property the built assembly has one method, which reads rows.
    private SwitchEmitter Create => new("protected override", type, "Create", "slot") { MaxArmsInOneStep = group.HasMembers ? SwitchEmitter.ShortStep : int.MaxValue };

    /// <summary>Writes the methods.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="group">The group.</param>
    /// <param name="type">The entries' type.</param>
    /// <param name="places">Where their texts are, by slot.</param>
    /// <param name="initializers">What stands behind their creation, by slot.</param>
    /// <param name="isHotReload">Whether the entries bring their texts themselves.</param>
    public static void Emit(SourceWriter writer, GroupModel group, string type, IReadOnlyList<TextPlace> places, IReadOnlyList<RowCode> initializers, bool isHotReload)
    {
        var emitter = new FactoryEmitter(group, type, isHotReload);

        // Where nobody names an entry it has no method either, which costs the compiler half a millisecond.
        if (group.HasMembers)
        {
            emitter.EmitMethods(writer, places, initializers);
        }
        else if (isHotReload)
        {
            emitter.Create.Emit(writer, group.Entries.Select((entry, slot) => (slot, emitter.Creation(entry, places[slot], initializers[slot]).TrimStart())).ToList());
        }
        else
        {
            emitter.EmitTable(writer, places, initializers);
        }
    }

    // Places stand where the entry is created and not in the method that chooses it: hot reload replaces that one when slots move, and leaves the entries that were not edited
    // as they were built, with the texts that were built.
    private void EmitMethods(SourceWriter writer, IReadOnlyList<TextPlace> places, IReadOnlyList<RowCode> initializers)
    {
        Create.Emit(writer, group.Entries.Select((entry, slot) => (slot, $"Create{entry.Member}()")).ToList());
        for (var slot = 0; slot < group.Entries.Count; slot++)
        {
            var (entry, place) = (group.Entries[slot], places[slot]);
            var creation = Creation(entry, place, initializers[slot]);
            var code = entry.Row is null ? creation : $" {rows.MethodOf(creation)}(new(Rows, {Literals.Number(rows.Length)}), {Literals.Number(place.Start)})";
            writer.Line().Line($"private {type} Create{entry.Member}() =>{code};");
            if (entry.Row is not null)
            {
                rows.Add(entry.Row + initializers[slot].Row);
            }
        }

        rows.Emit(writer);
    }

    private void EmitTable(SourceWriter writer, IReadOnlyList<TextPlace> places, IReadOnlyList<RowCode> initializers)
    {
        for (var slot = 0; slot < group.Entries.Count; slot++)
        {
            var entry = group.Entries[slot];
            rows.Add(Creation(entry, places[slot], initializers[slot]), places[slot].Start, entry.Row + initializers[slot].Row);
        }

        rows.Emit(writer);
    }

    private string Creation(EntryCode entry, TextPlace place, RowCode initializer)
    {
        if (entry.Creation is not { } call)
        {
            return " new(" + FactsOf(entry, place) + ")" + (initializer.Code.Length == 0 ? "" : "\n" + initializer.Code.TrimEnd('\n'));
        }

        var code = "\n" + (call + initializer.Code).TrimEnd('\n');
        return code.Contains(RecordWriter.Body) ? code.Replace(RecordWriter.Body, BodyOf(entry, place)) : code;
    }

    // A body of the pack is not looked into before somebody asks for it, unless it has components.
    private string BodyOf(EntryCode entry, TextPlace place) => group.Kind == SeedKind.Markdown && place.Block == TextBlocks.PackBlock && entry.Components.Length == 0
        ? $"{PackEmitter.ClassName}.Instance.GetBody({InPack(entry, place)})"
        : $"new {EntryTypes.BodyOf(group.Kind)}({FactsOf(entry, place).Replace("\n", "\n" + Indent + Indent)})";

    private string FactsOf(EntryCode entry, TextPlace place) => place.Block == TextBlocks.PackBlock ? PackedFacts(entry, InPack(entry, place)) : OwnFacts(entry, place);

    // The pack is the storage, unless the group is asked for assets too.
    private string InPack(EntryCode entry, TextPlace place) => (group.AssetClass is null ? "" : "this, ") + (entry.Row is null ? Literals.Number(place.Start) : "body");

    // What is known of a body is in the pack with it, but for its components. An entry that is no more than its body has facts of its own.
    private string PackedFacts(EntryCode entry, string place)
    {
        var facts = entry.Creation is not null && group.Kind == SeedKind.Markdown ? entry.Components : entry.Facts + entry.Components;
        var call = $"{PackEmitter.ClassName}.Instance.{(group.Kind == SeedKind.Article ? "GetArticle" : "GetDocument")}({place})";
        return facts.Length == 0 ? call : Braced(call + " with", facts);
    }

    private string OwnFacts(EntryCode entry, TextPlace place)
    {
        var facts = new SourceWriter(CodeIndent).Raw(entry.Facts);
        if (!isHotReload)
        {
            facts.Raw(entry.Numbers.NamedLines(CodeIndent));
            EntryEmitter.Optional(facts, "Block", place.Block == 0 ? null : Literals.Number(place.Block));
            EntryEmitter.Optional(facts, "Start", place.Start == 0 ? null : Literals.Number(place.Start));
            facts.Line($"Length = {Literals.Number(entry.TextLength)},");
            EntryEmitter.Optional(facts, "Numbers", entry.Numbers.Count == 0 ? null : $"Numbers.Slice({Literals.Number(number)}, {Literals.Number(entry.Numbers.Count)})");
            number += entry.Numbers.Count;
        }

        return Braced($"new {EntryTypes.FactsOf(group.Kind)}", facts.Raw(entry.Components).Line("Storage = this,").ToString());
    }

    private static string Braced(string call, string lines) => new SourceWriter(CodeIndent - 1).Raw(call + "\n").Line("{").Raw(lines).Line("}").ToString().TrimEnd('\n');
}
