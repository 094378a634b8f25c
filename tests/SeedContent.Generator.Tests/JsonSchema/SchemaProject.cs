using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.JsonSchema;

/// <summary>Projects that ask for JSON Schemas, and what a validator of its own says of seeds by them.</summary>
internal static class SchemaProject
{
    private const string Head = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using System.Globalization;
        using SeedContent;
        namespace Site;

        """;

    public static GeneratorHost Create(string declarations, params (string Path, string Text)[] seeds)
    {
        var host = new GeneratorHost(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp13, trackSteps: true).Property("SeedContentWriteJsonSchema", "true").Code("Declarations.cs", Head + declarations);
        foreach (var (path, text) in seeds)
        {
            host.Seed(path, text);
        }

        return host;
    }

    /// <summary>The JSON of a schema, as the build takes it out of the generated file.</summary>
    public static string Schema(this GeneratorOutput output, string name)
    {
        var code = output.Sources[$"SeedContent-schema.{name}.g.cs"];
        return code[code.IndexOf('{', StringComparison.Ordinal)..(code.LastIndexOf('}') + 1)] + "\n";
    }

    /// <summary>Whether the schema has nothing against some JSON.</summary>
    public static async Task<bool> AllowsAsync(this GeneratorOutput output, string name, string json)
    {
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(output.Schema(name), TestContext.Current.CancellationToken);
        return schema.Validate(json).Count == 0;
    }
}
