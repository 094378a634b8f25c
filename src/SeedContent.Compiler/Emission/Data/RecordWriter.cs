using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission.Data;

/// <summary>Writes records as constructor calls with initializers.</summary>
/// <param name="values">Writes the values.</param>
/// <param name="bodyText">The property of a body that has its text; null where there is no body.</param>
internal sealed class RecordWriter(ValueWriter values, string? bodyText = null)
{
    /// <summary>What stands for a value that could not be read: the build fails anyway, and the code around it shall not fail too.</summary>
    private const string Broken = "default!";

    /// <summary>What stands for the body in what is written: where that lies is not known yet.</summary>
    public const string Body = "\u0001";

    /// <summary>Writes a nested record on one line.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The expression.</returns>
    public string WriteInline(RecordValue record)
    {
        var arguments = Arguments(record, null);
        var members = Members(record, null);
        var call = $"{New(record.Record)}({string.Join(", ", arguments)})";
        return members.Count == 0 ? call : $"{call} {{ {string.Join(", ", members)} }}";
    }

    /// <summary>Writes the constructor call of an entry, a line for each parameter.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="record">The entry.</param>
    /// <param name="name">What the entry is called.</param>
    public void WriteCall(SourceWriter writer, RecordValue record, EntryName name)
    {
        var arguments = Arguments(record, name);
        writer.Line($"{New(record.Record)}({(arguments.Count == 0 ? ")" : "")}");
        writer.Indent();
        for (var i = 0; i < arguments.Count; i++)
        {
            writer.Line(arguments[i] + (i == arguments.Count - 1 ? ")" : ","));
        }

        writer.Unindent();
    }

    /// <summary>Writes the lines of an entry's initializer, without its braces.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="record">The entry.</param>
    /// <param name="name">What the entry is called.</param>
    /// <param name="first">Members to set before those of the fields.</param>
    public void WriteMembers(SourceWriter writer, RecordValue record, EntryName name, params string[] first)
    {
        foreach (var line in (IEnumerable<string>)[.. first, .. Members(record, name)])
        {
            writer.Line(line + ",");
        }
    }

    /// <summary>Writes an entry's key.</summary>
    /// <param name="name">What the entry is called.</param>
    /// <returns>The expression.</returns>
    public string KeyOf(EntryName name) => values.Constants.Key(name.Key, name.Member);

    /// <summary>Writes a text, or <c>null</c>.</summary>
    public string Text(string? text) => values.Constants.String(text);

    private static string New(RecordType record) => record.FullName is { } name ? "new " + name : "new";

    // By name, so that those with defaults can be left out.
    private List<string> Arguments(RecordValue record, EntryName? name) => record.Fields
        .Where(field => field.Field.Parameter is not null)
        .Select(field => $"{Identifier.Escape(field.Field.Parameter!)}: {(field.Field.Lazy is null ? WriteValue(field, name) : Broken)}")
        .ToList();

    // What is null or missing is left out, unless the member must be set.
    private List<string> Members(RecordValue record, EntryName? name)
    {
        var members = new List<string>();
        foreach (var field in record.Fields)
        {
            if (field.Field.Lazy is not null)
            {
                if (WriteLink(field) is { } link)
                {
                    members.Add($"{LinkMember(field.Field)} = {link}");
                }
            }
            else if (field.Field.Parameter is null && (WriteValue(field, name) is not "null" and var value))
            {
                members.Add($"{Identifier.Escape(field.Field.Member)} = {value}");
            }
            else if (field.Field.Parameter is null && field.Field.MustBeSet)
            {
                members.Add($"{Identifier.Escape(field.Field.Member)} = null");
            }
        }

        return members;
    }

    /// <summary>The generated property that takes the key of a reference that is resolved when somebody asks.</summary>
    public static string LinkMember(RecordField field) => field.Member + "_";

    private string? WriteLink(FieldValue field) => field.Value switch
    {
        ScalarValue key => $"new({values.AllOf(key.Type.Target!)}, {values.Constants.String(key.Text)})",
        ListValue { Items.Count: > 0 } keys => $"new({values.AllOf(keys.Type.Item!.Target!)}, {values.KeysOf(keys)})",
        _ => null,
    };

    private string WriteValue(FieldValue field, EntryName? name) => field.Field.Source switch
    {
        FieldSource.Key => $"new({KeyOf(name!.Value)})",
        FieldSource.BodyText when bodyText is not null => $"{Body}.{bodyText}",
        FieldSource.Markdown or FieldSource.Article => Body,
        _ when field.Value is null => field.IsBroken ? Broken : "null",
        _ => values.Write(field.Value),
    };
}
