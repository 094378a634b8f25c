using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission.Data;

/// <summary>Writes the file with the records that were inferred for a collection.</summary>
internal static class RecordEmitter
{
    /// <summary>The member by which generated code finds the collection of an inferred type.</summary>
    public const string EntriesMember = "Entries_";

    /// <summary>The member that tells a declared type its entry's key.</summary>
    public const string KeyMember = "EntryKey_";

    /// <summary>The member that tells an entry of a sharded type which collection it is in, and the collection's class too.</summary>
    public const string HomeMember = "Home_";

    /// <summary>Writes the class of text seeds that have fields of their own.</summary>
    /// <param name="type">What was inferred.</param>
    /// <param name="kind">The kind of the seeds.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The C# text of the file.</returns>
    public static string EmitText(TextType type, SeedKind kind, CompilerOptions options)
    {
        var writer = GeneratedFile.OpenNamespace(options);
        var name = type.Type.Name;
        DeclarationText.WriteComment(writer, type.Collection, type.Type, kind, options);
        writer
            .Line($"/// <summary>An entry of the collection '{DocComment.Escape(type.Collection)}', with the fields that its seeds have.</summary>")
            .Line($"[global::SeedContent.SeedCollection({Literals.String(type.Collection)})]")
            .Line($"{(options.IsInternal ? "internal" : "public")} partial class {name} : {EntryTypes.LibraryOf(kind)}").Open();
        DeclaredTypeEmitter.EmitConstructor(writer, name, kind);
        writer.Line(GeneratedFile.Attribute).Line($"internal string {KeyMember} => Key;");
        EmitEntries(writer, type.Collection, name, options);
        foreach (var field in type.Type.Fields)
        {
            EmitField(writer, field, options);
        }

        writer.Close();
        EmitNested(writer, type.Type, options);
        return GeneratedFile.CloseNamespace(writer, options);
    }

    /// <summary>Writes the members of the namespace.</summary>
    /// <param name="collection">The collection's name.</param>
    /// <param name="type">The type of its entries.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The C# text of the file.</returns>
    public static string Emit(string collection, RecordType type, CompilerOptions options)
    {
        var writer = GeneratedFile.OpenNamespace(options);
        DeclarationText.WriteComment(writer, collection, type, SeedKind.Data, options);
        EmitRecord(writer, $"An entry of the collection '{collection}', with the fields that its seed has.", type, collection, options);
        return GeneratedFile.CloseNamespace(writer, options);
    }

    /// <summary>Writes a further part of a declared type: the fields that it does not have, and its seeds do.</summary>
    /// <param name="schema">The declared type.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The C# text of the file.</returns>
    public static string EmitExtra(CollectionSchema schema, RecordType fields, CompilerOptions options)
    {
        options = EntryTypes.For(DeclaredTypeEmitter.OptionsFor(schema, options), schema);
        var writer = GeneratedFile.OpenParts(schema.Declarations, options);
        foreach (var field in fields.Fields)
        {
            EmitField(writer, field, options, isExtra: true);
        }

        GeneratedFile.CloseParts(writer, schema.Declarations);
        EmitNested(writer, fields, options);
        return GeneratedFile.CloseNamespace(writer, options);
    }

    private static void EmitRecord(SourceWriter writer, string summary, RecordType type, string? collection, CompilerOptions options)
    {
        writer
            .Line($"/// <summary>{DocComment.Escape(summary)}</summary>");
        if (collection is not null)
        {
            writer.Line($"[global::SeedContent.SeedCollection({Literals.String(collection)})]");
        }

        writer.Line($"{(options.IsInternal ? "internal" : "public")} sealed partial record {type.Name}").Open();
        if (collection is not null)
        {
            EmitEntryMembers(writer, collection, type, options);
        }

        foreach (var field in type.Fields)
        {
            EmitField(writer, field, options);
        }

        writer.Close();
        EmitNested(writer, type, options);
    }

    private static void EmitNested(SourceWriter writer, RecordType type, CompilerOptions options)
    {
        foreach (var field in type.Fields)
        {
            if (RecordOf(field.Type) is { } nested)
            {
                EmitRecord(writer.Line(), $"The field '{field.Name}' of {type.Name}.", nested, collection: null, options);
            }
        }
    }

    private static void EmitEntryMembers(SourceWriter writer, string collection, RecordType type, CompilerOptions options)
    {
        if (!HasKey(type))
        {
            writer.Line("/// <summary>The entry's key.</summary>").Line(GeneratedFile.Attribute).Line("public required string Key { get; init; }");
        }

        writer
            .Line(GeneratedFile.Attribute)
            .Line($"internal string {KeyMember} {(HasKey(type) ? "{ get; init; } = \"\";" : "=> Key;")}");
        EmitEntries(writer, collection, type.Name, options);
    }

    private static void EmitEntries(SourceWriter writer, string collection, string type, CompilerOptions options) => writer
        .Line(GeneratedFile.Attribute)
        .Line($"internal static global::SeedContent.SeedCollection<{DataTypes.FullName(type, options)}> {EntriesMember} => {DataTypes.FullName(MemberNames.ForCollection(collection), options)}.All;");

    /// <summary>Whether the data has a property of its own where the entry's key would be.</summary>
    public static bool HasKey(RecordType type) => type.Fields.Any(field => string.Equals(field.Member, "Key", StringComparison.Ordinal));

    // What a declared type gets so is set by no code of the user's: 'required' would ask for it there.
    private static void EmitField(SourceWriter writer, RecordField field, CompilerOptions options, bool isExtra = false)
    {
        var example = field.Example is { Length: > 0 } value ? $", such as '{value}'" : "";
        var mixed = field.Type.IsMixed || field.Type.Item is { IsMixed: true } ? "; its values have different shapes, so each is its text as written" : "";
        var isRequired = !field.Type.IsNullable;
        writer
            .Line($"/// <summary>{DocComment.Escape($"The field '{field.Name}'{example}{mixed}.")}</summary>")
            .Line($"public {(isRequired && !isExtra ? "required " : "")}{DataTypes.Write(field.Type, options)} {field.Member} {{ get; init; }}"
                + (field.Type.Kind == DataTypeKind.List && (field.Type.IsNullable || isExtra) ? " = [];" : isRequired && isExtra ? " = default!;" : ""));
    }

    /// <summary>The record that a type is, or has lists of.</summary>
    public static RecordType? RecordOf(DataType type) => type.Record ?? (type.Item is null ? null : RecordOf(type.Item));
}
