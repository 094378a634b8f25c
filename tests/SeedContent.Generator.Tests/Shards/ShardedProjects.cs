using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Shards;

/// <summary>Projects that refer to each other as assemblies: one that declares types, shards of a collection, and one that joins them.</summary>
internal sealed class ShardedProjects
{
    /// <summary>What stands in front of code.</summary>
    public const string Usings = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using SeedContent;

        """;

    private readonly AssemblyLoadContext context = new(name: null);
    private readonly List<MetadataReference> references = [];

    /// <summary>A project that refers to all that were added so far.</summary>
    /// <param name="name">Its name and namespace.</param>
    /// <param name="code">Its code behind the usual directives.</param>
    /// <param name="seeds">Its seeds.</param>
    public GeneratorHost Create(string name, string code, params (string Path, string Text)[] seeds)
    {
        var host = new GeneratorHost(LanguageVersion.CSharp13, assemblyName: name).Property("RootNamespace", name).Code("Code.cs", Usings + code);
        foreach (var (path, text) in seeds)
        {
            host.Seed(path, text);
        }

        ReferTo(host);
        return host;
    }

    /// <summary>Makes a project refer to all that were added so far.</summary>
    public void ReferTo(GeneratorHost host) => references.ForEach(reference => host.Reference(reference));

    /// <summary>Builds a project in which nothing is wrong, so that later ones refer to it.</summary>
    public ShardedProjects Add(string name, string code, params (string Path, string Text)[] seeds)
    {
        Build(Create(name, code, seeds));
        return this;
    }

    /// <summary>Builds a project in which nothing is wrong, so that later ones refer to it.</summary>
    /// <param name="host">The project.</param>
    /// <param name="ignored">What may be wrong all the same; null for nothing.</param>
    /// <returns>It, loaded beside the others.</returns>
    public Assembly Build(GeneratorHost host, string? ignored = null)
    {
        var output = host.Run().AssertCompiles();
        Assert.Empty(output.Diagnostics.Where(diagnostic => diagnostic.Id != ignored).Select(diagnostic => diagnostic.ToString()));
        var image = output.Emit();
        references.Add(MetadataReference.CreateFromImage(image));
        using var stream = new MemoryStream(image);
        return context.LoadFromStream(stream);
    }

    /// <summary>Runs statements in a project of their own, which uses all others, and compares what they show.</summary>
    public void Check(string usings, string code, string expected)
    {
        var probe = Build(Create("Probe", Probe.Write("using System.Globalization;\nusing System.Linq;\n" + usings, code)));
        Assert.Equal(expected.TrimEnd() + "\n", (string)probe.GetType("Probe")!.GetMethod("Run")!.Invoke(null, null)!);
    }
}
