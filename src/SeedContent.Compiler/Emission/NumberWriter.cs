namespace SeedContent.Compiler.Emission;

/// <summary>Writes a member's array of numbers, line by line.</summary>
internal static class NumberWriter
{
    /// <summary>Writes the initializer of a member.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="isHotReload">Whether the code is for hot reload, which takes no constant array.</param>
    /// <param name="name">The member.</param>
    /// <param name="lines">The lines: numbers with commas between them.</param>
    public static void Write(SourceWriter writer, bool isHotReload, string name, IEnumerable<string> lines)
    {
        if (isHotReload)
        {
            writer.Line($"{name} = global::SeedContent.Storage.HotReloadLiteral.Numbers(\"{string.Join(", ", lines)}\"),");
            return;
        }

        writer.Line($"{name} =").Line("[").Indent();
        foreach (var line in lines)
        {
            writer.Line(line + ",");
        }

        writer.Unindent().Line("],");
    }
}
