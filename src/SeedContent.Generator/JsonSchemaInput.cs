using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Emission.JsonSchema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Generator;

/// <summary>All that JSON Schemas are made of. Equal while no type, no key and no collection changes.</summary>
/// <param name="Collections">The collections.</param>
/// <param name="Data">The files and folders of data.</param>
/// <param name="Texts">What was inferred of text seeds.</param>
internal sealed record JsonSchemaInput(EquatableArray<CollectionPlan> Collections, EquatableArray<DataShape> Data, EquatableArray<TextType> Texts)
{
    /// <summary>Takes what is needed of a collection of data.</summary>
    public static JsonSchemaInput Create(EquatableArray<CollectionPlan> collections, EquatableArray<DataCode> data, EquatableArray<TextType> texts) =>
        new(collections, data.Select(code => new DataShape(code.Collection, code.File.IsInRoot, code.Type)).ToEquatableArray(), texts);
}
