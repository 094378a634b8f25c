using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Formats.Yaml;

/// <summary>
/// The merge key <c>&lt;&lt;</c>. It is no part of YAML 1.2 but a type of 1.1 (yaml.org/type/merge.html) that authors expect to work:
/// the entries of other mappings are added where the mapping has none of that key.
/// </summary>
internal static class YamlMerge
{
    /// <summary>The key.</summary>
    public const string Key = "<<";

    /// <summary>Adds what is merged behind a mapping's own entries. Of two mappings with one key, the earlier wins.</summary>
    /// <param name="value">The merge key's value: a mapping, or a list of them.</param>
    /// <param name="keys">The keys that the mapping has; those that are added are added here too.</param>
    /// <param name="entries">The mapping's entries.</param>
    /// <param name="problems">What is wrong is added here.</param>
    public static void Add(SeedNode value, ISet<string> keys, ICollection<MappingEntry> entries, ICollection<SeedProblem> problems)
    {
        IEnumerable<SeedNode> sources = value is SequenceNode list ? list.Items : [value];
        foreach (var source in sources)
        {
            if (source is not MappingNode mapping)
            {
                var found = source switch { SequenceNode => "a list", ScalarNode { IsNull: true } => "nothing", _ => "a single value" };
                problems.Add(new(SeedDescriptors.YamlSyntax, source.Span, [
                    $"The merge key '<<' needs a mapping or a list of mappings, found {found}; name one with an alias such as '*defaults', or put the key in quotation marks"]));
                continue;
            }

            foreach (var entry in mapping.Entries)
            {
                if (keys.Add(entry.Key.Value))
                {
                    entries.Add(entry);
                }
            }
        }
    }
}
