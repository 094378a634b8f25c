using Microsoft.CodeAnalysis;
using SeedContent.Compiler.Text;

namespace SeedContent.Generator.Declarations;

/// <summary>Turns places in the user's code into the compiler library's.</summary>
internal static class SymbolLocation
{
    /// <summary>Where a symbol's name stands.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <returns>The place; the head of no file for a symbol of another assembly.</returns>
    public static SeedLocation Of(ISymbol symbol) => Of(symbol.Locations.FirstOrDefault());

    /// <summary>A place of the compiler's.</summary>
    /// <param name="location">The place.</param>
    /// <returns>The place.</returns>
    public static SeedLocation Of(Location? location)
    {
        if (location is null || !location.IsInSource)
        {
            return SeedLocation.AtStart("");
        }

        var lines = location.GetLineSpan();
        return new(
            lines.Path,
            new(location.SourceSpan.Start, location.SourceSpan.Length),
            new(lines.StartLinePosition.Line, lines.StartLinePosition.Character),
            new(lines.EndLinePosition.Line, lines.EndLinePosition.Character));
    }
}
