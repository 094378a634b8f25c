using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Yaml;

/// <summary>The keys of one mapping: names, each of which stands once (YAML 1.2.2, 3.2.1.3).</summary>
/// <param name="lines">The text, to say in which line a key stood first.</param>
/// <param name="problems">What is wrong is added here.</param>
internal sealed class YamlKeys(SeedText lines, ICollection<SeedProblem> problems)
{
    private readonly Dictionary<string, TextSpan> spans = new(StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public IEnumerable<string> Names => spans.Keys;

    /// <summary>Adds a key, or reports why the mapping cannot have it.</summary>
    /// <param name="key">The key's node.</param>
    /// <returns>Whether it was added.</returns>
    public bool Add(SeedNode key)
    {
        if (key is not ScalarNode name)
        {
            Report(key, $"Expected a name as the key, found {(key is MappingNode ? "a mapping" : "a list")}; write the key as a text");
            return false;
        }

        var isTaken = spans.TryGetValue(name.Value, out var first);
        if (name is { Value: "", IsNull: true })
        {
            // The parser gives a lone '?' a second empty key, which stands before it.
            if (!isTaken || name.Span.Start > first.Start)
            {
                Report(name, "Expected a name as the key, found nothing; write the key before the colon");
            }
        }
        else if (isTaken)
        {
            problems.Add(NodeProblems.Duplicate(name, first, lines));
        }

        if (!isTaken)
        {
            spans.Add(name.Value, name.Span);
        }

        return !isTaken;
    }

    private void Report(SeedNode key, string message) => problems.Add(new(SeedDescriptors.YamlSyntax, key.Span, [message]));
}
