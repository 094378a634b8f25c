using Microsoft.CodeAnalysis;
using SeedContent.Generator.Tests.Hosting;

namespace SeedContent.Generator.Tests.Declarations;

/// <summary>Declared types and their seeds, in which ⟦ and ⟧ mark what is wrong.</summary>
internal sealed class MarkedProject
{
    private const string CodePath = "Declarations.cs";
    private const string Head = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using SeedContent;
        namespace Site;
        public enum Level { Low, [SeedField("mid-dle")] Middle, High }
        [Flags] public enum Days { None = 0, Monday = 1, Sunday = 64 }
        public sealed class Celsius { public static Celsius Parse(string text, IFormatProvider? provider) => new(); }

        """;

    private readonly GeneratorHost host = new();
    private readonly Dictionary<string, MarkedText> files = new(StringComparer.Ordinal);

    /// <summary>Declares the types.</summary>
    public MarkedProject(string declarations)
    {
        var code = new MarkedText(Head + declarations);
        files.Add(CodePath, code);
        host.Code(CodePath, code.Text);
    }

    /// <summary>One collection <c>things</c> whose entries have one field, <c>x</c>, of this type and with these attributes.</summary>
    public static MarkedProject WithField(string attributes, string type) =>
        new($"[SeedCollection(\"things\")] public partial class Thing {{ {attributes} public {type} X {{ get; init; }} = default!; }}");

    public MarkedProject Seed(string path, string markup)
    {
        var text = new MarkedText(markup);
        files.Add("/project/seeds/" + path, text);
        host.Seed(path, text.Text);
        return this;
    }

    /// <summary>Sets a property of MSBuild, or adds a file.</summary>
    public MarkedProject With(Action<GeneratorHost> change)
    {
        change(host);
        return this;
    }

    /// <summary>Asserts that nothing is wrong, and that it compiles.</summary>
    public void AssertClean() => host.Run().AssertClean();

    /// <summary>Asserts that there are these diagnostics, <c>id message</c>, one at each mark and nowhere else.</summary>
    public IReadOnlyList<Diagnostic> AssertMarked(params string[] expected)
    {
        var output = host.Run();
        Assert.Null(output.Exception);
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            output.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal));
        Assert.Equal(
            files.SelectMany(file => file.Value.Marks.Select(mark => Describe(file.Key, mark.Start, mark.End))).Order(StringComparer.Ordinal),
            output.Diagnostics.Select(Describe).Order(StringComparer.Ordinal));
        Assert.All(output.Diagnostics, diagnostic => Assert.Equal(LineOf(diagnostic), diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        return output.Diagnostics;
    }

    /// <summary>Asserts that all diagnostics are of this kind, and that there is one.</summary>
    public void AssertSyntaxOnly(string id)
    {
        var output = host.Run();
        Assert.Null(output.Exception);
        Assert.Equal([id], output.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal));
        Assert.Empty(output.CompilerErrors);
    }

    private string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        return Describe(diagnostic.Location.GetLineSpan().Path, span.Start - Before(diagnostic), span.End - Before(diagnostic));
    }

    private string Describe(string path, int start, int end) => $"{path} {start} '{files[path].Text[start..end]}'";

    private int LineOf(Diagnostic diagnostic) =>
        files[diagnostic.Location.GetLineSpan().Path].Text.Take(diagnostic.Location.SourceSpan.Start - Before(diagnostic)).Count(c => c == '\n') + (Before(diagnostic) > 0 ? 2 : 0);

    // The host puts two lines of its own in front of code.
    private static int Before(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path == CodePath ? GeneratorHost.CodeHead.Length : 0;
}
