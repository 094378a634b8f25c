using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>One item of a data file.</summary>
/// <param name="Key">Its key.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="KeyField">The field that the key was read from; null where it is no field.</param>
internal sealed record DataItem(string Key, TextSpan KeySpan, MappingNode Fields, string? KeyField = null);
