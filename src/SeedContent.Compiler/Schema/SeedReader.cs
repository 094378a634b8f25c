using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Checking.Languages;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema.Components;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Schema.Languages;
using SeedContent.Compiler.Schema.Relations;
using SeedContent.Compiler.Schema.Validation;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>Reads a text seed whole: front matter or sidecar, then the body.</summary>
public static class SeedReader
{
    /// <summary>Reads a seed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">Its text, or the beginning of it; the whole is read where <paramref name="pack"/> does not know the rest.</param>
    /// <param name="sidecar">The sidecar of the same stem, where there is one.</param>
    /// <param name="schema">The declared type of its collection; null where there is none.</param>
    /// <param name="components">The declared components of Markdown.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="pack">What is known of texts.</param>
    /// <returns>The entry and what is wrong; never throws on any text.</returns>
    public static SeedResult Read(SeedFile file, FileContent content, FieldFile? sidecar, CollectionSchema? schema, ComponentLookup components, CompilerOptions options, PackIndex pack)
    {
        if (file.Kind == SeedKind.Unknown)
        {
            return new(null, null, [UnknownExtension(file)]);
        }

        var diagnostics = new List<SeedDiagnostic>();
        if (content.Problem is { } problem)
        {
            diagnostics.Add(problem);
        }

        var matter = FrontMatter.Find(content.Text.Content);
        ReportFrontMatter(file, content, matter, sidecar, diagnostics);
        var source = SeedFields.Read(content.Text, matter, sidecar);
        var (fields, problems) = FieldReader.Read(source.Root, source.Text, schema is null ? null : DeclaredNames(schema));
        var name = SeedName.Parse(file.EntryPath);
        var key = fields.Slug ?? name.Key;
        if (key.Length == 0)
        {
            AddProblems(source, problems, [], diagnostics);
            diagnostics.Add(new(SeedDescriptors.NoKey, SeedLocation.AtStart(file.Path), [Path.GetFileName(file.SeedPath)]));
            return new(null, null, diagnostics.ToEquatableArray());
        }

        var text = matter.Body.In(content.Text.Content);
        var tag = file.Variant?.Tag;
        var bodySource = new BodySource(file.Kind, text, fields.Language ?? tag, options.Language, components.AddTo(options.Markdown)) { Parts = PartsOf(schema, options), KnownText = content.Known?.Body, Unread = content.Unread };
        var known = IsKnownEnough(file, content, schema, options) ? pack.Find(bodySource) : null;
        if (known is null && content.Known is not null)
        {
            return Read(file, content.Whole(), sidecar, schema, components, options, pack);
        }

        var body = known ?? bodySource.Read();
        var article = (body as ArticleBody)?.Article;
        var bodyProblems = (body as MarkdownModel)?.Problems ?? article?.Problems ?? [];
        var componentValues = ComponentReader.Read((body as MarkdownModel)?.Components ?? [], components, content.Text, matter.Body.Start);
        var values = new ValueReader(source.Text);
        var value = schema is null || content.Problem is { Descriptor.Severity: SeedSeverity.Error } ? null : values.ReadEntry(
            schema.Type,
            source.Root as MappingNode ?? new([], source.Head),
            source.Head,
            new EntryFallback(key, article?.Date ?? name.Date, article?.Headline?.In(text), article?.Language ?? tag ?? options.Language, name.Order) { HasText = true },
            FieldReader.KnownNames);
        AddProblems(source, problems, values.Problems, diagnostics);
        if (value is not null)
        {
            diagnostics.AddRange(BodyCheck.Find(schema!.Type, matter.Body, content.Text).Select(mistake => mistake.In(content.Text)));
        }

        // What the text leaves open, the fields have said.
        diagnostics.AddRange(bodyProblems.Where(problem => fields.Date is null || problem.Descriptor != SeedDescriptors.AmbiguousDate).Select(problem => problem.After(matter.Body.Start).In(content.Text)));
        if (tag is not null && LanguageMismatch(tag, fields) is { } contradiction)
        {
            diagnostics.Add(contradiction);
        }

        if (schema is not null && BodyMismatch(file, schema) is { } mismatch)
        {
            diagnostics.Add(mismatch);
        }

        var date = fields.Date ?? article?.Date ?? name.Date;
        var entry = new EntryModel
        {
            Path = file.Path,
            DisplayPath = file.DisplayPath,
            Key = key,
            Member = MemberNames.ForEntry(key, MemberNames.ForCollection(name.Collection), tag),
            Kind = file.Kind,
            Order = fields.Order ?? name.Order,
            Draft = fields.Draft,
            Date = date,
            Url = UrlPattern.Fill(schema?.Url ?? options.Url, name.Collection, key, date, tag),
            Language = article is null ? fields.Language ?? tag ?? options.Language : article.Language,
            Headline = fields.Headline ?? article?.Headline?.In(text),
            IsBroken = diagnostics.Concat(sidecar?.Diagnostics ?? []).Concat(componentValues.Diagnostics).Any(diagnostic => diagnostic.Descriptor.Severity == SeedSeverity.Error),
            Text = text,
            Body = body,
            Parts = bodySource.Parts,
        };

        var identity = new EntryIdentity(
            file.Path,
            file.Path,
            file.DisplayPath,
            name.Collection,
            key,
            entry.Member,
            file.Kind,
            entry.Order,
            fields.SlugLocation ?? SeedLocation.AtStart(file.Path))
        {
            IsDraft = fields.Draft,
            Date = date,
            Url = entry.Url,
            BundleFolder = name.BundleFolder,
            Language = entry.Language,
            Variant = file.Variant,
            Invariants = value is null || (file.Variant is null && !file.HasVariants) ? [] : InvariantReader.Read(value, source.Head, source.Text),
            Relations = EntryRelations.WithReferences(value is null ? null : RelationReader.Read(value, values.Keys, schema!.Order, source.Text), componentValues.References),
        };
        return new(entry, identity, diagnostics.ToEquatableArray())
        {
            BodySource = bodySource,
            Value = value,
            Components = componentValues,
            Links = body is MarkdownModel markdown ? PageLinks.Of(file, markdown, content.Text, matter.Body.Start, options) : null,
            Outline = body is MarkdownModel document && (file.Variant is not null || file.HasVariants) ? Outline.Of(file, document, content.Text, matter.Body.Start) : null,
            OwnFields = schema is { Type.AllowsExtraFields: false } ? null
                : new(name.Collection, file.Path, schema is null ? OwnFieldsOf(source) : source.IsCertain ? values.ExtraFields : new([], default), source.Text)
                {
                    // The class of the runtime library has no member that asks for a language.
                    NeedsType = schema is null && (file.Variant is not null || options.Languages.Count > 0),
                },
        };
    }

    private static HashSet<string> DeclaredNames(CollectionSchema schema) =>
        new(schema.Type.Fields.Where(field => field.Source == FieldSource.Field).Select(field => FieldName.Canonical(field.Name)), StringComparer.Ordinal);

    private static MappingNode OwnFieldsOf(SeedFields source) => source is { IsCertain: true, Root: MappingNode mapping }
        ? new(mapping.Entries.Where(entry => !FieldReader.KnownNames.Contains(FieldName.Canonical(entry.Key.Value))).ToEquatableArray(), mapping.Span)
        : new([], default);

    private static void ReportFrontMatter(SeedFile file, FileContent content, FrontMatter matter, FieldFile? sidecar, List<SeedDiagnostic> diagnostics)
    {
        if (matter.Problem is { } problem)
        {
            diagnostics.Add(problem.In(content.Text));
        }

        if (matter.Fields is not null && sidecar is not null)
        {
            diagnostics.Add(new(SeedDescriptors.FieldsTwice, content.Text.GetLocation(new(0, 3)), [file.DisplayPath, sidecar.File.DisplayPath])
            {
                Related = [SeedLocation.AtStart(sidecar.File.Path)],
            });
        }
    }

    // In the order of the text. Of a block whose end was guessed only the values are of use: its mistakes may be none. And where not all
    // of it could be read, what is missing may be there.
    private static void AddProblems(SeedFields source, EquatableArray<SeedProblem> fields, List<SeedProblem> values, List<SeedDiagnostic> diagnostics)
    {
        if (source.IsCertain)
        {
            diagnostics.AddRange(source.Syntax
                .Concat(fields)
                .Concat(values.Where(problem => source.IsWhole || problem.Descriptor != SeedDescriptors.MissingField))
                .OrderBy(problem => problem.Span.Start)
                .Select(problem => problem.In(source.Text)));
        }
    }

    private static SeedDiagnostic? BodyMismatch(SeedFile file, CollectionSchema schema)
    {
        var (wrong, found, expected) = file.Kind == SeedKind.Article
            ? (FieldSource.Markdown, "a plain-text article", "Markdown")
            : (FieldSource.Article, "a Markdown document", "an article");
        var isWrong = schema.Base == (file.Kind == SeedKind.Article ? EntryBase.Document : EntryBase.Article)
            || schema.Type.Fields.Any(field => field.Source == wrong);
        return isWrong ? new(SeedDescriptors.BodyMismatch, SeedLocation.AtStart(file.Path), [file.DisplayPath, found, schema.Type.Name, expected]) : null;
    }

    // 'pt' and 'pt-BR' say the same, one of them more of it.
    private static SeedDiagnostic? LanguageMismatch(string tag, EntryFields fields) =>
        fields.Language is not { } language || LanguageTag.Includes(tag, language) || LanguageTag.Includes(language, tag)
            ? null
            : new(SeedDescriptors.VariantLanguage, fields.LanguageLocation!, [language, tag]);

    // Of the headings of variants, and of links to other sites for those who ask for a list, an index says nothing.
    // And of the whole text where no more than its beginning is there, which a declared type may ask for.
    private static bool IsKnownEnough(SeedFile file, FileContent content, CollectionSchema? schema, CompilerOptions options) =>
        schema is not { TakesText: false } && !(content.Known is not null && schema is not null && BodyCheck.IsAskedFor(schema.Type)) && (file.Kind == SeedKind.Article || (file.Variant is null && !file.HasVariants && !options.WritesLinks));

    // Whoever declares a member for the Markdown asks for it, whatever the others do without.
    private static BodyParts PartsOf(CollectionSchema? schema, CompilerOptions options) =>
        options.Bodies == BodyParts.Html && schema is { TakesSource: true } ? BodyParts.Both : options.Bodies;

    private static SeedDiagnostic UnknownExtension(SeedFile file) => new(
        SeedDescriptors.UnknownExtension,
        SeedLocation.AtStart(file.Path),
        [file.DisplayPath, Path.GetExtension(file.SeedPath), file.IsInRoot ? SeedKinds.RootExtensions : SeedKinds.FolderExtensions]);
}
