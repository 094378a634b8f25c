using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Checking.Assets;
using SeedContent.Compiler.Checking.Languages;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Assets;
using SeedContent.Compiler.Text;

namespace SeedContent.Generator;

/// <summary>
/// The steps that touch one file or one folder. An exception that left one of them would cost the user all output (CS8785), so it becomes a
/// diagnostic of that file, and the others go on.
/// </summary>
internal static class SeedSteps
{
    /// <summary>Parses a data file that can be a sidecar or an entry.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="token">Cancels.</param>
    /// <returns>Its nodes.</returns>
    public static FieldFile ReadFields(HostFile file, CompilerOptions options, CancellationToken token) => Guard(
        file.Seed.Path,
        () => FieldFileReader.Read(file.Seed, file.Read(options, token), options),
        failure => new FieldFile { File = file.Seed, Text = new SeedText(file.Seed.Path, ""), Root = null, Diagnostics = [failure] });

    /// <summary>Reads a data file in the seed root and writes its collection's code.</summary>
    /// <param name="input">All that it depends on.</param>
    /// <param name="token">Cancels.</param>
    /// <returns>The entries, their types and what is wrong.</returns>
    public static DataCode CompileData(DataInput input, CancellationToken token) => Guard(
        input.File.Seed.Path,
        () => DataEmitter.Compile(input.File.Seed, input.File.Read(input.Options, token), input.Schema, input.Options),
        failure => DataCode.Failed(input.File.Seed, failure));

    /// <summary>Reads a folder of data files and writes its collection's code.</summary>
    /// <param name="input">All that it depends on.</param>
    /// <returns>The entries, their types and what is wrong.</returns>
    public static DataCode CompileFolder(FolderInput input) => Guard(
        input.Folder.Files[0].File.Path,
        () => DataEmitter.Compile(input.Folder, input.Schema, input.Options),
        failure => DataCode.Failed(input.Folder.Files[0].File, failure));

    /// <summary>Reads a text seed and writes its entry's code.</summary>
    /// <param name="input">All that it depends on.</param>
    /// <param name="token">Cancels.</param>
    /// <returns>The entry and what is wrong.</returns>
    public static SeedCode CompileSeed(SeedInput input, CancellationToken token) => input.Compiled ?? Guard(
        input.File.Seed.Path,
        () => EntryEmitter.Compile(input.File.Seed, input.File.Read(input.Options, input.Pack, token), input.Sidecar, input.Schema, input.Components, input.Options, input.Pack),
        failure => new SeedCode(input.File.Seed, null, null, [failure]));

    /// <summary>Checks what the links of all texts lead to; the rest of the project is generated even where this fails.</summary>
    public static LinkCheckResult CheckLinks(
        EquatableArray<PageLinks> pages,
        EquatableArray<EntryIdentity> entries,
        EquatableArray<CollectionPlan> collections,
        EquatableArray<AssetFacts>? assets,
        CompilerOptions options) => Guard("", () => LinkChecker.Check(pages, entries, collections, assets, options), failure => new LinkCheckResult([], [failure]));

    /// <summary>Compares the headings of variants with those of their entries.</summary>
    public static EquatableArray<SeedDiagnostic> CheckOutlines(EquatableArray<Outline> outlines, EquatableArray<CollectionPlan> collections) =>
        Guard("", () => OutlineChecker.Check(outlines, collections), failure => [failure]);

    /// <summary>Names the assets in code.</summary>
    public static AssetPlan PlanAssets(EquatableArray<AssetFacts>? assets, EquatableArray<EntryIdentity> entries, EquatableArray<CollectionPlan> collections) =>
        Guard("", () => AssetPlanner.Plan(assets ?? [], entries, collections.Select(plan => plan.ClassName)), failure => AssetPlan.Empty with { Diagnostics = [failure] });

    /// <summary>Does a step; what it throws is a bug of ours, and becomes a diagnostic.</summary>
    /// <param name="path">The seed that it is about; empty for no single one.</param>
    /// <param name="read">The step.</param>
    /// <param name="fail">What comes of it with the diagnostic.</param>
    /// <returns>What comes of it.</returns>
    internal static T Guard<T>(string path, Func<T> read, Func<SeedDiagnostic, T> fail)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return fail(new(SeedDescriptors.InternalError, SeedLocation.AtStart(path), [error.GetType().Name, error.Message]));
        }
    }
}
