using System.Globalization;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Formats.Yaml;

/// <summary>
/// The anchors of a document and the nodes that its aliases stand for (YAML 1.2.2, 3.2.2.2 and 7.1). Aliases of aliases can mean gigabytes
/// in a few lines, so what they bring is counted.
/// </summary>
/// <param name="problems">What is wrong is added here.</param>
internal sealed class YamlAnchors(ICollection<SeedProblem> problems)
{
    /// <summary>Names beyond this length have no near miss: a comparison costs the square of it.</summary>
    private const int MaxNameLength = 64;

    private readonly Dictionary<string, YamlAnchor> anchors = new(StringComparer.Ordinal);
    private int remainingNodes = YamlReader.MaxAliasedNodes;
    private int remainingComparisons = 10_000;

    /// <summary>Starts a node that has an anchor. A name may be used again: an alias means the last one before it.</summary>
    /// <param name="name">The anchor's name.</param>
    /// <returns>The anchor, to be completed with its node.</returns>
    public YamlAnchor Open(string name) => anchors[name] = new();

    /// <summary>The node that an alias stands for.</summary>
    /// <param name="name">The name of its anchor.</param>
    /// <param name="span">The alias.</param>
    /// <param name="depth">The collections around it.</param>
    /// <returns>The node at the alias's place, its children at theirs; null where it is not read.</returns>
    public SeedNode? Resolve(string name, TextSpan span, int depth)
    {
        if (!anchors.TryGetValue(name, out var anchor))
        {
            Report(SeedDescriptors.YamlSyntax, span, $"There is no anchor '&{name}' above this alias; {Suggest(name)}");
            return null;
        }

        if (!anchor.IsComplete)
        {
            Report(SeedDescriptors.YamlSyntax, span, $"The alias '*{name}' stands within the value that '&{name}' names; a value cannot hold itself");
            return null;
        }

        if (anchor.Node is null || remainingNodes < 0)
        {
            return null;
        }

        if (depth + anchor.Size.Levels > SeedNode.MaxDepth)
        {
            problems.Add(NodeProblems.TooDeep(span));
            return null;
        }

        // Once it is used up no alias is read, so that it is reported once.
        remainingNodes -= anchor.Size.Nodes;
        if (remainingNodes < 0)
        {
            Report(SeedDescriptors.AliasBudget, span, YamlReader.MaxAliasedNodes.ToString("N0", CultureInfo.InvariantCulture));
            return null;
        }

        return anchor.Node with { Span = span };
    }

    private string Suggest(string name)
    {
        var near = name.Length > MaxNameLength
            ? null
            : EditDistance.FindNearest(name, anchors.Keys.TakeWhile(_ => remainingComparisons-- > 0));
        return near is null ? "write the value out, or put it in quotation marks if it is a text" : $"did you mean '*{near}'?";
    }

    private void Report(SeedDescriptor descriptor, TextSpan span, string argument) => problems.Add(new(descriptor, span, [argument]));
}
