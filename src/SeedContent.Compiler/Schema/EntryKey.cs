namespace SeedContent.Compiler.Schema;

/// <summary>What a key that somebody writes may be: whatever can name an entry on a line of its own, in folders or not.</summary>
internal static class EntryKey
{
    /// <summary>Looks for what is wrong with a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isPath">Whether slashes part folders, as they do in a key that stands for a file.</param>
    /// <returns>The reason in a few words; null where it can be one.</returns>
    public static string? FindMistake(string key, bool isPath = true) => key switch
    {
        _ when key.Any(char.IsControl) => "it has a control character",
        _ when key.Trim().Length != key.Length => "it starts or ends with white space",
        _ when isPath && key.IndexOf('\\') >= 0 => "it has a backslash; folders are separated by '/'",
        _ when isPath && key.Split('/').Any(part => part.Trim().Length == 0) => "a part between slashes is empty",
        "" => "it is empty",
        _ => null,
    };
}
