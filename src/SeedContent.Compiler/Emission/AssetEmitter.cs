using System.Text;
using SeedContent.Compiler.Checking.Assets;
using SeedContent.Compiler.Schema.Assets;

namespace SeedContent.Compiler.Emission;

/// <summary>Writes the file of a folder's assets: a property for each, and the table behind them.</summary>
public static class AssetEmitter
{
    private const string AssetType = "global::SeedContent.SeedAsset";

    // Where the texts stand in the file.
    private const int TextIndent = 5;

    /// <summary>The file's name, unique in the project.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The name.</returns>
    public static string FileName(AssetFolder folder) => $"SeedContent.{folder.ClassName}.Assets.g.cs";

    /// <summary>Writes the file.</summary>
    /// <param name="className">The class around those of all folders.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>The C# text.</returns>
    public static string Emit(string className, AssetFolder folder, CompilerOptions options)
    {
        var writer = GeneratedFile.OpenClass("/// <summary>The files that lie with the seeds and are none.</summary>", className, options);
        writer
            .Line($"/// <summary>The assets in the folder '{DocComment.Escape(folder.Collection)}'.</summary>")
            .Line($"public static class {folder.ClassName}").Open();
        EmitMembers(writer);
        var byBundle = folder.Assets.Select((asset, number) => (Asset: asset, Number: number)).ToLookup(item => item.Asset.Bundle ?? -1);
        EmitAssets(writer, byBundle[-1]);
        for (var bundle = 0; bundle < folder.Bundles.Count; bundle++)
        {
            writer
                .Line($"/// <summary>The assets of the entry '{DocComment.Escape(folder.Bundles[bundle].Key)}'.</summary>")
                .Line($"public static class {folder.Bundles[bundle].ClassName}").Open();
            EmitAssets(writer, byBundle[bundle]);
            writer.Close().Line();
        }

        EmitTable(writer, folder, options.IsHotReload);
        return GeneratedFile.Close(writer.Close(), options);
    }

    private static void EmitMembers(SourceWriter writer) => writer.Lines($$"""
        /// <summary>All of them, in the order of their paths; each is created when it is first indexed or enumerated.</summary>
        {{GeneratedFile.Attribute}}
        public static global::System.Collections.Generic.IReadOnlyList<{{AssetType}}> All => Table_.Instance;

        /// <summary>Finds an asset by its path.</summary>
        /// <param name="path">The path below the seed root, ordinally.</param>
        /// <param name="asset">The asset, or null where none has the path.</param>
        /// <returns>Whether there is one.</returns>
        {{GeneratedFile.Attribute}}
        public static bool TryGet(string path, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{AssetType}}? asset) =>
            Table_.Instance.TryGet(path, out asset);

        /// <summary>The assets of an entry.</summary>
        /// <param name="key">The entry's key.</param>
        /// <returns>The assets in the order of their paths; none where the entry has none.</returns>
        {{GeneratedFile.Attribute}}
        public static global::System.Collections.Immutable.ImmutableArray<{{AssetType}}> Of(string key) => Table_.Instance.Of(key);

        """);

    private static void EmitAssets(SourceWriter writer, IEnumerable<(PlannedAsset Asset, int Number)> assets)
    {
        foreach (var (asset, number) in assets.Where(item => item.Asset.Member is not null))
        {
            writer
                .Line($"/// <summary>{DocComment.Escape(Describe(asset.Facts))}</summary>")
                .Line($"/// <remarks>{DocComment.Escape(asset.Facts.SeedPath)}</remarks>")
                .Line($"public static {AssetType} {asset.Member} => Table_.Instance[{Literals.Number(number)}];")
                .Line();
        }
    }

    private static string Describe(AssetFacts facts) =>
        facts.MediaType + (facts is { Width: { } width, Height: { } height } ? $", {Literals.Number(width)} × {Literals.Number(height)} pixels" : "");

    private static void EmitTable(SourceWriter writer, AssetFolder folder, bool isHotReload)
    {
        var texts = new List<string>();
        var rows = new List<int[]>();
        var start = 0;
        foreach (var asset in folder.Assets)
        {
            var facts = asset.Facts;
            int[] lengths = [Append(facts.SeedPath), Append(facts.MediaType), Append(facts.OutputPath), Append(facts.Url)];
            rows.Add([start, .. lengths, unchecked((int)(facts.Length >> 32)), unchecked((int)facts.Length), facts.Width ?? 0, facts.Height ?? 0, asset.Bundle ?? -1]);
            start += lengths.Sum(length => Math.Max(length, 0)) + Append(facts.Hash);
        }

        var bundles = new List<int>();
        foreach (var bundle in folder.Bundles)
        {
            var length = Append(bundle.Key);
            bundles.AddRange([start, length]);
            start += length;
        }

        writer
            .Line(GeneratedFile.Attribute)
            .Line("private sealed class Table_ : global::SeedContent.Storage.AssetTable").Open()
            .Line("public static readonly Table_ Instance = new();").Line();
        if (isHotReload)
        {
            writer.Line($"protected override global::System.ReadOnlySpan<byte> Texts => global::SeedContent.Storage.HotReloadLiteral.Utf8({Literals.String(string.Concat(texts))});").Line();
        }
        else
        {
            writer.Line("protected override global::System.ReadOnlySpan<byte> Texts =>")
                .Raw(Utf8Literal.Write(texts, TextIndent) + ";\n").Line();
        }

        writer.Line("protected override global::SeedContent.Storage.AssetNumbers CreateNumbers() => new()").Open();
        NumberWriter.Write(writer, isHotReload, "Assets", rows.Select(row => string.Join(", ", row.Select(Literals.Number))));
        NumberWriter.Write(writer, isHotReload, "Bundles", IndexEmitter.Chunk(bundles).Select(line => string.Join(", ", line.Select(Literals.Number))));
        writer.Close(";").Close();

        int Append(string? text)
        {
            texts.Add(text ?? "");
            return text is null ? -1 : Encoding.UTF8.GetByteCount(text);
        }
    }
}
