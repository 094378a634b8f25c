namespace SeedContent.Compiler.Formats.Json;

/// <summary>What is read beyond RFC 8259. Nothing is, unless it is asked for.</summary>
/// <param name="AllowComments">Whether <c>//</c> up to the line's end and <c>/* */</c> are read as white space.</param>
/// <param name="AllowTrailingCommas">Whether a comma may follow the last item of an object or an array.</param>
public readonly record struct JsonReaderOptions(bool AllowComments = false, bool AllowTrailingCommas = false);
