using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Schema.Data;
using SeedContent.Compiler.Schema.Relations;
using SeedContent.Compiler.Schema.Validation;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>Reads a text seed whole: front matter or sidecar, then the body.</summary>
public static class SeedReader
{
    /// <summary>Reads a seed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">Its text.</param>
    /// <param name="sidecar">The sidecar of the same stem, where there is one.</param>
    /// <param name="schema">The declared type of its collection; null where there is none.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The entry and what is wrong; never throws on any text.</returns>
    public static SeedResult Read(SeedFile file, FileContent content, FieldFile? sidecar, CollectionSchema? schema, CompilerOptions options)
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
        var name = SeedName.Parse(file.SeedPath);
        var key = fields.Slug ?? name.Key;
        if (key.Length == 0)
        {
            AddProblems(source, problems, [], diagnostics);
            diagnostics.Add(new(SeedDescriptors.NoKey, SeedLocation.AtStart(file.Path), [Path.GetFileName(file.SeedPath)]));
            return new(null, null, diagnostics.ToEquatableArray());
        }

        var text = matter.Body.In(content.Text.Content);
        var body = ReadBody(file.Kind, text, fields, options);
        var article = (body as ArticleBody)?.Article;
        var bodyProblems = (body as MarkdownModel)?.Problems ?? article?.Problems ?? [];
        var values = new ValueReader(source.Text);
        var value = schema is null || content.Problem is { Descriptor.Severity: SeedSeverity.Error } ? null : values.ReadEntry(
            schema.Type,
            source.Root as MappingNode ?? new([], source.Head),
            source.Head,
            new EntryFallback(key, article?.Date ?? name.Date, article?.Headline?.In(text), article?.Language ?? options.Language, name.Order) { HasText = true },
            FieldReader.KnownNames);
        AddProblems(source, problems, values.Problems, diagnostics);
        if (value is not null)
        {
            diagnostics.AddRange(BodyCheck.Find(schema!.Type, matter.Body, content.Text).Select(mistake => mistake.In(content.Text)));
        }

        // What the text leaves open, the fields have said.
        diagnostics.AddRange(bodyProblems.Where(problem => fields.Date is null || problem.Descriptor != SeedDescriptors.AmbiguousDate).Select(problem => problem.After(matter.Body.Start).In(content.Text)));
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
            Member = MemberNames.ForEntry(key, MemberNames.ForCollection(name.Collection)),
            Kind = file.Kind,
            Order = fields.Order ?? name.Order,
            Draft = fields.Draft,
            Date = date,
            Url = UrlPattern.Fill(schema?.Url ?? options.Url, name.Collection, key, date),
            Language = article is null ? fields.Language ?? options.Language : article.Language,
            Headline = fields.Headline ?? article?.Headline?.In(text),
            IsBroken = diagnostics.Concat(sidecar?.Diagnostics ?? []).Any(diagnostic => diagnostic.Descriptor.Severity == SeedSeverity.Error),
            Text = text,
            Body = body,
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
            Relations = value is null ? null : RelationReader.Read(value, values.Keys, schema!.Order, source.Text),
        };
        return new(entry, identity, diagnostics.ToEquatableArray())
        {
            Value = value,
            Links = body is MarkdownModel markdown ? PageLinks.Of(file, markdown, content.Text, matter.Body.Start) : null,
            OwnFields = schema is { Type.AllowsExtraFields: false } ? null
                : new(name.Collection, file.Path, schema is null ? OwnFieldsOf(source) : source.IsCertain ? values.ExtraFields : new([], default), source.Text),
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

    private static BodyModel ReadBody(SeedKind kind, string text, EntryFields fields, CompilerOptions options) => kind switch
    {
        SeedKind.Article => new ArticleBody(ArticleReader.Read(text, fields.Language, options.Language)),
        _ => MarkdownReader.Read(text, options.Markdown),
    };

    private static SeedDiagnostic UnknownExtension(SeedFile file) => new(
        SeedDescriptors.UnknownExtension,
        SeedLocation.AtStart(file.Path),
        [file.DisplayPath, Path.GetExtension(file.SeedPath), file.IsInRoot ? SeedKinds.RootExtensions : SeedKinds.FolderExtensions]);
}
