using System.Globalization;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Diagnostics;

/// <summary>A mistake with its place in a file. Equality is by value, the place included.</summary>
/// <param name="Descriptor">What kind of mistake.</param>
/// <param name="Location">Where.</param>
/// <param name="Arguments">The message's arguments.</param>
public sealed record SeedDiagnostic(SeedDescriptor Descriptor, SeedLocation Location, EquatableArray<string> Arguments)
{
    /// <summary>Further places that are at fault too.</summary>
    public EquatableArray<SeedLocation> Related { get; init; } = [];

    /// <summary>How it stops the user: as the table says, until the user's own settings are known.</summary>
    public SeedSeverity Severity { get; init; } = Descriptor.Severity;

    /// <summary>
    /// The file that it stands in, from the seed root's own name on; null where that is no seed, or where nobody has looked yet.
    /// </summary>
    public string? SeedPath { get; init; }

    /// <summary>Whether the project's baseline lists it: it is then information, whatever else is said about its kind.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The message with its arguments filled in.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.Message, [.. Arguments.AsSpan().ToArray()]);
}
