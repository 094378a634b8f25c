using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Tests;

/// <summary>What came out of a <see cref="TestProject"/>.</summary>
internal sealed record TestResult(
    IReadOnlyList<TestSeed> Seeds,
    IReadOnlyList<EntryModel> Entries,
    PlanResult Plan,
    EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>The only entry.</summary>
    public EntryModel Entry
    {
        get
        {
            AssertClean();
            return Assert.Single(Entries);
        }
    }

    public void AssertClean() => Assert.Empty(Diagnostics.Select(Describe));

    /// <summary>Asserts that there is one diagnostic, of this kind, at the marked range of its file, and that its message says all the words.</summary>
    public SeedDiagnostic AssertOnly(string id, params string[] words)
    {
        var diagnostic = Assert.Single(Diagnostics, _ => true);
        AssertAtMark(diagnostic, id);
        foreach (var word in words)
        {
            Assert.Contains(word, diagnostic.Message, StringComparison.Ordinal);
        }

        return diagnostic;
    }

    /// <summary>Asserts that the diagnostics are of these kinds, in this order, each at the next mark of its file.</summary>
    public void AssertAll(params string[] ids)
    {
        Assert.Equal(ids, Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id));
        foreach (var diagnostic in Diagnostics)
        {
            AssertAtMark(diagnostic, diagnostic.Descriptor.Id);
        }
    }

    private void AssertAtMark(SeedDiagnostic diagnostic, string id)
    {
        Assert.Equal(id, diagnostic.Descriptor.Id);
        var seed = Seeds.Single(candidate => string.Equals(candidate.File.Path, diagnostic.Location.Path, StringComparison.Ordinal));
        var marks = seed.Marks.Count == 0 ? [(0, 0)] : seed.Marks;
        var span = diagnostic.Location.Span;
        Assert.Contains((span.Start, span.End), marks);

        // Line and column are counted here from the text, not taken from the code under test.
        var before = seed.Text[..span.Start].Split('\n');
        Assert.Equal((before.Length - 1, before[^1].Length), (diagnostic.Location.Start.Line, diagnostic.Location.Start.Column));
    }

    private static string Describe(SeedDiagnostic diagnostic) =>
        $"{diagnostic.Location.Path}({diagnostic.Location.Start.Line + 1},{diagnostic.Location.Start.Column + 1}): {diagnostic.Descriptor.Id}: {diagnostic.Message}";
}
