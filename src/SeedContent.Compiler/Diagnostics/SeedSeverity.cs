namespace SeedContent.Compiler.Diagnostics;

/// <summary>How a diagnostic stops the user where the user has not said otherwise.</summary>
public enum SeedSeverity
{
    /// <summary>Not told: only a user says so.</summary>
    None,

    /// <summary>Told, never in the way.</summary>
    Info,

    /// <summary>Probably a mistake; the build goes on.</summary>
    Warning,

    /// <summary>A mistake; the build fails.</summary>
    Error,
}
