using System.Text;
using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Bodies.Markdown;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Emission.Rows;
using SeedContent.Compiler.Packing;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Components;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes the C# of one entry.</summary>
public static class EntryEmitter
{
    // Where the pieces stand in GroupEmitter's file.
    private const int MemberIndent = 2;
    internal const int FactIndent = 4;

    /// <summary>Reads a text seed and writes its entry.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">Its text.</param>
    /// <param name="sidecar">The sidecar of the same stem, where there is one.</param>
    /// <param name="schema">The declared type of its collection; null where there is none.</param>
    /// <param name="components">The declared components of Markdown.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="pack">What is known of texts.</param>
    /// <returns>The entry's code, and what is wrong.</returns>
    public static SeedCode Compile(
        SeedFile file, FileContent content, FieldFile? sidecar, CollectionSchema? schema, ComponentLookup components, CompilerOptions options, PackIndex pack) =>
        Compile(file, SeedReader.Read(file, content, sidecar, schema, components, options, pack), schema, options);

    /// <summary>Writes the entry of a text seed that was read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="seed">What was read.</param>
    /// <param name="schema">The declared type of its collection; null where there is none.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The entry's code, and what is wrong.</returns>
    public static SeedCode Compile(SeedFile file, SeedResult seed, CollectionSchema? schema, CompilerOptions options)
    {
        return new(file, seed.Entry is null ? null : Emit(seed.Entry, seed.Value, schema, options) with
        {
            Components = ComponentEmitter.Emit(seed.Components.Values, options, FactIndent),
            OwnFields = seed.OwnFields,
            Linked = schema is not { TakesText: false } && seed.Links is { HasAddresses: true } ? seed.Entry : null,
        }, seed.Identity, seed.Diagnostics)
        {
            OwnFields = seed.OwnFields,
            Links = seed.Links,
            ComponentDiagnostics = seed.Components.Diagnostics.ToEquatableArray(),
            Outline = seed.Outline,

            // Of an entry: its key is that of its variants too.
            Examples = seed.Value is null || seed.Identity is null || file.Variant is not null ? [] : SiblingExample.Of(seed.Identity.Key, seed.Value).ToEquatableArray(),
        };
    }

    /// <summary>Writes the entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="value">Its fields as its declared type has them; null where none is declared.</param>
    /// <param name="schema">The declared type; null for none.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>Its code.</returns>
    internal static EntryCode Emit(EntryModel entry, RecordValue? value, CollectionSchema? schema, CompilerOptions options)
    {
        // Where the body lies in a content pack, so do many others; else the code is to be read.
        var isCreated = schema is { Base: EntryBase.None } && value is not null;
        var constants = entry.Body.Packed is null || (isCreated && entry.Kind == SeedKind.Article) ? Constants.Literal : new RowConstants();
        var code = WithTexts(new()
        {
            Id = entry.Path,
            Key = entry.Key,
            Member = entry.Member,
            Comment = EmitComment(entry),
            Texts = [],
            TextLength = 0,
            Facts = "",
            IsBroken = entry.IsBroken,
        }, entry, [], schema is not { TakesText: false }, options, isCreated ? Constants.Literal : constants);
        if (schema is not null && value is not null)
        {
            code = WithFields(code, entry, value, schema, options, constants);
        }

        return code with { Row = constants.Row };
    }

    private static EntryCode WithFields(EntryCode code, EntryModel entry, RecordValue value, CollectionSchema schema, CompilerOptions options, Constants constants)
    {
        var records = new RecordWriter(new(options, constants), entry.Kind == SeedKind.Article ? "Text" : "Source");
        if (schema.Base == EntryBase.None)
        {
            return WithCreation(code, value, records, RecordEmitter.KeyMember, schema.GeneratedUrl(options) is null ? null : entry.Url, HomeOf(schema, options));
        }

        var members = new SourceWriter(EntryInitializers.IndentBehindFacts + 1);
        records.WriteMembers(members, value, code.Name, HomeOf(schema, options) is { } home ? [home] : []);
        return code with { Initializer = members.ToString() };
    }

    /// <summary>Writes an entry's texts and facts anew, now that it is known where its links lead.</summary>
    /// <param name="code">The entry's code.</param>
    /// <param name="links">What they lead to.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The code; the same where it has no such links.</returns>
    public static EntryCode WithLinks(EntryCode code, EquatableArray<ResolvedLink> links, CompilerOptions options)
    {
        if (code.Linked is not { } entry)
        {
            return code;
        }

        if (entry.Body.Unread is not { } unread)
        {
            return links.Count == 0 ? code : WithTexts(code, entry, links, hasText: true, options, Constants.Literal);
        }

        if (entry.Body.PackedLinks == LinkHash.Of(links))
        {
            return code;
        }

        // They lead elsewhere than the packer knew, which knows of no declared types. What there is of facts does not change with the text.
        var (numbers, texts) = ReadBody(entry with { Body = unread.Read() }, links);
        return code with { Packed = null, Numbers = numbers, Texts = texts.ToEquatableArray(), TextLength = texts.Sum(Encoding.UTF8.GetByteCount) };
    }

    private static EntryCode WithTexts(EntryCode code, EntryModel entry, EquatableArray<ResolvedLink> links, bool hasText, CompilerOptions options, Constants constants)
    {
        var facts = EmitFacts(entry, constants);
        if (!hasText)
        {
            return code with { Facts = facts.ToString() };
        }

        if (entry.Body.Packed is { } packed)
        {
            return code with { Facts = facts.ToString(), Packed = packed };
        }

        var (numbers, texts) = ReadBody(entry, links);
        return options.IsHotReload
            ? code with { Facts = facts.Raw(HotReloadLines(numbers, texts)).ToString() }
            : code with { Facts = facts.ToString(), Numbers = numbers, Texts = texts.ToEquatableArray(), TextLength = texts.Sum(Encoding.UTF8.GetByteCount) };
    }

    /// <summary>Adds how an entry of a type of its own is created.</summary>
    /// <param name="code">The entry's code.</param>
    /// <param name="value">Its fields.</param>
    /// <param name="records">Writes them.</param>
    /// <param name="keyMember">The member that takes its key.</param>
    /// <param name="url">Its address; null for none.</param>
    /// <param name="home">What tells it which collection it is in; null for none.</param>
    /// <returns>The code.</returns>
    internal static EntryCode WithCreation(EntryCode code, RecordValue value, RecordWriter records, string keyMember, string? url = null, string? home = null)
    {
        var call = new SourceWriter(EntryInitializers.IndentBehindCreation);
        records.WriteCall(call, value, code.Name);
        var members = new SourceWriter(EntryInitializers.IndentBehindCreation + 1);
        string[] first = [$"{keyMember} = {records.KeyOf(code.Name)}", .. url is null ? [] : new[] { $"Url = {records.Text(url)}" }, .. home is null ? [] : new[] { home }];
        records.WriteMembers(members, value, code.Name, first);
        return code with { Creation = call.ToString(), Initializer = members.ToString() };
    }

    /// <summary>What tells an entry of a sharded type which collection it is in.</summary>
    /// <param name="schema">The declared type; null for none.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The member's initializer; null where the type has none.</returns>
    internal static string? HomeOf(CollectionSchema? schema, CompilerOptions options) => schema is { HasHome: true }
        ? $"{RecordEmitter.HomeMember} = {DataTypes.FullName(MemberNames.ForCollection(schema.Collection), options)}.{RecordEmitter.HomeMember}"
        : null;

    private static string EmitComment(EntryModel entry) => new SourceWriter(MemberIndent)
        .Line($"/// <summary>{DocComment.Escape(EntrySummary.Of(entry))}</summary>")
        .Line($"/// <remarks>{DocComment.Escape(entry.DisplayPath)}</remarks>")
        .ToString();

    private static (BodyNumbers Numbers, IReadOnlyList<string> Texts) ReadBody(EntryModel entry, EquatableArray<ResolvedLink> links)
    {
        switch (entry.Body)
        {
            case ArticleBody body:
                return (ArticleEmitter.NumbersOf(body.Article, entry.Text), [entry.Text]);
            case MarkdownModel model:
                var byPlace = links.ToDictionary(link => (link.IsImage, link.Index));
                model = LinkWriter.Write(model, byPlace);
                var texts = new MarkdownTexts(entry.Text, model.Html, model.PlainText, entry.Parts);
                var numbers = MarkdownEmitter.NumbersOf(model, byPlace, texts);
                return (numbers, texts.All.ToList());
            default:
                return (BodyNumbers.None, [entry.Text]);
        }
    }

    private static SourceWriter EmitFacts(EntryModel entry, Constants constants)
    {
        var writer = new SourceWriter(FactIndent);
        writer.Line($"Key = {constants.Key(entry.Key, entry.Member)},");
        writer.Line($"Path = {constants.String(entry.DisplayPath)},");
        Optional(writer, "Url", entry.Url is null ? null : constants.String(entry.Url));
        Optional(writer, "Order", entry.Order is { } order ? constants.Int32(order) : null);
        Optional(writer, "Draft", entry.Draft ? "true" : null);
        Optional(writer, "Date", entry.Date is null ? null : constants.Date(entry.Date));
        Optional(writer, "Language", entry.Language is null ? null : constants.String(entry.Language));
        Optional(writer, "Headline", entry.Headline is null ? null : constants.String(entry.Headline));
        if (entry.Body is ArticleBody article)
        {
            ArticleEmitter.Emit(writer, article.Article, entry.Text, constants);
        }

        return writer;
    }

    // In the entry itself: what another entry's edit moves must not be a part of its code.
    private static string HotReloadLines(BodyNumbers numbers, IReadOnlyList<string> texts)
    {
        var writer = new SourceWriter(FactIndent).Raw(numbers.NamedLines(FactIndent));
        Optional(writer, "Text", Literals.String(string.Concat(texts)));
        Optional(writer, "Numbers", numbers.Count > 0 ? $"global::SeedContent.Storage.HotReloadLiteral.Numbers(\"{numbers.RowText()}\")" : null);
        return writer.ToString();
    }

    // What is null, false or empty is left out: it is what the facts have without it.
    internal static void Optional(SourceWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.Line($"{name} = {value},");
        }
    }
}
