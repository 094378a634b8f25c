using System.Globalization;
using System.Text;

namespace SeedContent.Compiler.Emission.Rows;

/// <summary>The values of a group's entries in one constant, and the methods that create the entries of them: one for all that differ in nothing but their values.</summary>
/// <param name="type">The entries' type.</param>
internal sealed class RowTable(string type)
{
    private const int RowIndent = 5;

    private readonly Dictionary<string, int> methods = new(StringComparer.Ordinal);
    private readonly List<(int Method, int Body, string Row)> choices = [];
    private readonly StringBuilder rows = new();

    /// <summary>The length of all rows in bytes of UTF-8.</summary>
    public int Length { get; private set; }

    /// <summary>The method that has a piece of code.</summary>
    /// <param name="creation">The code.</param>
    /// <returns>Its name; no entry's method has such a one.</returns>
    public string MethodOf(string creation) => NameOf(IndexOf(creation));

    /// <summary>Adds a row.</summary>
    /// <param name="row">The values.</param>
    public void Add(string row)
    {
        rows.Append(row);
        Length += Encoding.UTF8.GetByteCount(row);
    }

    /// <summary>Adds a row that is found by its slot, and begins with what to do with it.</summary>
    /// <param name="creation">The code that creates the entry.</param>
    /// <param name="body">Where the body lies in the content pack.</param>
    /// <param name="row">The values.</param>
    public void Add(string creation, int body, string row) => choices.Add((IndexOf(creation), body, row));

    /// <summary>Writes the methods and the rows, where there are any.</summary>
    /// <param name="writer">The writer.</param>
    public void Emit(SourceWriter writer)
    {
        if (choices.Count > 0)
        {
            EmitChoice(writer);
            return;
        }

        EmitMethods(writer);
        if (methods.Count > 0)
        {
            writer.Line().Line("private static global::System.ReadOnlySpan<byte> Rows =>").Raw(Utf8Literal.Write([rows.ToString()], RowIndent)).Raw(";\n");
        }
    }

    // A method costs the compiler a quarter of a millisecond, and a program's start half of that, so that of a group whose entries are all created alike does all: it has the rows, finds the
    // row and creates the entry.
    private void EmitChoice(SourceWriter writer)
    {
        var (starts, all) = (new StringBuilder(), new StringBuilder());
        var length = 0;
        foreach (var (method, body, values) in choices)
        {
            var row = $"{(methods.Count == 1 ? "" : Literals.Number(method) + ";")}{Literals.Number(body)};{values}";
            starts.Append(length.ToString("D8", CultureInfo.InvariantCulture));
            all.Append(row);
            length += Encoding.UTF8.GetByteCount(row);
        }

        writer
            .Line($"protected override {type} Create(int slot)").Open()
            .Line("var row = global::SeedContent.Storage.RowReader.At(").Raw(Utf8Literal.Write([starts.ToString() + all], RowIndent)).Raw($", {Literals.Number(choices.Count)}, slot);\n");
        if (methods.Count == 1)
        {
            writer.Line("var body = row.Int32();").Line($"return{methods.Keys.Single()};").Close();
            return;
        }

        writer.Line("var method = row.Int32();").Line("var body = row.Int32();").Line("return method switch").Open();
        foreach (var method in methods.Values)
        {
            writer.Line($"{(method == methods.Count - 1 ? "_" : Literals.Number(method))} => {NameOf(method)}(row, body),");
        }

        writer.Close(";").Close();
        EmitMethods(writer);
    }

    private void EmitMethods(SourceWriter writer)
    {
        foreach (var method in methods)
        {
            writer.Line().Line($"private {type} {NameOf(method.Value)}(global::SeedContent.Storage.RowReader row, int body) =>{method.Key};");
        }
    }

    private static string NameOf(int method) => "Row_" + Literals.Number(method);

    private int IndexOf(string creation)
    {
        if (!methods.TryGetValue(creation, out var method))
        {
            methods.Add(creation, method = methods.Count);
        }

        return method;
    }
}
