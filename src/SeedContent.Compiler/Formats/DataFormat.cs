namespace SeedContent.Compiler.Formats;

/// <summary>The formats that fields and data are written in.</summary>
public enum DataFormat
{
    /// <summary>YAML 1.2.</summary>
    Yaml,

    /// <summary>TOML 1.0.</summary>
    Toml,

    /// <summary>JSON (RFC 8259).</summary>
    Json,

    /// <summary>CSV (RFC 4180).</summary>
    Csv,
}
