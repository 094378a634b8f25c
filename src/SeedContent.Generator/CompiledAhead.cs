using Microsoft.CodeAnalysis;
using SeedContent.Compiler.Emission;

namespace SeedContent.Generator;

/// <summary>
/// Seeds that were compiled on all cores before Roslyn asks for one after the other, where all of them have to be: in a build of the command line, which is told by its content pack. Editors have
/// none, and compile one seed after an edit of one.
/// </summary>
internal sealed class CompiledAhead
{
    /// <summary>Where nothing was compiled before.</summary>
    public static readonly CompiledAhead None = new([]);

    // Of fewer the threads cost more than they save.
    private const int Minimum = 200;

    private readonly Dictionary<AdditionalText, SeedInput> compiled;

    private CompiledAhead(Dictionary<AdditionalText, SeedInput> compiled) => this.compiled = compiled;

    /// <summary>Compiles all text seeds.</summary>
    /// <param name="files">All additional files.</param>
    /// <param name="context">What reading any of them depends on.</param>
    /// <param name="token">Cancels.</param>
    /// <returns>The seeds' code.</returns>
    public static CompiledAhead Compile(HostFiles files, SeedContext context, CancellationToken token)
    {
        if (context.Pack.SeedCount < Minimum)
        {
            return None;
        }

        var inputs = files.Texts.SelectMany(context.Find).ToList();
        var codes = new SeedCode[inputs.Count];
        Parallel.For(0, inputs.Count, new ParallelOptions { CancellationToken = token }, i => codes[i] = SeedSteps.CompileSeed(inputs[i], token));
        var all = new Dictionary<AdditionalText, SeedInput>(inputs.Count);
        for (var i = 0; i < codes.Length; i++)
        {
            all[inputs[i].File.Text] = inputs[i] with { Compiled = codes[i] };
        }

        return new(all);
    }

    /// <summary>Finds a file that was compiled.</summary>
    /// <param name="text">The file.</param>
    /// <returns>The seed with its code; null where it was not.</returns>
    public SeedInput? Find(AdditionalText text) => compiled.TryGetValue(text, out var input) ? input : null;
}
