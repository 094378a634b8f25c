using SeedContent.Storage;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes the file of one group: the entries' properties and keys, their text, and how to create them.</summary>
public static class GroupEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="group">The group.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The C# text.</returns>
    public static string Emit(GroupModel group, CompilerOptions options)
    {
        var writer = GeneratedFile.OpenClass(null, group.ClassName, options);
        EmitProperties(writer, group);
        EmitKeys(writer, group);
        EmitGroup(writer, group, options.IsHotReload);
        return GeneratedFile.Close(writer, options);
    }

    /// <summary>The class of a group; no entry has such a name, since an underscore never follows a letter there.</summary>
    /// <param name="number">The group's number.</param>
    /// <returns>The name.</returns>
    internal static string ClassOf(int number) => "Group_" + Literals.Number(number);

    private static void EmitProperties(SourceWriter writer, GroupModel group)
    {
        var type = EntryEmitter.TypeOf(group.Kind);
        for (var slot = 0; slot < group.Entries.Count; slot++)
        {
            var entry = group.Entries[slot];
            writer
                .Raw(entry.Comment)
                .Line($"public static {type} {entry.Member} => {ClassOf(group.Number)}.Instance.Get({Literals.Number(slot)});")
                .Line();
        }
    }

    private static void EmitKeys(SourceWriter writer, GroupModel group)
    {
        writer.Line("public static partial class Keys").Open();
        foreach (var entry in group.Entries)
        {
            writer
                .Line($"/// <summary>{DocComment.Escape(entry.Key)}</summary>")
                .Line($"public const string {entry.Member} = {Literals.String(entry.Key)};");
        }

        writer.Close().Line();
    }

    private static void EmitGroup(SourceWriter writer, GroupModel group, bool isHotReload)
    {
        var ids = TextIds(group);
        var type = EntryEmitter.TypeOf(group.Kind);
        var name = ClassOf(group.Number);
        writer
            .Line(GeneratedFile.Attribute)
            .Line($"private sealed class {name} : global::SeedContent.Storage.SeedGroup<{type}>").Open()
            .Line($"public static readonly {name} Instance = new();").Line()
            .Line($"protected override int Count => {Literals.Number(group.Entries.Count)};").Line()
            .Line($"protected override int Stamp => {Stamp.Of(group.Entries.SelectMany<EntryCode, string>(entry => [entry.Text, entry.Factory]))};").Line();
        EmitText(writer, group, ids, isHotReload);
        EmitCreate(writer, group, ids, type);
        EmitBroken(writer, group);
        foreach (var entry in group.Entries)
        {
            writer.Line().Raw(entry.Factory);
        }

        writer.Close();
    }

    private static void EmitText(SourceWriter writer, GroupModel group, List<int> ids, bool isHotReload)
    {
        if (isHotReload)
        {
            // The entries bring their texts themselves. This method never changes, so the built one stays, for those that were not edited.
            writer.Line("public override global::System.ReadOnlySpan<byte> GetUtf8(int id) => throw new global::System.NotSupportedException();").Line();
            return;
        }

        new SwitchEmitter("public override", "global::System.ReadOnlySpan<byte>", "GetUtf8", "id")
            .Emit(writer, group.Entries.Select((entry, slot) => (ids[slot], entry.Text)).ToList());
        writer.Line();
    }

    // By key and not by slot: a new seed moves slots, and hot reload then leaves the texts of the other entries where they were built.
    private static List<int> TextIds(GroupModel group)
    {
        var used = new HashSet<int>();
        return group.Entries.Select(entry =>
        {
            var id = (int)((uint)KeyHash.Compute(entry.Key.AsSpan()) & int.MaxValue);
            while (!used.Add(id))
            {
                id = (id + 1) & int.MaxValue;
            }

            return id;
        }).ToList();
    }

    // A build with an error makes no assembly. But 'dotnet watch' prints the errors of a generator and applies its code all the same.
    private static void EmitBroken(SourceWriter writer, GroupModel group)
    {
        var broken = Enumerable.Range(0, group.Entries.Count).Where(slot => group.Entries[slot].IsBroken).Select(Literals.Number).ToList();
        var answer = broken.Count == 0 ? "false" : "slot is " + string.Join(" or ", broken);
        writer.Line().Line($"protected override bool IsBroken(int slot) => {answer};");
    }

    private static void EmitCreate(SourceWriter writer, GroupModel group, List<int> ids, string type)
    {
        new SwitchEmitter("protected override", type, "Create", "slot")
            .Emit(writer, group.Entries.Select((entry, slot) => (slot, $" {EntryEmitter.FactoryOf(entry.Member)}({Literals.Number(ids[slot])}),\n")).ToList());
    }
}
