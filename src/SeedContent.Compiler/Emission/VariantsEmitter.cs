using SeedContent.Compiler.Checking.Languages;
using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes what finds the variants of entries.</summary>
internal static class VariantsEmitter
{
    // No entry has such a name: nothing of its own ends with an underscore.
    private const string ClassName = "Languages_";

    /// <summary>Writes the class in that of the collection of variants.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="facts">What it knows of the entries.</param>
    /// <param name="entryType">The entries' type.</param>
    /// <param name="type">That type's name.</param>
    /// <param name="options">The project's options.</param>
    public static void Emit(SourceWriter writer, VariantFacts facts, EntryType entryType, string type, CompilerOptions options)
    {
        writer
            .Line()
            .Line(GeneratedFile.Attribute)
            .Line($"internal sealed class {ClassName} : global::SeedContent.Storage.SeedVariants<{type}>").Open()
            .Line($"public static readonly {ClassName} Instance = new();").Line()
            .Line($"protected override global::SeedContent.SeedCollection<{type}> Entries => {DataTypes.FullName(facts.ClassName, options)}.All;").Line()
            .Line($"protected override global::SeedContent.SeedCollection<{type}> Variants => All;").Line()
            .Line($"protected override string Tags => {Literals.String(string.Join(" ", facts.Tags))};").Line();
        if (entryType.Schema is { Base: EntryBase.None })
        {
            EmitLanguages(writer, facts, type);
        }
        else
        {
            // A member of the user's own may hide that of the runtime library.
            var library = entryType.Schema is { } schema ? EntryTypes.LibraryOf(schema.Base == EntryBase.Article ? SeedKind.Article : SeedKind.Markdown) : EntryTypes.LibraryOf(entryType.Kind);
            writer.Line($"protected override string? LanguageOf({type} entry, string key) => (({library})entry).Language;");
        }

        writer.Close();
    }

    private static void EmitLanguages(SourceWriter writer, VariantFacts facts, string type)
    {
        var method = $"protected override string? LanguageOf({type} entry, string key) =>";
        if (facts.OtherLanguages.Count == 0)
        {
            writer.Line($"{method} {Literals.String(facts.Language)};");
            return;
        }

        writer.Line($"{method} key switch").Open();
        foreach (var (key, tag) in facts.OtherLanguages)
        {
            writer.Line($"{Literals.String(key)} => {Literals.String(tag)},");
        }

        writer.Line($"_ => {Literals.String(facts.Language)},").Close(";");
    }

    /// <summary>Writes the members of the entries' type.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="members">The members.</param>
    /// <param name="type">The entries' type.</param>
    /// <param name="options">The project's options.</param>
    public static void EmitMembers(SourceWriter writer, LanguageMembers members, string type, CompilerOptions options)
    {
        var instance = $"{DataTypes.FullName(members.ClassName, options)}.{ClassName}.Instance";
        writer.Lines($"""
            /// <summary>
            /// This entry in a language: the variant with the tag, else with the tag less its last subtag, and so on (RFC 4647, 3.4); the entry itself
            /// where none of them is there.
            /// </summary>
            /// <param name="language">A language tag such as <c>pt-BR</c>, in any casing.</param>
            /// <returns>The variant or the entry; the same for an entry and all its variants.</returns>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="language"/> is null.</exception>
            {GeneratedFile.Attribute}
            public {type} {members.In}(string language) => {instance}.In(this, {RecordEmitter.KeyMember}, language);

            /// <summary>The languages that this entry is there in: its own first, where that is known, then those of its variants.</summary>
            {GeneratedFile.Attribute}
            {GeneratedFile.NotSerialized}
            public global::System.Collections.Generic.IReadOnlyList<string> {members.Languages} => {instance}.GetLanguages({RecordEmitter.KeyMember});

            """);
    }
}
