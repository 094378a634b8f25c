using Microsoft.CodeAnalysis.CSharp;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Declarations;

/// <summary>Projects with types that the user declares, in C# 13, which has partial properties.</summary>
internal static class DeclaredProject
{
    /// <summary>A project with declarations and seeds.</summary>
    public static GeneratorHost Create(string declarations, params (string Path, string Text)[] seeds) => Create(declarations, isInNamespace: true, seeds);

    /// <summary>A project with declarations, in the project's namespace or not, and seeds.</summary>
    public static GeneratorHost Create(string declarations, bool isInNamespace, params (string Path, string Text)[] seeds)
    {
        var host = new GeneratorHost(LanguageVersion.CSharp13);
        foreach (var (path, text) in seeds)
        {
            host.Seed(path, text);
        }

        return host.Code("Declarations.cs", $$"""
            #nullable enable
            using System;
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using System.Globalization;
            using SeedContent;
            {{(isInNamespace ? "namespace Site;" : "")}}
            {{declarations}}
            """);
    }
}
