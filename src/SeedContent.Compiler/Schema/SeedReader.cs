using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Formats;
using SeedContent.Compiler.Formats.Toml;
using SeedContent.Compiler.Formats.Yaml;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Schema;

/// <summary>Reads a text seed whole: front matter or sidecar, then the body.</summary>
public static class SeedReader
{
    /// <summary>Reads a seed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">Its text.</param>
    /// <param name="sidecar">The sidecar of the same stem, where there is one.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The entry and what is wrong; never throws on any text.</returns>
    public static SeedResult Read(SeedFile file, FileContent content, SidecarModel? sidecar, CompilerOptions options)
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
        var fields = ReadFields(file, content, matter, sidecar, diagnostics);
        var name = SeedName.Parse(file.SeedPath);
        var key = fields.Slug ?? name.Key;
        if (key.Length == 0)
        {
            diagnostics.Add(new(SeedDescriptors.NoKey, SeedLocation.AtStart(file.Path), [Path.GetFileName(file.SeedPath)]));
            return new(null, null, diagnostics.ToEquatableArray());
        }

        var text = matter.Body.In(content.Text.Content);
        var body = ReadBody(file.Kind, text, fields, options);
        var article = (body as ArticleBody)?.Article;
        var entry = new EntryModel
        {
            Path = file.Path,
            DisplayPath = file.DisplayPath,
            Key = key,
            Member = MemberNames.ForEntry(key, MemberNames.ForCollection(name.Collection)),
            Kind = file.Kind,
            Order = fields.Order ?? name.Order,
            Draft = fields.Draft,
            Date = fields.Date ?? article?.Date ?? name.Date,
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
            fields.SlugLocation ?? SeedLocation.AtStart(file.Path));
        return new(entry, identity, diagnostics.ToEquatableArray());
    }

    private static EntryFields ReadFields(
        SeedFile file,
        FileContent content,
        FrontMatter matter,
        SidecarModel? sidecar,
        List<SeedDiagnostic> diagnostics)
    {
        if (matter.Problem is { } problem)
        {
            diagnostics.Add(problem.In(content.Text));
        }

        if (matter.Fields is not { } range)
        {
            return sidecar?.Fields ?? EntryFields.None;
        }

        if (sidecar is not null)
        {
            diagnostics.Add(new(SeedDescriptors.FieldsTwice, content.Text.GetLocation(new(0, 3)), [file.DisplayPath, sidecar.File.DisplayPath])
            {
                Related = [SeedLocation.AtStart(sidecar.File.Path)],
            });
        }

        var data = matter.Format == DataFormat.Toml
            ? TomlReader.Read(content.Text.Content, range)
            : YamlReader.Read(content.Text.Content, range);
        var (fields, problems) = FieldReader.Read(data.Root, content.Text);
        if (matter.Problem is null)
        {
            // Of a block whose end was guessed only the values are of use: its mistakes may be none.
            diagnostics.AddRange(SidecarReader.Located(data.Problems, problems, content.Text));
        }

        return fields;
    }

    private static BodyModel ReadBody(SeedKind kind, string text, EntryFields fields, CompilerOptions options) => kind switch
    {
        SeedKind.Article => new ArticleBody(ArticleReader.Read(text, fields.Language, options.Language)),
        _ => new MarkdownModel(),
    };

    private static SeedDiagnostic UnknownExtension(SeedFile file) => new(
        SeedDescriptors.UnknownExtension,
        SeedLocation.AtStart(file.Path),
        [file.DisplayPath, Path.GetExtension(file.SeedPath), file.IsInRoot ? SeedKinds.RootExtensions : SeedKinds.FolderExtensions]);
}
