using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission;

/// <summary>The C# types that a collection's code is written with.</summary>
internal static class EntryTypes
{
    /// <summary>The type of the entries.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The type's full name.</returns>
    public static string Of(EntryType type, CompilerOptions options) => type switch
    {
        { Schema.Type.FullName: { } declared } => declared,
        { InferredName: { } inferred } => DataTypes.FullName(inferred, options),
        _ => LibraryOf(type.Kind),
    };

    /// <summary>The class of the runtime library for a kind of seeds.</summary>
    /// <param name="kind">A kind of texts.</param>
    /// <returns>The type's full name.</returns>
    public static string LibraryOf(SeedKind kind) => kind == SeedKind.Article ? "global::SeedContent.Article" : "global::SeedContent.Document";

    /// <summary>The type of the body that is handed to a declared type.</summary>
    /// <param name="kind">The kind of the collection's seeds.</param>
    /// <returns>The type's full name.</returns>
    public static string BodyOf(SeedKind kind) => kind == SeedKind.Article ? "global::SeedContent.Article" : "global::SeedContent.MarkdownBody";

    /// <summary>What a class of the runtime library takes.</summary>
    /// <param name="kind">The kind of the collection's seeds.</param>
    /// <returns>The type's full name.</returns>
    public static string FactsOf(SeedKind kind) => kind == SeedKind.Article ? "global::SeedContent.Storage.ArticleFacts" : "global::SeedContent.Storage.DocumentFacts";

    /// <summary>The options with which a collection is written: its class is no more visible than its entries' type.</summary>
    /// <param name="options">The project's options.</param>
    /// <param name="schema">The declared type; null for none.</param>
    /// <param name="isHidden">Whether users do not see the collection.</param>
    /// <returns>The options.</returns>
    public static CompilerOptions For(CompilerOptions options, CollectionSchema? schema, bool isHidden = false) =>
        isHidden || schema is { IsInternal: true } ? options with { IsInternal = true } : options;
}
