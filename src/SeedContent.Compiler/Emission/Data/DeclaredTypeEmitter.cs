using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission.Data;

/// <summary>Writes the part that a declared type gets beside what the user wrote.</summary>
public static class DeclaredTypeEmitter
{
    /// <summary>The file's name, unique in the project.</summary>
    /// <param name="plan">The collection.</param>
    /// <returns>The name.</returns>
    public static string FileName(CollectionPlan plan) => $"SeedContent.{plan.ClassName}.Type.g.cs";

    /// <summary>Writes the file.</summary>
    /// <param name="plan">The collection; its type is declared.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The C# text.</returns>
    public static string Emit(CollectionPlan plan, CompilerOptions options)
    {
        var schema = plan.Schema!;
        var file = OptionsFor(schema, options);
        var writer = GeneratedFile.OpenParts(WithAttributes(schema), file);
        if (schema.NeedsConstructor)
        {
            EmitConstructor(writer, Identifier.Escape(schema.Type.Name), schema.Base == EntryBase.Article ? SeedKind.Article : SeedKind.Markdown);
        }

        EmitKey(writer, schema);
        if (schema.HasHome)
        {
            Hidden(writer, schema, "The shard that the entry is in; set by generated code.")
                .Line($"public global::SeedContent.Storage.EntryIndex<{schema.Type.FullName}>? {RecordEmitter.HomeMember} {{ get; init; }}").Line();
        }

        if (schema.GeneratedUrl(options) is { } pattern)
        {
            writer
                .Line($"/// <summary>The entry's address, by the pattern <c>{DocComment.Escape(pattern)}</c>; null where that needs a day that the entry does not have.</summary>")
                .Line(GeneratedFile.Attribute)
                .Line($"public string? Url {{ get; {(schema.Shape is null ? "internal " : "")}init; }}").Line();
        }

        foreach (var field in schema.Type.Fields.Where(field => field.Lazy is not null))
        {
            EmitLazy(writer, schema, field, field.Lazy!, options);
        }

        if (schema.PrintedMembers is { } printed)
        {
            EmitPrintMembers(writer, schema, printed);
        }

        GeneratedFile.CloseParts(writer, schema.Declarations);
        return GeneratedFile.CloseNamespace(writer, file);
    }

    /// <summary>Writes the constructor of a class that derives from one of the runtime library.</summary>
    internal static void EmitConstructor(SourceWriter writer, string name, SeedKind kind) => writer
        .Line("/// <summary>Called by generated code.</summary>")
        .Line("/// <param name=\"facts\">What the generator read from the seed.</param>")
        .Line(GeneratedFile.Attribute)
        .Line(GeneratedFile.Hidden)
        .Line($"public {name}(in {EntryTypes.FactsOf(kind)} facts)").Indent().Line(": base(in facts)").Unindent().Open().Close().Line();

    /// <summary>The options with which further parts of an entries' type are written: they stand in the type's own namespace.</summary>
    internal static CompilerOptions OptionsFor(CollectionSchema? schema, CompilerOptions options) =>
        schema is null ? options : options with { Namespace = Identifier.Namespace(schema.Namespace) };

    private static EquatableArray<string> WithAttributes(CollectionSchema schema)
    {
        const string Interop = "global::System.Runtime.InteropServices.";
        var declarations = schema.Declarations;

        // The fields of a struct's parts have no order among each other (CS0282), and that is fine.
        var layout = schema.LeavesLayout ? $"[{Interop}StructLayout({Interop}LayoutKind.Auto)] " : "";
        var shape = schema.Shape is { } known ? $"[global::SeedContent.Storage.SeedShape({Names(known.Parameters)}, {Names(known.Initialized)})] " : "";
        return [.. declarations.Take(declarations.Count - 1), layout + shape + declarations[declarations.Count - 1]];
    }

    private static string Names(EquatableArray<string> names) => $"new string[] {{ {string.Join(", ", names.Select(Literals.String))} }}";

    // What creates entries. Of a sharded type the code of other projects does, and whoever serializes an entry does not want it.
    private static SourceWriter Hidden(SourceWriter writer, CollectionSchema schema, string comment)
    {
        writer.Line($"/// <summary>{comment}</summary>").Line(GeneratedFile.Attribute).Line(GeneratedFile.Hidden);
        return schema.Shape is null ? writer : writer.Line(GeneratedFile.NotSerialized);
    }

    private static string AccessOf(CollectionSchema schema) => schema.Shape is null ? "internal" : "public";

    // Not every struct may have an initializer, and each has a value that nobody made.
    private static void EmitKey(SourceWriter writer, CollectionSchema schema)
    {
        const string Field = "entryKey_";
        if (schema.IsStruct)
        {
            writer.Line(GeneratedFile.Attribute).Line($"private readonly string? {Field};").Line();
        }

        Hidden(writer, schema, "The entry's key.")
            .Line($"{AccessOf(schema)} string {RecordEmitter.KeyMember} " + schema switch
            {
                { IsStruct: true } => $"{{ get => {Field} ?? \"\"; init => {Field} = value; }}",
                { Base: EntryBase.None } => "{ get; init; } = \"\";",
                _ => "=> Key;",
            }).Line();
    }

    // An entry is created without those that it refers to: they may refer back.
    private static void EmitLazy(SourceWriter writer, CollectionSchema schema, RecordField field, LazyProperty lazy, CompilerOptions options)
    {
        var isList = field.Type.Kind == DataTypeKind.List;
        var item = DataTypes.Write((isList ? field.Type.Item! : field.Type) with { IsNullable = false }, options);
        var link = $"global::SeedContent.Storage.EntryLink{(isList ? "s" : "")}<{item}>";
        var storage = field.Member + "Link_";
        var isNullable = field.Type.IsNullable && !isList;
        var initializer = field.Parameter is null ? "" : $" = new({Identifier.Escape(field.Parameter)})";
        var init = lazy.HasInit ? $" init => {storage} = new(value);" : "";
        writer
            .Line(GeneratedFile.Attribute)
            .Line($"private {link} {storage}{initializer};").Line()
            .Line($"/// <summary>The field '{DocComment.Escape(field.Name)}'.</summary>")
            .Line(GeneratedFile.Attribute)
            .Line($"{lazy.Modifiers} {DataTypes.Write(field.Type, options)} {Identifier.Escape(field.Member)} {{ get => {storage}.{(isList || isNullable ? "Value" : "Required")};{init} }}").Line();
        Hidden(writer, schema, $"Takes the key{(isList ? "s" : "")} of '{DocComment.Escape(field.Name)}'; set by generated code.")
            .Line($"{AccessOf(schema)} {link} {RecordWriter.LinkMember(field)} {{ init => {storage} = value; }}").Line();
    }

    // What the compiler makes would write an entry, the entries that it refers to, those that they refer to, and so on without end.
    private static void EmitPrintMembers(SourceWriter writer, CollectionSchema schema, EquatableArray<string> printed)
    {
        var modifiers = schema.IsDerivedRecord ? "protected override" : schema.IsSealed ? "private" : "protected virtual";
        writer
            .Line("/// <summary>Writes the members, of other entries their keys.</summary>")
            .Line("/// <param name=\"builder\">Where to.</param>")
            .Line("/// <returns>Whether there are any.</returns>")
            .Line(GeneratedFile.Attribute)
            .Line($"{modifiers} bool PrintMembers(global::System.Text.StringBuilder builder)").Open();
        if (schema.IsDerivedRecord)
        {
            writer.Line("var isFirst = !base.PrintMembers(builder);");
        }

        for (var i = 0; i < printed.Count; i++)
        {
            var isLink = schema.Type.Fields.Any(field => field.Lazy is not null && string.Equals(field.Member, printed[i], StringComparison.Ordinal));
            var value = isLink ? $"{printed[i]}Link_.ToString()" : $"(object?){Identifier.Escape(printed[i])}";
            var text = Literals.String((i == 0 ? "" : ", ") + printed[i] + " = ");
            writer.Line(i == 0 && schema.IsDerivedRecord
                ? $"builder.Append(isFirst ? {text} : {Literals.String($", {printed[i]} = ")}).Append({value});"
                : $"builder.Append({text}).Append({value});");
        }

        writer.Line(printed.Count > 0 ? "return true;" : schema.IsDerivedRecord ? "return !isFirst;" : "return false;").Close().Line();
    }
}
