using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Schema;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes the C# of one entry.</summary>
public static class EntryEmitter
{
    // Where the pieces stand in GroupEmitter's file.
    private const int MemberIndent = 2;
    private const int GroupMemberIndent = 3;

    /// <summary>Writes the entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>Its code.</returns>
    public static EntryCode Emit(EntryModel entry, CompilerOptions options) => new(
        entry.Path,
        entry.Key,
        entry.Member,
        EmitComment(entry),
        options.IsHotReload ? "" : EmitText(entry),
        EmitFactory(entry, options.IsHotReload),
        entry.IsBroken);

    /// <summary>The type of the entries of a collection.</summary>
    /// <param name="kind">The kind of its seeds.</param>
    /// <returns>The type's full name.</returns>
    internal static string TypeOf(SeedKind kind) => kind == SeedKind.Article ? "global::SeedContent.Article" : "global::SeedContent.Document";

    /// <summary>The method of <see cref="EntryCode.Factory"/>.</summary>
    /// <param name="member">The entry's property.</param>
    /// <returns>The method's name.</returns>
    internal static string FactoryOf(string member) => "Create" + member;

    private static string EmitComment(EntryModel entry) => new SourceWriter(MemberIndent)
        .Line($"/// <summary>{DocComment.Escape(EntrySummary.Of(entry))}</summary>")
        .Line($"/// <remarks>{DocComment.Escape(entry.DisplayPath)}</remarks>")
        .ToString();

    // It follows the slot's arrow on the same line.
    private static string EmitText(EntryModel entry)
    {
        var writer = new SourceWriter(GroupMemberIndent + 1);
        Utf8Literal.Write(writer, entry.Text);
        return writer.ToString();
    }

    private static string EmitFactory(EntryModel entry, bool isHotReload)
    {
        var type = TypeOf(entry.Kind);
        var facts = entry.Kind == SeedKind.Article ? "ArticleFacts" : "DocumentFacts";
        var writer = new SourceWriter(GroupMemberIndent);
        writer.Line($"private {type} {FactoryOf(entry.Member)}(int textId) => new(new global::SeedContent.Storage.{facts}").Open();
        writer.Line($"Key = Keys.{entry.Member},");
        writer.Line($"Path = {Literals.String(entry.DisplayPath)},");
        writer.Line("Storage = this,");
        writer.Line("TextId = textId,");
        Optional(writer, "Text", isHotReload ? Literals.String(entry.Text) : null);
        Optional(writer, "Order", entry.Order is { } order ? Literals.Number(order) : null);
        Optional(writer, "Draft", entry.Draft ? "true" : null);
        Optional(writer, "Date", entry.Date is null ? null : Literals.Date(entry.Date));
        Optional(writer, "Language", entry.Language is null ? null : Literals.String(entry.Language));
        Optional(writer, "Headline", entry.Headline is null ? null : Literals.String(entry.Headline));
        if (entry.Body is ArticleBody body)
        {
            ArticleEmitter.Emit(writer, body.Article, entry.Text, isHotReload);
        }

        return writer.Close(");").ToString();
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
