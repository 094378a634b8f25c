namespace SeedContent.Compiler.Schema.Data;

/// <summary>A field of an entry that another entry can take as an example.</summary>
/// <param name="Key">The entry's key.</param>
/// <param name="Field">The field's name.</param>
/// <param name="Text">The value as written, shortened.</param>
public sealed record SiblingExample(string Key, string Field, string Text)
{
    /// <summary>Takes the fields of an entry that have a single value.</summary>
    /// <param name="key">The entry's key.</param>
    /// <param name="value">Its fields.</param>
    /// <returns>The examples.</returns>
    internal static IEnumerable<SiblingExample> Of(string key, RecordValue value) => value.Fields
        .Where(field => field.Value is ScalarValue scalar && scalar.Text.Trim().Length > 0)
        .Select(field => new SiblingExample(key, field.Field.Name, NodeText.Shorten(((ScalarValue)field.Value!).Text)));
}
