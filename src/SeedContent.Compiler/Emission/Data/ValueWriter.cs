using System.Numerics;
using SeedContent.Compiler.Emission.Rows;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission.Data;

/// <summary>Writes values as C# expressions of their fields' types: constants and constructors, nothing that parses.</summary>
/// <param name="options">The project's options.</param>
/// <param name="constants">Writes the constants.</param>
internal sealed class ValueWriter(CompilerOptions options, Constants constants)
{
    /// <summary>Writes the constants.</summary>
    public Constants Constants => constants;

    /// <summary>A value where its type is known from what it is assigned to.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The expression.</returns>
    public string Write(DataValue? value) => value switch
    {
        null => "null",
        ScalarValue scalar => WriteScalar(scalar),
        ListValue { Items.Count: 0, Type.Kind: DataTypeKind.Map } empty => WriteMap(empty.Type, []),
        ListValue { Items.Count: > 0, Type.Item: { Kind: DataTypeKind.Reference } item } keys => $"[.. new global::SeedContent.Storage.EntryLinks<{TypeOf(item)}>({AllOf(item.Target!)}, {KeysOf(keys)}).Value]",
        ListValue list when IsOfTexts(list) => constants.List(TextsOf(list), DataTypes.IsImmutableArray(list.Type)),
        ListValue list => $"[{string.Join(", ", list.Items.Select(Write))}]",
        MapValue map => WriteMap(map.Type, map.Entries),
        RecordValue record => new RecordWriter(this).WriteInline(record),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>The collection that a reference refers to.</summary>
    /// <param name="target">The collection.</param>
    /// <returns>Its <c>All</c>.</returns>
    public string AllOf(ReferenceTarget target) => target switch
    {
        { ClassName: { } className } => className + ".All",
        { Collection: { } collection } => DataTypes.FullName(MemberNames.ForCollection(collection), options) + ".All",
        _ => DataTypes.FullName(target.TypeName!, options) + "." + RecordEmitter.EntriesMember,
    };

    /// <summary>The keys of references.</summary>
    /// <param name="keys">The references.</param>
    /// <returns>Their keys, as arguments.</returns>
    public string KeysOf(ListValue keys) => constants.Arguments(TextsOf(keys));

    private static IReadOnlyList<string> TextsOf(ListValue list) => [.. list.Items.Select(item => ((ScalarValue)item!).Text)];

    private static bool IsOfTexts(ListValue list) => list.Items.Count > 0 && list.Items.All(static item => item is ScalarValue { Type.Kind: DataTypeKind.Text });

    private string TypeOf(DataType reference) => DataTypes.Write(reference with { IsNullable = false }, options);

    private string WriteMap(DataType type, IReadOnlyList<(string Key, DataValue? Value)> entries)
    {
        var item = DataTypes.Write(type.Item!, options);
        var initializer = entries.Count == 0 ? "" : $" {{ {string.Join(", ", entries.Select(entry => $"[{constants.String(entry.Key)}] = {Write(entry.Value)}"))} }}";
        var dictionary = $"new global::System.Collections.Generic.Dictionary<string, {item}>(global::System.StringComparer.Ordinal){initializer}";
        return type.MapConversion.Length == 0 ? dictionary : $"{type.MapConversion}({dictionary})";
    }

    private string WriteScalar(ScalarValue scalar) => scalar.Type.Kind switch
    {
        DataTypeKind.Boolean => constants.Boolean((bool)scalar.Value),
        DataTypeKind.Single => constants.Single(scalar.Text),
        DataTypeKind.Double => constants.Double(scalar.Text),
        DataTypeKind.Decimal => constants.Decimal(scalar.Text),
        DataTypeKind.Int32 => constants.Int32((int)(BigInteger)scalar.Value),
        DataTypeKind.Int64 => constants.Int64((long)(BigInteger)scalar.Value),
        DataTypeKind.UInt64 => constants.UInt64((ulong)(BigInteger)scalar.Value),
        DataTypeKind.UInt32 => constants.UInt32((uint)(BigInteger)scalar.Value),
        DataTypeKind.SByte => constants.Small((int)(BigInteger)scalar.Value, "sbyte"),
        DataTypeKind.Byte => constants.Small((int)(BigInteger)scalar.Value, "byte"),
        DataTypeKind.Int16 => constants.Small((int)(BigInteger)scalar.Value, "short"),
        DataTypeKind.UInt16 => constants.Small((int)(BigInteger)scalar.Value, "ushort"),
        DataTypeKind.Date => constants.Date((CalendarDate)scalar.Value),
        DataTypeKind.Time => $"new global::System.TimeOnly({constants.Int64(((TimeSpan)scalar.Value).Ticks)})",
        DataTypeKind.TimeSpan => $"new global::System.TimeSpan({constants.Int64(((TimeSpan)scalar.Value).Ticks)})",
        DataTypeKind.DateTime => constants.DateTime((DateTime)scalar.Value),
        DataTypeKind.DateTimeOffset => constants.DateTimeOffset((DateTimeOffset)scalar.Value),
        DataTypeKind.Guid => constants.Guid((Guid)scalar.Value),
        DataTypeKind.Version => $"new global::System.Version({scalar.Value.ToString().Replace(".", ", ")})",
        DataTypeKind.Uri => $"new global::System.Uri({constants.String(scalar.Text)}, global::System.UriKind.RelativeOrAbsolute)",
        DataTypeKind.Culture => $"global::System.Globalization.CultureInfo.GetCultureInfo({constants.String(scalar.Text)})",
        DataTypeKind.Char => $"'\\u{(int)(char)scalar.Value:X4}'",
        DataTypeKind.Enum => WriteEnum(scalar.Type, (List<string>)scalar.Value),
        DataTypeKind.Parsable => $"{scalar.Type.Name}.Parse({constants.String(scalar.Text)}, global::System.Globalization.CultureInfo.InvariantCulture)",
        DataTypeKind.Reference when scalar.Type.IsNullable => $"new global::SeedContent.Storage.EntryLink<{TypeOf(scalar.Type)}>({AllOf(scalar.Type.Target!)}, {constants.String(scalar.Text)}).Value",
        DataTypeKind.Reference => $"{AllOf(scalar.Type.Target!)}[{constants.String(scalar.Text)}]",
        _ => constants.String(scalar.Text),
    };

    private static string WriteEnum(DataType type, List<string> members) =>
        members.Count == 0 ? "default" : string.Join(" | ", members.Select(member => $"{type.Name}.{Identifier.Escape(member)}"));
}
