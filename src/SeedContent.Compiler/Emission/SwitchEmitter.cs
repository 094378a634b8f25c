namespace SeedContent.Compiler.Emission;

/// <summary>
/// Writes a method that answers for one of many numbers. One of more than a few is written in two steps: the runtime compiles a whole
/// method when it is first called, which for all entries of a group is a part of a program's start that can be measured. The C# compiler in turn takes a quarter of a
/// millisecond for each method, so there are no more of them than that needs.
/// </summary>
/// <param name="modifiers">The method's modifiers.</param>
/// <param name="type">What it returns.</param>
/// <param name="name">The method.</param>
/// <param name="parameter">Its parameter, an <c>int</c>.</param>
internal sealed class SwitchEmitter(string modifiers, string type, string name, string parameter)
{
    /// <summary>How many answers a method has that is compiled whole when a program starts.</summary>
    public const int ShortStep = 16;

    /// <summary>Up to how many answers are written in one step.</summary>
    public int MaxArmsInOneStep { get; init; } = ShortStep;

    /// <summary>Up to how many methods have the answers of two steps; a power of two.</summary>
    public int MaxRows { get; init; } = 8;

    /// <summary>Writes the methods.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="arms">The numbers, each with its answer.</param>
    public void Emit(SourceWriter writer, IReadOnlyCollection<(int Number, string Code)> arms)
    {
        if (arms.Count <= MaxArmsInOneStep)
        {
            EmitMethod(writer, modifiers, name, parameter, arms);
            return;
        }

        var count = RowsOf(arms.Count);
        var rows = arms.ToLookup(arm => arm.Number & (count - 1));
        var present = rows.Select(row => row.Key).OrderBy(row => row).ToList();
        EmitMethod(writer, modifiers, name, $"({parameter} & {Literals.Number(count - 1)})", present.Select(row => (row, $"{RowName(row)}({parameter})")));
        foreach (var number in present)
        {
            writer.Line();
            EmitMethod(writer, "private", RowName(number), parameter, rows[number]);
        }
    }

    // A power of two.
    private int RowsOf(int arms)
    {
        var rows = 2;
        while (rows < MaxRows && rows * MaxArmsInOneStep < arms)
        {
            rows *= 2;
        }

        return rows;
    }

    // No entry's factory has such a name, since an underscore never follows a letter in a member's.
    private string RowName(int row) => name + "_" + Literals.Number(row);

    private void EmitMethod(SourceWriter writer, string modifiers, string name, string subject, IEnumerable<(int Number, string Code)> arms)
    {
        writer.Line($"{modifiers} {type} {name}(int {parameter}) => {subject} switch").Open();
        foreach (var (number, code) in arms)
        {
            writer.Line($"{Literals.Number(number)} => {code},");
        }

        writer.Line($"_ => throw new global::System.ArgumentOutOfRangeException(nameof({parameter})),").Close(";");
    }
}
