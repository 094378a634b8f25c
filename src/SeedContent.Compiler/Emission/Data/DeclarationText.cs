using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Emission.Data;

/// <summary>
/// Writes an inferred type as the user would declare it, ready to be pasted: what began as data somebody dropped in becomes a schema that
/// later seeds are checked against.
/// </summary>
internal static class DeclarationText
{
    /// <summary>Writes it as a comment.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="collection">The collection's name.</param>
    /// <param name="type">The type that was inferred.</param>
    /// <param name="kind">The kind of the collection's seeds.</param>
    /// <param name="options">The project's options.</param>
    public static void WriteComment(SourceWriter writer, string collection, RecordType type, SeedKind kind, CompilerOptions options)
    {
        writer.Line("// These types follow from the seeds. To have the seeds follow a type, declare it: paste this, and change what is not meant so.").Line("//");
        foreach (var line in Write(collection, type, kind, options).Split('\n'))
        {
            writer.Line(("// " + line).TrimEnd());
        }

        writer.Line();
    }

    /// <summary>Offers it to the user.</summary>
    /// <param name="collection">The collection's name.</param>
    /// <param name="type">The type that was inferred.</param>
    /// <param name="kind">The kind of the collection's seeds.</param>
    /// <param name="first">The collection's first seed.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>An information; its text has the declaration on one line.</returns>
    public static SeedDiagnostic Offer(string collection, RecordType type, SeedKind kind, string first, CompilerOptions options) => new(
        SeedDescriptors.InferredType,
        SeedLocation.AtStart(first),
        [type.Name, collection, string.Join(" ", Write(collection, type, kind, options).Split(['\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()))]);

    private static string Write(string collection, RecordType type, SeedKind kind, CompilerOptions options)
    {
        var text = new SourceWriter();
        text.Line($"[SeedCollection({Literals.String(collection)})]");
        var isData = kind == SeedKind.Data;
        WriteRecord(text, type, isData ? "record" : "class", isData ? "" : $" : global::SeedContent.{(kind == SeedKind.Article ? "Article" : "Document")}", isData && !RecordEmitter.HasKey(type), options);
        return text.ToString().TrimEnd('\n');
    }

    private static void WriteRecord(SourceWriter text, RecordType type, string keyword, string @base, bool hasKey, CompilerOptions options)
    {
        text.Line($"{(options.IsInternal ? "internal" : "public")} partial {keyword} {type.Name}{@base}").Open();
        if (hasKey)
        {
            text.Line("public SeedKey Key { get; init; }");
        }

        foreach (var field in type.Fields)
        {
            // A name in PascalCase and the like is found by itself.
            var attribute = FieldName.AreSame(field.Name, field.Member) ? "" : $"[SeedField({Literals.String(field.Name)})] ";
            var isRequired = !field.Type.IsNullable;
            var initializer = field.Type is { Kind: DataTypeKind.List, IsNullable: true } ? " = [];" : "";
            text.Line($"{attribute}public {(isRequired ? "required " : "")}{DataTypes.Write(field.Type, options)} {field.Member} {{ get; init; }}{initializer}");
        }

        text.Close();
        foreach (var nested in type.Fields.Select(field => RecordEmitter.RecordOf(field.Type)).OfType<RecordType>())
        {
            WriteRecord(text.Line(), nested, "record", "", hasKey: false, options);
        }
    }
}
