namespace SeedContent.Compiler.Schema;

/// <summary>A file of which so far only the beginning was needed. Equal while it is the same one.</summary>
public interface IUnreadFile
{
    /// <summary>Reads it.</summary>
    /// <returns>The whole text.</returns>
    public FileContent Read();
}
