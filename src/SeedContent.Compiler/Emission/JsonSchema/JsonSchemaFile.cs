namespace SeedContent.Compiler.Emission.JsonSchema;

/// <summary>A schema to write. Equality is by value.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">Its JSON.</param>
public sealed record JsonSchemaFile(string Name, string Text)
{
    /// <summary>The schema as a C# file that says nothing to the compiler: the build takes it from there. No line of the JSON is a directive.</summary>
    public string Code => SilentFile.Wrap(Text);

    /// <summary>The names of files in the same wrapping.</summary>
    /// <param name="files">The files.</param>
    /// <returns>C# that says nothing.</returns>
    public static string IndexOf(IEnumerable<string> files) => SilentFile.Wrap(string.Concat(files.Select(file => file + "\n")));
}
