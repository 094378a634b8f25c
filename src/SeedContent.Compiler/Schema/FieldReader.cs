using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>Turns the mapping of front matter or a sidecar into <see cref="EntryFields"/>.</summary>
internal sealed class FieldReader
{
    private static readonly string[] Names = ["slug", "headline", "date", "language", "draft", "order"];

    private readonly SeedText text;
    private readonly HashSet<string>? declared;
    private readonly List<SeedProblem> problems = [];

    private FieldReader(SeedText text, HashSet<string>? declared)
    {
        this.text = text;
        this.declared = declared;
    }

    /// <summary>The names of the fields that every text seed can have, in canonical form.</summary>
    public static HashSet<string> KnownNames { get; } = new(Names, StringComparer.Ordinal);

    /// <summary>Reads the fields.</summary>
    /// <param name="root">The root node; null where there is none.</param>
    /// <param name="text">The file that the nodes' spans count in.</param>
    /// <param name="declared">The fields of a declared type, in canonical form, whose values are checked against that; null where no type is declared.</param>
    /// <returns>The fields, and what is wrong with them.</returns>
    public static (EntryFields Fields, EquatableArray<SeedProblem> Problems) Read(SeedNode? root, SeedText text, HashSet<string>? declared = null)
    {
        var reader = new FieldReader(text, declared);
        return (reader.ReadRoot(root), reader.problems.ToEquatableArray());
    }

    private EntryFields ReadRoot(SeedNode? root)
    {
        if (root is MappingNode mapping)
        {
            return ReadMapping(mapping);
        }

        if (root is not (null or ScalarNode { IsNull: true }))
        {
            Report(SeedDescriptors.FieldsExpected, root.Span, NodeText.Describe(root));
        }

        return EntryFields.None;
    }

    private EntryFields ReadMapping(MappingNode mapping)
    {
        var fields = EntryFields.None;
        var seen = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        foreach (var (key, value) in mapping.Entries.Select(entry => (entry.Key, entry.Value)))
        {
            var name = FieldName.Canonical(key.Value);
            if (Array.IndexOf(Names, name) < 0)
            {
                if (declared is null)
                {
                    ReportNearMiss(key);
                }
            }
            else if (seen.TryGetValue(name, out var first))
            {
                problems.Add(NodeProblems.Duplicate(key, first.Span, text));
            }
            else
            {
                seen.Add(name, key);
                var count = problems.Count;
                fields = ReadField(fields, name, key, value);
                if (declared is not null && declared.Contains(name))
                {
                    problems.RemoveRange(count, problems.Count - count);
                }
            }
        }

        return fields;
    }

    private EntryFields ReadField(EntryFields fields, string name, ScalarNode key, SeedNode value) => name switch
    {
        "slug" => ReadSlug(key, value) is { } slug ? fields with { Slug = slug, SlugLocation = text.GetLocation(value.Span) } : fields,
        "headline" => fields with { Headline = ReadText(key, value)?.Value },
        "date" => fields with { Date = ReadDate(value) },
        "language" => fields with { Language = ReadLanguage(key, value), LanguageLocation = text.GetLocation(value.Span) },
        "draft" => fields with { Draft = ReadBoolean(key, value) },
        _ => fields with { Order = ReadInteger(key, value) },
    };

    private ScalarNode? ReadText(ScalarNode key, SeedNode value, string expected = "a text")
    {
        if (value is ScalarNode { IsNull: false } scalar && scalar.Value.Trim().Length > 0)
        {
            return scalar;
        }

        Report(SeedDescriptors.WrongType, Place(key, value), expected, key.Value, NodeText.Describe(value));
        return null;
    }

    private string? ReadSlug(ScalarNode key, SeedNode value)
    {
        if (ReadText(key, value) is not { } scalar)
        {
            return null;
        }

        var slug = scalar.Value;
        var reason = EntryKey.FindMistake(slug);
        if (reason is null)
        {
            return slug;
        }

        Report(SeedDescriptors.InvalidSlug, value.Span, slug, reason);
        return null;
    }

    private CalendarDate? ReadDate(SeedNode value)
    {
        // What is a date or a date-time by its format was checked there, with any number of fractional digits.
        if (value is ScalarNode scalar && (scalar.Kind is ScalarKind.Date or ScalarKind.DateTime or ScalarKind.OffsetDateTime
                ? CalendarDate.TryParseIso(scalar.Value.Substring(0, 10))
                : DateField.Parse(scalar.Value)) is { } date)
        {
            return date;
        }

        var found = value is ScalarNode { IsNull: false } written ? written.Value : "";
        Report(SeedDescriptors.DateUnreadable, value.Span, found, DateField.Explain(found));
        return null;
    }

    private string? ReadLanguage(ScalarNode key, SeedNode value)
    {
        if (ReadText(key, value, "a language tag such as 'id'") is not { } scalar)
        {
            return null;
        }

        if (LanguageTag.IsWellFormed(scalar.Value))
        {
            return scalar.Value;
        }

        Report(SeedDescriptors.InvalidLanguage, value.Span, scalar.Value);
        return null;
    }

    private bool ReadBoolean(ScalarNode key, SeedNode value)
    {
        if (value is ScalarNode { Kind: ScalarKind.Boolean } scalar)
        {
            return scalar.Value[0] is 't' or 'T';
        }

        Report(SeedDescriptors.WrongType, Place(key, value), "true or false", key.Value, NodeText.Describe(value));
        return false;
    }

    private int? ReadInteger(ScalarNode key, SeedNode value)
    {
        if (value is ScalarNode { Kind: ScalarKind.Integer } scalar
            && NumberText.TryParseInteger(scalar.Value, out var number)
            && number >= int.MinValue
            && number <= int.MaxValue)
        {
            return (int)number;
        }

        Report(SeedDescriptors.WrongType, Place(key, value), "a whole number", key.Value, NodeText.Describe(value));
        return null;
    }

    // Any other is a field of the seed's own.
    private void ReportNearMiss(ScalarNode key)
    {
        if (EditDistance.FindNearest(key.Value, Names) is { } nearest)
        {
            Report(SeedDescriptors.NearMissField, key.Span, key.Value, nearest);
        }
    }

    private void Report(SeedDescriptor descriptor, TextSpan span, params string[] arguments) =>
        problems.Add(new(descriptor, span, arguments.ToEquatableArray()));

    // A value that is not there has no place of its own.
    private static TextSpan Place(ScalarNode key, SeedNode value) => value.Span.Length == 0 ? key.Span : value.Span;
}
