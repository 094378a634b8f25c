namespace SeedContent.Compiler.Diagnostics;

/// <summary>How a user writes a severity in a configuration file: in the words of <c>dotnet_diagnostic.*.severity</c>.</summary>
public static class SeverityWords
{
    /// <summary>The words, as a sentence names them.</summary>
    public const string Expected = "error, warning, suggestion, silent, none or default";

    /// <summary>The key of a kind of diagnostics. Keys have no case; hosts keep them in lower case.</summary>
    /// <param name="descriptor">The kind.</param>
    /// <returns>The key.</returns>
    public static string KeyOf(SeedDescriptor descriptor) => "seedcontent_severity." + descriptor.Id.ToLowerInvariant();

    /// <summary>Reads a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="descriptor">The kind of diagnostics that it is for.</param>
    /// <returns>The severity; null where the value is not known.</returns>
    public static SeedSeverity? Read(string value, SeedDescriptor descriptor) => value.Trim().ToLowerInvariant() switch
    {
        "error" => SeedSeverity.Error,
        "warning" => SeedSeverity.Warning,
        "suggestion" => SeedSeverity.Info,
        "silent" or "none" => SeedSeverity.None,
        "default" => descriptor.Severity,
        _ => null,
    };
}
