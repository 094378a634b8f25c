using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Schema.Relations;
using SeedContent.Compiler.Schema.Validation;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Components;

/// <summary>Reads the shortcodes of a text as the types that are declared for them.</summary>
internal static class ComponentReader
{
    /// <summary>Reads them.</summary>
    /// <param name="components">The shortcodes.</param>
    /// <param name="lookup">The declared components.</param>
    /// <param name="text">The seed's text.</param>
    /// <param name="bodyStart">Where the text below the fields begins in it.</param>
    /// <returns>The instances, and what is wrong.</returns>
    public static ComponentValues Read(EquatableArray<MarkdownComponent> components, ComponentLookup lookup, SeedText text, int bodyStart)
    {
        if (components.Count == 0)
        {
            return ComponentValues.None;
        }

        var read = new List<(int, RecordValue)>();
        var values = new ValueReader(text, new ConstraintChecker());
        for (var number = 0; number < components.Count; number++)
        {
            var component = components[number];
            if (lookup.Find(component.Name)?.Type is { } type)
            {
                read.Add((number, values.ReadEntry(type, ToMapping(component, bodyStart), component.NameSpan.Shift(bodyStart), new EntryFallback(""), [])));
            }
        }

        return new(
            read,

            // An instance is created when somebody asks for it, and not with the entry that has the text.
            [.. values.Keys.Select(key => new KeyReference(key.Target, key.Key, text.GetLocation(key.Span), IsEager: false))],
            [.. values.Problems.OrderBy(problem => problem.Span.Start).Select(problem => problem.In(text))]);
    }

    // Texts without types, as the cells of a table: quotation marks are there for the blanks in a value, and say nothing of what it is.
    private static MappingNode ToMapping(MarkdownComponent component, int bodyStart) => new(
        component.Attributes
            .Select(attribute => new MappingEntry(
                new(attribute.Key, ScalarKind.Text, attribute.KeySpan.Shift(bodyStart)),
                new ScalarNode(attribute.Value, ScalarKind.Untyped, attribute.ValueSpan.Shift(bodyStart))))
            .ToEquatableArray(),
        component.NameSpan.Shift(bodyStart));
}
