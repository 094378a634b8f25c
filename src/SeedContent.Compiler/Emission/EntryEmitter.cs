using System.Text;
using SeedContent.Compiler.Bodies;
using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes the C# of one entry.</summary>
public static class EntryEmitter
{
    // Where the pieces stand in GroupEmitter's file.
    private const int MemberIndent = 2;
    private const int FactIndent = 4;
    private const int TextIndent = 5;

    /// <summary>Writes the entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>Its code.</returns>
    public static EntryCode Emit(EntryModel entry, CompilerOptions options)
    {
        var facts = new SourceWriter(FactIndent);
        var numbers = EmitFacts(facts, entry, options.IsHotReload);
        return new()
        {
            Id = entry.Path,
            Key = entry.Key,
            Member = entry.Member,
            Comment = EmitComment(entry),
            Text = options.IsHotReload ? "" : Utf8Literal.Write(entry.Text, TextIndent),
            TextLength = options.IsHotReload ? 0 : Encoding.UTF8.GetByteCount(entry.Text),
            Numbers = options.IsHotReload ? "" : numbers.ToLines(FactIndent),
            NumberCount = options.IsHotReload ? 0 : numbers.Count,
            Facts = facts.ToString(),
            IsBroken = entry.IsBroken,
        };
    }

    /// <summary>The type of the entries of a collection.</summary>
    /// <param name="kind">The kind of its seeds.</param>
    /// <param name="className">The collection's class.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The type's full name.</returns>
    internal static string TypeOf(SeedKind kind, string className, CompilerOptions options) => kind switch
    {
        SeedKind.Article => "global::SeedContent.Article",
        SeedKind.Data => DataTypes.FullName(EntryTypeName.Of(className), options),
        _ => "global::SeedContent.Document",
    };

    /// <summary>What the type takes.</summary>
    /// <param name="kind">The kind of its seeds.</param>
    /// <returns>The type's full name.</returns>
    internal static string FactsOf(SeedKind kind) => kind == SeedKind.Article ? "global::SeedContent.Storage.ArticleFacts" : "global::SeedContent.Storage.DocumentFacts";

    private static string EmitComment(EntryModel entry) => new SourceWriter(MemberIndent)
        .Line($"/// <summary>{DocComment.Escape(EntrySummary.Of(entry))}</summary>")
        .Line($"/// <remarks>{DocComment.Escape(entry.DisplayPath)}</remarks>")
        .ToString();

    private static NumberRows EmitFacts(SourceWriter writer, EntryModel entry, bool isHotReload)
    {
        writer.Line($"Key = Keys.{entry.Member},");
        writer.Line($"Path = {Literals.String(entry.DisplayPath)},");
        Optional(writer, "Order", entry.Order is { } order ? Literals.Number(order) : null);
        Optional(writer, "Draft", entry.Draft ? "true" : null);
        Optional(writer, "Date", entry.Date is null ? null : Literals.Date(entry.Date));
        Optional(writer, "Language", entry.Language is null ? null : Literals.String(entry.Language));
        Optional(writer, "Headline", entry.Headline is null ? null : Literals.String(entry.Headline));
        var numbers = entry.Body is ArticleBody body ? ArticleEmitter.Emit(writer, body.Article, entry.Text) : new();
        Optional(writer, "Text", isHotReload ? Literals.String(entry.Text) : null);
        Optional(writer, "Numbers", isHotReload && numbers.Count > 0 ? $"global::SeedContent.Storage.HotReloadLiteral.Numbers(\"{numbers.ToText()}\")" : null);
        return numbers;
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
