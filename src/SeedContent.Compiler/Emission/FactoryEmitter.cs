using System.Text;
using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Emission.Rows;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Emission;

/// <summary>
/// Writes the methods of a group that create its entries. Places stand where the entry is created and not in the method that chooses it: hot reload replaces that
/// one when slots move, and leaves the entries that were not edited as they were built, with the texts that were built. So each entry has a method of its own, wherever
/// its text and its values are.
/// </summary>
internal sealed class FactoryEmitter
{
    // Where the pieces stand in GroupEmitter's file.
    private const int CodeIndent = 4;
    private const int RowIndent = 5;
    private const string Indent = "    ";

    private readonly GroupModel group;
    private readonly string type;
    private readonly Dictionary<string, string> shared = new(StringComparer.Ordinal);
    private readonly StringBuilder rows = new();
    private int rowsLength;
    private int number;

    private FactoryEmitter(GroupModel group, string type)
    {
        this.group = group;
        this.type = type;
    }

    /// <summary>Writes the methods.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="group">The group.</param>
    /// <param name="type">The entries' type.</param>
    /// <param name="places">Where their texts are, by slot.</param>
    /// <param name="initializers">What stands behind their creation, by slot.</param>
    /// <param name="isHotReload">Whether the entries bring their texts themselves.</param>
    public static void Emit(SourceWriter writer, GroupModel group, string type, IReadOnlyList<TextPlace> places, IReadOnlyList<RowCode> initializers, bool isHotReload)
    {
        var emitter = new FactoryEmitter(group, type);
        for (var slot = 0; slot < group.Entries.Count; slot++)
        {
            emitter.EmitEntry(writer.Line(), group.Entries[slot], places[slot], initializers[slot], isHotReload);
        }

        emitter.EmitShared(writer);
    }

    private void EmitEntry(SourceWriter writer, EntryCode entry, TextPlace place, RowCode initializer, bool isHotReload)
    {
        var facts = entry.Creation is { } made && !made.Contains(RecordWriter.Body) ? ""
            : place.Block == TextBlocks.PackBlock ? PackedFacts(entry, entry.Row is null ? Literals.Number(place.Start) : "body")
            : OwnFacts(entry, place, isHotReload);
        var creation = entry.Creation is { } call
            ? "\n" + (call + initializer.Code).TrimEnd('\n').Replace(RecordWriter.Body, $"new {EntryTypes.BodyOf(group.Kind)}({facts.Replace("\n", "\n" + Indent + Indent)})")
            : (" new(" + facts + ")" + (initializer.Code.Length == 0 ? "" : "\n" + initializer.Code.TrimEnd('\n')));
        if (entry.Row is null)
        {
            writer.Line($"private {type} Create{entry.Member}() =>{creation};");
            return;
        }

        // Of entries that differ in nothing but their values the code stands once.
        if (!shared.TryGetValue(creation, out var method))
        {
            shared.Add(creation, method = "Row_" + Literals.Number(shared.Count));
        }

        writer.Line($"private {type} Create{entry.Member}() => {method}(new(Rows, {Literals.Number(rowsLength)}), {Literals.Number(place.Start)});");
        rows.Append(entry.Row).Append(initializer.Row);
        rowsLength += Encoding.UTF8.GetByteCount(entry.Row) + Encoding.UTF8.GetByteCount(initializer.Row);
    }

    private void EmitShared(SourceWriter writer)
    {
        foreach (var (creation, method) in shared.Select(pair => (pair.Key, pair.Value)))
        {
            writer.Line().Line($"private {type} {method}(global::SeedContent.Storage.RowReader row, int body) =>{creation};");
        }

        if (shared.Count > 0)
        {
            writer.Line().Line("private static global::System.ReadOnlySpan<byte> Rows =>").Raw(Utf8Literal.Write([rows.ToString()], RowIndent)).Raw(";\n");
        }
    }

    // What is known of a body is in the pack with it, but for its components. An entry that is no more than its body has facts of its own.
    private string PackedFacts(EntryCode entry, string start)
    {
        var facts = entry.Creation is not null && group.Kind == SeedKind.Markdown ? entry.Components : entry.Facts + entry.Components;
        var call = $"{PackEmitter.ClassName}.Instance.{(group.Kind == SeedKind.Article ? "GetArticle" : "GetDocument")}(this, {start})";
        return facts.Length == 0 ? call : Braced(call + " with", facts);
    }

    private string OwnFacts(EntryCode entry, TextPlace place, bool isHotReload)
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
