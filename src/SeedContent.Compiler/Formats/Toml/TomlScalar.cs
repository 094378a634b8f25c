namespace SeedContent.Compiler.Formats.Toml;

/// <summary>What a value without quotation marks is.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Mistake">What is wrong with it; null where nothing is.</param>
internal readonly record struct TomlScalar(ScalarKind Kind, string? Mistake = null)
{
    /// <summary>A value that is none.</summary>
    public static TomlScalar Wrong(string mistake) => new(ScalarKind.Text, mistake);
}
