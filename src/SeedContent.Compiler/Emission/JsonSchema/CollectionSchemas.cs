using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission.JsonSchema;

/// <summary>
/// Writes JSON Schemas of draft 7, which editors know in full: one of a single entry for each collection, and one of the file for those whose
/// entries stand in one. They ask for what the compiler asks for; where they cannot, they ask for less.
/// </summary>
public static class CollectionSchemas
{
    private const string Entry = "entry";
    private const string Item = "item";
    private const string ValueField = "value";
    private static readonly string[] MappingOrList = ["object", "array"];

    // What the text or the file's name can say in place of the field.
    private static readonly string[] OfArticles = ["date", "headline", "language", "order"];
    private static readonly string[] OfDocuments = ["date", "language", "order"];
    private static readonly string[] OfData = ["order"];

    // The fields that a file of data has, whatever its type, and those that tell items of a list apart.
    private static readonly string[] FileFields = ["slug", "order"];
    private static readonly string[] KeyFields = ["id", "key", "slug", "name"];

    /// <summary>Writes the schemas of all collections.</summary>
    /// <param name="collections">The collections.</param>
    /// <param name="data">The files and folders of data.</param>
    /// <param name="texts">What was inferred of text seeds.</param>
    /// <returns>The files to write, in the order of the collections.</returns>
    public static EquatableArray<JsonSchemaFile> Write(EquatableArray<CollectionPlan> collections, EquatableArray<DataShape> data, EquatableArray<TextType> texts)
    {
        var keys = new KeyLists(collections);
        var files = new List<JsonSchemaFile>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var plan in collections)
        {
            var shapes = data.Where(shape => string.Equals(shape.Collection, plan.Name, StringComparison.Ordinal)).ToList();
            var type = plan.Schema?.Type
                ?? shapes.Find(shape => shape.Type is not null)?.Type
                ?? texts.FirstOrDefault(text => string.Equals(text.Collection, plan.Name, StringComparison.Ordinal))?.Type
                ?? new RecordType(plan.ClassName, []) { AllowsExtraFields = true };

            // Before the first seed of a declared type is written it can be of any kind.
            var isAny = plan.Kind == SeedKind.Data && shapes.Count == 0;
            Add(plan.Name + ".schema.json", WriteEntry(plan, type, isAny, keys));
            if (plan.Kind == SeedKind.Data && (isAny || shapes.Exists(shape => shape.IsFile)))
            {
                Add(plan.Name + ".file.schema.json", WriteFile(plan, type, keys));
            }
        }

        return files.ToEquatableArray();

        void Add(string name, JsonObject schema)
        {
            name = FileNameOf(name);
            while (!names.Add(name))
            {
                name = "_" + name;
            }

            files.Add(new(name, JsonText.Write(schema)));
        }
    }

    private static JsonObject WriteEntry(CollectionPlan plan, RecordType type, bool isAny, KeyLists keys)
    {
        var types = new TypeSchemas(keys);
        var isText = plan.Kind != SeedKind.Data;
        var optional = isAny || plan.Kind == SeedKind.Article ? OfArticles : isText ? OfDocuments : OfData;
        var fields = FieldsOf(type, types, optional, hasBody: !isText, needsBody: !isAny);
        foreach (var name in isText || isAny ? FieldReader.KnownNames.OrderBy(name => name, StringComparer.Ordinal) : FileFields.AsEnumerable())
        {
            if (!fields.Has(name))
            {
                fields.Add(name, KnownField(name), isRequired: false, isExact: false);
            }
        }

        return Head($"An entry of '{plan.Name}'").SetAll(WithDefinitions(fields.Write(type.AllowsExtraFields), types));
    }

    // The pairs of a mapping, or the mappings of a list.
    private static JsonObject WriteFile(CollectionPlan plan, RecordType type, KeyLists keys)
    {
        var types = new TypeSchemas(keys);
        var entry = FieldsOf(type, types, OfData, hasBody: true, needsBody: true);
        // What is no mapping itself is the one field of its entry.
        var value = type.Fields.FirstOrDefault(field => field.Source == FieldSource.Field && string.Equals(FieldName.Canonical(field.Name), ValueField, StringComparison.Ordinal));
        var reference = new JsonObject().Set("$ref", "#/definitions/" + Entry);
        var schema = new JsonObject()
            .Set("type", MappingOrList)
            .Set("additionalProperties", value is null ? reference : new JsonObject().Set("anyOf", new[] { reference, types.Of(value, type.Name) }))
            .Set("items", new JsonObject().Set("$ref", "#/definitions/" + (type.AllowsExtraFields ? Entry : Item)));
        var definitions = new JsonObject().Set(Entry, entry.Write(type.AllowsExtraFields));
        if (!type.AllowsExtraFields)
        {
            definitions.Set(Item, WriteItem(type, types));
        }

        return Head($"The entries of '{plan.Name}'").SetAll(schema).Set("definitions", definitions.SetAll(types.Definitions()));
    }

    // An item of a list has its key in it, whether or not the type has a member for that.
    private static JsonObject WriteItem(RecordType type, TypeSchemas types)
    {
        var item = FieldsOf(type, types, OfData, hasBody: true, needsBody: true);
        foreach (var name in KeyFields.Where(name => !item.Has(name)))
        {
            item.Add(name, KnownField("slug"), isRequired: false, isExact: false);
        }

        return item.Write(type.AllowsExtraFields);
    }

    private static FieldSchemas FieldsOf(RecordType type, TypeSchemas types, string[] optional, bool hasBody, bool needsBody)
    {
        types.Open(type);
        var fields = new FieldSchemas();
        foreach (var field in type.Fields)
        {
            switch (field.Source)
            {
                case FieldSource.Key:
                    fields.Add(field, KnownField("slug"), isRequired: false);
                    break;
                case FieldSource.Field:
                    fields.Add(field, types.Of(field, type.Name), RecordSchemas.IsRequired(field) && !optional.Contains(FieldName.Canonical(field.Name), StringComparer.Ordinal));
                    break;
                case FieldSource.BodyText when hasBody:
                    fields.Add(field, types.Of(field, type.Name), needsBody && RecordSchemas.IsRequired(field));
                    break;
            }
        }

        return fields;
    }

    private static JsonObject KnownField(string name) => name switch
    {
        "slug" => Described("The entry's key.", ScalarSchemas.Text()),
        "headline" => Described("The headline.", ScalarSchemas.Text()),
        "date" => Described("The day; a time behind it is dropped.", ScalarSchemas.Of(new(DataTypeKind.Date))),
        "language" => Described("The language of the text.", ScalarSchemas.Language()),
        "draft" => Described("Whether it is a draft.", ScalarSchemas.Of(new(DataTypeKind.Boolean))),
        "order" => Described("The place in the collection.", ScalarSchemas.Of(new(DataTypeKind.Int32))),
        _ => new(),
    };

    private static JsonObject Described(string description, JsonObject schema) => new JsonObject().Set("description", description).SetAll(schema);

    private static JsonObject Head(string title) => new JsonObject().Set("$schema", "http://json-schema.org/draft-07/schema#").Set("title", title);

    private static JsonObject WithDefinitions(JsonObject schema, TypeSchemas types) =>
        types.Definitions() is { Members.Count: > 0 } definitions ? schema.Set("definitions", definitions) : schema;

    // The name of a generated file has fewer characters than that of a folder.
    private static string FileNameOf(string name) => new([.. name.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_')]);
}
