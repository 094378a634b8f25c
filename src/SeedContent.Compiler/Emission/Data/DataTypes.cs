using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission.Data;

/// <summary>Writes types as C#.</summary>
internal static class DataTypes
{
    private const string ImmutableArray = "global::System.Collections.Immutable.ImmutableArray<";

    /// <summary>The type as a declaration names it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">The project's options, for the records' namespace.</param>
    public static string Write(DataType type, CompilerOptions options)
    {
        var name = type.Name ?? type.Kind switch
        {
            DataTypeKind.Boolean => "bool",
            DataTypeKind.Int32 => "int",
            DataTypeKind.Int64 => "long",
            DataTypeKind.Double => "double",
            DataTypeKind.Decimal => "decimal",
            DataTypeKind.Date => "global::System.DateOnly",
            DataTypeKind.Time => "global::System.TimeOnly",
            DataTypeKind.DateTime => "global::System.DateTime",
            DataTypeKind.DateTimeOffset => "global::System.DateTimeOffset",
            DataTypeKind.List => $"{ImmutableArray}{Write(type.Item!, options)}>",
            DataTypeKind.Record => FullName(type.Record!.Name, options),
            DataTypeKind.Reference => FullName(type.Target!.TypeName!, options),
            _ => "string",
        };
        return IsNullable(type) ? name + "?" : name;
    }

    /// <summary>A list that is missing is empty, as users expect of what they enumerate.</summary>
    public static bool IsNullable(DataType type) => type.IsNullable && type.Kind != DataTypeKind.List;

    /// <summary>Whether a list is an <c>ImmutableArray&lt;T&gt;</c>, as it is where nobody declared another type.</summary>
    public static bool IsImmutableArray(DataType list) => list.Name?.StartsWith(ImmutableArray, StringComparison.Ordinal) != false;

    /// <summary>A record's full name.</summary>
    public static string FullName(string record, CompilerOptions options) =>
        options.Namespace.Length == 0 ? "global::" + record : $"global::{options.Namespace}.{record}";
}
