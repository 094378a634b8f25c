using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SeedContent.Compiler.Formats.Yaml;

/// <summary>
/// What a node is by its tag, or without one: the tags of the failsafe, JSON and core schemas (YAML 1.2.2, 10.1.1, 10.2.1 and 10.3.1)
/// and the non-specific <c>!</c>, by which a scalar is a text (6.9.1).
/// </summary>
/// <param name="text">The whole text.</param>
/// <param name="problems">What is wrong is added here.</param>
internal sealed class YamlTags(string text, ICollection<SeedProblem> problems)
{
    private const string Prefix = "tag:yaml.org,2002:";

    /// <summary>Resolves a scalar.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="span">The scalar without its tag.</param>
    /// <param name="tag">The tag as written.</param>
    /// <returns>What it is; null where it does not fit its tag, which is reported.</returns>
    public ScalarKind? Resolve(Scalar scalar, TextSpan span, TextSpan tag)
    {
        var untagged = scalar.Style == ScalarStyle.Plain ? YamlCoreSchema.Resolve(scalar.Value) : ScalarKind.Text;
        if (scalar.Tag.IsEmpty)
        {
            return untagged;
        }

        // A tag says what the text is, in quotation marks or not.
        var byText = YamlCoreSchema.Resolve(scalar.Value);
        switch (ShortName(scalar.Tag))
        {
            case "!" or "str":
                return ScalarKind.Text;
            case "int":
                return Expect(byText is ScalarKind.Integer, ScalarKind.Integer, "a whole number such as 12");
            case "float":
                return Expect(byText is ScalarKind.Float || IsDecimal(byText, scalar.Value), ScalarKind.Float, "a number such as 1.5");
            case "bool":
                return Expect(byText is ScalarKind.Boolean, ScalarKind.Boolean, "true or false");
            case "null":
                return Expect(byText is ScalarKind.Null, ScalarKind.Null, "null or nothing");
            case "map":
                return Expect(false, default, "a mapping");
            case "seq":
                return Expect(false, default, "a list");
            default:
                ReportUnknown(tag);
                return untagged;
        }

        ScalarKind? Expect(bool fits, ScalarKind kind, string expected)
        {
            if (!fits)
            {
                ReportMisfit(span, tag, expected, Found(scalar.Value));
            }

            return fits ? kind : null;
        }
    }

    /// <summary>Checks the tag of a collection. One that does not fit is reported, and the collection is read as what it is.</summary>
    /// <param name="node">The collection's start.</param>
    /// <param name="properties">Its anchor and tag.</param>
    public void Check(NodeEvent node, YamlProperties properties)
    {
        if (node.Tag.IsEmpty)
        {
            return;
        }

        var isMapping = node is MappingStart;
        var name = ShortName(node.Tag);
        if (name == "!" || name == (isMapping ? "map" : "seq"))
        {
            return;
        }

        var found = isMapping ? "a mapping" : "a list";
        switch (name)
        {
            case "str" or "int" or "float" or "bool" or "null":
                ReportMisfit(properties.Tag, properties.Tag, "a single value", found);
                break;
            case "map" or "seq":
                ReportMisfit(properties.Tag, properties.Tag, isMapping ? "a list" : "a mapping", found);
                break;
            default:
                ReportUnknown(properties.Tag);
                break;
        }
    }

    // A float of the core schema may have no point, but it has no other base than ten.
    private static bool IsDecimal(ScalarKind kind, string value) =>
        kind is ScalarKind.Integer && !value.StartsWith("0x", StringComparison.Ordinal) && !value.StartsWith("0o", StringComparison.Ordinal);

    private static string? ShortName(TagName tag) => tag.Value switch
    {
        "!" => "!",
        var value when value.StartsWith(Prefix, StringComparison.Ordinal) => value.Substring(Prefix.Length),
        _ => null,
    };

    private static string Found(string value) => value.Length switch
    {
        0 => "nothing",
        <= 40 => $"'{value}'",
        _ => $"'{value.Substring(0, char.IsHighSurrogate(value[39]) ? 39 : 40)}…'",
    };

    private void ReportMisfit(TextSpan span, TextSpan tag, string expected, string found) =>
        problems.Add(new(SeedDescriptors.YamlSyntax, span, [$"The tag '{tag.In(text)}' needs {expected}, found {found}; change the value, or remove the tag"]));

    private void ReportUnknown(TextSpan tag) => problems.Add(new(SeedDescriptors.TagNotRead, tag, [tag.In(text)]));
}
