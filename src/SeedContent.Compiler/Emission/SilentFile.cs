namespace SeedContent.Compiler.Emission;

/// <summary>Text as a C# file that says nothing to the compiler: it is how a generator hands a text to the build, which takes it out again.</summary>
public static class SilentFile
{
    /// <summary>Wraps a text.</summary>
    /// <param name="text">The text; none of its lines is a directive of C#, and the last one ends.</param>
    /// <returns>The C# file.</returns>
    public static string Wrap(string text) => "#if false\n" + text + "#endif\n";
}
