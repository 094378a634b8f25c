using SeedContent.Compiler.Emission.Rows;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission.Data;

/// <summary>Writes how the instances of a text's components are created: each when somebody asks for it.</summary>
internal static class ComponentEmitter
{
    /// <summary>Writes the lines that set the member of the text's facts.</summary>
    /// <param name="values">The instances, by the number of the component.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="indent">Where they stand.</param>
    /// <returns>The lines; empty where there are no instances.</returns>
    public static string Emit(IReadOnlyList<(int Number, RecordValue Value)> values, CompilerOptions options, int indent)
    {
        if (values.Count == 0)
        {
            return "";
        }

        var records = new RecordWriter(new(options, Constants.Literal));
        var writer = new SourceWriter(indent).Line("Components = static component => component switch").Open();
        foreach (var (number, value) in values)
        {
            writer.Line($"{Literals.Number(number)} => {records.WriteInline(value)},");
        }

        return writer.Line("_ => null,").Close(",").ToString();
    }
}
