using SeedContent.Compiler;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Emission.Data;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Text;

namespace SeedContent.Generator;

/// <summary>
/// The steps that touch one file. An exception that left one of them would cost the user all output (CS8785), so it becomes a
/// diagnostic of that file, and the others go on.
/// </summary>
internal static class SeedSteps
{
    /// <summary>Reads a sidecar.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="token">Cancels.</param>
    /// <returns>The sidecar.</returns>
    public static SidecarModel ReadSidecar(HostFile file, CompilerOptions options, CancellationToken token) => Guard(
        file.Seed,
        () => SidecarReader.Read(file.Seed, file.Read(options, token)),
        failure => new SidecarModel(file.Seed, EntryFields.None, [failure]));

    /// <summary>Reads a data file and writes its collection's code.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="token">Cancels.</param>
    /// <returns>The entries, their types and what is wrong.</returns>
    public static DataCode CompileData(HostFile file, CompilerOptions options, CancellationToken token) => Guard(
        file.Seed,
        () => DataEmitter.Compile(file.Seed, file.Read(options, token), options),
        failure => new DataCode(file.Seed, null, [], [], [], [failure]));

    /// <summary>Reads a text seed and writes its entry's code.</summary>
    /// <param name="input">All that it depends on.</param>
    /// <param name="token">Cancels.</param>
    /// <returns>The entry and what is wrong.</returns>
    public static SeedOutput CompileSeed(SeedInput input, CancellationToken token) => Guard(
        input.File.Seed,
        () =>
        {
            var seed = SeedReader.Read(input.File.Seed, input.File.Read(input.Options, token), input.Sidecar, input.Options);
            return new SeedOutput(input.File.Seed, seed.Entry is null ? null : EntryEmitter.Emit(seed.Entry, input.Options), seed.Identity, seed.Diagnostics);
        },
        failure => new SeedOutput(input.File.Seed, null, null, [failure]));

    private static T Guard<T>(SeedFile file, Func<T> read, Func<SeedDiagnostic, T> fail)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return fail(new(SeedDescriptors.InternalError, SeedLocation.AtStart(file.Path), [error.GetType().Name, error.Message]));
        }
    }
}
