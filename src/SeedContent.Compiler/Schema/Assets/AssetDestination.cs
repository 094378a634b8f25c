namespace SeedContent.Compiler.Schema.Assets;

/// <summary>Where a build copies the assets.</summary>
public enum AssetDestination
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>Beside the program.</summary>
    Output,

    /// <summary>To where a web server serves them from: the output path is that of the address.</summary>
    WebRoot,
}
