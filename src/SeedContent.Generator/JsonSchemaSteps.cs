using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Emission.JsonSchema;

namespace SeedContent.Generator;

/// <summary>Hands JSON Schemas to the build. A generator may not write files, so they are generated files, which the package's targets take apart.</summary>
internal static class JsonSchemaSteps
{
    // The targets name these too; no class has such a name.
    private const string Prefix = "SeedContent-schema.";
    private const string Index = "SeedContent-schemas.g.cs";

    /// <summary>Writes the schemas.</summary>
    /// <param name="input">What they are made of.</param>
    /// <returns>The schemas; the rest of the project is generated even where this fails.</returns>
    public static JsonSchemaOutput Write(JsonSchemaInput input) => SeedSteps.Guard(
        "",
        () => new JsonSchemaOutput(CollectionSchemas.Write(input.Collections, input.Data, input.Texts), []),
        failure => new([], [failure]));

    /// <summary>The schemas as generated files, and a list of them, by which the build tells them from those of a collection that is gone.</summary>
    /// <param name="schemas">The schemas; null where the project asks for none.</param>
    /// <returns>The files; none where none is asked for.</returns>
    public static IEnumerable<TypeFile> Sources(JsonSchemaOutput? schemas) => schemas is null
        ? []
        : schemas.Files
            .Select(schema => new TypeFile($"{Prefix}{schema.Name}.g.cs", schema.Code))
            .Append(new(Index, JsonSchemaFile.IndexOf(schemas.Files.Select(schema => schema.Name))));
}
