using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Schema.Relations;
using SeedContent.Compiler.Schema.Validation;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema.Data;

/// <summary>Reads a collection of data: the items of a file in the seed root, or the files of a folder.</summary>
internal static class DataReader
{
    /// <summary>Reads a data file in the seed root, one entry an item.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">Its text.</param>
    /// <param name="schema">The declared type; null to infer one.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>Its entries and what is wrong; never throws on any text.</returns>
    public static DataModel ReadFile(SeedFile file, FileContent content, CollectionSchema? schema, CompilerOptions options)
    {
        if (content.Problem is { } problem)
        {
            return new(file.Stem, schema?.Type, [], [], [problem]);
        }

        var text = content.Text;
        var data = FormatReaders.Read(file.SeedPath, text.Content, options);
        if (data.Root is not { } root)
        {
            return new(file.Stem, schema?.Type, [], [], [.. data.Problems.Select(problem => problem.In(text))]);
        }

        var (items, problems) = ItemReader.Read(root, schema?.Type.Fields.FirstOrDefault(field => field.Source == FieldSource.Key)?.Name);
        var located = items.Select((item, i) => new LocatedItem(file, text, item, i)
        {
            OtherFields = item.KeyField is { } field ? [FieldName.Canonical(field)] : [],
        });
        var syntax = data.Problems.Concat(problems).Select(problem => problem.In(text)).ToList();
        return ReadItems(file.Stem, [.. located], schema, syntax, !data.Problems.Any(problem => problem.Descriptor.Severity == SeedSeverity.Error));
    }

    /// <summary>Reads a folder of data files, one entry a file.</summary>
    /// <param name="collection">The collection's name.</param>
    /// <param name="files">The files.</param>
    /// <param name="schema">The declared type; null to infer one.</param>
    /// <returns>The entries and what is wrong.</returns>
    public static DataModel ReadFolder(string collection, IEnumerable<FieldFile> files, CollectionSchema? schema)
    {
        var items = new List<LocatedItem>();
        var diagnostics = new List<SeedDiagnostic>();
        foreach (var file in files)
        {
            diagnostics.AddRange(file.Diagnostics);
            if (FolderItemReader.Read(file, diagnostics) is { } item)
            {
                items.Add(item);
            }
        }

        return ReadItems(collection, items, schema, diagnostics, isWhole: true);
    }

    private static DataModel ReadItems(string collection, List<LocatedItem> items, CollectionSchema? schema, List<SeedDiagnostic> diagnostics, bool isWhole)
    {
        var type = schema?.Type;
        IReadOnlyList<string> typeNames = [];
        if (type is null)
        {
            (type, typeNames) = Inference.Infer(collection, items.Select(located => (located.Item.Fields, located.Text)), isText: false, diagnostics);
        }

        var checker = new ConstraintChecker();
        var entries = new List<DataEntry>(items.Count);
        var problems = new List<(SeedProblem Problem, SeedText Text)>();
        var extra = new List<MappingNode>();
        foreach (var located in items)
        {
            var (item, text) = (located.Item, located.Text);
            var values = new ValueReader(text, checker);
            var head = located.IsFile ? item.Fields.Entries is [var first, ..] ? first.Key.Span : default : item.KeySpan;
            var others = new HashSet<string>(located.OtherFields, StringComparer.Ordinal);
            var value = values.ReadEntry(type, item.Fields, head, new EntryFallback(item.Key, Order: located.Order), others);
            var isBroken = values.Problems.Any(problem => problem.Descriptor.Severity == SeedSeverity.Error);
            problems.AddRange(values.Problems.Where(problem => isWhole || problem.Descriptor != SeedDescriptors.MissingField).Select(problem => (problem, text)));
            entries.Add(new(located, value, RelationReader.Read(value, values.Keys, schema?.Order ?? [], text), isBroken));
            extra.Add(values.ExtraFields);
        }

        if (schema is { Type.AllowsExtraFields: true } && extra.Exists(fields => fields.Entries.Count > 0))
        {
            (type, typeNames) = Inference.InferExtra(schema, items.Select((located, i) => (extra[i], located.Text)), diagnostics);
            entries = [.. entries.Select((entry, i) => entry.With(type, extra[i]))];
        }

        var examples = new SiblingExamples(entries.SelectMany(entry => SiblingExample.Of(entry.Source.Item.Key, entry.Value)));
        diagnostics.AddRange(problems.Select(found => (found.Problem with { Arguments = examples.AddTo(found.Problem.Descriptor, found.Problem.Arguments) }).In(found.Text)));
        return new(collection, type, typeNames, entries, diagnostics);
    }
}
